/** Numbers that look random and follow from a seed, so that the same question always has the same answer. */

/**
 * Numbers from 0 up to 1: a linear congruential generator with the constants of Press et al., “Numerical Recipes”,
 * the same that d3-random has. That library is too large for a page that draws nothing else.
 * @param seed from 0 up to 1
 */
export function randomNumbers(seed: number): () => number {
  const size = 2 ** 32;
  let state = (seed * size) | 0;
  return () => {
    state = (0x19660d * state + 0x3c6ef35f) | 0;
    return (state >>> 0) / size;
  };
}

/** Draws from an exponential distribution with this mean, by inverting its distribution function. */
export const exponential =
  (mean: number, source: () => number): (() => number) =>
  () =>
    -Math.log1p(-source()) * mean;
