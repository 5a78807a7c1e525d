import { loadParts } from '../../../src/islands/calculator/parts';

/** What only some calculators have. */
export const parts = await loadParts(['choices', 'document', 'staffing', 'coverage']);
