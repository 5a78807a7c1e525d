/** Where a chart begins and ends, and which numbers stand along it: round ones, with zero among them. */
export interface Scale {
  readonly min: number;
  readonly max: number;
  readonly ticks: readonly number[];
}

/** How many intervals a chart has, about: two to seven numbers then stand along it. */
const INTERVALS = 3;

/**
 * The distance between numbers along a chart: 1, 2, 5 or 10 times a power of ten, whichever gives about so many
 * intervals (by the ratios between those steps, as d3-array's `tickStep`, which is too large for every page to load).
 */
export function stepFor(distance: number, intervals: number): number {
  const power = 10 ** Math.floor(Math.log10(distance / intervals));
  const rest = distance / intervals / power;
  return (
    power * (rest >= Math.sqrt(50) ? 10 : rest >= Math.sqrt(10) ? 5 : rest >= Math.SQRT2 ? 2 : 1)
  );
}

/** A scale that holds all values, and zero, so that lengths can be compared. */
export function scaleFor(values: readonly number[]): Scale {
  const lowest = Math.min(0, ...values);
  const highest = Math.max(0, ...values);
  if (lowest === highest) return { min: 0, max: 1, ticks: [0, 1] };
  const step = stepFor(highest - lowest, INTERVALS);
  const from = Math.floor(lowest / step);
  const ticks = Array.from({ length: Math.ceil(highest / step) - from + 1 }, (_, index) =>
    Number(((from + index) * step).toPrecision(12)),
  );
  return { min: ticks[0] ?? 0, max: ticks.at(-1) ?? 1, ticks };
}

/** A scale between two values that need not hold zero: for comparing places, not lengths. */
export function scaleBetween(low: number, high: number): Scale {
  const margin = high === low ? Math.abs(low) || 1 : (high - low) * 0.05;
  return { min: low - margin, max: high + margin, ticks: [] };
}

/** The place of a value on a scale, from 0 to 1. */
export const placeOn = ({ min, max }: Scale, value: number): number => (value - min) / (max - min);
