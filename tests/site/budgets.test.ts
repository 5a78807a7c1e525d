import { describe, expect, test } from 'vitest';
import { languages } from '../../src/i18n/languages';
import { withPage } from './browser';
import { attribute, playbooks, readingPages, site } from './pages';
import { byPath, recordSizes, sum, weigh } from './weight';

// What pages may weigh before anything is done with them. What they ask for while they are read and used is
// measured where every page is visited.

const chapters = languages.flatMap((lang) => playbooks(lang));
/** Words that a page shows from which a chapter is a long one: most show between 2,900 and 3,250. */
const longFrom = 3250;

/** How many words a page shows. */
const wordsOn = (path: string): number =>
  (
    byPath
      .get(path)!
      .html.replace(/<(style|script)\b[^]*?<\/\1>|<[^>]*>/g, ' ')
      .match(/[\p{L}\p{N}]\S*/gu) ?? []
  ).length;

/** What has to arrive before anything can be painted: the page itself and the style sheets that it names. */
function firstPaint(path: string): number {
  const page = byPath.get(path)!;
  const sheets = page.elements.filter(
    (element) => element.tagName === 'link' && attribute(element, 'rel') === 'stylesheet',
  );
  return [
    weigh(`${site.folder}${path}index.html`),
    ...sheets.map((sheet) => weigh(`${site.folder}${attribute(sheet, 'href')}`)),
  ].reduce((sum, size) => sum + size, 0);
}

describe.for(chapters)('The playbook %s', (path) => {
  test('needs at most 14,600 bytes for its first paint, or 18,000 if it is a long one', () => {
    const words = wordsOn(path);
    expect(firstPaint(path), `${words} words`).toBeLessThanOrEqual(
      words > longFrom ? 18_000 : 14_600,
    );
  });

  test('waits for nothing else: no script or style sheet holds up the first paint', () => {
    const blocking = byPath
      .get(path)!
      .elements.filter((element) => {
        if (element.tagName === 'link') return attribute(element, 'rel') === 'stylesheet';
        return (
          element.tagName === 'script' &&
          attribute(element, 'src') !== undefined &&
          attribute(element, 'type') !== 'module' &&
          attribute(element, 'async') === undefined &&
          attribute(element, 'defer') === undefined
        );
      })
      .map((element) => element.tagName);
    expect(blocking).toEqual([]);
  });
});

test.concurrent.for(languages)(
  'A playbook and a first search together are at most 200 kB, in “%s”',
  async (lang) => {
    await withPage(async (page) => {
      const sizes = recordSizes(page);
      await page.goto(`/${lang}/functions/service/`);
      await page.keyboard.press('/');
      await page.getByRole('searchbox').fill('webcare');
      await page.locator('.search-results a').first().waitFor();
      const engine = [...sizes.keys()].filter((path) => path.includes('/pagefind/'));
      expect(engine.length).toBeGreaterThan(3);
      // The mark for a site of some 400 pages; the engine alone is 83 kB.
      const all = [...sizes].map((one) => one.join(' ')).join('\n');
      expect(sum(sizes), all).toBeLessThanOrEqual(200_000);
    });
  },
);

test('No page grows with the number of pages: none lists the whole site but the indexes', () => {
  const heavy = readingPages
    .filter(({ path }) => !/^\/\w\w\/(?:glossary|cases|sources|about\/writing)?\/?$/.test(path))
    .map(({ path }) => ({ path, size: weigh(`${site.folder}${path}index.html`) }))
    .filter(({ size }) => size > 18_000)
    .map(({ path, size }) => `${path}: ${size} bytes`);
  expect(heavy).toEqual([]);
});
