/**
 * Keeps units apart when the site is built: minutes cannot be added to hours, nor money to a number of customers, and
 * what a formula gives must be what its step says it is. Hours become seconds only by `seconds_per_hour`.
 */
import type { Expression } from './expression';
import { isConstant, type ConstantName } from './expression';
import { functionOf, type FunctionName } from './functions';

/** What a number is a number of, with the powers of its units: euros per month is money 1, months −1. */
export interface Dimension {
  readonly powers: Readonly<Record<string, number>>;
  /** Rows: the id of the row set that it has a number for. */
  readonly rows: string | undefined;
}

/** A formula in which units do not fit. */
export class DimensionError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'DimensionError';
  }
}

export const plain: Dimension = { powers: {}, rows: undefined };

const constantPowers: Readonly<Record<ConstantName, Readonly<Record<string, number>>>> = {
  seconds_per_minute: { seconds: 1, minutes: -1 },
  seconds_per_hour: { seconds: 1, hours: -1 },
  minutes_per_hour: { minutes: 1, hours: -1 },
  hours_per_day: { hours: 1, days: -1 },
  days_per_week: { days: 1, weeks: -1 },
  days_per_year: { days: 1, years: -1 },
  weeks_per_year: { weeks: 1, years: -1 },
  weeks_per_month: { weeks: 1, months: -1 },
  months_per_year: { months: 1, years: -1 },
  z_95: {},
};

/** Multiplies units, or divides them with the sign −1: the powers add up, and what becomes 0 goes. */
export function multiply(
  a: Readonly<Record<string, number>>,
  b: Readonly<Record<string, number>>,
  sign = 1,
): Record<string, number> {
  const powers: Record<string, number> = { ...a };
  for (const [unit, power] of Object.entries(b)) {
    powers[unit] = (powers[unit] ?? 0) + sign * power;
  }
  return Object.fromEntries(Object.entries(powers).filter(([, power]) => power !== 0));
}

/** A dimension in words, for a message: `money ÷ months`. */
export function describeDimension({ powers }: Dimension): string {
  const write = (wanted: (power: number) => boolean) =>
    Object.entries(powers)
      .filter(([, power]) => wanted(power))
      .map(([unit, power]) => (Math.abs(power) === 1 ? unit : `${unit}^${Math.abs(power)}`))
      .join(' × ');
  const above = write((power) => power > 0);
  const below = write((power) => power < 0);
  if (above === '' && below === '') return 'a number without a unit';
  return below === '' ? above : `${above || '1'} ÷ ${below}`;
}

const samePowers = (a: Dimension, b: Dimension): boolean =>
  Object.keys(multiply(a.powers, b.powers, -1)).length === 0;

/** The rows of several values together; two different row sets do not go together. */
function joinRows(values: readonly Dimension[]): string | undefined {
  const found = [...new Set(values.flatMap(({ rows }) => rows ?? []))];
  if (found.length > 1) {
    throw new DimensionError(`${found.join(' and ')} have rows of their own; they cannot meet`);
  }
  return found[0];
}

/**
 * What a formula gives, from what its names are.
 * @throws {DimensionError} saying which units do not go together
 */
export function dimensionOf(
  expression: Expression,
  dimensionOfName: (name: string) => Dimension,
): Dimension {
  const of = (part: Expression): Dimension => dimensionOf(part, dimensionOfName);
  switch (expression.type) {
    case 'number':
      return plain;
    case 'name':
      return isConstant(expression.name)
        ? { powers: constantPowers[expression.name], rows: undefined }
        : dimensionOfName(expression.name);
    case 'negate':
      return of(expression.of);
    case 'operation': {
      const left = of(expression.left);
      const right = of(expression.right);
      const rows = joinRows([left, right]);
      switch (expression.operator) {
        case '*':
          return { powers: multiply(left.powers, right.powers), rows };
        case '/':
          return { powers: multiply(left.powers, right.powers, -1), rows };
        case '^': {
          if (!samePowers(right, plain)) {
            throw new DimensionError(`a power cannot be ${describeDimension(right)}`);
          }
          if (samePowers(left, plain)) return { powers: {}, rows };
          if (expression.right.type !== 'number') {
            throw new DimensionError(
              `${describeDimension(left)} can only have a written power, such as ^ 2`,
            );
          }
          const power = expression.right.value;
          return {
            powers: Object.fromEntries(
              Object.entries(left.powers).map(([unit, own]) => [unit, own * power]),
            ),
            rows,
          };
        }
        default: {
          const zero = [expression.left, expression.right].some(isZero);
          if (!zero && !samePowers(left, right)) {
            throw new DimensionError(
              `${describeDimension(left)} ${expression.operator} ${describeDimension(right)}: the units differ`,
            );
          }
          if (expression.operator !== '+' && expression.operator !== '-') {
            return { powers: {}, rows };
          }
          return { powers: (isZero(expression.left) ? right : left).powers, rows };
        }
      }
    }
    case 'call': {
      const entry = functionOf(expression.name);
      if (entry === undefined) {
        throw new DimensionError(`there is no function ${expression.name}`);
      }
      if (expression.name === 'known' && expression.arguments[0]?.type !== 'name') {
        throw new DimensionError('known takes the name of an input');
      }
      const given = zerosFit(expression.name, expression.arguments, expression.arguments.map(of));
      const { gives } = rules[expression.name as FunctionName];
      const powers = gives(given, expression.name).powers;
      const { way } = entry;
      const keepsRows =
        way === 'each' ||
        ['cumulative', 'capped_stock', 'row_number', 'backlog'].includes(expression.name);
      return {
        powers,
        rows: keepsRows ? joinRows(given) : undefined,
      };
    }
  }
}

