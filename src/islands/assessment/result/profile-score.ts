import { profileOutcome, scoreProfile } from '../../../domain/assessment/profile';
import { definitionOf, type ScoreKind } from './kind';

/** Scores a profile, whichever picture it has. */
export const scoreProfileKind: ScoreKind = (definition, answers) => {
  const profile = definitionOf('profile', definition);
  const detail = scoreProfile(profile, answers);
  return { kind: 'profile', detail, outcome: profileOutcome(profile, detail, answers) };
};
