/**
 * Net Promoter Score with its margin of error, worked out apart from the formulas of K1, which tests compare with it.
 *
 * The score is from F. F. Reichheld, “The One Number You Need to Grow”, Harvard Business Review 81(12), 2003: the
 * share of promoters (9-10) less the share of detractors (0-6). The error is the standard one of a difference between
 * two shares of the same multinomial sample: Var(p - d) = (p + d - (p - d)²) / n. In it p and d are shares from
 * 0 to 1; a promoter counts +1, a passive 0 and a detractor -1, so this is the variance of those values over n.
 */
import { invalid, valid, type Result } from '../../src/domain/kpi/result';
import {
  count,
  points,
  ratio,
  score,
  type Count,
  type Points,
  type Ratio,
  type Score,
} from '../../src/domain/kpi/units';

/** The value that 95% of a normal distribution stays within, in standard errors. */
export const z95 = 1.959963984540054;

/** Below this many answers the normal approximation is too rough to rely on: a rule of thumb of ours. */
export const fewAnswers = 30;

/** How many people gave which kind of answer. */
export interface NpsCounts {
  /** Answers 9 and 10. */
  readonly promoters: Count;
  /** Answers 7 and 8. */
  readonly passives: Count;
  /** Answers 0 to 6. */
  readonly detractors: Count;
}

/**
 * Why an estimate has no interval, although it has a score:
 * - `one-answer`: one answer says nothing of how far answers lie apart.
 * - `unanimous`: all answers of one kind. The variance is 0, so the formula would claim certainty that nobody has.
 */
export type NoInterval = 'one-answer' | 'unanimous';

/** What makes an interval less trustworthy than it looks. */
export type Caution = 'few-answers' | 'beyond-scale';

export interface Interval<Value> {
  readonly low: Value;
  readonly high: Value;
}

export interface NpsEstimate {
  readonly counts: NpsCounts;
  /** Number of answers, n. */
  readonly answers: Count;
  /** Size of the group asked about, N; `undefined` when unknown or very large. */
  readonly population: Count | undefined;
  /** Shares from 0 to 1. */
  readonly shares: {
    readonly promoters: Ratio;
    readonly passives: Ratio;
    readonly detractors: Ratio;
  };
  readonly score: Score;
  /** p + d - (p - d)², from 0 to 1: how far the answers lie apart. */
  readonly variance: Ratio;
  /** √(variance / n) × 100, before the finite population correction. */
  readonly standardError: Points;
  /** √((N - n) / (N - 1)); 1 without a population, 0 when everybody answered. */
  readonly correction: Ratio;
  /** The standard error after the correction: what the interval and a comparison use. */
  readonly error: Points;
  /** The whole group answered: there is no chance left in who answered. */
  readonly census: boolean;
  /** Half the width of the interval; `undefined` when there is no honest one. */
  readonly margin: Points | undefined;
  /** 95% interval, cut at the ends of the scale (`beyond-scale` then says so). */
  readonly interval: Interval<Score> | undefined;
  readonly noInterval: NoInterval | undefined;
  readonly cautions: readonly Caution[];
  /**
   * With only one kind of answer: the largest share of the group, from 0 to 1, that may well think otherwise. If it
   * were larger, n answers of one kind would turn up in fewer than 5 of 100 samples: 1 - 0.05^(1/n).
   */
  readonly unseen: Ratio | undefined;
}

/** `no-answers`: nothing to calculate with. `population-too-small`: more answers than people to give them. */
export type NpsReason = 'no-answers' | 'population-too-small';

/** Sorts answers from 0 to 10. An answer outside that range is a mistake in code and throws a `RangeError`. */
export function countAnswers(answers: readonly number[]): NpsCounts {
  let [promoters, passives, detractors] = [0, 0, 0];
  for (const answer of answers) {
    if (!Number.isInteger(answer) || answer < 0 || answer > 10) {
      throw new RangeError(`an answer must be a whole number from 0 to 10, not ${answer}`);
    }
    if (answer >= 9) promoters += 1;
    else if (answer >= 7) passives += 1;
    else detractors += 1;
  }
  return { promoters: count(promoters), passives: count(passives), detractors: count(detractors) };
}

/** √((N - n) / (N - 1)): how much smaller the error gets because a group of N cannot surprise more than N times. */
export function finitePopulationCorrection(answers: Count, population: Count): Ratio {
  if (population < answers) throw new RangeError('a group cannot be smaller than its answers');
  if (population === answers) return ratio(0);
  return ratio(Math.sqrt((population - answers) / (population - 1)));
}

