// First: it sets the order of the layers.
import '../styles/layers.css';
import { mount } from 'svelte';
import type { CalculatorPageMessages } from '../i18n/calculator';
import type { Lang } from '../i18n/languages';
import Calculator from '../islands/calculator/Calculator.svelte';
import type { CalculatorLabels, CalculatorPageData } from '../islands/calculator/formula-data';
import { loadParts, type PartName } from '../islands/calculator/parts';
import { fetchJson } from './json';

/** What a page says about the calculator that belongs in it. */
export interface CalculatorPlace {
  /** Where the calculator is (`CalculatorPageData`). */
  readonly source: string;
  /** Where its strings are (`CalculatorLabels`). */
  readonly strings: string;
  readonly parts: readonly PartName[];
  readonly lang: Lang;
  /** What is said when any of it does not come. */
  readonly labels: Pick<CalculatorPageMessages, 'loadFailed' | 'tryAgain'>;
}

/**
 * Makes the calculator of a page interactive. Mounted here it does without the loader that an island of Astro brings
 * along, and without a second copy of the calculator in the page.
 */
async function start(target: HTMLElement, place: CalculatorPlace): Promise<void> {
  try {
    const [{ sources, ...data }, labels, parts] = await Promise.all([
      fetchJson<CalculatorPageData>(place.source),
      fetchJson<CalculatorLabels>(place.strings),
      loadParts(place.parts),
    ]);
    target.replaceChildren();
    const { formula, document: documentLabels } = labels;
    const props = { lang: place.lang, data, labels: formula, sources, documentLabels, parts };
    mount(Calculator, { target, props });
  } catch {
    const said = document.createElement('p');
    const again = document.createElement('button');
    said.setAttribute('role', 'status');
    again.className = 'button';
    again.textContent = place.labels.tryAgain;
    again.addEventListener('click', () => void start(target, place));
    target.replaceChildren(said, again);
    // Said once it stands there, so that it is read aloud.
    said.textContent = place.labels.loadFailed;
  }
}

/** Starts every calculator that the page has a place for. */
export function startCalculators(): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-calculator-place]')) {
    void start(place, JSON.parse(place.dataset['calculatorPlace'] ?? '{}') as CalculatorPlace);
  }
}
