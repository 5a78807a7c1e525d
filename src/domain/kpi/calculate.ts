/**
 * Works out a calculator: numbers in, every step out. The definition is content; this file knows no calculator in
 * particular.
 */
import {
  compile,
  isFiniteValue,
  isTrue,
  knownName,
  troubleIn,
  type Compiled,
  type Trouble,
} from './formula/evaluate';
import { namesAsked, namesIn, type Expression, type Value } from './formula/expression';
import type { FormulaUnit } from './formula/units';

/** A calculator as calculation needs it; a definition in any language fits. */
export interface Model {
  readonly inputs: readonly {
    readonly id: string;
    readonly unit: FormulaUnit;
    readonly range: { readonly min: number; readonly max: number; readonly integer: boolean };
  }[];
  readonly steps: readonly ModelStep[];
}

export interface ModelStep {
  readonly id: string;
  readonly unit: FormulaUnit;
  readonly tree: Expression;
  /** Conditions under which there is no value although the formula gives a number, with the reason in words. */
  readonly refuse?: readonly Refusal[] | undefined;
}

export interface Refusal {
  readonly when: Expression;
  readonly text: string;
}

/**
 * Values of inputs by id, as a reader writes them: a percentage as 0 to 100. An input that is empty or cannot be read
 * is not in it; one that may stay empty and is left empty is `null`.
 */
export type Values = Readonly<Record<string, Value | null>>;

/**
 * Why a step has no value: an input is missing or was left empty, which it may be, the definition refuses to give one, or
 * the calculation has none for these numbers.
 */
export type StepTrouble =
  | { readonly kind: 'missing' | 'left-empty' | Trouble; readonly inputs: readonly string[] }
  | { readonly kind: 'refused'; readonly inputs: readonly string[]; readonly text: string };

export type StepResult =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly trouble: StepTrouble };

const scale = (value: Value, factor: number): Value =>
  typeof value === 'number' ? value * factor : value.map((number) => number * factor);

/** A number as a reader writes it, as formulas take it: 45% becomes 0.45. */
export const toFormula = (unit: FormulaUnit, value: Value): Value =>
  unit === 'percent' ? scale(value, 1 / 100) : value;

/** A number of a formula as a reader writes it: 0.45 becomes 45%. */
export const toShown = (unit: FormulaUnit, value: Value): Value =>
  unit === 'percent' ? scale(value, 100) : value;

/** The names that a step rests on directly: in its formula and in the conditions under which it is refused. */
const namesOf = (step: ModelStep): string[] => [...new Set(treesOf(step).flatMap(namesIn))];

/** The names that a step asks whether they are filled in. */
const askedIn = (step: ModelStep): string[] => treesOf(step).flatMap(namesAsked);

const treesOf = ({ tree, refuse = [] }: ModelStep): Expression[] => [
  tree,
  ...refuse.map(({ when }) => when),
];

/** A step that is ready to be worked out, and what it came to when a page last followed it. */
interface ReadyStep {
  readonly step: ModelStep;
  readonly run: Compiled;
  /** Everything in a scope that its value follows from. */
  readonly restsOn: readonly string[];
  last?: { readonly given: readonly Value[]; readonly value: Value; readonly shown: Value };
}

/** A step ready to be worked out; without a value where it is refused. */
function compileStep({ tree, refuse = [] }: ModelStep): Compiled {
  const run = compile(tree);
  if (refuse.length === 0) return run;
  const refusals = refuse.map(({ when }) => compile(when));
  return (scope) => (refusals.some((when) => isTrue(when(scope))) ? NaN : run(scope));
}

/** A calculator that is ready to be worked out many times. */
export class Calculation {
  readonly model: Model;
  readonly #steps: readonly ReadyStep[];
  /** Values of inputs as they came last, and as formulas take them. */
  readonly #taken = new Map<string, { readonly value: Value; readonly ready: Value }>();
  readonly #units: ReadonlyMap<string, FormulaUnit>;
  /** For each step the inputs that it rests on, through other steps too. */
  readonly #restsOn: ReadonlyMap<string, readonly string[]>;
  /** Names that a formula asks whether they are filled in. */
  readonly #asked: readonly string[];

