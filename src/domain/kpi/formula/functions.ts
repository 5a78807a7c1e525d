import type { CoverageFunction } from './coverage-functions';
import type { Value } from './expression';
import type { StaffingFunction } from './staffing-functions';

/**
 * The functions that a formula may call. `each`: works on numbers, row by row when it is given rows. `rows`: takes
 * rows first (a single number counts as one row) and gives one number, or rows again. `sets`: takes several rows, each
 * of its own length, and numbers; a model. A value that does not exist,
 * such as the root of −1, is NaN here; `evaluate.ts` turns it into a reason.
 */
export type FunctionEntry = {
  /** How many values it takes. */
  readonly takes: { readonly least: number; readonly most: number };
} & (
  | { readonly way: 'each'; readonly apply: (...numbers: number[]) => number }
  | { readonly way: 'rows'; readonly apply: (rows: readonly number[], ...rest: number[]) => Value }
  | { readonly way: 'sets'; readonly apply: (sets: readonly (readonly number[])[]) => Value }
);

/** A function that works on numbers. */
export const each = (
  least: number,
  apply: (...numbers: number[]) => number,
  most = least,
): FunctionEntry => ({ takes: { least, most }, way: 'each', apply });
const rows = (
  least: number,
  apply: (rows: readonly number[], ...rest: number[]) => Value,
): FunctionEntry => ({ takes: { least, most: least }, way: 'rows', apply });

/** A function that takes rows of several lengths. */
export const sets = (
  least: number,
  apply: (sets: readonly (readonly number[])[]) => Value,
): FunctionEntry => ({ takes: { least, most: least }, way: 'sets', apply });

const sum = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0);

/** The value below which a share of the values lies, interpolated between neighbours (the method of spreadsheets). */
function percentile(values: readonly number[], share: number): number {
  if (values.length === 0 || !(share >= 0 && share <= 1)) return NaN;
  const sorted = [...values].sort((a, b) => a - b);
  const place = share * (sorted.length - 1);
  const below = sorted[Math.floor(place)] ?? NaN;
  const above = sorted[Math.ceil(place)] ?? NaN;
  return below + (above - below) * (place - Math.floor(place));
}

/** 1 + q + q² + … + q^(n − 1), for n terms; n may be 0. */
export function geometric(q: number, n: number): number {
  if (n < 0) return NaN;
  return q === 1 ? n : (1 - q ** n) / (1 - q);
}

/**
 * The chance of at least `k` successes in `n` independent tries with chance `p` each (binomial distribution).
 * Terms are added from the most likely one outwards, each from its neighbour, so that large `n` neither overflows
 * nor takes long; the sum of all terms is 1, which scales them.
 */
export function binomialTail(n: number, p: number, k: number): number {
  if (!(n >= 0 && p >= 0 && p <= 1)) return NaN;
  const tries = Math.floor(n);
  const least = Math.ceil(k);
  if (least <= 0) return 1;
  if (least > tries) return 0;
  if (p === 0 || p === 1) return p;
  const odds = p / (1 - p);
  const mode = Math.min(tries, Math.floor((tries + 1) * p));
  let total = 0;
  let tail = 0;
  const add = (successes: number, weight: number): void => {
    total += weight;
    if (successes >= least) tail += weight;
  };
  let weight = 1;
  for (let i = mode; i <= tries && weight > 1e-18; i += 1) {
    add(i, weight);
    weight *= ((tries - i) / (i + 1)) * odds;
  }
  weight = mode / (tries - mode + 1) / odds;
  for (let i = mode - 1; i >= 0 && weight > 1e-18; i -= 1) {
    add(i, weight);
    weight *= i / (tries - i + 1) / odds;
  }
  return Math.min(1, tail / total);
}

/** Value now of amounts at the end of period 1, 2, …, at a rate per period (0.1 is 10%). */
function presentValue(amounts: readonly number[], rate: number): number {
  return rate <= -1 ? NaN : sum(amounts.map((amount, index) => amount / (1 + rate) ** (index + 1)));
}

