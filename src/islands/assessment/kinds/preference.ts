import { scorePreference } from '../../../domain/assessment/preference';
import { definitionOf, type ScoreKind } from '../result/kind';

export { default as Result } from './Preference.svelte';

export const score: ScoreKind = (definition, answers) => ({
  kind: 'preference',
  ...scorePreference(definitionOf('preference', definition), answers),
});
