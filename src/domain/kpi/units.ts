/**
 * Units that the compiler keeps apart: a count cannot be passed where a percentage is asked, nor a score where the
 * distance between two scores is. At run time a quantity is a plain number, so that it serialises and costs nothing.
 */

/** Every unit an input or a result of a calculator can have. */
export const units = ['count', 'percent', 'score', 'points', 'money', 'hours', 'ratio'] as const;

export type Unit = (typeof units)[number];

declare const unit: unique symbol;

/** A number that carries its unit in its type. */
export type Quantity<U extends Unit> = number & { readonly [unit]: U };

/** How many: a whole number, 0 or more. */
export type Count = Quantity<'count'>;
/** A share as people write it: 45 is 45%, not 0.45. */
export type Percent = Quantity<'percent'>;
/** A place on the NPS scale, -100 to 100. */
export type Score = Quantity<'score'>;
/** A distance on the NPS scale: a margin, an error or a difference, -200 to 200. */
export type Points = Quantity<'points'>;
/** Hours of work or of the clock, 0 or more; half an hour is 0.5. */
export type Hours = Quantity<'hours'>;
/** A number without a unit, such as a correction factor, a share from 0 to 1, or a z-value. */
export type Ratio = Quantity<'ratio'>;

/** An amount with its currency; it is an object because two currencies cannot be added. */
export interface Money {
  readonly unit: 'money';
  readonly currency: 'EUR' | 'USD' | 'GBP';
  readonly amount: number;
}

const within = (name: string, value: number, min: number, max: number): number => {
  if (value >= min && value <= max) return value;
  throw new RangeError(`${name} must be from ${min} to ${max}, not ${value}`);
};

/**
 * The makers below are for numbers that code has made sure of; for what a reader typed there is `checkInput`, which
 * answers with a reason. An impossible value here is a mistake in code, so they throw a `RangeError`.
 */
export const count = (value: number): Count => {
  if (!Number.isSafeInteger(value)) throw new RangeError(`a count must be whole, not ${value}`);
  return within('a count', value, 0, Number.MAX_SAFE_INTEGER) as Count;
};
export const percent = (value: number): Percent =>
  within('a percentage', value, -Infinity, Infinity) as Percent;
export const score = (value: number): Score => within('a score', value, -100, 100) as Score;
export const points = (value: number): Points =>
  within('points', value, -Infinity, Infinity) as Points;
export const hours = (value: number): Hours => within('hours', value, 0, Infinity) as Hours;
export const ratio = (value: number): Ratio =>
  within('a ratio', value, -Infinity, Infinity) as Ratio;
export const money = (amount: number, currency: Money['currency']): Money => ({
  unit: 'money',
  currency,
  amount: within('an amount', amount, -Infinity, Infinity),
});

/** The sum of two amounts; two currencies are a mistake in code and throw. */
export function addMoney(a: Money, b: Money): Money {
  if (a.currency !== b.currency) throw new RangeError(`cannot add ${a.currency} and ${b.currency}`);
  return money(a.amount + b.amount, a.currency);
}
