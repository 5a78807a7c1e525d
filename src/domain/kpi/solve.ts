import type { Calculation, Values } from './calculate';
import { invalid, valid, type Result } from './result';

/**
 * - `never`: no value within the range of the input gives the result that is wanted;
 * - `no-influence`: the result stays the same whatever the input is;
 * - `no-value`: the result has no value (something else is missing).
 */
export type SolveReason = 'never' | 'no-influence' | 'no-value';

export interface Solution {
  /** The value of the input, as a reader writes it. */
  readonly value: number;
  /** The result with it; with a whole-number input it may be a little more than what was wanted. */
  readonly result: number;
}

/** Points at which the range is looked at: evenly, and evenly on a logarithmic scale for ranges that span many sizes. */
const POINTS = 160;

function pointsBetween(min: number, max: number, start: number | undefined): number[] {
  const points = new Set<number>([min, max]);
  const width = max - min;
  for (let index = 1; index < POINTS; index += 1) {
    points.add(min + (width * index) / POINTS);
    points.add(min + (width + 1) ** (index / POINTS) - 1);
  }
  if (start !== undefined && start >= min && start <= max) points.add(start);
  return [...points].filter((point) => point >= min && point <= max).sort((a, b) => a - b);
}

/**
 * Which value of one input gives a wanted result, the other inputs as they are.
 *
 * The range of the input is searched for places where the result crosses what is wanted; the crossing nearest to the
 * present value is then narrowed down by halving. With a whole-number input what is wanted is mostly passed, not hit:
 * the answer is then the whole number beside it that reaches it in the direction asked.
 */
export function solveFor(
  calculation: Calculation,
  values: Values,
  input: string,
  result: string,
  wanted: number,
  direction: 'at-least' | 'at-most' = 'at-least',
): Result<Solution, SolveReason> {
  const spec = calculation.model.inputs.find(({ id }) => id === input);
  if (spec === undefined) throw new Error(`there is no input ${input}`);
  const { min, max, integer } = spec.range;
  const resultAt = (value: number): number =>
    calculation.resultOf(result, calculation.scopeOf({ ...values, [input]: value }));
  const present = values[input];
  const start = typeof present === 'number' ? present : undefined;
  const looked = pointsBetween(min, max, start)
    .map((value) => (integer ? Math.round(value) : value))
    .filter((value, index, all) => index === 0 || value !== all[index - 1])
    .map((value) => ({ value, off: resultAt(value) - wanted }))
    .filter(({ off }) => Number.isFinite(off));
  if (looked.length === 0) return invalid('no-value');
  const distance = (value: number) => Math.abs(value - (start ?? min));

  const crossings = looked.flatMap((here, index) => {
    const next = looked[index + 1];
    if (here.off === 0) return [{ low: here, high: here }];
    return next !== undefined && Math.sign(here.off) !== Math.sign(next.off)
      ? [{ low: here, high: next }]
      : [];
  });
  const nearest = crossings.sort((a, b) => distance(a.low.value) - distance(b.low.value))[0];
  if (nearest === undefined) {
    const first = looked[0]?.off;
    return invalid(looked.every(({ off }) => off === first) ? 'no-influence' : 'never');
  }

  let { low, high } = nearest;
  for (let round = 0; round < 200 && low.off !== 0 && high.off !== 0; round += 1) {
    const middle = integer
      ? Math.floor((low.value + high.value) / 2)
      : (low.value + high.value) / 2;
    if (middle === low.value || middle === high.value) break;
    const off = resultAt(middle) - wanted;
    if (!Number.isFinite(off)) break;
    if (Math.sign(off) === Math.sign(low.off)) low = { value: middle, off };
    else high = { value: middle, off };
  }
  const exact = low.off === 0 ? low : high.off === 0 ? high : undefined;
  const reaches = ({ off }: { off: number }) => (direction === 'at-least' ? off > 0 : off < 0);
  const best = exact ?? (integer ? ([low, high].find(reaches) ?? high) : high);
  return valid({ value: best.value, result: best.off + wanted });
}
