import type { Locator, Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { examMessages } from '../../src/i18n/exam';
import { fill } from '../../src/i18n/format';
import { barriersOn } from './axe';
import { withPage } from './browser';
import { readingPages } from './pages';

const belts = readingPages
  .map(({ path }) => path)
  .filter((path) => /\/assessments\/\w+-belt\/$/.test(path));

/** Answers the question in view in some way that counts as an answer. */
async function answerSomehow(page: Page): Promise<void> {
  const form = page.locator('#take form');
  for (const fieldset of await form.locator('fieldset').all()) {
    const choices = fieldset.locator('input[type=radio], input[type=checkbox]');
    if ((await choices.count()) > 0) await choices.first().check();
    const move = fieldset.locator('li button:not([aria-disabled=true])');
    if ((await move.count()) > 0) await move.first().click();
    for (const [at, select] of (await fieldset.locator('select').all()).entries()) {
      await select.selectOption({ index: at + 1 });
    }
  }
  for (const field of await form.locator('input[type=text]').all()) await field.fill('7');
}

test('There are five belts, in both languages', () => {
  expect(belts.length).toBe(10);
});

// The questions of every belt are tested with its content; one exam of each language is sat on the page.
const sat = ['/en/assessments/black-belt/', '/nl/assessments/white-belt/'];

describe.concurrent.for(sat)('The belt %s', (path) => {
  const { start, room } = examMessages[path.startsWith('/nl/') ? 'nl' : 'en'];
  const button = (within: Page | Locator, name: string) =>
    within.getByRole('button', { name, exact: true });

  test('is sat to the end, also after a reload, and says what to read and what the record is worth', async () => {
    const barriers = await withPage(async (page) => {
      const found: string[] = [];
      await page.goto(path);
      const take = page.locator('#take');
      await take.getByRole('radio', { name: start.noLimit }).check();
      await button(take, start.examStart).click();
      const position = take.getByRole('heading', { level: 2 });
      await take.locator('form').waitFor();
      found.push(...(await barriersOn(page)));
      const total = Number(/\d+\D+(\d+)/.exec(await position.innerText())?.[1]);
      expect(total).toBeGreaterThanOrEqual(10);
      for (let n = 1; n <= total; n += 1) {
        await position.filter({ hasText: fill(room.questionOf, { n, total }) }).waitFor();
        await answerSomehow(page);
        if (n === 3) {
          await page.reload();
          await button(take, start.goOn).click();
          await position.filter({ hasText: fill(room.questionOf, { n, total }) }).waitFor();
        }
        await button(take, n === total ? room.overview : room.next).click();
      }
      await take.getByText(room.allAnswered).waitFor();
      found.push(...(await barriersOn(page)));
      await button(take, room.handIn).click();
      await take.getByRole('heading', { name: room.byChapter }).waitFor();
      expect(await take.locator('.verdict').innerText()).toMatch(new RegExp(`\\b${total}\\b`));
      expect(
        await take
          .locator(
            'a[href*="#"][href*="/functions/"], a[href*="#"][href*="/roles/"], a[href*="#"][href*="/requirements/"]',
          )
          .count(),
        'what was wrong leads to sections',
      ).toBeGreaterThan(0);
      expect(await take.getByText(room.recordDeclared).count()).toBeGreaterThan(0);
      found.push(...(await barriersOn(page)));
      return found;
    });
    expect(barriers).toEqual([]);
  });

  test('is practised with the reason at once', async () => {
    await withPage(async (page) => {
      await page.goto(path);
      const take = page.locator('#take');
      await button(take, start.practiceStart).click();
      await take.locator('form').waitFor();
      await answerSomehow(page);
      await button(take, room.check).click();
      await take.locator('.verdict').waitFor();
      const right = (await take.locator('.verdict').innerText()).includes(room.goodTitle);
      expect(await take.getByText(room.comesAgain).count()).toBe(right ? 0 : 1);
      expect((await take.locator('.explained').innerText()).length).toBeGreaterThan(100);
      expect(await take.locator('.explained a[href*="#"]').count()).toBeGreaterThan(0);
    });
  });
});
