/** What scores and shows a result: fetched when the reader comes near one, and only what its kind needs. */
import type { Component } from 'svelte';
import type { Definition } from '../../domain/assessment/instrument';
import type { ResultProps, ScoreKind } from './result/kind';

export interface ResultParts {
  /** Scores answers that fit their questions. */
  readonly score: ScoreKind;
  readonly Result: Component<ResultProps>;
}

export function loadParts(definition: Definition): Promise<ResultParts> {
  switch (definition.kind) {
    case 'profile':
      return definition.picture === 'wheel'
        ? import('./kinds/profile-wheel')
        : import('./kinds/profile-ladder');
    case 'scale':
      return import('./kinds/scale');
    case 'readiness':
      return import('./kinds/readiness');
    case 'preference':
      return import('./kinds/preference');
    case 'routes':
      return import('./kinds/routes');
  }
}
