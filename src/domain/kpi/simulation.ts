/**
 * All that is drawn for uncertain inputs, in parts: a worker does them one after another and hears in between that the
 * numbers have changed; without a worker the page stays usable between two parts. Both give the same numbers.
 */
import { Calculation, type Model, type Values } from './calculate';
import {
  chanceOf,
  DRAWS,
  histogramOf,
  influences,
  simulate,
  spreadOf,
  type Bar,
  type Influence,
  type Range,
  type Spread,
} from './uncertainty';

export interface SimulationRequest {
  readonly model: Model;
  readonly values: Values;
  readonly ranges: Readonly<Record<string, Range>>;
  /** Ids of steps with one number. */
  readonly results: readonly string[];
  readonly target?:
    | {
        readonly result: string;
        readonly value: number;
        readonly direction: 'at-least' | 'at-most';
      }
    | undefined;
}

export interface SimulatedResult {
  readonly id: string;
  /** Nothing when no draw had a value. */
  readonly spread: Spread | undefined;
  readonly bars: readonly Bar[];
  /** Draws without a value, such as a division by zero; they count in nothing. */
  readonly without: number;
  /** What drives it; the strongest first. */
  readonly influences: readonly Influence[];
  /** The chance (0 to 1) of reaching the target, when the target is about this result. */
  readonly chance: number | undefined;
}

const PARTS = 20;

/** Only the inputs count, each in its place: the same numbers give the same picture, whatever else is on the page. */
const seedFrom = ({ model, values, ranges }: SimulationRequest): string =>
  JSON.stringify(model.inputs.map(({ id }) => [id, values[id] ?? null, ranges[id] ?? null]));

/** Takes pauses after every part; what it returns is the answer. */
export function* simulateInParts(
  request: SimulationRequest,
): Generator<undefined, readonly SimulatedResult[]> {
  const { values, ranges, results, target } = request;
  const calculation = new Calculation(request.model);
  const seed = seedFrom(request);
  const found = new Map<string, number[]>(results.map((id) => [id, []]));
  for (let part = 0; part < PARTS; part += 1) {
    const made = DRAWS / PARTS;
    const { draws } = simulate(calculation, values, ranges, results, `${part} ${seed}`, made);
    for (const [id, all] of found) all.push(...(draws[id] ?? []));
    yield;
  }
  const answers: SimulatedResult[] = [];
  for (const [id, all] of found) {
    const sorted = Float64Array.from(all).sort();
    answers.push({
      id,
      spread: spreadOf(sorted),
      bars: sorted.length === 0 ? [] : histogramOf(sorted),
      without: DRAWS - sorted.length,
      influences: influences(calculation, values, ranges, id),
      chance: target?.result === id ? chanceOf(sorted, target.value, target.direction) : undefined,
    });
    yield;
  }
  return answers;
}