  /** @param conditions trees outside the steps, which may ask the same */
  constructor(model: Model, conditions: readonly Expression[] = []) {
    this.model = model;
    this.#steps = model.steps.map((step) => ({
      step,
      run: compileStep(step),
      restsOn: [...namesOf(step), ...askedIn(step).map(knownName)],
    }));
    this.#asked = [...conditions.flatMap(namesAsked), ...model.steps.flatMap(askedIn)];
    this.#units = new Map(model.inputs.map(({ id, unit }) => [id, unit]));
    const restsOn = new Map<string, readonly string[]>(model.inputs.map(({ id }) => [id, [id]]));
    for (const step of model.steps) {
      restsOn.set(step.id, [...new Set(namesOf(step).flatMap((name) => restsOn.get(name) ?? []))]);
    }
    this.#restsOn = restsOn;
  }

  /** The inputs that an input or step rests on, itself included if it is an input. */
  inputsOf(id: string): readonly string[] {
    return this.#restsOn.get(id) ?? [];
  }

  /** The values of inputs as formulas take them, by id; a missing one, and one that is left empty, is NaN. */
  scopeOf(values: Values): Map<string, Value> {
    const scope = new Map<string, Value>();
    for (const [id, unit] of this.#units) {
      const value = values[id];
      if (value !== undefined && value !== null) scope.set(id, this.#take(id, unit, value));
    }
    for (const id of this.#asked) {
      const value = values[id];
      if (value !== undefined) scope.set(knownName(id), Number(value !== null));
    }
    return scope;
  }

  /** A value as formulas take it; rows that came before are the same rows again. */
  #take(id: string, unit: FormulaUnit, value: Value): Value {
    const known = this.#taken.get(id);
    if (known?.value === value) return known.ready;
    const ready = toFormula(unit, value);
    this.#taken.set(id, { value, ready });
    return ready;
  }

  /**
   * What `run` gives for these values. A step whose numbers are the same as last time keeps its value, and its rows stay
   * the same rows: a page that follows every key works out only what that key changes.
   */
  follow(values: Values): ReadonlyMap<string, Value> {
    const scope = this.scopeOf(values);
    const find = (name: string): Value => scope.get(name) ?? NaN;
    for (const ready of this.#steps) {
      const given = ready.restsOn.map(find);
      if (!ready.last?.given.every((value, at) => Object.is(value, given[at]))) {
        const value = ready.run(find);
        ready.last = { given, value, shown: toShown(ready.step.unit, value) };
      }
      scope.set(ready.step.id, ready.last.value);
    }
    return scope;
  }

  /**
   * Fills in every step, in the order of the definition. A step without a value is NaN or infinite, and so is what
   * rests on it; nothing is corrected. For ten thousand draws: it says nothing about why.
   */
  run(scope: Map<string, Value>): Map<string, Value> {
    const find = (name: string): Value => scope.get(name) ?? NaN;
    for (const { step, run } of this.#steps) scope.set(step.id, run(find));
    return scope;
  }

  /**
   * Fills in the steps that rest on some inputs, and leaves the others as they are in the scope: for draws, in which only
   * the uncertain inputs change. Of those, only what the wanted results rest on.
   */
  runner(
    inputs: readonly string[],
    results: readonly string[],
  ): (scope: Map<string, Value>) => void {
    const wanted = new Set(results);
    const needed: { readonly id: string; readonly run: Compiled }[] = [];
    for (const { step, run } of [...this.#steps].reverse()) {
      if (!wanted.has(step.id)) continue;
      namesOf(step).forEach((name) => wanted.add(name));
      if (this.inputsOf(step.id).some((id) => inputs.includes(id))) {
        needed.unshift({ id: step.id, run });
      }
    }
    return (scope) => {
      const find = (name: string): Value => scope.get(name) ?? NaN;
      for (const { id, run } of needed) scope.set(id, run(find));
    };
  }

  /**
   * Works out every step: its value as a reader writes it, or why it has none.
   * Inputs are taken as they are; whether they are in range was checked at the field.
   */
  results(values: Values): ReadonlyMap<string, StepResult> {
    const scope = this.follow(values);
    const find = (name: string): Value => scope.get(name) ?? NaN;
    const results = new Map<string, StepResult>();
    for (const { step, last } of this.#steps) {
      if (last !== undefined && isFiniteValue(last.value)) {
        results.set(step.id, { ok: true, value: last.shown });
        continue;
      }
      const missing = this.inputsOf(step.id).filter((id) => values[id] === undefined);
      results.set(step.id, {
        ok: false,
        trouble:
          missing.length > 0
            ? { kind: 'missing', inputs: missing }
            : this.#why(step, values, find, results),
      });
    }
    return results;
  }

  /** The trouble of the first step in the chain that has one, with the inputs that it rests on. */
  #why(
    step: ModelStep,
    values: Values,
    find: (name: string) => Value,
    before: ReadonlyMap<string, StepResult>,
  ): StepTrouble {
    const { id, tree, refuse = [] } = step;
    const asked = [tree, ...refuse.map(({ when }) => when)].flatMap(namesAsked);
    const empty = namesOf(step).filter((name) => values[name] === null && !asked.includes(name));
    if (empty.length > 0) return { kind: 'left-empty', inputs: empty };
    const earlier = namesOf(step).flatMap((name) => {
      const result = before.get(name);
      return result?.ok === false ? [result.trouble] : [];
    });
    // What nobody asked for is no trouble of the numbers that there are.
    const first = earlier.find(({ kind }) => kind === 'left-empty') ?? earlier[0];
    if (first !== undefined) return first;
    const inputs = this.inputsOf(id);
    const refusal = refuse.find(({ when }) => isTrue(compile(when)(find)));
    if (refusal !== undefined) return { kind: 'refused', inputs, text: refusal.text };
    return { kind: troubleIn(tree, find), inputs };
  }

  /** One result as a reader writes it; NaN when it has no value. For solving and drawing. */
  resultOf(id: string, scope: Map<string, Value>): number {
    const value = this.run(scope).get(id);
    const unit = this.model.steps.find((step) => step.id === id)?.unit ?? 'ratio';
    return typeof value === 'number' ? (toShown(unit, value) as number) : NaN;
  }
}
