/**
 * How the answers to one question are spread over its options.
 *
 * Counts are numbers of people per option, in the order of the options. On a question whose options stand
 * from low to high, the place of an option (from 0) is its value.
 */

/** How many people chose an option at all. */
export const totalOf = (counts: readonly number[]): number =>
  counts.reduce((sum, count) => sum + count, 0);

/** The mean of the values; `undefined` when nobody answered. Never rounded. */
export function meanOf(counts: readonly number[]): number | undefined {
  const total = totalOf(counts);
  if (total === 0) return undefined;
  return counts.reduce((sum, count, value) => sum + count * value, 0) / total;
}

/** The two answers in the middle, from low to high; they are one and the same unless the team is split there. */
export interface Median {
  readonly low: number;
  readonly high: number;
}

/**
 * The answer in the middle when all stand in a row from low to high. With an even number there are two: when
 * they differ, the median lies between them, and no option stands for it.
 */
export function medianOf(counts: readonly number[]): Median | undefined {
  const total = totalOf(counts);
  if (total === 0) return undefined;
  const at = (place: number): number => {
    let passed = 0;
    return counts.findIndex((count) => (passed += count) > place);
  };
  return { low: at(Math.floor((total - 1) / 2)), high: at(Math.floor(total / 2)) };
}

/** Where a median lies, as a number: halfway between its two answers. */
export const middleOf = ({ low, high }: Median): number => (low + high) / 2;

/** How far the lowest and the highest answer given lie apart; `undefined` when nobody answered. */
export function spreadOf(counts: readonly number[]): number | undefined {
  const lowest = counts.findIndex((count) => count > 0);
  if (lowest < 0) return undefined;
  return counts.findLastIndex((count) => count > 0) - lowest;
}

/**
 * Consensus on a question whose options stand from low to high, from 0 (half at one end and half at the
 * other) to 1 (all the same):
 *
 *     Cns(X) = 1 + Σ pᵢ · log₂(1 − |Xᵢ − μ| ÷ width)
 *
 * with pᵢ the share of people who chose option i, Xᵢ its value, μ the mean, and the width the distance
 * between the lowest and the highest option. `undefined` with fewer than two answers, which cannot agree
 * or disagree, and with fewer than two options. Never rounded.
 *
 * W. J. Tastle, M. J. Wierman, “Consensus and dissention: A measure of ordinal dispersion”, International
 * Journal of Approximate Reasoning 45(3), 2007, 531–545 (`tastle2007`).
 */
export function consensusOf(counts: readonly number[]): number | undefined {
  const total = totalOf(counts);
  const width = counts.length - 1;
  const mean = meanOf(counts);
  if (total < 2 || width < 1 || mean === undefined) return undefined;
  let consensus = 1;
  counts.forEach((count, value) => {
    // What nobody chose has no share; its logarithm may not exist.
    if (count > 0) {
      consensus += (count / total) * Math.log2(1 - Math.abs(value - mean) / width);
    }
  });
  // Sums of fractions miss 0 and 1 by about 1e-16.
  return Math.min(1, Math.max(0, consensus));
}

/** The options that most people chose (several when they are level), and the share of each. */
export interface Largest {
  readonly options: readonly number[];
  /** 0 to 1, of all who chose an option. */
  readonly share: number;
}

/** The largest option; `undefined` when nobody answered. */
export function largestOf(counts: readonly number[]): Largest | undefined {
  const most = Math.max(0, ...counts);
  if (most === 0) return undefined;
  return {
    options: counts.flatMap((count, option) => (count === most ? [option] : [])),
    share: most / totalOf(counts),
  };
}

/**
 * The value below which a share of some numbers lies, with what falls between two of them divided in
 * proportion (definition 7 of Hyndman & Fan, 1996; that of spreadsheets). `undefined` without numbers.
 */
export function quantileOf(values: readonly number[], share: number): number | undefined {
  if (values.length === 0) return undefined;
  const sorted = [...values].sort((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const below = Math.floor(place);
  const low = sorted[below]!;
  const high = sorted[Math.min(below + 1, sorted.length - 1)]!;
  return low + (high - low) * (place - below);
}
