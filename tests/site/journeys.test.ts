import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { assessmentMessages } from '../../src/i18n/assessment';
import { formulaMessages } from '../../src/i18n/calculator-formula';
import { fill } from '../../src/i18n/format';
import { messagesFor } from '../../src/i18n/interface';
import { shareMessages } from '../../src/i18n/share';
import { termMessages } from '../../src/i18n/term';
import { barriersOn } from './axe';
import { copiedIn, recordCopies, withPage } from './browser';
import { readingPages, site } from './pages';

describe('A reader', () => {
  test('changes the language and stays on the page and the section', async () => {
    await withPage(async (page) => {
      await page.goto('/en/functions/sales/#pitfalls');
      await page.getByRole('link', { name: messagesFor('en').otherLanguage }).click();
      await page.waitForURL(`${site.url}/nl/functions/sales/#pitfalls`);
      await page.getByRole('link', { name: messagesFor('nl').otherLanguage }).click();
      await page.waitForURL(`${site.url}/en/functions/sales/#pitfalls`);
    });
  });

  test('chooses a theme, which stays on other pages and is there before the first paint', async () => {
    await withPage(async (page) => {
      const background = () =>
        page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
      await page.goto('/en/');
      const light = await background();
      await page.getByLabel(messagesFor('en').theme).selectOption('dark');
      const dark = await background();
      expect(dark).not.toBe(light);
      await page.route('**/*.js', (route) => route.abort());
      await page.goto('/nl/cases/');
      expect(await background()).toBe(dark);
      await page.unroute('**/*.js');
      await page.goto('/en/');
      expect(await page.getByLabel(messagesFor('en').theme).inputValue()).toBe('dark');
      await page.getByLabel(messagesFor('en').theme).selectOption('system');
      expect(await background()).toBe(light);
      await page.reload();
      expect(await background()).toBe(light);
    });
  });

  test('copies the permanent link of a section, and a citation of it', async () => {
    await withPage(
      async (page) => {
        const labels = shareMessages.en;
        await recordCopies(page);
        await page.goto('/en/functions/service/');
        const anchor = page.locator('#steps-title a.anchor');
        await anchor.focus();
        await page.keyboard.press('Enter');
        const dialog = page.getByRole('dialog', { name: labels.title });
        await dialog.getByRole('button', { name: labels.copyLink }).click();
        await dialog.getByRole('status').filter({ hasText: labels.copied }).waitFor();
        const link = await copiedIn(page);
        expect(link).toBe('http://localhost:4321/go/F4/#steps');
        await dialog.getByRole('button', { name: labels.copyCitation }).click();
        await expect.poll(() => copiedIn(page)).toContain('[F4]');
        expect(await copiedIn(page)).toContain(link);
        await dialog.getByRole('button', { name: labels.close }).click();
        await dialog.waitFor({ state: 'hidden' });
        expect(await anchor.evaluate((element) => element === document.activeElement)).toBe(true);
      },
      { permissions: ['clipboard-write'] },
    );
  });

  test('has a term explained beside the text, and is back in the text with Escape', async () => {
    await withPage(async (page) => {
      await page.goto('/en/functions/service/');
      const term = page.locator('a.term').first();
      await term.focus();
      await page.keyboard.press('Enter');
      const bubble = page.locator('.explained');
      await bubble.waitFor();
      expect(await bubble.innerText()).toContain(termMessages.en.more);
      await page.keyboard.press('Escape');
      await bubble.waitFor({ state: 'hidden' });
      expect(await term.evaluate((link) => link === document.activeElement)).toBe(true);
      expect(new URL(page.url()).pathname).toBe('/en/functions/service/');
    });
  });

  test('skips the head of the page with the keyboard', async () => {
    await withPage(async (page) => {
      await page.goto('/en/functions/brand/');
      await page.keyboard.press('Tab');
      const skip = page.getByRole('link', { name: messagesFor('en').skip });
      expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true);
      expect(await skip.isVisible()).toBe(true);
      await page.keyboard.press('Enter');
      await page.waitForURL('**#main');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
    });
  });
});

