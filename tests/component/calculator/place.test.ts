// First: it sets the order of the layers.
import '../../../src/styles/index.css';
import axe from 'axe-core';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { startCalculators, type CalculatorPlace } from '../../../src/browser/calculator';
import { calculatorMessages } from '../../../src/i18n/calculator';
import { documentMessages } from '../../../src/i18n/calculator-document';
import type { Lang } from '../../../src/i18n/languages';
import { labelsIn, shopIn } from './fixtures';

let answers: ((address: string) => Response) | undefined;
let place: HTMLElement;

beforeEach(() => {
  localStorage.clear();
  vi.spyOn(window, 'fetch').mockImplementation(async (address) => answers!(String(address)));
});
afterEach(() => {
  vi.restoreAllMocks();
  place.remove();
});

/** A page with the place for a calculator, and the script that fills it. */
function open(lang: Lang, parts: CalculatorPlace['parts'] = ['document']): void {
  const { loadFailed, tryAgain } = calculatorMessages[lang].page;
  place = document.createElement('div');
  place.dataset['calculatorPlace'] = JSON.stringify({
    source: '/calculator.json',
    strings: '/strings.json',
    parts,
    lang,
    labels: { loadFailed, tryAgain },
  } satisfies CalculatorPlace);
  document.body.append(place);
  startCalculators();
}

const whole = (lang: Lang) => (address: string) =>
  Response.json(
    address.includes('strings')
      ? { formula: labelsIn(lang), document: documentMessages[lang] }
      : { ...shopIn(lang), sources: {} },
  );
const form = (lang: Lang) => page.getByRole('form', { name: labelsIn(lang).form, exact: true });

test('A calculator comes to its place in the page, with its strings', async () => {
  answers = whole('nl');
  open('nl');
  await expect.element(form('nl')).toBeVisible();
});

test('A calculator that does not come says so, and comes when it is asked for again', async () => {
  answers = () => new Response('', { status: 404 });
  open('nl');
  const { loadFailed, tryAgain } = calculatorMessages.nl.page;
  await expect.element(page.getByRole('status')).toMatchTextContent(loadFailed);
  expect((await axe.run(place)).violations).toEqual([]);
  answers = whole('nl');
  await page.getByRole('button', { name: tryAgain }).click();
  await expect.element(form('nl')).toBeVisible();
  expect(place.textContent).not.toContain(loadFailed);
});

test('An answer that is no calculator is a message too, not a broken page', async () => {
  answers = () => Response.json({ hello: '<b>there</b>' });
  open('en');
  const { loadFailed } = calculatorMessages.en.page;
  await expect.element(page.getByRole('status')).toMatchTextContent(loadFailed);
  expect(place.querySelector('b')).toBeNull();
});
