import { existsSync, readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { languages } from '../../src/i18n/languages';
import { wakeInstruments, withPage } from './browser';
import { attribute, pages, playbooks, readingPages, site } from './pages';

// What pages may weigh, in bytes as a host sends them: brotli at its best.

const brotli = (data: Buffer | string): number =>
  brotliCompressSync(data, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

const sent = new Map<string, number>();
/** What a file of the site weighs on its way. Parts of the search index are compressed already. */
function weigh(file: string): number {
  const known = sent.get(file);
  if (known !== undefined) return known;
  const data = readFileSync(file);
  const size = Math.min(data.length, brotli(data));
  sent.set(file, size);
  return size;
}

const byPath = new Map(pages.map((page) => [page.path, page]));
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

type Sizes = ReadonlyMap<string, number>;

/** What a page asks for while something is done with it, by address below the site. Gives what `use` gives. */
const visit = <Value>(
  path: string,
  use: (page: Page, sizes: Sizes) => Promise<Value>,
): Promise<Value> =>
  withPage(async (page) => {
    const sizes = new Map<string, number>();
    page.on('request', (request) => {
      const address = new URL(request.url()).pathname;
      const file = `${site.folder}${address.endsWith('/') ? `${address}index.html` : address}`;
      if (existsSync(file)) sizes.set(address, weigh(file));
    });
    await page.goto(path);
    return use(page, sizes);
  });

const sum = (sizes: Sizes, ending = ''): number =>
  [...sizes].filter(([path]) => path.endsWith(ending)).reduce((total, [, size]) => total + size, 0);

describe.concurrent.for(chapters)('The playbook %s', (path) => {
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

  test('loads at most 4 kB of JavaScript and makes at most 4 requests to be read, and at most 35 kB with all it has', async () => {
    await visit(path, async (page, sizes) => {
      expect(sum(sizes, '.js'), [...sizes.keys()].join(', ')).toBeLessThanOrEqual(4_000);
      expect([...sizes.keys()].filter((one) => one !== '/favicon.svg').length).toBeLessThanOrEqual(
        4,
      );
      expect(sum(sizes)).toBeLessThanOrEqual(25_000);
      await awaken(page, sizes);
      expect(scriptsOf(path, sizes)).toBeLessThanOrEqual(35_000);
    });
  });
});

/** Brings everything on a page alive. */
async function awaken(page: Page, sizes: Sizes): Promise<void> {
  await wakeInstruments(page);
  await page.locator('main button:visible').first().waitFor();
  const scripts = [...sizes.keys()].filter((one) => one.endsWith('.js'));
  expect(scripts.length, 'the instrument has come alive').toBeGreaterThan(2);
}

/** All JavaScript of a page, also what stands in it. */
function scriptsOf(path: string, sizes: Sizes): number {
  const inline = (byPath.get(path)?.html.match(/<script>[^]*?<\/script>/g) ?? []).join('');
  return sum(sizes, '.js') + brotli(inline);
}

describe.concurrent.for(
  readingPages
    .map(({ path }) => path)
    .filter((path) => /\/(?:assessments|calculators)\/[^/]+\/$/.test(path)),
)('The instrument on %s', (path) => {
  // A calculator brings charts, ranges and units with it; what only an action needs comes later.
  const most = path.includes('/calculators/') ? 45_000 : 35_000;
  test(`loads at most ${most / 1000} kB of JavaScript, everything on the page included`, async () => {
    await visit(path, async (page, sizes) => {
      await awaken(page, sizes);
      expect(scriptsOf(path, sizes)).toBeLessThanOrEqual(most);
    });
  });
});

test.concurrent.for(languages)(
  'A playbook and a first search together are at most 200 kB, in “%s”',
  async (lang) => {
    await visit(`/${lang}/functions/service/`, async (page, sizes) => {
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