describe('The wheel of core functions', () => {
  const { taking } = assessmentMessages.en;
  const path = '/en/assessments/core-function-wheel/';
  /** What a button is called may go on with the name of the take that it is about. */
  const button = (page: Page, name: string) =>
    page.locator('[data-assessment]').getByRole('button', { name: new RegExp(`^${name}`) });
  const kept = (page: Page) =>
    page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes(':take:')));

  /** Moves the keyboard to a button as a reader does, and presses it. */
  async function press(page: Page, name: string): Promise<void> {
    await button(page, name).first().waitFor();
    for (let steps = 0; steps < 120; steps += 1) {
      if (
        await button(page, name)
          .first()
          .evaluate((one) => one === document.activeElement)
      ) {
        await page.keyboard.press('Enter');
        return;
      }
      await page.keyboard.press('Tab');
    }
    throw new Error(`The keyboard does not reach “${name}”.`);
  }

  /** Answers the question that has the keyboard: so many arrows down from the first answer. */
  async function answer(page: Page, down: number): Promise<void> {
    await page.keyboard.press('Space');
    for (let at = 0; at < down; at += 1) await page.keyboard.press('ArrowDown');
    await press(page, taking.next);
  }

  /** Answers the first nine questions and shows the result. */
  async function toResult(page: Page, down: number): Promise<void> {
    await page.goto(path);
    await button(page, taking.start).click();
    for (let n = 1; n <= 9; n += 1) {
      await page.locator('fieldset input').first().focus();
      await answer(page, down);
    }
    await button(page, taking.review).click();
    await button(page, taking.showResult).first().click();
    await page.locator('.assessment [role=img]').first().waitFor();
  }

  test('is taken to a result by keyboard alone, resumed after a reload, erased and brought back', async () => {
    await withPage(async (page) => {
      await page.goto(path);
      await press(page, taking.start);
      const position = (n: number) =>
        page.getByRole('heading', {
          name: new RegExp(`^${fill(taking.questionOf, { n, total: '\\d+' })}$`),
        });
      for (let n = 1; n <= 8; n += 1) {
        await position(n).waitFor();
        await answer(page, n % 4);
      }
      await position(9).waitFor();

      await page.reload();
      await press(page, taking.goOn);
      await position(9).waitFor();
      await press(page, taking.review);
      await press(page, taking.showResult);
      await page.getByRole('heading', { name: taking.resultTitle }).waitFor();
      await page.locator('.assessment [role=img]').first().waitFor();
      expect(await page.locator('.assessment table').count()).toBeGreaterThan(0);
      expect(await page.locator('.assessment a[href*="/functions/"]').count()).toBeGreaterThan(0);
      expect(await kept(page)).toEqual([expect.stringMatching(/^sbp:v1:take:A2:\w+$/)]);

      await press(page, taking.erase);
      await button(page, taking.start).waitFor();
      expect(await kept(page)).toEqual([]);
      await press(page, taking.undo);
      await button(page, taking.toResult).waitFor();
      expect(await kept(page)).toEqual([expect.stringMatching(/^sbp:v1:take:A2:\w+$/)]);
    });
  });

  test('gives different advice for different answers', async () => {
    const adviceAfter = (down: number) =>
      withPage(async (page) => {
        await toResult(page, down);
        return page.locator('.assessment').innerText();
      });
    expect(await adviceAfter(0)).not.toBe(await adviceAfter(3));
  });

  test('has no barriers that axe finds at any point', async () => {
    const found = await withPage(async (page) => {
      const barriers: string[] = [];
      const look = async () => barriers.push(...(await barriersOn(page)));
      await page.goto(path);
      await button(page, taking.start).waitFor();
      await look();
      await toResult(page, 2);
      await look();
      await button(page, taking.toReview).click();
      await look();
      await button(page, taking.toStart).click();
      await button(page, taking.goOn).click();
      await button(page, taking.toPerPage).or(button(page, taking.change)).first().waitFor();
      await look();
      return barriers;
    });
    expect(found).toEqual([]);
  });

  test('keeps an answer that was given just before the page was left', async () => {
    await withPage(async (page) => {
      await page.goto(path);
      await button(page, taking.start).click();
      await page.locator('fieldset input').nth(3).waitFor();
      await page.evaluate(() => {
        document.querySelectorAll<HTMLInputElement>('fieldset input')[3]?.click();
        location.reload();
      });
      await button(page, taking.goOn).click();
      expect(await page.locator('fieldset input').nth(3).isChecked()).toBe(true);
    });
  });

  test('is a worksheet on paper, with the room to fill it in, when it is asked for', async () => {
    await withPage(async (page) => {
      await page.goto(path);
      expect(await page.locator('.worksheet').isVisible()).toBe(false);
      await button(page, taking.showWorksheet).click();
      expect(await page.locator('.worksheet').isVisible()).toBe(true);
      expect(await page.locator('main input, main select').count()).toBe(0);
      await button(page, taking.toStart).click();
      expect(await page.locator('.worksheet').isVisible()).toBe(false);
    });
  });
});

const selfAssessments = readingPages
  .filter(({ html }) => html.includes('data-assessment='))
  .map(({ path }) => path);

