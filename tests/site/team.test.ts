import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { assessmentMessages } from '../../src/i18n/assessment';
import { assessmentShareMessages } from '../../src/i18n/assessment-share';
import type { Lang } from '../../src/i18n/languages';
import { teamMessages } from '../../src/i18n/team';
import { barriersOn } from './axe';
import { withPage } from './browser';

/**
 * Takes the wheel of core functions in a browser of one's own, and gives the link that holds the answers.
 * @param disputed takes up the statements that people answer differently
 */
const linkOf = (lang: Lang, person: number, disputed: Set<string>): Promise<string> =>
  withPage(async (page) => {
    const { taking } = assessmentMessages[lang];
    const { share } = assessmentShareMessages[lang];
    await page.goto(`/${lang}/assessments/core-function-wheel/`);
    const island = page.locator('[data-assessment]');
    const press = (name: string) =>
      island
        .getByRole('button', { name: new RegExp(`^${name}`) })
        .first()
        .click();
    await island.getByRole('radio', { name: taking.perPage }).check();
    await press(taking.start);
    for (;;) {
      await island.locator('fieldset').first().waitFor();
      // They agree about all statements but every third.
      const asked = await island.locator('fieldset').evaluateAll(
        (all, own) =>
          all.flatMap((fieldset, at) => {
            fieldset.querySelectorAll('input')[at % 3 === 0 ? own : 1]?.click();
            return at % 3 === 0 ? (fieldset.querySelector('legend')?.innerText.trim() ?? '') : [];
          }),
        person,
      );
      for (const statement of asked) disputed.add(statement);
      const submit = island.locator('form .actions button').nth(1);
      const last = (await submit.innerText()) === taking.review;
      await submit.click();
      if (last) break;
    }
    await press(taking.showResult);
    await island.getByRole('button', { name: share.title }).first().click();
    const dialog = page.getByRole('dialog', { name: share.title });
    await dialog.getByRole('radio', { name: share.ways.link.title }).check();
    return dialog.getByLabel(new RegExp(`^${share.linkText}`)).inputValue();
  });

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
/** One of the steps above the work, which are numbered. */
const step = (page: Page, name: string) =>
  page.getByRole('navigation').getByRole('button', { name: new RegExp(`^\\d ${name}`) });

describe('A team', () => {
  const lang = 'nl';
  const { labels } = teamMessages[lang];

  test('brings its answers together from links, and sees where it disagrees first', async () => {
    const links: string[] = [];
    const disputed = new Set<string>();
    for (const person of [0, 1, 3]) links.push(await linkOf(lang, person, disputed));
    // A colleague who took it in the other language belongs to the same team.
    links.push(await linkOf('en', 3, new Set()));
    const barriers = await withPage(async (page) => {
      const found: string[] = [];
      await page.goto(`/${lang}/team/`);
      const assessment = page.getByLabel(labels.assessment);
      await assessment.selectOption('A2');
      await button(page, labels.open).click();
      await page.getByRole('radio', { name: labels.withoutNames }).check();
      // What comes from a mail: links among words, one of them broken off.
      await page
        .getByLabel(labels.paste)
        .fill(`Hi, mine:\n${links.join('\n> ')}\n${links[0]?.slice(0, -9)}`);
      await button(page, labels.add).click();
      await page.getByRole('heading', { name: labels.refused }).waitFor();
      found.push(...(await barriersOn(page)));
      await step(page, labels.picture).click();
      const statements = page.locator('ol.statements > li h4');
      await page.getByText(labels.talkHelp).waitFor();
      found.push(...(await barriersOn(page)));
      const before = await statements.allInnerTexts();
      expect(before.length).toBeGreaterThan(0);
      for (const statement of before)
        expect(
          [...disputed].some((one) => one.includes(statement)),
          statement,
        ).toBe(true);
      await page.reload();
      await step(page, labels.picture).click();
      await page.getByText(labels.talkHelp).waitFor();
      expect(await statements.allInnerTexts()).toEqual(before);
      return found;
    });
    expect(barriers).toEqual([]);
  });
});
