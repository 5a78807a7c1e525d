/**
 * Dimensions that are scored by the mean of their questions, whose options describe behaviour from low
 * to high. Scale and readiness assessments both consist of them.
 *
 * Source of the rules: agreements of this site, stated in each assessment (the mean, the least number of
 * answers, the limits between bands).
 */
import { choiceOf, type Answers } from './answers';
import type { Definition } from './instrument';
import {
  comparable,
  STEPS_PER_DIMENSION,
  targetOf,
  type DimensionOutcome,
  type Holding,
  type Mover,
  type Step,
  type Targets,
} from './outcome';

/** One dimension as its definition has it. */
export type GradedDefinition = Extract<Definition, { kind: 'scale' }>['dimensions'][number];

export interface GradedResult {
  readonly id: string;
  /** Mean of the answers in points, 0 to `max`; `undefined` with too few. Never rounded. */
  readonly score: number | undefined;
  /** Points of the best option. */
  readonly max: number;
  /** How many questions have an answer in points. */
  readonly answered: number;
  readonly notApplicable: number;
  readonly unknown: number;
  /** All questions but those that do not apply. */
  readonly asked: number;
  /** How many must have an answer in points for a score. */
  readonly needed: number;
  /** Which of the dimension's `bands` describes the score, from 0; `undefined` without a score. */
  readonly band: number | undefined;
  /** The answers in points, in the order of the questions. */
  readonly values: readonly { readonly question: string; readonly value: number }[];
}

/** The mean of some numbers; `undefined` when there are none. */
export function meanOf(values: readonly number[]): number | undefined {
  if (values.length === 0) return undefined;
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Which band a score falls in, from 0: the last one that starts at or below it. */
export function bandOf(
  bands: readonly { readonly from: number }[],
  score: number | undefined,
): number | undefined {
  if (score === undefined) return undefined;
  return bands.filter(({ from }) => comparable(score) >= from).length - 1;
}

/**
 * Scores one dimension. `points` is what the best option counts for; `needed`, how many answers a score
 * takes. A dimension with fewer questions than that needs all of them.
 */
export function gradeDimension(
  dimension: GradedDefinition,
  points: number,
  needed: number,
  answers: Answers,
): GradedResult {
  const values = dimension.questions.flatMap(({ id, options }) => {
    const chosen = choiceOf(answers[id]);
    const value = options.findIndex((option) => option.id === chosen?.[0]);
    return chosen?.length === 1 && value >= 0 ? [{ question: id, value }] : [];
  });
  const count = (kind: 'not-applicable' | 'unknown') =>
    dimension.questions.filter(({ id }) => answers[id]?.kind === kind).length;
  const least = Math.min(needed, dimension.questions.length);
  const score = values.length >= least ? meanOf(values.map(({ value }) => value)) : undefined;
  return {
    id: dimension.id,
    score,
    max: points,
    answered: values.length,
    notApplicable: count('not-applicable'),
    unknown: count('unknown'),
    asked: dimension.questions.length - count('not-applicable'),
    needed: least,
    band: bandOf(dimension.bands, score),
    values,
  };
}

/** The same for every kind of assessment, with what the reader wants beside it. */
export function outcomeOf(result: GradedResult, targets: Targets): DimensionOutcome {
  const { id, score, max, answered, asked, needed } = result;
  const target = targetOf(targets, id, max);
  return {
    id,
    score,
    max,
    answered,
    asked,
    needed,
    target,
    gap: score === undefined || target === undefined ? undefined : target - score,
    standing: undefined,
  };
}

/**
 * How far each answer moved the mean of its dimension away from a number of points: (value − from) ÷
 * answers. Nothing moved a score that is not there.
 */
export function pullsFrom(result: GradedResult, from: number): Mover[] {
  if (result.score === undefined) return [];
  return result.values.map(({ question, value }) => ({
    dimension: result.id,
    question,
    pull: (value - from) / result.answered,
  }));
}

/** The answers below a number of points, lowest first; equal ones in the order of the questions. */
export const lowest = (result: GradedResult, below: number) =>
  result.values.filter(({ value }) => value < below).sort((a, b) => a.value - b.value);

/** The lowest answers of all, below the best option: what holds a dimension back. */
export function lowestAnswers(result: GradedResult): Holding[] {
  const below = lowest(result, result.max);
  return below
    .filter(({ value }) => value === below[0]?.value)
    .map(({ question, value }) => ({ dimension: result.id, question, value }));
}

/** The advice of the questions answered below a number of points, lowest first. */
export function stepsBelow(
  definition: GradedDefinition,
  result: GradedResult,
  below: number,
  reason: Step['reason'],
  most: number = STEPS_PER_DIMENSION,
): Step[] {
  return lowest(result, below)
    .flatMap(({ question }) => {
      const next = definition.questions.find(({ id }) => id === question)?.next;
      return next ? [{ dimension: result.id, question, to: next.to, text: next.text, reason }] : [];
    })
    .slice(0, most);
}
