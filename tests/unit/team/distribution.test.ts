import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  consensusOf,
  largestOf,
  meanOf,
  medianOf,
  quantileOf,
  spreadOf,
} from '../../../src/domain/team/distribution';

/** Counts on a scale of two to seven options. */
const counts = fc.array(fc.nat(20), { minLength: 2, maxLength: 7 });
/** The same, with at least two people. */
const answered = counts.filter((list) => list.reduce((sum, count) => sum + count, 0) > 1);
/** Tenfold the same team. */
const tenfold = (list: readonly number[]) => list.map((count) => count * 10);

describe('Consensus by Tastle and Wierman', () => {
  test('is 1 when all answer the same, whichever answer that is', () => {
    for (let option = 0; option < 5; option += 1) {
      expect(consensusOf([0, 1, 2, 3, 4].map((one) => (one === option ? 7 : 0)))).toBe(1);
    }
  });

  test('is 0 when half stand at one end and half at the other', () => {
    expect(consensusOf([6, 0, 0, 0, 6])).toBe(0);
    expect(consensusOf([1, 1])).toBe(0);
  });

  test('is 0.434 when five options are chosen by as many people each', () => {
    // μ = 2, width 4: Cns = 1 + ⅕ · (2 · log₂ ½ + 2 · log₂ ¾ + log₂ 1) = 1 + ⅕ · (−2 − 0.830) = 0.434
    expect(consensusOf([3, 3, 3, 3, 3])).toBeCloseTo(1 + (-2 + 2 * Math.log2(0.75)) / 5, 12);
    expect(consensusOf([3, 3, 3, 3, 3])).toBeCloseTo(0.434, 3);
  });

  test('is 0.634 in the example of the page: 0, 2, 2, 3 and 3', () => {
    // μ = 2: one person is half the width away, two a quarter, two not at all.
    expect(consensusOf([1, 0, 2, 2, 0])).toBeCloseTo(1 - 1 / 5 + (2 / 5) * Math.log2(0.75), 12);
    expect(consensusOf([1, 0, 2, 2, 0])).toBeCloseTo(0.634, 3);
  });

  test('takes two answers, and options to differ on', () => {
    expect(consensusOf([0, 0, 0])).toBeUndefined();
    expect(consensusOf([0, 1, 0])).toBeUndefined();
    expect(consensusOf([5])).toBeUndefined();
    expect(consensusOf([])).toBeUndefined();
  });

  test('lies between 0 and 1 whatever people answer', () => {
    fc.assert(
      fc.property(answered, (list) => {
        const consensus = consensusOf(list)!;
        expect(consensus).toBeGreaterThanOrEqual(0);
        expect(consensus).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('is the same in the mirror, and for a team ten times the size', () => {
    fc.assert(
      fc.property(answered, (list) => {
        expect(consensusOf([...list].reverse())).toBeCloseTo(consensusOf(list)!, 9);
        expect(consensusOf(tenfold(list))).toBeCloseTo(consensusOf(list)!, 9);
      }),
    );
  });

  test('is 1 only when all answer the same, and 0 only when they stand at both ends', () => {
    fc.assert(
      fc.property(answered, (list) => {
        const chosen = list.filter((count) => count > 0).length;
        expect(consensusOf(list)! > 1 - 1e-9).toBe(chosen === 1);
        const halves = chosen === 2 && list[0] === list.at(-1) && list[0]! > 0;
        expect(consensusOf(list)! < 1e-9).toBe(halves);
      }),
    );
  });
});

describe('The median', () => {
  test('is the answer in the middle', () => {
    expect(medianOf([1, 0, 2, 2, 0])).toEqual({ low: 2, high: 2 });
    expect(medianOf([3, 0, 0, 0, 2])).toEqual({ low: 0, high: 0 });
  });

  test('of an even number are the two in the middle, which may lie apart', () => {
    expect(medianOf([2, 0, 0, 2])).toEqual({ low: 0, high: 3 });
    expect(medianOf([1, 1, 1, 1])).toEqual({ low: 1, high: 2 });
    expect(medianOf([0, 4, 0])).toEqual({ low: 1, high: 1 });
  });

  test('is not there when nobody answered', () => {
    expect(medianOf([0, 0])).toBeUndefined();
    expect(meanOf([0, 0])).toBeUndefined();
    expect(spreadOf([0, 0])).toBeUndefined();
    expect(largestOf([0, 0])).toBeUndefined();
  });

  test('has at most half of the answers below it and at most half above', () => {
    fc.assert(
      fc.property(answered, (list) => {
        const { low, high } = medianOf(list)!;
        const total = list.reduce((sum, count) => sum + count, 0);
        const below = list.slice(0, low).reduce((sum, count) => sum + count, 0);
        const above = list.slice(high + 1).reduce((sum, count) => sum + count, 0);
        expect(below).toBeLessThanOrEqual(total / 2);
        expect(above).toBeLessThanOrEqual(total / 2);
        expect(low).toBeLessThanOrEqual(high);
      }),
    );
  });
});

test('The spread is how far the lowest and the highest answer given lie apart', () => {
  expect(spreadOf([0, 1, 0, 2, 0])).toBe(2);
  expect(spreadOf([0, 0, 4])).toBe(0);
});

test('The largest option is every option that nobody outdoes, with its share', () => {
  expect(largestOf([1, 3, 0])).toEqual({ options: [1], share: 0.75 });
  expect(largestOf([2, 0, 2])).toEqual({ options: [0, 2], share: 0.5 });
});

test('Quartiles divide what falls between two numbers in proportion, as spreadsheets do', () => {
  // Hyndman & Fan, definition 7: place (n − 1) · share, from 0.
  expect(quantileOf([4, 1, 3, 2], 0.25)).toBe(1.75);
  expect(quantileOf([4, 1, 3, 2], 0.5)).toBe(2.5);
  expect(quantileOf([4, 1, 3, 2], 0.75)).toBe(3.25);
  expect(quantileOf([7], 0.25)).toBe(7);
  expect(quantileOf([], 0.5)).toBeUndefined();
});
