import { tickStep } from 'd3-array';

/** Where a chart begins and ends, and which numbers stand along it: round ones, with zero among them. */
export interface Scale {
  readonly min: number;
  readonly max: number;
  readonly ticks: readonly number[];
}

/** How many intervals a chart has, about: two to seven numbers then stand along it. */
const INTERVALS = 3;

/** A scale that holds all values, and zero, so that lengths can be compared. */
export function scaleFor(values: readonly number[]): Scale {
  const lowest = Math.min(0, ...values);
  const highest = Math.max(0, ...values);
  if (lowest === highest) return { min: 0, max: 1, ticks: [0, 1] };
  const step = tickStep(lowest, highest, INTERVALS);
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
