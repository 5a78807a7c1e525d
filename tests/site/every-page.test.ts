import type { Page } from 'playwright';
import { describe, test } from 'vitest';
import { addAxe, barriersOn } from './axe';
import { wakeInstruments, withPage } from './browser';
import { pageGroups, site } from './pages';

// Every page is visited once, with its instruments awake, and looked at from all sides: a visit costs the most time.

interface Survey {
  /** What the console, the network and the security policy had to say. */
  readonly complaints: string[];
  readonly barriers: string[];
  readonly sideways: string[];
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
  const found: Survey = { complaints: [], barriers: [], sideways: [] };
  const options = { viewport: desktop };
  await withPage(async (page) => {
    if (!sendsOn(name)) await addAxe(page);
    let path = '';
    listen(page, (problem) => found.complaints.push(`${path}: ${problem}`));
    for (path of paths) {
      await page.goto(path);
      // Where it sends the reader on to is visited by itself.
      if (sendsOn(name)) continue;
      await wakeInstruments(page);
      await look(page, path, found);
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
  test('have no barriers in light or dark, fit at 320 px and with text twice as large, and complain of nothing', async ({
    expect,
  }) => {
    const { barriers, sideways, complaints } = await survey(name, paths);
    expect.soft(barriers, 'what axe finds').toEqual([]);
    expect.soft(sideways, 'scrolls sideways').toEqual([]);
    expect.soft(complaints, 'console, security policy, other hosts').toEqual([]);
  });
});
