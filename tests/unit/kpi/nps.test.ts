import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { count, points, ratio } from '../../../src/domain/kpi/units';
import { formulaMessages } from '../../../src/i18n/calculator-formula';
import { countList } from '../../../src/islands/calculator/count-list';
import {
  answersNeeded,
  compareNps,
  countAnswers,
  estimateNps,
  finitePopulationCorrection,
  type NpsComparison,
  type NpsEstimate,
} from '../../support/nps';
import {
  compareByFormulas,
  estimateByFormulas,
  inputsOf,
  reporterIn,
  reportOf,
} from '../../support/nps-formulas';

// Everything is asked twice: of the formulas of the calculator, and of functions that work it out apart from them.

const counts = (promoters: number, passives: number, detractors: number) => ({
  promoters: count(promoters),
  passives: count(passives),
  detractors: count(detractors),
});

type Measurement = readonly [number, number, number, number?];

interface Way {
  readonly estimate: (
    promoters: number,
    passives: number,
    detractors: number,
    population?: number,
  ) => NpsEstimate;
  readonly refusal: (
    promoters: number,
    passives: number,
    detractors: number,
    population?: number,
  ) => unknown;
  readonly compare: (one: Measurement, two: Measurement) => NpsComparison;
}

const byFunctions: Way = {
  estimate(promoters, passives, detractors, population) {
    const size = population === undefined ? undefined : count(population);
    const result = estimateNps(counts(promoters, passives, detractors), size);
    if (!result.ok) throw new Error(result.reason);
    return result.value;
  },
  refusal(promoters, passives, detractors, population) {
    const size = population === undefined ? undefined : count(population);
    const result = estimateNps(counts(promoters, passives, detractors), size);
    return result.ok ? undefined : result.reason;
  },
  compare: (one, two) => compareNps(byFunctions.estimate(...one), byFunctions.estimate(...two)),
};

const byFormulas: Way = {
  estimate(promoters, passives, detractors, population) {
    const result = estimateByFormulas(counts(promoters, passives, detractors), population);
    if (!result.ok) throw new Error(result.reason);
    return result.value as NpsEstimate;
  },
  refusal(promoters, passives, detractors, population) {
    const result = estimateByFormulas(counts(promoters, passives, detractors), population);
    // The message stands at the last of the fields that are about it.
    return result.ok
      ? undefined
      : { detractors: 'no-answers', population: 'population-too-small' }[result.reason];
  },
  compare: ([p, s, d, N], [q, t, e, M]) =>
    compareByFormulas([counts(p, s, d), N], [counts(q, t, e), M]) as NpsComparison,
};

const part = fc.integer({ min: 0, max: 100_000 });
const anyCounts = fc.tuple(part, part, part).filter(([p, s, d]) => p + s + d > 0);
/** At least two kinds of answers, so that there is a spread. */
const mixedCounts = anyCounts.filter((parts) => parts.filter((n) => n > 0).length > 1);

describe('from answers to groups', () => {
  test('0 to 6 are detractors, 7 and 8 passives, 9 and 10 promoters (Reichheld 2003)', () => {
    expect(countAnswers([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10])).toEqual(counts(2, 2, 7));
  });

  test('an answer outside 0 to 10 is a mistake in code', () => {
    expect(() => countAnswers([11])).toThrow(RangeError);
    expect(() => countAnswers([7.5])).toThrow(RangeError);
  });

  const [tally] = reporterIn('en').data.tallies;
  const counted = (text: string) => countList(tally!, text, 'en', formulaMessages.en);

  test('a pasted list is sorted in the same way', () => {
    expect(counted('0 1 2 3 4 5 6 7 8 9 10')).toMatchObject({ ok: true, counts: counts(2, 2, 7) });
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 1 }), (answers) => {
        expect(counted(answers.join('\n'))).toMatchObject({ counts: countAnswers(answers) });
      }),
    );
  });

  test('an answer outside 0 to 10 in a pasted list is named', () => {
    expect(counted('9\n11')).toMatchObject({
      ok: false,
      problem: expect.stringMatching(/line 2: “11”/) as string,
    });
    expect(counted('7.5')).toMatchObject({
      ok: false,
      problem: expect.stringMatching(/line 1: “7.5”/) as string,
    });
  });
});

