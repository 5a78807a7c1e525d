/** Scoring of any assessment: the rules that belong to its kind. */
import type { Answers } from './answers';
import { fittingAnswers, instrumentOf, type Definition } from './instrument';
import type { Outcome, Targets } from './outcome';
import { scorePreference, type PreferenceResult } from './preference';
import { profileOutcome, scoreProfile, type ProfileResult } from './profile';
import { scoreReadiness, type ReadinessResult } from './readiness';
import { scoreRoutes, type RoutesResult } from './routes';
import { scoreScale, type ScaleResult } from './scale';
import type { Take } from './take';

/** What the answers come to: in one shape for every kind, and with what only this kind has. */
export type Scored = { readonly outcome: Outcome } & (
  | { readonly kind: 'profile'; readonly detail: ProfileResult }
  | { readonly kind: 'scale'; readonly detail: ScaleResult }
  | { readonly kind: 'readiness'; readonly detail: ReadinessResult }
  | { readonly kind: 'preference'; readonly detail: PreferenceResult }
  | { readonly kind: 'routes'; readonly detail: RoutesResult }
);

/**
 * Scores one set of answers. Answers that do not fit the definition are left out first, so whatever comes
 * in, no number that comes out is `NaN`. `targets` are what the reader wants, in points, by dimension;
 * profiles and preferences ask for it themselves and leave them aside.
 */
export function score(definition: Definition, answers: Answers, targets: Targets = {}): Scored {
  const fitting = fittingAnswers(instrumentOf(definition), answers);
  switch (definition.kind) {
    case 'profile': {
      const detail = scoreProfile(definition, fitting);
      return { kind: 'profile', detail, outcome: profileOutcome(definition, detail, fitting) };
    }
    case 'scale':
      return { kind: 'scale', ...scoreScale(definition, fitting, targets) };
    case 'readiness':
      return { kind: 'readiness', ...scoreReadiness(definition, fitting, targets) };
    case 'preference':
      return { kind: 'preference', ...scorePreference(definition, fitting) };
    case 'routes':
      return { kind: 'routes', ...scoreRoutes(definition, fitting) };
  }
}

/** One take in a history, scored by the rules of today. */
export interface TrendPoint {
  /** Id of the take. */
  readonly take: string;
  /** When it was finished or, unfinished, last changed: an ISO 8601 moment. */
  readonly on: string;
  /** Version of the assessment that was answered. */
  readonly version: number;
  /** In the order of the instrument. */
  readonly dimensions: Outcome['dimensions'];
  /** How many answers no longer count: the question is no longer asked, or the answer no longer offered. */
  readonly dropped: number;
}

/**
 * The scores of several takes of one assessment, oldest first. Every take is scored by the rules of today
 * over the questions that are still asked, so that a step in the line is a step in the answers.
 */
export function trendOf(definition: Definition, takes: readonly Take[]): readonly TrendPoint[] {
  const instrument = instrumentOf(definition);
  return takes
    .map((take): TrendPoint => {
      const fitting = fittingAnswers(instrument, take.answers);
      return {
        take: take.id,
        on: take.finishedAt ?? take.updatedAt,
        version: take.version,
        dimensions: score(definition, fitting, take.targets).outcome.dimensions,
        dropped: Object.keys(take.answers).length - Object.keys(fitting).length,
      };
    })
    .sort((a, b) => Date.parse(a.on) - Date.parse(b.on) || (a.take < b.take ? -1 : 1));
}
