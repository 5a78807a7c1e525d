import { describe, expect, test } from 'vitest';
import { assessmentMessages } from '../../src/i18n/assessment';
import { calculatorMessages } from '../../src/i18n/calculator';
import { languages } from '../../src/i18n/languages';
import { readChapters, readPlaybook } from '../support/content';
import { withPage } from './browser';
import { playbooks } from './pages';

const off = { javaScriptEnabled: false };
const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim();

describe.concurrent.for(languages)('Without JavaScript, in “%s”,', (lang) => {
  test.for(playbooks(lang))(
    'the text of %s is complete, and its check a list of questions',
    async (path) => {
      const chapter = readChapters().find(({ group, slug }) => path.includes(`/${group}/${slug}/`));
      const blocks = readPlaybook(lang, chapter!)?.blocks ?? [];
      expect(blocks.length).toBeGreaterThan(100);
      await withPage(async (page) => {
        await page.goto(path);
        const text = squeeze(await page.locator('main').innerText()).toLowerCase();
        // A citation or term within a sentence makes it more than one piece of text: the first words are looked for,
        // up to the sign that a citation stood before.
        const missing = blocks
          .filter(({ inside }) => inside.at(-1)?.name !== 'Figure')
          .flatMap((block) => block.text.split('|'))
          .map((piece) =>
            squeeze(piece)
              .replace(/ [^\p{L}\p{N}]+( |$).*/u, '')
              .split(' ')
              .slice(0, 5)
              .join(' '),
          )
          .filter((start) => !text.includes(start.toLowerCase()));
        expect(missing).toEqual([]);

        const check = page.locator('#check');
        expect(await check.locator('[data-check] > ol > li').count()).toBeGreaterThanOrEqual(6);
        expect(await check.locator('input, button, select, form').count()).toBe(0);
        await check.locator(`a[href="${path}answers/"]`).click();
        await page.waitForURL(`**${path}answers/`);
        expect(await page.locator('main li').count()).toBeGreaterThan(20);
      }, off);
    },
  );

  test('an assessment is a worksheet to print, with its scoring', async () => {
    const { taking } = assessmentMessages[lang];
    await withPage(async (page) => {
      await page.goto(`/${lang}/assessments/core-function-wheel/`);
      await page.getByRole('heading', { name: taking.worksheet }).waitFor();
      expect(await page.locator('.worksheet tbody tr').count()).toBeGreaterThanOrEqual(32);
      expect(await page.locator('main').locator('input, button').count()).toBe(0);
      expect(await page.locator('#scoring').isVisible()).toBe(true);
    }, off);
  });

  test('a calculator shows its formula and a worked example, and nothing that does not work', async () => {
    const { page: texts } = calculatorMessages[lang];
    await withPage(async (page) => {
      await page.goto(`/${lang}/calculators/nps/`);
      for (const name of [texts.formula, texts.example]) {
        expect(await page.getByRole('heading', { name }).isVisible(), name).toBe(true);
      }
      expect(await page.locator('math').first().isVisible()).toBe(true);
      expect(await page.locator('main').innerText()).toMatch(/÷.*= ?[−-]?\d/);
      const controls = page.locator('main').locator('input, button, textarea');
      for (const control of await controls.all()) expect(await control.isVisible()).toBe(false);
    }, off);
  });

  test('the search page leads to lists of everything', async () => {
    await withPage(async (page) => {
      await page.goto(`/${lang}/search/`);
      expect(await page.locator('[data-search-panel]').isVisible()).toBe(false);
      expect(await page.locator('main li a').count()).toBeGreaterThanOrEqual(9);
    }, off);
  });

  test('nothing in the frame of a page is a control that does not work', async () => {
    await withPage(async (page) => {
      await page.goto(`/${lang}/`);
      for (const control of await page.locator('button, input, select').all()) {
        expect(await control.isVisible()).toBe(false);
      }
      await page.locator('[data-search]').click();
      await page.waitForURL(`**/${lang}/search/`);
    }, off);
  });
});

test.concurrent.for(['/', '/go/F4/'])(
  'Without JavaScript %s offers both languages',
  async (path) => {
    await withPage(async (page) => {
      await page.goto(path);
      const links = page.locator('main a');
      expect(await links.count()).toBe(2);
      for (const [at, lang] of languages.entries()) {
        expect(await links.nth(at).isVisible()).toBe(true);
        expect(await links.nth(at).getAttribute('hreflang')).toBe(lang);
        expect(await links.nth(at).getAttribute('href')).toContain(`/${lang}/`);
      }
    }, off);
  },
);
