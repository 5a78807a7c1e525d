import type { Page } from 'playwright';
import { describe, test } from 'vitest';
import { addAxe, barriersOn } from './axe';
import { wakeInstruments, withPage } from './browser';
import { pageGroups, site } from './pages';
import { recordSizes, scriptsOf, sum } from './weight';

// Every page is visited once, with its instruments awake, and looked at from all sides: a visit costs the most time.

interface Survey {
  /** What the console, the network and the security policy had to say. */
  readonly complaints: string[];
  readonly barriers: string[];
  readonly sideways: string[];
  /** What loads more than it may. */
  readonly heavy: string[];
}

const isChapter = (path: string): boolean =>
  /^\/\w\w\/(?:functions|roles|requirements)\/[^/]+\/$/.test(path);
const isInstrument = (path: string): boolean =>
  /\/(?:assessments|calculators)\/[^/]+\/$/.test(path);

/** What is read: at most 4 kB of JavaScript, 4 requests and 25 kB in all. */
function tooHeavyToRead(sizes: ReadonlyMap<string, number>): string[] {
  const requests = [...sizes.keys()].filter((one) => one !== '/favicon.svg');
  return [
    sum(sizes, '.js') > 4_000 && `${sum(sizes, '.js')} bytes of JavaScript`,
    requests.length > 4 && `${requests.length} requests`,
    sum(sizes) > 25_000 && `${sum(sizes)} bytes`,
  ].flatMap((problem) =>
    problem === false ? [] : `to be read, ${problem}: ${requests.join(', ')}`,
  );
}

/** With everything on the page alive; what only an action needs comes later. */
function tooHeavyToUse(path: string, sizes: ReadonlyMap<string, number>): string[] {
  // A calculator brings charts, ranges and units with it.
  const most = path.includes('/calculators/') ? 45_000 : 35_000;
  const scripts = scriptsOf(path, sizes);
  const files = [...sizes.keys()].filter((one) => one.endsWith('.js'));
  return [
    scripts > most && `${scripts} bytes of JavaScript: ${files.join(', ')}`,
    files.length <= 2 && 'its instrument has not come alive',
  ].flatMap((problem) => (problem === false ? [] : `to be used, ${problem}`));
}

const desktop = { width: 1280, height: 900 };

/** Sends the reader on to the page in their language; looked at without that, as readers without JavaScript see it. */
const sendsOn = (name: string): boolean =>
  name === 'short addresses' || name === 'choice of language';

/** What sticks out of the page to the side; nothing when the page does not scroll sideways. */
const sticksOut = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const names = [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
      .map(
        (element) =>
          `<${element.tagName.toLowerCase()} class="${element.getAttribute('class') ?? ''}">`,
      );
    return [`${scrollWidth} px wide: ${[...new Set(names)].slice(0, 5).join(', ')}`];
  });

/** Writes down everything that a page complains of while it is visited. */
function listen(page: Page, report: (problem: string) => void): void {
  page.on('console', (message) => report(`${message.type()} in the console: ${message.text()}`));
  page.on('pageerror', (error) => report(`an error: ${error.message}`));
  page.on('requestfailed', (request) => {
    // Going on to the page in the reader's language ends what the page before was still asking for.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') report(`${request.url()} failed`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) report(`${response.url()}: ${response.status()}`);
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(`${site.url}/`)) report(`asks for ${request.url()}`);
  });
}

/** Looks for barriers, then makes the window small: phones, and a desktop with everything twice as large. */
async function look(page: Page, path: string, { barriers, sideways }: Survey): Promise<void> {
  barriers.push(...(await barriersOn(page)));
  await page.setViewportSize({ width: 320, height: 640 });
  sideways.push(...(await sticksOut(page)).map((what) => `${path} at 320: ${what}`));
  // A browser that zooms in lays the page out for half the pixels.
  await page.setViewportSize({ width: 640, height: 450 });
  sideways.push(...(await sticksOut(page)).map((what) => `${path} at 200%: ${what}`));
  await page.setViewportSize(desktop);
}

async function survey(name: string, paths: readonly string[]): Promise<Survey> {
  const found: Survey = { complaints: [], barriers: [], sideways: [], heavy: [] };
  const options = { viewport: desktop };
  await withPage(async (page) => {
    if (!sendsOn(name)) await addAxe(page);
    let path = '';
    listen(page, (problem) => found.complaints.push(`${path}: ${problem}`));
    const sizes = recordSizes(page);
    const note = (problems: string[]) =>
      found.heavy.push(...problems.map((problem) => `${path}, ${problem}`));
    for (path of paths) {
      sizes.clear();
      await page.goto(path);
      if (isChapter(path)) note(tooHeavyToRead(sizes));
      // Where it sends the reader on to is visited by itself.
      if (sendsOn(name)) continue;
      await wakeInstruments(page);
      await look(page, path, found);
      if (isChapter(path) || isInstrument(path)) note(tooHeavyToUse(path, sizes));
    }
  }, options);
  if (sendsOn(name)) {
    await withPage(async (page) => {
      await addAxe(page);
      await page.route('**/*.js', (route) => route.abort());
      for (const path of paths) {
        await page.goto(path);
        await look(page, path, found);
      }
    }, options);
  }
  return found;
}

describe.concurrent.for(pageGroups)('Pages “$name”', ({ name, paths }) => {
  test('have no barriers in light or dark, fit at 320 px and with text twice as large, load no more than they may, and complain of nothing', async ({
    expect,
  }) => {
    const { barriers, sideways, complaints, heavy } = await survey(name, paths);
    expect.soft(barriers, 'what axe finds').toEqual([]);
    expect.soft(sideways, 'scrolls sideways').toEqual([]);
    expect.soft(heavy, 'loads more than it may').toEqual([]);
    expect.soft(complaints, 'console, security policy, other hosts').toEqual([]);
  });
});
