import { constants, isConstant, type Expression, type Operator, type Value } from './expression';
import { functionOf } from './functions';

/** Finds the value of a name. */
export type Scope = (name: string) => Value;

/** Under which name a scope says whether an input is filled in: 1 or 0; nothing when what stands there is wrong. */
export const knownName = (name: string): string => `known ${name}`;

/** A formula that is ready to be worked out many times. A value that does not exist is NaN or infinite. */
export type Compiled = (scope: Scope) => Value;

const operators: Readonly<Record<Operator, (a: number, b: number) => number>> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => a / b,
  '^': (a, b) => a ** b,
  '<': (a, b) => Number(a < b),
  '<=': (a, b) => Number(a <= b),
  '>': (a, b) => Number(a > b),
  '>=': (a, b) => Number(a >= b),
  '=': (a, b) => Number(a === b),
  '!=': (a, b) => Number(a !== b),
};

/** What rests on a value that does not exist has none either: an error must not turn into an answer, such as 1 ÷ ∞ = 0. */
const ifAllExist =
  (apply: (...numbers: number[]) => number) =>
  (...numbers: number[]): number =>
    numbers.every(Number.isFinite) ? apply(...numbers) : NaN;

/** Works row by row when any value has rows; a single number counts for every row. */
function broadcast(values: readonly Value[], apply: (numbers: number[]) => number): Value {
  const length = values.find((value) => typeof value !== 'number')?.length;
  if (length === undefined) return apply(values as number[]);
  return Array.from({ length }, (_, row) =>
    apply(values.map((value) => (typeof value === 'number' ? value : (value[row] ?? NaN)))),
  );
}

/** Turns a tree into a function, so that ten thousand draws do not walk it ten thousand times. */
export function compile(expression: Expression): Compiled {
  switch (expression.type) {
    case 'number': {
      const { value } = expression;
      return () => value;
    }
    case 'name': {
      const { name } = expression;
      if (isConstant(name)) {
        const value = constants[name];
        return () => value;
      }
      return (scope) => scope(name);
    }
    case 'negate': {
      const of = compile(expression.of);
      return (scope) => {
        const value = of(scope);
        return typeof value === 'number' ? -value : value.map((number) => -number);
      };
    }
    case 'operation': {
      const left = compile(expression.left);
      const right = compile(expression.right);
      const apply = ifAllExist(operators[expression.operator]);
      return (scope) => {
        const a = left(scope);
        const b = right(scope);
        if (typeof a === 'number' && typeof b === 'number') return apply(a, b);
        return broadcast([a, b], ([x = NaN, y = NaN]) => apply(x, y));
      };
    }
    case 'call': {
      const [first] = expression.arguments;
      if (expression.name === 'known' && first?.type === 'name') {
        const asked = knownName(first.name);
        return (scope) => scope(asked);
      }
      return compileCall(expression.name, expression.arguments.map(compile));
    }
  }
}

function compileCall(name: string, given: readonly Compiled[]): Compiled {
  const entry = functionOf(name);
  if (entry === undefined) throw new Error(`there is no function ${name}`);
  if (name === 'if') {
    const [condition, yes, no] = given as [Compiled, Compiled, Compiled];
    return (scope) => {
      const test = condition(scope);
      // Only rows need both sides: each row makes its own choice.
      if (Number.isNaN(test)) return NaN;
      if (typeof test === 'number') return (test !== 0 ? yes : no)(scope);
      return broadcast([test, yes(scope), no(scope)], ([t = NaN, y = NaN, n = NaN]) =>
        Number.isNaN(t) ? NaN : t !== 0 ? y : n,
      );
    };
  }
  if (entry.way === 'each') {
    const apply = ifAllExist(entry.apply);
    return (scope) =>
      broadcast(
        given.map((one) => one(scope)),
        (numbers) => apply(...numbers),
      );
  }
  if (entry.way === 'sets') {
    return (scope) =>
      entry.apply(
        given.map((one) => {
          const value = one(scope);
          return typeof value === 'number' ? [value] : value;
        }),
      );
  }
  return (scope) => {
    const [first = NaN, ...rest] = given.map((one) => one(scope));
    return entry.apply(
      typeof first === 'number' ? [first] : first,
      ...rest.map((value) => (typeof value === 'number' ? value : NaN)),
    );
  };
}

/** Whether a condition that was worked out holds; one without a value does not. */
export const isTrue = (value: Value): boolean =>
  typeof value === 'number' && value !== 0 && !Number.isNaN(value);

/** Why a formula has no value. */
export type Trouble = 'division-by-zero' | 'out-of-domain';

/** Whether every number of a value can be shown. */
export const isFiniteValue = (value: Value): boolean =>
  typeof value === 'number' ? Number.isFinite(value) : value.every(Number.isFinite);

/** Why a formula without a value has none: it looks for the first part that went wrong. */
export function troubleIn(expression: Expression, scope: Scope): Trouble {
  const zeroAt = (part: Expression): boolean => {
    const parts =
      part.type === 'negate'
        ? [part.of]
        : part.type === 'operation'
          ? [part.left, part.right]
          : part.type === 'call'
            ? part.arguments
            : [];
    if (parts.some(zeroAt)) return true;
    if (part.type !== 'operation' || part.operator !== '/') return false;
    const below = compile(part.right)(scope);
    return typeof below === 'number' ? below === 0 : below.includes(0);
  };
  return zeroAt(expression) ? 'division-by-zero' : 'out-of-domain';
}
