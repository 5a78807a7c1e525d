import axe from 'axe-core';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { documentMessages } from '../../../src/i18n/calculator-document';
import type { Lang } from '../../../src/i18n/languages';
import Calculator from '../../../src/islands/calculator/Calculator.svelte';
import '../../../src/styles/reset.css';
import '../../../src/styles/tokens.css';
import '../../../src/styles/base.css';
import '../../../src/styles/components.css';
// Loaded on demand; named here so that the test server has them ready.
import 'docx';
import { labelsIn, shopIn } from './fixtures';
import { parts } from './parts';

const sources = {
  farris2010: { name: 'Farris and others (2010)', href: '/en/sources/#farris2010' },
};
const open = (lang: Lang = 'en') =>
  render(Calculator, {
    lang,
    data: shopIn(lang),
    labels: labelsIn(lang),
    sources,
    documentLabels: documentMessages[lang],
    parts,
  });

const field = (name: RegExp | string) => page.getByRole('textbox', { name, exact: true });
const button = (name: string) => page.getByRole('button', { name, exact: true });
const status = (text: string | RegExp) =>
  expect.element(page.getByRole('status')).toMatchTextContent(text);
const why = () => field('Why a shop?');

async function startWriting() {
  await page.getByText('Write the document').click();
  await expect.element(why()).toBeVisible();
}

/** The file that a button hands out, and what it is called. */
async function fileBy(name: string): Promise<{ name: string; blob: Blob }> {
  const make = vi.spyOn(URL, 'createObjectURL');
  const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  await button(name).click();
  await status('The file has been saved.');
  const link = click.mock.contexts.at(-1) as HTMLAnchorElement;
  return { name: link.download, blob: make.mock.calls.at(-1)?.[0] as Blob };
}

beforeEach(() => {
  localStorage.clear();
  history.replaceState(null, '', location.pathname + location.search);
});

afterEach(() => {
  vi.restoreAllMocks();
});

describe('The document around the numbers', () => {
  test('has a field for every question, described by its help', async () => {
    await open();
    await startWriting();
    await expect.element(why()).toHaveAccessibleDescription('One figure.');
    await expect.element(field('How do we start?')).toHaveAccessibleDescription('One step.');
    await expect.element(page.getByText(/does not go along in a link/)).toBeVisible();
  });

  test('shows beforehand what it holds: answers, numbers, and what is still a starting number', async () => {
    await open();
    await startWriting();
    await why().fill('Because <b>customers</b> ask.\n\nAnd # they pay.');
    await page.getByRole('textbox', { name: 'Visits' }).fill('4000');
    await userEvent.tab();
    await page.getByText('What the document holds').click();
    const preview = page.getByRole('article');
    await expect
      .element(preview)
      .toMatchTextContent(/Because <b>customers<\/b> ask\.\s*And # they pay\./);
    await expect.element(preview.getByRole('row', { name: 'Profit €3,500' }).first()).toBeVisible();
    await expect.element(preview).toMatchTextContent(/How do we start\?\s*Not answered yet\./);
    await expect
      .element(preview.getByRole('row', { name: 'Visits 4,000 filled in' }))
      .toBeVisible();
    await expect
      .element(preview.getByRole('row', { name: 'Basket €40 starting number: an assumption' }))
      .toBeVisible();
    expect(preview.element().querySelector('b')).toBeNull();
  });

  test('leaves as Markdown, in which nothing that was written becomes anything else', async () => {
    await open();
    await startWriting();
    await why().fill('# Not a heading\n<script>alert(1)</script> | *bold*');
    const { name, blob } = await fileBy('Download Markdown');
    expect(name).toBe('K90-shop.md');
    const text = await blob.text();
    expect(text).toContain('# The shop on paper');
    expect(text).toContain(
      '\\# Not a heading\n\n&lt;script&gt;alert(1)&lt;/script&gt; \\| \\*bold\\*',
    );
    expect(text).toMatch(/\[Farris and others \(2010\)\]\(http[^)]*\/en\/sources\/#farris2010\)/);
  });

  test('leaves as Word, with ranges where numbers are uncertain, whatever was written', async () => {
    await open();
    await startWriting();
    const long = 'long '.repeat(4000).trim();
    await why().fill(`مرحبا بالعملاء 👩🏽‍💻\u202e\n${long}`);
    await page.getByRole('checkbox', { name: /: Visits$/ }).click();
    const { name, blob } = await fileBy('Download Word');
    expect(name).toBe('K90-shop.docx');
    const files = unzipSync(new Uint8Array(await blob.arrayBuffer()));
    const text = strFromU8(files['word/document.xml'] ?? new Uint8Array());
    expect(text).toContain('مرحبا بالعملاء 👩🏽‍💻</w:t>');
    expect(text).toContain(long);
    expect(text).toMatch(/P10 €1,\d{3} · P50 €2,\d{3} · P90 €2,\d{3}/);
    expect(text).not.toContain('\u202e');
  });

  test('is there again on the next visit, also in the other language, and comes back after starting again', async () => {
    const visit = await open();
    await startWriting();
    await why().fill('Because.');
    await visit.unmount();
    const dutch = await open('nl');
    await expect.element(field('Waarom een winkel?')).toHaveValue('Because.');
    await dutch.unmount();
    await open();
    await expect.element(why()).toHaveValue('Because.');
    await button('Start again').click();
    await expect.element(why()).toHaveValue('');
    await button('Undo').click();
    await expect.element(why()).toHaveValue('Because.');
  });

  test('stays with its writer when a link goes out, and comes back after looking at one', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await open();
    await button('Copy a link with these numbers').click();
    await status('It is on your clipboard.');
    const without = write.mock.calls.at(-1)?.[0] ?? '';
    await startWriting();
    await why().fill('Between us.');
    await button('Copy a link with these numbers').click();
    await expect.poll(() => write.mock.calls.length).toBe(2);
    expect(write.mock.calls.at(-1)?.[0]).toBe(without);
    location.hash = new URL(without).hash;
    await status(/These numbers come from a link/);
    await button('Undo').click();
    await expect.element(why()).toHaveValue('Between us.');
  });

  test('is kept with a result that has a name', async () => {
    await open();
    await startWriting();
    await why().fill('Because.');
    await field('Keep this result under a name').fill('March');
    await button('Keep').click();
    await why().fill('Otherwise.');
    await button('Open “March”').click();
    await expect.element(why()).toHaveValue('Because.');
  });

  test('what cannot be read of it is put aside and said', async () => {
    const work = {
      lang: 'en',
      currency: 'EUR',
      active: 0,
      scenarios: [{ id: 'base', name: '', inputs: {} }],
      texts: { why: 7 },
    };
    localStorage.setItem('sbp:v1:calculator:K90', JSON.stringify(work));
    await open();
    await expect.element(page.getByText(/could not be read. It was put aside/)).toBeVisible();
    expect(localStorage.getItem('sbp:v1:aside:calculator:K90')).toBe(JSON.stringify(work));
  });

  test('has no accessibility faults that a machine can find, and fits a narrow screen', async () => {
    await page.viewport(320, 800);
    await open();
    await startWriting();
    await page.getByText('What the document holds').click();
    await expect.element(page.getByRole('article')).toBeVisible();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    const { violations } = await axe.run(document.body, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
    });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    await page.viewport(390, 844);
  });
});
