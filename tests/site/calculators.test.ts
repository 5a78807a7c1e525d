import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { formulaMessages } from '../../src/i18n/calculator-formula';
import { barriersOn } from './axe';
import { copiedIn, recordCopies, withPage } from './browser';
import { readingPages } from './pages';

const calculators = readingPages
  .map(({ path }) => path)
  .filter((path) => /^\/\w\w\/calculators\/[^/]+\/$/.test(path));

const labelsOf = (path: string) => formulaMessages[path.startsWith('/nl/') ? 'nl' : 'en'];
const formOf = (page: Page, path: string) =>
  page.getByRole('form', { name: labelsOf(path).form, exact: true });

/** Until what was just done has been painted, and what follows from that as well. */
const painted = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame += 1) {
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    }
  });

test('There are fourteen calculators, in both languages', () => {
  expect(calculators.length).toBe(28);
});

// They share their code and both languages their definitions: each is tried in one of them, by turns.
const tried = calculators.filter((path, at) => {
  const index = path.startsWith('/nl/') ? at - calculators.length / 2 : at;
  return path.startsWith(index % 2 === 0 ? '/en/' : '/nl/');
});

describe.concurrent.for(tried)('The calculator %s', (path) => {
  const labels = labelsOf(path);

  test('takes any value in any field, however odd, and never answers with NaN or nothing', async () => {
    const barriers = await withPage(async (page) => {
      const found: string[] = [];
      await page.goto(path);
      const form = formOf(page, path);
      const answer = page.locator('.calculator .answer').first();
      const readable = async (what: string) => {
        const text = await page.locator('.calculator').innerText();
        expect(text, `${what}: ${text}`).not.toMatch(/NaN|Infinity|undefined|\[object|null/);
        expect((await answer.innerText()).trim(), what).not.toBe('');
      };
      await form.waitFor();
      await readable('as it comes');
      for (const odd of ['0', '1000000', '<b>3</b>']) {
        await form.locator('input[type=text]').evaluateAll((fields, text) => {
          for (const field of fields as HTMLInputElement[]) {
            field.focus();
            field.value = text;
            field.dispatchEvent(new Event('input', { bubbles: true }));
            field.blur();
          }
        }, odd);
        await painted(page);
        await readable(odd);
      }
      expect(await form.locator('[aria-invalid=true]').count()).toBeGreaterThan(0);
      expect(await page.locator('.calculator b', { hasText: /^3$/ }).count()).toBe(0);
      found.push(...(await barriersOn(page)));
      await form.getByRole('button', { name: labels.reset }).click();
      expect(await form.locator('[aria-invalid=true]').count()).toBe(0);
      return found;
    });
    expect(barriers).toEqual([]);
  });
});

describe('The business case', () => {
  const path = '/nl/calculators/business-case/';
  const labels = labelsOf(path);

  test('is the same after a reload, from a link in another language, and as a sheet', async () => {
    await withPage(
      async (page) => {
        await recordCopies(page);
        await page.goto(path);
        const first = formOf(page, path).locator('input[type=text]').first();
        await first.fill('12.500');
        await first.blur();
        await page.getByRole('button', { name: labels.duplicate }).click();
        await page.getByRole('region', { name: labels.compareScenarios }).waitFor();
        const answer = page.locator('.calculator .answer').first();
        const said = await answer.innerText();

        await page.reload();
        await page.getByRole('region', { name: labels.compareScenarios }).waitFor();
        expect(await first.inputValue()).toBe('12.500');
        expect(await answer.innerText()).toBe(said);

        await page.getByRole('button', { name: labels.copyLink }).click();
        await page.getByText(labels.copied, { exact: true }).first().waitFor();
        const link = await copiedIn(page);
        const download = page.waitForEvent('download');
        await page.getByRole('button', { name: labels.excel }).click();
        expect((await download).suggestedFilename()).toMatch(/\.xlsx$/);

        await page.evaluate(() => localStorage.clear());
        await page.goto(link.replace('/nl/', '/en/'));
        const english = formOf(page, '/en/').locator('input[type=text]').first();
        await page.getByText(labelsOf('/en/').opened).first().waitFor();
        expect(await english.inputValue()).toBe('12,500');

        await page.goto(link.slice(0, -6));
        await page
          .getByText(Object.values(labels.linkProblem)[0] ?? '')
          .or(page.getByRole('status').filter({ hasText: /\w/ }))
          .first()
          .waitFor();
      },
      { locale: 'nl-NL', permissions: ['clipboard-write'] },
    );
  });
});