/** The score with its 95% interval. */
export function estimateNps(counts: NpsCounts, population?: Count): Result<NpsEstimate, NpsReason> {
  const n = counts.promoters + counts.passives + counts.detractors;
  if (n === 0) return invalid('no-answers');
  if (population !== undefined && population < n) return invalid('population-too-small');

  const answers = count(n);
  const shares = {
    promoters: ratio(counts.promoters / n),
    passives: ratio(counts.passives / n),
    detractors: ratio(counts.detractors / n),
  };
  const value = ((counts.promoters - counts.detractors) / n) * 100;
  const unanimous = Object.values(counts).includes(answers);
  // Worked out in whole numbers as far as possible, so that one kind of answer gives exactly 0.
  const variance = unanimous
    ? 0
    : ((counts.promoters + counts.detractors) * n - (counts.promoters - counts.detractors) ** 2) /
      n ** 2;
  const standardError = Math.sqrt(variance / n) * 100;
  const correction = population === undefined ? 1 : finitePopulationCorrection(answers, population);
  const error = standardError * correction;
  const census = population === n;
  const noInterval = census || !unanimous ? undefined : n === 1 ? 'one-answer' : 'unanimous';
  const margin = z95 * error;
  const beyond = value - margin < -100 || value + margin > 100;

  const cautions: Caution[] = [];
  if (!census && noInterval === undefined) {
    if (n < fewAnswers) cautions.push('few-answers');
    if (beyond) cautions.push('beyond-scale');
  }

  return valid({
    counts,
    answers,
    population,
    shares,
    score: score(value),
    variance: ratio(variance),
    standardError: points(standardError),
    correction: ratio(correction),
    error: points(error),
    census,
    margin: noInterval === undefined ? points(margin) : undefined,
    interval:
      noInterval === undefined
        ? { low: score(Math.max(-100, value - margin)), high: score(Math.min(100, value + margin)) }
        : undefined,
    noInterval,
    cautions,
    unseen: noInterval === undefined ? undefined : ratio(1 - 0.05 ** (1 / n)),
  });
}

/**
 * - `higher`, `lower`: chance alone hardly explains the difference (|z| above 1.96).
 * - `not-shown`: chance alone may explain it. That is not proof of no difference.
 * - `exact`: both groups answered in full, so that the difference, also none, is a fact.
 * - `cannot-tell`: one of the two has no honest error to reckon with.
 */
export type Verdict = 'higher' | 'lower' | 'not-shown' | 'exact' | 'cannot-tell';

export interface NpsComparison {
  /** This score less the other. */
  readonly difference: Points;
  /** √(error² + error²). */
  readonly error: Points;
  readonly margin: Points | undefined;
  readonly interval: Interval<Points> | undefined;
  /** The difference in standard errors; `undefined` when there is no error to divide by. */
  readonly z: Ratio | undefined;
  readonly verdict: Verdict;
}

/**
 * Whether two measurements differ. They have to be independent: different people, or two fresh random samples. The
 * variance of the difference is the sum of the two variances.
 */
export function compareNps(first: NpsEstimate, other: NpsEstimate): NpsComparison {
  const difference = first.score - other.score;
  const error = Math.hypot(first.error, other.error);
  const base = { difference: points(difference), error: points(error) };
  if (first.noInterval !== undefined || other.noInterval !== undefined) {
    return {
      ...base,
      margin: undefined,
      interval: undefined,
      z: undefined,
      verdict: 'cannot-tell',
    };
  }
  const margin = points(z95 * error);
  const interval = { low: points(difference - margin), high: points(difference + margin) };
  if (error === 0) return { ...base, margin, interval, z: undefined, verdict: 'exact' };
  const z = difference / error;
  const verdict = Math.abs(z) <= z95 ? 'not-shown' : z > 0 ? 'higher' : 'lower';
  return { ...base, margin, interval, z: ratio(z), verdict };
}

/**
 * How many answers give a margin of at most `margin` points: n₀ = (1.96 ÷ margin)² × variance, and for a group of
 * N people n₀ × N ÷ (n₀ + N - 1), which is the margin with the finite population correction solved for n. Rounded up,
 * as half an answer does not exist.
 *
 * @param margin above 0
 * @param variance how far answers lie apart, 0 to 1; 1 is the worst case (half promoters, half detractors)
 */
export function answersNeeded(margin: Points, variance: Ratio, population?: Count): Count {
  if (!(margin > 0)) throw new RangeError(`a margin must be above 0, not ${margin}`);
  if (!(variance >= 0 && variance <= 1)) {
    throw new RangeError(`a variance must be from 0 to 1, not ${variance}`);
  }
  const unlimited = (z95 / (margin / 100)) ** 2 * variance;
  // No spread at all: one answer tells everything there is.
  if (unlimited === 0) return count(1);
  const needed =
    population === undefined ? unlimited : (unlimited * population) / (unlimited + population - 1);
  // A hair above a whole number is rounding in the computer, not one more person to ask.
  return count(Math.max(1, Math.ceil(needed - 1e-9)));
}
