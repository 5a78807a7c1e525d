/**
 * What is uncertain: inputs with a low, a likely and a high value run through PERT distributions.
 *
 * Source: the PERT distribution goes back to `malcolm1959`; it is a Beta distribution between low and high, in which the
 * likely value weighs four times as much as each end.
 */
import { bin } from 'd3-array';
import { randomBeta } from 'd3-random';
import type { Value } from './formula/expression';
import { randomNumbers } from './random';
import { toFormula, type Calculation, type Values } from './calculate';

/** Low ≤ likely ≤ high, low < high, in the unit of the input as a reader writes it. */
export interface Range {
  readonly low: number;
  readonly likely: number;
  readonly high: number;
}

/** How many draws there are: enough for percentiles that stay the same when the last digit shown does. */
export const DRAWS = 10_000;

/** The shape of the Beta distribution: α = 1 + 4 (likely − low) ÷ (high − low), and β the same from the other end. */
export function shapeOf({ low, likely, high }: Range): { alpha: number; beta: number } {
  const width = high - low;
  return { alpha: 1 + (4 * (likely - low)) / width, beta: 1 + (4 * (high - likely)) / width };
}

/** The mean of a PERT distribution: (low + 4 × likely + high) ÷ 6. */
export const pertMean = ({ low, likely, high }: Range): number => (low + 4 * likely + high) / 6;

/** A number from 0 to 1 that follows from a text, so that the same numbers always give the same picture (FNV-1a). */
export function seedOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0) / 2 ** 32;
}

/** Draws from a PERT distribution, with a source of random numbers from 0 to 1. */
export function drawFrom(range: Range, source: () => number): () => number {
  const { alpha, beta } = shapeOf(range);
  const draw = randomBeta.source(source)(alpha, beta);
  const width = range.high - range.low;
  return () => range.low + width * draw();
}

export interface Simulation {
  /** Draws with a value, from low to high, by the id of the result. */
  readonly draws: Readonly<Record<string, Float64Array>>;
  /** How many draws were made; those without a value are missing from `draws`. */
  readonly made: number;
}

/**
 * Works a calculator out many times, each time with a draw for every uncertain input.
 * @param values the inputs; those with a range are replaced by draws
 * @param results ids of steps with one number
 * @param seed a text; the same text gives the same draws
 */
export function simulate(
  calculation: Calculation,
  values: Values,
  ranges: Readonly<Record<string, Range>>,
  results: readonly string[],
  seed: string,
  made = DRAWS,
): Simulation {
  const source = randomNumbers(seedOf(seed));
  const uncertain = calculation.model.inputs.flatMap((input) => {
    const range = ranges[input.id];
    return range === undefined ? [] : [{ input, draw: drawFrom(range, source) }];
  });
  const units = new Map(calculation.model.steps.map(({ id, unit }) => [id, unit]));
  const base = calculation.run(calculation.scopeOf(values));
  const run = calculation.runner(
    uncertain.map(({ input }) => input.id),
    results,
  );
  const found: Record<string, number[]> = Object.fromEntries(results.map((id) => [id, []]));
  for (let number = 0; number < made; number += 1) {
    const scope = new Map<string, Value>(base);
    for (const { input, draw } of uncertain) {
      const value = input.range.integer ? Math.round(draw()) : draw();
      scope.set(input.id, toFormula(input.unit, value));
    }
    run(scope);
    for (const id of results) {
      const value = scope.get(id);
      if (typeof value === 'number' && Number.isFinite(value)) {
        found[id]?.push(units.get(id) === 'percent' ? value * 100 : value);
      }
    }
  }
  return {
    draws: Object.fromEntries(
      Object.entries(found).map(([id, draws]) => [id, Float64Array.from(draws).sort()]),
    ),
    made,
  };
}

/** The value below which a share (0 to 1) of sorted draws lies, interpolated; `undefined` without draws. */
export function quantile(sorted: ArrayLike<number>, share: number): number | undefined {
  if (sorted.length === 0) return undefined;
  const place = share * (sorted.length - 1);
  const below = sorted[Math.floor(place)] ?? NaN;
  const above = sorted[Math.ceil(place)] ?? NaN;
  return below + (above - below) * (place - Math.floor(place));
}

export interface Spread {
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
}

/** P10, P50 and P90: one in ten draws is below the first, half below the second, nine in ten below the third. */
export function spreadOf(sorted: ArrayLike<number>): Spread | undefined {
  const [p10, p50, p90] = [0.1, 0.5, 0.9].map((share) => quantile(sorted, share));
  return p10 === undefined || p50 === undefined || p90 === undefined
    ? undefined
    : { p10, p50, p90 };
}

/** The share of draws (0 to 1) that reaches a target; `undefined` without draws. */
export function chanceOf(
  sorted: ArrayLike<number>,
  target: number,
  direction: 'at-least' | 'at-most',
): number | undefined {
  if (sorted.length === 0) return undefined;
  let low = 0;
  let high = sorted.length;
  // The first draw that is at least the target, or above it.
  while (low < high) {
    const middle = (low + high) >> 1;
    const value = sorted[middle] ?? NaN;
    if (direction === 'at-least' ? value < target : value <= target) low = middle + 1;
    else high = middle;
  }
  return direction === 'at-least' ? 1 - low / sorted.length : low / sorted.length;
}

export interface Bar {
  readonly from: number;
  readonly to: number;
  /** How many draws fall in it. */
  readonly draws: number;
}

/** The draws in about 24 bars with round edges. */
export function histogramOf(sorted: ArrayLike<number>): readonly Bar[] {
  return bin()
    .thresholds(24)(Array.from(sorted))
    .map((values) => ({ from: values.x0 ?? NaN, to: values.x1 ?? NaN, draws: values.length }));
}

/** What one uncertain input does to a result, the other inputs at their likely value. */
export interface Influence {
  readonly input: string;
  /** The result when this input is low (P10 of its own range), and when it is high (P90). */
  readonly atLow: number;
  readonly atHigh: number;
  /** The distance between the two. */
  readonly swing: number;
}

/** How many draws show P10 and P90 of one input. */
const ENDS = 2_000;

/** The uncertain inputs, the one that drives a result most first: the picture called a tornado. */
export function influences(
  calculation: Calculation,
  values: Values,
  ranges: Readonly<Record<string, Range>>,
  result: string,
): readonly Influence[] {
  const likely: Record<string, Value | null> = { ...values };
  for (const [id, range] of Object.entries(ranges)) likely[id] = range.likely;
  return calculation.model.inputs
    .flatMap((input): Influence[] => {
      const range = ranges[input.id];
      if (range === undefined || !calculation.inputsOf(result).includes(input.id)) return [];
      const draw = drawFrom(range, randomNumbers(seedOf(input.id)));
      const sorted = Float64Array.from({ length: ENDS }, draw).sort();
      const at = (share: number): number => {
        const value = quantile(sorted, share) ?? range.likely;
        const own = input.range.integer ? Math.round(value) : value;
        return calculation.resultOf(result, calculation.scopeOf({ ...likely, [input.id]: own }));
      };
      const atLow = at(0.1);
      const atHigh = at(0.9);
      const swing = Math.abs(atHigh - atLow);
      return Number.isFinite(swing) ? [{ input: input.id, atLow, atHigh, swing }] : [];
    })
    .sort((a, b) => b.swing - a.swing);
}