describe.each([
  ['functions', byFunctions],
  ['the formulas of the calculator', byFormulas],
])('worked out by %s:', (_, { estimate, refusal, compare }) => {
  describe('the score and its interval', () => {
    test('worked out by hand: 90 promoters, 64 passives, 46 detractors', () => {
      // p = 0.45, d = 0.23, p − d = 0.22; variance 0.68 − 0.0484 = 0.6316;
      // √(0.6316 ÷ 200) = 0.0561961; × 1.959964 = 0.110142.
      const result = estimate(90, 64, 46);
      expect(result.score).toBeCloseTo(22, 12);
      expect(result.variance).toBeCloseTo(0.6316, 12);
      expect(result.standardError).toBeCloseTo(5.61961, 4);
      expect(result.margin).toBeCloseTo(11.0142, 3);
      expect(result.interval?.low).toBeCloseTo(10.9858, 3);
      expect(result.interval?.high).toBeCloseTo(33.0142, 3);
      expect(result.cautions).toEqual([]);
    });

    test('the variance is the plain variance of the values +1, 0 and −1', () => {
      fc.assert(
        fc.property(mixedCounts, ([p, s, d]) => {
          const n = p + s + d;
          const mean = (p - d) / n;
          const spread = (p * (1 - mean) ** 2 + s * mean ** 2 + d * (-1 - mean) ** 2) / n;
          expect(estimate(p, s, d).variance).toBeCloseTo(spread, 9);
        }),
      );
    });

    test('the finite population correction by hand: 200 of 1,000 people', () => {
      // √(800 ÷ 999) = 0.894875; × 5.61961 = 5.02885.
      const result = estimate(90, 64, 46, 1000);
      expect(result.correction).toBeCloseTo(0.894875, 6);
      expect(result.error).toBeCloseTo(5.02885, 4);
    });

    test('when everybody has answered, nothing is left to chance', () => {
      const result = estimate(3, 1, 1, 5);
      expect(result.census).toBe(true);
      expect(result.error).toBe(0);
      expect(result.interval).toEqual({ low: 40, high: 40 });
      expect(estimate(1, 0, 0, 1).interval).toEqual({ low: 100, high: 100 });
    });

    test('no answers, no score', () => {
      expect(refusal(0, 0, 0)).toBe('no-answers');
    });

    test('a group smaller than its answers is refused', () => {
      expect(refusal(5, 5, 5, 14)).toBe('population-too-small');
    });

    test('one answer has a score but no interval', () => {
      const result = estimate(0, 0, 1);
      expect(result.score).toBe(-100);
      expect(result.noInterval).toBe('one-answer');
      expect(result.interval).toBeUndefined();
    });

    test.each([
      [20, 0, 0],
      [0, 20, 0],
      [0, 0, 20],
    ])(
      'answers of one kind (%i, %i, %i) have no interval, but a bound on who thinks otherwise',
      (p, s, d) => {
        const result = estimate(p, s, d);
        expect(result.noInterval).toBe('unanimous');
        expect(result.interval).toBeUndefined();
        // 0.05 = (1 − q)^20, so q = 1 − 0.05^(1/20) = 0.13911.
        expect(result.unseen).toBeCloseTo(0.13911, 5);
      },
    );

    test('few answers and an interval past the end of the scale come with a caution', () => {
      const result = estimate(9, 1, 0);
      expect(result.cautions).toEqual(['few-answers', 'beyond-scale']);
      expect(result.interval?.high).toBe(100);
    });

    test('the score stays on its scale and the interval too, and nothing is ever NaN', () => {
      fc.assert(
        fc.property(anyCounts, fc.option(part, { nil: undefined }), ([p, s, d], extra) => {
          const result = estimate(p, s, d, extra === undefined ? undefined : p + s + d + extra);
          expect(Math.abs(result.score)).toBeLessThanOrEqual(100);
          for (const value of [result.score, result.variance, result.correction]) {
            expect(Number.isFinite(value)).toBe(true);
          }
          // Where there is no honest interval, the error is left out or nothing.
          if (result.noInterval === undefined) expect(Number.isFinite(result.error)).toBe(true);
          else expect([undefined, 0]).toContain(result.error);
          expect(result.variance).toBeGreaterThanOrEqual(0);
          expect(result.variance).toBeLessThanOrEqual(1);
          if (result.interval !== undefined) {
            expect(result.interval.low).toBeGreaterThanOrEqual(-100);
            expect(result.interval.high).toBeLessThanOrEqual(100);
            expect(result.interval.low).toBeLessThanOrEqual(result.score);
            expect(result.interval.high).toBeGreaterThanOrEqual(result.score);
          }
        }),
      );
    });

    test('promoters and detractors changing places only turns the score round', () => {
      fc.assert(
        fc.property(anyCounts, ([p, s, d]) => {
          const [one, turned] = [estimate(p, s, d), estimate(d, s, p)];
          expect(turned.score + one.score).toBe(0);
          expect(turned.error).toBe(one.error);
        }),
      );
    });

    test('four times as many answers of the same mix halve the margin', () => {
      fc.assert(
        fc.property(mixedCounts, ([p, s, d]) => {
          const [few, many] = [estimate(p, s, d), estimate(4 * p, 4 * s, 4 * d)];
          expect((many.margin ?? Number.NaN) * 2).toBeCloseTo(few.margin ?? Number.NaN, 9);
        }),
      );
    });

    test('knowing the size of the group makes the margin smaller, the more so the smaller the group', () => {
      fc.assert(
        fc.property(mixedCounts, fc.integer({ min: 1, max: 1e6 }), ([p, s, d], extra) => {
          const n = p + s + d;
          const margins = [n, n + extra, n + 2 * extra, undefined].map(
            (size) => estimate(p, s, d, size).margin ?? Number.NaN,
          );
          const [everyone = NaN, small = NaN, large = NaN, unknown = NaN] = margins;
          expect(everyone).toBe(0);
          expect(small).toBeLessThan(large);
          expect(large).toBeLessThan(unknown);
        }),
      );
    });
  });

  describe('whether two measurements differ', () => {
    test('worked out by hand: 22 and 16 with 200 answers each', () => {
      // Other: p = 0.42, d = 0.26; variance 0.68 − 0.0256 = 0.6544. Error of the difference:
      // √(0.6316 ÷ 200 + 0.6544 ÷ 200) = √0.00643 = 0.0801873; z = 0.06 ÷ 0.0801873 = 0.74825.
      const result = compare([90, 64, 46], [84, 64, 52]);
      expect(result.difference).toBeCloseTo(6, 12);
      expect(result.error).toBeCloseTo(8.01873, 4);
      expect(result.z).toBeCloseTo(0.74825, 4);
      expect(result.interval?.low).toBeCloseTo(-9.7164, 3);
      expect(result.interval?.high).toBeCloseTo(21.7164, 3);
      expect(result.verdict).toBe('not-shown');
    });

    test('ten times as many answers show a difference of 10 points', () => {
      const result = compare([900, 640, 460], [800, 640, 560]);
      expect(result.verdict).toBe('higher');
      expect(compare([800, 640, 560], [900, 640, 460]).verdict).toBe('lower');
    });

    test('without an honest margin there is no verdict', () => {
      expect(compare([20, 0, 0], [10, 5, 5]).verdict).toBe('cannot-tell');
      expect(compare([10, 5, 5], [1, 0, 0]).verdict).toBe('cannot-tell');
    });

    test('two groups that answered in full differ exactly', () => {
      const result = compare([10, 5, 5, 20], [9, 5, 6, 20]);
      expect(result).toMatchObject({ verdict: 'exact', z: undefined });
      expect(result.difference).toBeCloseTo(10, 12);
    });

    test('the other way round the difference only changes sign', () => {
      const opposite = { higher: 'lower', lower: 'higher' } as const;
      fc.assert(
        fc.property(anyCounts, anyCounts, (one, two) => {
          const [there, back] = [compare(one, two), compare(two, one)];
          expect(there.difference + back.difference).toBe(0);
          expect(back.error).toBe(there.error);
          const { verdict } = there;
          expect(back.verdict).toBe(
            verdict === 'higher' || verdict === 'lower' ? opposite[verdict] : verdict,
          );
          if (there.interval !== undefined && back.interval !== undefined) {
            expect(back.interval.low).toBeCloseTo(-there.interval.high, 9);
          }
        }),
      );
    });

    test('a measurement does not differ from itself', () => {
      fc.assert(
        fc.property(mixedCounts, (parts) => {
          expect(compare(parts, parts).verdict).toBe('not-shown');
        }),
      );
    });
  });
});

