/**
 * What the answers to an assessment come to, in one shape for every kind. What only one kind has, such
 * as levels, gates or routes, stands in the result of that kind.
 */
import type { Dimension } from './instrument';

export interface Outcome {
  /** One per dimension, in the order of the instrument. */
  readonly dimensions: readonly DimensionOutcome[];
  /** Answers that pulled a score most, away from the middle of its scale (or its threshold); at most five each. */
  readonly movers: { readonly up: readonly Mover[]; readonly down: readonly Mover[] };
  /** Questions whose answers hold the result back: what stands in the way of the next level, phase or gate. */
  readonly holding: readonly Holding[];
  /** What to do next, in order: gap times importance, then the lowest answer. Different for different answers. */
  readonly steps: readonly Step[];
}

export interface DimensionOutcome {
  readonly id: string;
  /**
   * The mean in points of the scale, `0` to `max`; `undefined` with too few answers. Never rounded. Of a
   * profile it is the mean over all levels; of a preference, the share of choices won (`max` is 1).
   */
  readonly score: number | undefined;
  readonly max: number;
  /** Questions with an answer that counts. */
  readonly answered: number;
  /** Questions asked, those that do not apply left out. */
  readonly asked: number;
  /** How many must be answered for a score. */
  readonly needed: number;
  /**
   * What the reader wants, in the same points; `undefined` when not set, and for a profile and a
   * preference, which ask for it as a level or a pole.
   */
  readonly target: number | undefined;
  /** `target - score` where both are known: above 0 there is something to close. */
  readonly gap: number | undefined;
  /** Id of the highest level or phase reached, or `none`; only where a dimension has levels. */
  readonly standing: string | undefined;
}

export interface Mover {
  readonly dimension: string;
  readonly question: string;
  /** By how many points it moved the score of its dimension; below 0 is down. */
  readonly pull: number;
}

export interface Holding {
  readonly dimension: string;
  readonly question: string;
  /** Points of the answer; `undefined` when it is missing, and that is what holds it back. */
  readonly value: number | undefined;
}

export interface Step {
  /** `undefined` where the assessment has no dimensions. */
  readonly dimension: string | undefined;
  /** The question that the step comes from; `undefined` when it follows from the whole. */
  readonly question: string | undefined;
  /** A chapter section, play or assessment. */
  readonly to: string;
  readonly text: string;
  /** `close`: closes a gap. `keep`: nothing is behind; this keeps the result standing. */
  readonly reason: 'close' | 'keep';
}

/** How many steps one dimension gives at most: more than three is a list nobody starts on. */
export const STEPS_PER_DIMENSION = 3;
/** How many steps a result has at most. */
export const STEPS = 8;
/** How many movers a result names each way. */
const MOVERS = 5;

/** What the reader wants, in points, by the id of the dimension. */
export type Targets = Readonly<Record<string, number>>;

/** The target of a dimension, held within its scale; `undefined` when it is not set or no number. */
export function targetOf(targets: Targets, dimension: string, max: number): number | undefined {
  const target = Object.hasOwn(targets, dimension) ? targets[dimension] : undefined;
  if (typeof target !== 'number' || Number.isNaN(target)) return undefined;
  return Math.min(max, Math.max(0, target));
}

/**
 * A number for comparing scores with a limit or with each other. Sums of fractions miss the exact number
 * by about 1e-16, which would put a mean of 2.5 under a limit of 2.5; nine decimals are exact enough, as
 * means of whole numbers lie farther apart than that.
 */
export const comparable = (value: number): number => Math.round(value * 1e9) / 1e9;

/** The strongest movers each way; equal ones in the order in which they are given. */
export function strongest(movers: readonly Mover[]): Outcome['movers'] {
  const size = ({ pull }: Mover) => comparable(Math.abs(pull));
  const sorted = [...movers].sort((a, b) => size(b) - size(a));
  return {
    up: sorted.filter(({ pull }) => comparable(pull) > 0).slice(0, MOVERS),
    down: sorted.filter(({ pull }) => comparable(pull) < 0).slice(0, MOVERS),
  };
}

/** How soon a dimension comes up in what to do next: its gap times its importance. */
export const urgency = (gap: number, { importance }: Pick<Dimension, 'importance'>): number =>
  comparable(gap * importance);
