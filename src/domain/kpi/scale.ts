/** Where a chart begins and ends, and which numbers stand along it: round ones, with zero among them. */
export interface Scale {
  readonly min: number;
  readonly max: number;
  readonly ticks: readonly number[];
}

/** The smallest of 1, 2, 2.5, 5 and 10 times a power of ten that is at least so much. */
function roundUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return ([1, 2, 2.5, 5, 10].find((factor) => factor * power >= value * (1 - 1e-12)) ?? 10) * power;
}

/**
 * A scale that holds all values, and zero, so that lengths can be compared.
 * @param steps how many intervals there are at most
 */
export function scaleFor(values: readonly number[], steps = 4): Scale {
  const lowest = Math.min(0, ...values);
  const highest = Math.max(0, ...values);
  if (lowest === highest) return { min: 0, max: 1, ticks: [0, 1] };
  const step = roundUp((highest - lowest) / steps);
  const from = Math.floor(lowest / step + 1e-9);
  const to = Math.ceil(highest / step - 1e-9);
  const ticks = Array.from({ length: to - from + 1 }, (_, index) =>
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
