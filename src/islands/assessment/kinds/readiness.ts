import { scoreReadiness } from '../../../domain/assessment/readiness';
import { definitionOf, type ScoreKind } from '../result/kind';

export { default as Result } from './Readiness.svelte';

export const score: ScoreKind = (definition, answers, targets) => ({
  kind: 'readiness',
  ...scoreReadiness(definitionOf('readiness', definition), answers, targets),
});