describe('how many answers are needed', () => {
  test('worked out by hand: 5 points, with the spread of the example and in the worst case', () => {
    // (1.959964 ÷ 0.05)² = 1536.58; × 0.6316 = 970.51.
    expect(answersNeeded(points(5), ratio(0.6316))).toBe(971);
    expect(answersNeeded(points(5), ratio(1))).toBe(1537);
    // 970.51 × 1000 ÷ (970.51 + 999) = 492.77.
    expect(answersNeeded(points(5), ratio(0.6316), count(1000))).toBe(493);
  });

  test('as many answers as asked for do give that margin, and one fewer do not', () => {
    const size = fc.option(fc.integer({ min: 2, max: 1e6 }), { nil: undefined });
    const margin = fc.double({ min: 0.5, max: 50, noNaN: true });
    const variance = fc.double({ min: 0.01, max: 1, noNaN: true });
    fc.assert(
      fc.property(margin, variance, size, (wanted, spread, N) => {
        const group = N === undefined ? undefined : count(N);
        const n = answersNeeded(points(wanted), ratio(spread), group);
        const marginOf = (answers: number) =>
          1.959963984540054 *
          100 *
          Math.sqrt(spread / answers) *
          (group === undefined ? 1 : finitePopulationCorrection(count(answers), group));
        expect(n).toBeLessThanOrEqual(N ?? Infinity);
        expect(marginOf(n)).toBeLessThanOrEqual(wanted + 1e-6);
        if (n > 1) expect(marginOf(n - 1)).toBeGreaterThan(wanted - 1e-6);
      }),
    );
  });

  test('a margin of nothing and an impossible spread are mistakes in code', () => {
    expect(() => answersNeeded(points(0), ratio(1))).toThrow(RangeError);
    expect(() => answersNeeded(points(5), ratio(1.1))).toThrow(RangeError);
    expect(answersNeeded(points(5), ratio(0), count(1))).toBe(1);
  });
});