/** The place (from 1, in rows) where a rising line first reaches a level, on a straight line between rows; NaN if never. */
function crossing(line: readonly number[], level: number): number {
  const index = line.findIndex((value) => value >= level);
  if (index < 0) return NaN;
  const here = line[index] ?? NaN;
  const before = index === 0 ? undefined : line[index - 1];
  return before === undefined ? index + 1 : index + (level - before) / (here - before);
}

/** The functions that every calculator has at hand. */
export const functions = {
  /** `if(condition, then, else)`: the part that is not chosen does not count, so a division by 0 in it does no harm. */
  if: each(3, (condition, yes, no) => ((condition ?? 0) !== 0 ? (yes ?? NaN) : (no ?? NaN))),
  /**
   * `known(input)`: 1 when an input that may stay empty is filled in, 0 when it is left empty. `evaluate.ts` asks the scope,
   * because a number cannot tell the two apart.
   */
  known: each(1, () => NaN),
  abs: each(1, Math.abs),
  sqrt: each(1, Math.sqrt),
  exp: each(1, Math.exp),
  ln: each(1, (x) => (x > 0 ? Math.log(x) : NaN)),
  floor: each(1, Math.floor),
  ceil: each(1, Math.ceil),
  round: each(1, Math.round),
  /** The smaller, or larger, of two numbers. For rows there are `lowest` and `highest`. */
  min: each(2, Math.min),
  max: each(2, Math.max),
  geometric: each(2, geometric),
  binomial_tail: each(3, binomialTail),
  sum: rows(1, sum),
  mean: rows(1, (values) => sum(values) / values.length),
  median: rows(1, (values) => percentile(values, 0.5)),
  lowest: rows(1, (values) => values.reduce((a, b) => Math.min(a, b), Infinity)),
  highest: rows(1, (values) => values.reduce((a, b) => Math.max(a, b), -Infinity)),
  count: rows(1, (values) => values.length),
  percentile: rows(2, (values, share) => percentile(values, share ?? NaN)),
  /** The running total: the first row, the first two, … */
  cumulative: rows(1, (values) => {
    let total = 0;
    return values.map((value) => (total += value));
  }),
  /**
   * What is there after each row: of what was there a share stays, something is added, and more than a limit cannot be.
   * `capped_stock(added, stays, start, limit)`.
   */
  capped_stock: rows(4, (added, stays = NaN, start = NaN, limit = NaN) => {
    let stock = start;
    return added.map((more) => (stock = Math.min(limit, stock * stays + more)));
  }),
  /** The number of each row: 1, 2, 3 … */
  row_number: rows(1, (values) => values.map((_, index) => index + 1)),
  /** The first row, the second, …: `row(values, 2)`. */
  row: rows(2, (values, number) => values[(number ?? NaN) - 1] ?? NaN),
  present_value: rows(2, (values, rate) => presentValue(values, rate ?? NaN)),
  crossing: rows(2, (values, level) => crossing(values, level ?? NaN)),
} satisfies Record<string, FunctionEntry>;

/** Functions that only some calculators need: their pages load the module that adds them. */
const added = new Map<string, FunctionEntry>();

/** Puts functions of a model at the disposal of formulas; adding them again changes nothing. */
export function addFunctions(entries: Readonly<Record<string, FunctionEntry>>): void {
  for (const [name, entry] of Object.entries(entries)) added.set(name, entry);
}

export type FunctionName = keyof typeof functions | StaffingFunction | CoverageFunction;

/** A function by its name; `undefined`: there is none, or the module that adds it was not loaded. */
export const functionOf = (name: string): FunctionEntry | undefined =>
  Object.hasOwn(functions, name) ? functions[name as keyof typeof functions] : added.get(name);

export const functionNames = (): string[] => [...Object.keys(functions), ...added.keys()];
