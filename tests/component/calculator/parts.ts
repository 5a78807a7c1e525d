import { loadParts } from '../../../src/islands/calculator/parts';

/** What only some calculators have. */
export const parts = await loadParts(['choices', 'document', 'staffing', 'coverage']);

/** What is out of sight is laid out too: what is not, cannot be seen to stick out. */
export function layOutEverything(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('* { content-visibility: visible !important; }');
  document.adoptedStyleSheets = [sheet];
}