const isZero = (part: Expression | undefined): boolean =>
  part?.type === 'number' && part.value === 0;

/** Where values stand beside each other, a written 0 has the unit of the others: 0 is 0 in every unit. */
function zerosFit(
  name: string,
  parts: readonly Expression[],
  given: readonly Dimension[],
): readonly Dimension[] {
  const from = name === 'if' ? 1 : name === 'min' || name === 'max' ? 0 : undefined;
  if (from === undefined) return given;
  const other = given.find((_, index) => index >= from && !isZero(parts[index]));
  return given.map((own, index) =>
    index >= from && isZero(parts[index]) && other !== undefined
      ? { powers: other.powers, rows: undefined }
      : own,
  );
}

interface Rule {
  readonly gives: (given: readonly Dimension[], name: string) => Dimension;
}

const asFirst: Rule = { gives: ([first = plain]) => first };

const withoutUnits: Rule = {
  gives: (given, name) => {
    const wrong = given.find((one) => !samePowers(one, plain));
    if (wrong)
      throw new DimensionError(
        `${name} takes numbers without a unit, not ${describeDimension(wrong)}`,
      );
    return plain;
  },
};

const sameUnits = (from: number): Rule => ({
  gives: (given, name) => {
    const [first = plain, ...others] = given.slice(from);
    const wrong = others.find((one) => !samePowers(one, first));
    if (wrong) {
      throw new DimensionError(
        `${name} compares ${describeDimension(first)} with ${describeDimension(wrong)}: the units differ`,
      );
    }
    return first;
  },
});

/** A value of a model: it must have these units, whatever its rows. */
const needs = (value: Dimension | undefined, powers: Dimension['powers'], what: string): void => {
  const found = value ?? plain;
  if (!samePowers(found, { powers, rows: undefined })) {
    throw new DimensionError(
      `${what} is ${describeDimension({ powers, rows: undefined })}, not ${describeDimension(found)}`,
    );
  }
};

const rules: Readonly<Record<FunctionName, Rule>> = {
  if: sameUnits(1),
  known: { gives: () => plain },
  abs: asFirst,
  sqrt: {
    gives: ([first = plain]) => ({
      powers: Object.fromEntries(
        Object.entries(first.powers).map(([unit, power]) => [unit, power / 2]),
      ),
      rows: first.rows,
    }),
  },
  exp: withoutUnits,
  ln: withoutUnits,
  floor: asFirst,
  ceil: asFirst,
  round: asFirst,
  min: sameUnits(0),
  max: sameUnits(0),
  geometric: withoutUnits,
  binomial_tail: withoutUnits,
  erlang_c: withoutUnits,
  erlang_agents: {
    gives: ([load = plain, handling = plain, share = plain, within = plain], name) => {
      withoutUnits.gives([load, share], name);
      sameUnits(0).gives([handling, within], name);
      return plain;
    },
  },
  sum: asFirst,
  mean: asFirst,
  median: asFirst,
  lowest: asFirst,
  highest: asFirst,
  count: { gives: () => plain },
  percentile: {
    gives: ([first = plain, share = plain], name) => {
      withoutUnits.gives([share], name);
      return first;
    },
  },
  cumulative: asFirst,
  capped_stock: {
    gives: ([added = plain, stays = plain, start = plain, limit = plain], name) => {
      withoutUnits.gives([stays], name);
      return sameUnits(0).gives([added, start, limit], name);
    },
  },
  row_number: { gives: () => plain },
  row: asFirst,
  present_value: {
    gives: ([first = plain, rate = plain], name) => {
      withoutUnits.gives([rate], name);
      return first;
    },
  },
  crossing: {
    gives: (given, name) => {
      sameUnits(0).gives(given, name);
      return plain;
    },
  },
  backlog: sameUnits(0),
  first_answer: {
    gives: ([arrivals, agents, handling, share]) => {
      needs(arrivals, { hours: -1 }, 'arrivals');
      needs(agents, {}, 'agents');
      needs(handling, { minutes: 1 }, 'handling');
      needs(share, {}, 'share');
      return { powers: { minutes: 1 }, rows: undefined };
    },
  },
  covered: {
    gives: ([, , from, to, promise]) => {
      needs(from, { hours: 1 }, 'from');
      needs(to, { hours: 1 }, 'to');
      needs(promise, { hours: 1 }, 'promise');
      return plain;
    },
  },
  longest_wait: {
    gives: ([, , from, to]) => {
      needs(from, { hours: 1 }, 'from');
      needs(to, { hours: 1 }, 'to');
      return { powers: { hours: 1 }, rows: undefined };
    },
  },
};

/** Whether two dimensions are the same, rows included. */
export const sameDimension = (a: Dimension, b: Dimension): boolean =>
  samePowers(a, b) && a.rows === b.rows;