describe.concurrent.for(selfAssessments)('The assessment %s', (path) => {
  const { taking } = assessmentMessages[path.startsWith('/nl/') ? 'nl' : 'en'];

  test('can be answered on pages and comes to a result with links that lead on', async () => {
    const found = await withPage(async (page) => {
      const barriers: string[] = [];
      await page.goto(path);
      const island = page.locator('[data-assessment]');
      const press = (name: string) =>
        island
          .getByRole('button', { name: new RegExp(`^${name}`) })
          .first()
          .click();
      await island.getByRole('radio', { name: taking.perPage }).check();
      await press(taking.start);
      for (let n = 0; ; n += 1) {
        const fieldsets = island.locator('fieldset');
        await fieldsets.first().waitFor();
        // Answers of all kinds, in an order that repeats itself.
        await fieldsets.evaluateAll((all, page) => {
          for (const [at, fieldset] of all.entries()) {
            const inputs = fieldset.querySelectorAll('input');
            inputs[(at * 2 + page) % inputs.length]?.click();
          }
        }, n);
        if (n === 0) barriers.push(...(await barriersOn(page)));
        const submit = island.locator('form .actions button').nth(1);
        const last = (await submit.innerText()) === taking.review;
        await submit.click();
        if (last) break;
      }
      await island.getByText(taking.allAnswered).waitFor();
      await press(taking.showResult);
      await page.getByRole('status').filter({ hasText: taking.resultReady }).waitFor();
      barriers.push(...(await barriersOn(page)));
      expect(
        await island
          .locator('a[href*="/functions/"], a[href*="/requirements/"], a[href*="/roles/"]')
          .count(),
      ).toBeGreaterThan(0);
      return barriers;
    });
    expect(found).toEqual([]);
  });
});

describe('The NPS calculator', () => {
  const dutch = formulaMessages.nl;
  const path = '/nl/calculators/nps/';

  test('works in Dutch, with a decimal comma and a point for thousands', async () => {
    await withPage(
      async (page) => {
        await page.goto(path);
        const form = page.getByRole('form', { name: dutch.form });
        const field = (name: string) => form.getByRole('textbox', { name: new RegExp(`^${name}`) });
        await field('Promotors').fill('1.200');
        await field('Passief').fill('500');
        await field('Criticasters').fill('300');
        await field('Gewenste marge').fill('2,5');
        await field('Gewenste marge').blur();
        const result = page.getByRole('region', { name: dutch.result });
        // (1200 − 300) ÷ 2000 × 100 = 45
        await result
          .locator('.answer')
          .filter({ hasText: /\b45\b/ })
          .waitFor();
        await result.getByText(dutch.steps).click();
        await result.getByText('(1.200 − 300) ÷ 2.000 × 100 = 45').waitFor();
        expect(await result.innerText()).toMatch(/2,5/);
        expect(await result.innerText()).toMatch(/1\.200/);
        expect(await form.locator('[aria-invalid=true]').count()).toBe(0);

        await page.reload();
        expect(await field('Promotors').inputValue()).toBe('1.200');

        await field('Gewenste marge').fill('2.5');
        await field('Gewenste marge').blur();
        await form.locator('[aria-invalid=true]').waitFor();
      },
      { locale: 'nl-NL' },
    );
  });

  test('has no barriers that axe finds, with a result, with mistakes and comparing', async () => {
    const found = await withPage(async (page) => {
      await page.goto(path);
      const barriers: string[] = [];
      const form = page.getByRole('form', { name: dutch.form });
      const first = form.getByRole('textbox').first();
      await first.fill('1200');
      await first.blur();
      barriers.push(...(await barriersOn(page)));
      await form.getByRole('checkbox', { name: 'Vergelijk met een andere meting' }).check();
      await first.fill('veel');
      await first.blur();
      await form.locator('[aria-invalid=true]').first().waitFor();
      barriers.push(...(await barriersOn(page)));
      await form.getByRole('radio', { name: 'Een lijst met antwoorden' }).first().check();
      await form.getByRole('textbox', { name: 'Antwoorden, achter elkaar' }).fill('9 10 3 7 8');
      barriers.push(...(await barriersOn(page)));
      return barriers;
    });
    expect(found).toEqual([]);
  });
});

describe('The check of a playbook', () => {
  const { check } = assessmentMessages.en;

  test('tells per question whether it is right and why, and has no barriers then', async () => {
    const found = await withPage(async (page) => {
      await page.goto('/en/functions/service/#check');
      const question = page.locator('#check form').first();
      await question.getByRole('button', { name: check.check }).click();
      await question.getByText(check.chooseFirst).waitFor();
      await question.locator('input').first().check();
      await question.getByRole('button', { name: check.check }).click();
      await question.locator('.feedback').first().waitFor();
      expect(await question.locator('.feedback').count()).toBeGreaterThanOrEqual(2);
      return barriersOn(page);
    });
    expect(found).toEqual([]);
  });

  test('looks the same on the page for printing: everything opens', async () => {
    await withPage(async (page) => {
      await page.goto('/en/functions/service/');
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      expect(await page.locator('details:not([open])').count()).toBe(0);
    });
  });
});
