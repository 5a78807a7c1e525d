import { scoreRoutes } from '../../../domain/assessment/routes';
import { definitionOf, type ScoreKind } from '../result/kind';

export { default as Result } from './Routes.svelte';

export const score: ScoreKind = (definition, answers) => ({
  kind: 'routes',
  ...scoreRoutes(definitionOf('routes', definition), answers),
});
