/**
 * Scoring of scale assessments: the mean of each dimension, and the mean of those means as the whole.
 *
 * Source of the rules: agreements of this site, stated in each assessment.
 */
import type { Answers } from './answers';
import {
  bandOf,
  gradeDimension,
  lowestAnswers,
  meanOf,
  outcomeOf,
  pullsFrom,
  stepsBelow,
  type GradedResult,
} from './graded';
import type { Definition } from './instrument';
import {
  comparable,
  STEPS,
  STEPS_PER_DIMENSION,
  strongest,
  urgency,
  type Outcome,
  type Step,
  type Targets,
} from './outcome';

export type ScaleDefinition = Extract<Definition, { kind: 'scale' }>;

export interface ScaleResult {
  /** In the order of the definition. */
  readonly dimensions: readonly GradedResult[];
  /** Mean of the dimensions that have a score, in points; each counts once, whatever its importance. */
  readonly mean: number | undefined;
  /** How many dimensions have a score. */
  readonly scored: number;
  /** Which of the definition's `headlines` says it, from 0. */
  readonly headline: { readonly key: 'band'; readonly band: number } | { readonly key: 'too-few' };
  /**
   * The dimension to begin with: the largest gap times importance; `undefined` when nothing is behind.
   * A gap is what is missing to the target or, where none is set, to the best option.
   */
  readonly weakest: string | undefined;
}

/** Scores one set of answers. Answers that the definition does not offer are ignored. */
export function scoreScale(
  definition: ScaleDefinition,
  answers: Answers,
  targets: Targets = {},
): { readonly outcome: Outcome; readonly detail: ScaleResult } {
  const { points, needed, headlines } = definition;
  const parts = definition.dimensions.map((dimension) => {
    const result = gradeDimension(dimension, points, needed, answers);
    const outcome = outcomeOf(result, targets);
    const wanted = outcome.target ?? points;
    return { dimension, result, outcome, wanted, gap: wanted - (result.score ?? wanted) };
  });
  const scores = parts.flatMap(({ result }) => result.score ?? []);
  const mean = meanOf(scores);
  const band = bandOf(headlines, mean);

  const behind = parts
    .filter(({ gap }) => comparable(gap) > 0)
    .sort((a, b) => urgency(b.gap, b.dimension) - urgency(a.gap, a.dimension));
  const weakest = behind[0];
  return {
    outcome: {
      dimensions: parts.map(({ outcome }) => outcome),
      movers: strongest(parts.flatMap(({ result }) => pullsFrom(result, points / 2))),
      holding: weakest ? lowestAnswers(weakest.result) : [],
      steps: (weakest
        ? behind.flatMap(({ dimension, result, wanted }) =>
            stepsBelow(dimension, result, wanted, 'close'),
          )
        : keepSteps(parts)
      ).slice(0, STEPS),
    },
    detail: {
      dimensions: parts.map(({ result }) => result),
      mean,
      scored: scores.length,
      headline: band === undefined ? { key: 'too-few' } : { key: 'band', band },
      weakest: weakest?.dimension.id,
    },
  };
}

/**
 * What keeps a result standing in which nothing is behind: the advice of the lowest answers, the most
 * important dimension first. Where every answer is the best one, the first question of each speaks.
 */
function keepSteps(
  parts: readonly {
    readonly dimension: ScaleDefinition['dimensions'][number];
    readonly result: GradedResult;
  }[],
): Step[] {
  const scored = parts
    .filter(({ result }) => result.score !== undefined)
    .sort((a, b) => b.dimension.importance - a.dimension.importance);
  const below = scored.flatMap(({ dimension, result }) =>
    stepsBelow(dimension, result, result.max, 'keep'),
  );
  if (below.length > 0) return below;
  return scored
    .flatMap(({ dimension, result }) => stepsBelow(dimension, result, Infinity, 'keep', 1))
    .slice(0, STEPS_PER_DIMENSION);
}
