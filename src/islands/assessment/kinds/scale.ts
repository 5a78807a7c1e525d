import { scoreScale } from '../../../domain/assessment/scale';
import { definitionOf, type ScoreKind } from '../result/kind';

export { default as Result } from './Scale.svelte';

export const score: ScoreKind = (definition, answers, targets) => ({
  kind: 'scale',
  ...scoreScale(definitionOf('scale', definition), answers, targets),
});
