import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { withPage } from './browser';
import { pageGroups } from './pages';

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

describe.concurrent.for(pageGroups)('Pages “$name”', ({ paths }) => {
  test('do not scroll sideways at 320 px, nor at 1280 px with text twice as large', async () => {
    const found = await withPage(
      async (page) => {
        await page.route('**/choose-language*.js', (route) => route.abort());
        const problems: string[] = [];
        for (const path of paths) {
          await page.setViewportSize({ width: 320, height: 640 });
          await page.goto(path);
          problems.push(...(await sticksOut(page)).map((what) => `${path} at 320: ${what}`));
          // A browser that zooms in lays the page out for half the pixels.
          await page.setViewportSize({ width: 640, height: 450 });
          problems.push(...(await sticksOut(page)).map((what) => `${path} at 200%: ${what}`));
        }
        return problems;
      },
      { viewport: { width: 320, height: 640 }, hasTouch: true },
    );
    expect(found).toEqual([]);
  });
});
