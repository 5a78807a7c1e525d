import { describe, expect, test } from 'vitest';
import { checkLinks } from './check-links';
import { withPage } from './browser';
import { attribute, pages, pagesOf, subPath } from './pages';

// The site as an organisation publishes it below its own address: https://example.org/handbook/.
const below = pagesOf(subPath);

describe('Below the address of an organisation', () => {
  test('the site has the same pages', () => {
    expect(below.map(({ path }) => path)).toEqual(pages.map(({ path }) => path));
  });

  test('every link stays within the folder and leads to something', () => {
    expect(checkLinks(subPath).broken).toEqual([]);
  });

  test('permanent links carry the whole address', () => {
    const chapter = below.find(({ path }) => path === '/en/functions/service/');
    const html = chapter?.elements.find(({ tagName }) => tagName === 'html');
    expect(html && attribute(html, 'data-permalink')).toBe('https://example.org/handbook/go/F4/');
  });

  test('reading, the language switch, search, short addresses and instruments work', async () => {
    await withPage(async (page) => {
      const failed: string[] = [];
      page.on('response', (response) => {
        if (response.status() >= 400) failed.push(response.url());
      });
      await page.goto(`${subPath.url}/en/functions/service/#steps`);
      await page.locator('[data-language]').click();
      await page.waitForURL('**/handbook/nl/functions/service/#steps');
      await page.keyboard.press('/');
      await page.getByRole('searchbox').fill('webcare');
      const first = page.getByRole('dialog').locator('ol a').first();
      await first.click();
      await page.waitForURL((url) => /^\/handbook\/nl\/(?!search)/.test(url.pathname));
      await page.waitForFunction(() => (CSS.highlights.get('searched')?.size ?? 0) > 0);
      await page.goto(`${subPath.url}/go/A2/`);
      await page.waitForURL('**/handbook/nl/assessments/**');
      await page.locator('.assessment').waitFor();
      await page.goto(`${subPath.url}/`);
      await page.waitForURL('**/handbook/nl/');
      expect(failed).toEqual([]);
    });
  });
});
