import { multiply, type Dimension } from './dimensions';

/** What a number in a formula calculator can be a number of. */
export const formulaUnits = [
  /** How many; mostly a whole number. */
  'count',
  /** A share: 45% is written as 45 by a reader, and is 0.45 in a formula. */
  'percent',
  /** A place on a scale, such as NPS or a mark from 1 to 10; written without a unit. */
  'score',
  /** A distance on such a scale: a margin, an error, a difference. */
  'points',
  /** A number without a unit: erlang, a factor, a ratio. */
  'ratio',
  /** An amount in the currency that the reader chose. */
  'money',
  'seconds',
  'minutes',
  'hours',
  'days',
  'weeks',
  'months',
  'years',
] as const;

export type FormulaUnit = (typeof formulaUnits)[number];

/** What a number can be “per”. */
export const periods = ['hours', 'days', 'weeks', 'months', 'years'] as const;
export type Period = (typeof periods)[number];

const withoutPower: ReadonlySet<FormulaUnit> = new Set([
  'count',
  'percent',
  'score',
  'points',
  'ratio',
]);

/** The dimension of a value: its unit, divided by its period. */
export function dimensionOfUnit(
  unit: FormulaUnit,
  per: Period | undefined,
  rows: string | undefined,
): Dimension {
  const own: Record<string, number> = withoutPower.has(unit) ? {} : { [unit]: 1 };
  const powers = per === undefined ? own : multiply(own, { [per]: 1 }, -1);
  return { powers, rows };
}