describe('how many answers the calculator asks for', () => {
  const asked = (
    parts: readonly [number, number, number],
    wanted: number,
    population: number | undefined,
    id: 'needed' | 'worst',
  ) => reportOf({ ...inputsOf(counts(...parts), population), wanted_margin: wanted }).numberOf(id);

  test('worked out by hand: 5 points, with the spread of the example and in the worst case', () => {
    expect(asked([90, 64, 46], 5, undefined, 'needed')).toBe(971);
    expect(asked([90, 64, 46], 5, undefined, 'worst')).toBe(1537);
    expect(asked([90, 64, 46], 5, 1000, 'needed')).toBe(493);
  });

  test('is what the functions ask for, whatever the numbers', () => {
    const extra = fc.option(part, { nil: undefined });
    const margin = fc.double({ min: 0.5, max: 50, noNaN: true });
    fc.assert(
      fc.property(mixedCounts, margin, extra, (parts, wanted, more) => {
        const [p, s, d] = parts;
        const N = more === undefined ? undefined : p + s + d + more;
        const size = N === undefined ? undefined : count(N);
        const { variance } = byFunctions.estimate(...parts);
        expect(asked(parts, wanted, N, 'needed')).toBe(
          answersNeeded(points(wanted), variance, size),
        );
        expect(asked(parts, wanted, N, 'worst')).toBe(
          answersNeeded(points(wanted), ratio(1), size),
        );
      }),
    );
  });

  test('is not said of answers of one kind, but the worst case is', () => {
    expect(asked([20, 0, 0], 5, undefined, 'needed')).toBeUndefined();
    expect(asked([20, 0, 0], 5, undefined, 'worst')).toBe(1537);
  });
});

test('the formulas give what the functions give, whatever the numbers', () => {
  const extra = fc.option(part, { nil: undefined });
  fc.assert(
    fc.property(anyCounts, extra, anyCounts, extra, (one, more, two, again) => {
      const sized = ([p, s, d]: readonly [number, number, number], by: number | undefined) =>
        [p, s, d, by === undefined ? undefined : p + s + d + by] as const;
      const [a, b] = [sized(one, more), sized(two, again)] as [Measurement, Measurement];
      const [wanted, found] = [byFunctions.estimate(...a), byFormulas.estimate(...a)];
      for (const key of ['score', 'variance', 'correction', 'margin', 'unseen'] as const) {
        const value = wanted[key];
        if (value === undefined) expect(found[key]).toBeUndefined();
        else expect(found[key]).toBeCloseTo(value, 7);
      }
      expect(found.noInterval).toBe(wanted.noInterval);
      expect(found.census).toBe(wanted.census);
      expect(found.cautions).toEqual(wanted.cautions);
      expect(byFormulas.compare(a, b).verdict).toBe(byFunctions.compare(a, b).verdict);
    }),
  );
});
