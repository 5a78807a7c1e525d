import { createServer, type Server } from 'node:http';
import type { Page } from 'playwright';
import { afterAll, describe, expect, test } from 'vitest';
import { calculatorMessages } from '../../src/i18n/calculator';
import { formulaMessages } from '../../src/i18n/calculator-formula';
import { languages } from '../../src/i18n/languages';
import { portOf } from '../support/serve-folder';
import { copiedIn, recordCopies, withPage } from './browser';
import { attribute, readingPages, site } from './pages';

const courses: Server[] = [];
afterAll(() => {
  for (const course of courses) {
    course.closeAllConnections();
    course.close();
  }
});

const embedded = readingPages.filter(({ path }) => /^\/\w\w\/embed\//.test(path));

test('Every calculator has a page to embed, in both languages, that search engines leave alone', () => {
  const calculators = readingPages
    .map(({ path }) => path)
    .filter((path) => /^\/\w\w\/calculators\/[^/]+\/$/.test(path));
  expect(calculators.length).toBe(28);
  expect(embedded.map(({ path }) => path.replace('/embed/', '/')).sort()).toEqual(
    calculators.sort(),
  );
  for (const { path, elements } of embedded) {
    const names = elements.map(({ tagName }) => tagName);
    expect(names, path).not.toContain('header');
    expect(names, path).not.toContain('footer');
    expect(names, path).not.toContain('nav');
    const robots = elements.find((element) => attribute(element, 'name') === 'robots');
    expect(robots && attribute(robots, 'content'), path).toBe('noindex');
  }
});

describe.concurrent.for(languages)('The code to embed a calculator, in “%s”,', (lang) => {
  const path = `/${lang}/calculators/adaptive-capacity/`;
  const { page: texts } = calculatorMessages[lang];
  const labels = formulaMessages[lang];

  /** The course page of somebody else, with the code that our page gives. */
  async function courseWith(page: Page): Promise<void> {
    await page.goto(path);
    await page.getByRole('button', { name: texts.copyCode }).click();
    await page.getByText(texts.codeCopied, { exact: true }).waitFor();
    const code = await copiedIn(page);
    const frame = code.replace(site.published, site.url);
    const course = createServer((_, response) => {
      response.setHeader('content-type', 'text/html');
      response.end(
        `<!doctype html><html lang="${lang}"><title>A course</title><h1>A course</h1>${frame}`,
      );
    });
    await new Promise<void>((resolve) => course.listen(0, resolve));
    courses.push(course);
    await page.goto(`http://localhost:${portOf(course)}/`);
  }

  test('shows it in the page of somebody else, where it works and leads back here', async () => {
    await withPage(
      async (page) => {
        await recordCopies(page);
        await courseWith(page);
        const frame = page.frameLocator('iframe');
        const form = frame.getByRole('form', { name: labels.form, exact: true });
        await form.waitFor();
        const answer = frame.locator('.calculator .answer').first();
        const before = await answer.innerText();
        const first = form.locator('input[type=text]').first();
        await first.fill('4321');
        await expect.poll(() => answer.innerText()).not.toBe(before);

        await frame.getByRole('button', { name: labels.copyLink }).click();
        await frame.getByText(labels.copied, { exact: true }).first().waitFor();
        expect(await copiedIn(page.frames()[1]!)).toContain(`${site.url}${path}#k=`);

        const opened = page.context().waitForEvent('page');
        await frame.getByText(texts.explained, { exact: true }).click();
        await frame.getByRole('heading', { name: texts.example }).waitFor();
        await frame.locator('.origin a').first().click();
        expect((await opened).url()).toBe(`${site.url}${path}`);
      },
      { permissions: ['clipboard-write'] },
    );
  });
});
