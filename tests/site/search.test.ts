import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { messagesFor } from '../../src/i18n/interface';
import type { Lang } from '../../src/i18n/languages';
import { barriersOn } from './axe';
import { withPage } from './browser';
import { pages } from './pages';

/** Types in the search panel and waits for the answer. Gives the addresses found, the best first. */
async function search(page: Page, query: string): Promise<string[]> {
  const panel = page.locator('[data-search-panel]');
  await panel.getByRole('searchbox').fill(query);
  const status = panel.getByRole('status').filter({ hasText: `“${query}”` });
  await status.waitFor();
  const lang = (await page.locator('html').getAttribute('lang')) as Lang;
  if ((await status.innerText()).includes(messagesFor(lang).searchNoneTips)) return [];
  await panel.locator('ol a').first().waitFor();
  return panel
    .locator('ol a')
    .evaluateAll((links) =>
      links.map((link) => new URL((link as HTMLAnchorElement).href).pathname),
    );
}

const openSearch = async (page: Page, lang: Lang): Promise<void> => {
  await page.goto(`/${lang}/search/`);
  await page.locator('[data-search-panel]').waitFor();
};

describe('Search', () => {
  test('opens with / over the page, and closes with Escape', async () => {
    await withPage(async (page) => {
      await page.goto('/en/functions/service/');
      await page.keyboard.press('/');
      const dialog = page.getByRole('dialog', { name: messagesFor('en').searchTitle });
      await dialog.waitFor();
      expect(
        await dialog.getByRole('searchbox').evaluate((box) => box === document.activeElement),
      ).toBe(true);
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'hidden' });
      await page.keyboard.press('/');
      await dialog.waitFor();
      expect((await search(page, 'webcare')).length).toBeGreaterThan(0);
    });
  });

  test('opens with the button in the head of the page', async () => {
    await withPage(async (page) => {
      await page.goto('/nl/');
      await page.getByRole('link', { name: messagesFor('nl').search, exact: true }).click();
      await page.getByRole('dialog', { name: messagesFor('nl').searchTitle }).waitFor();
      expect(new URL(page.url()).pathname).toBe('/nl/');
    });
  });

  test('leaves a / that is typed in a field alone', async () => {
    await withPage(async (page) => {
      await openSearch(page, 'en');
      await page.getByRole('searchbox').pressSequentially('24/7');
      expect(await page.getByRole('searchbox').inputValue()).toBe('24/7');
      expect(await page.getByRole('dialog').count()).toBe(0);
    });
  });

  test('on a Dutch page finds Dutch pages, also by another form of the word', async () => {
    await withPage(async (page) => {
      await openSearch(page, 'nl');
      // Neither form stands in the text as it is typed here: only the stem does.
      const html = pages.filter(({ path }) => path.startsWith('/nl/')).map((one) => one.html);
      for (const [typed, stands] of [
        ['ambassadeursprogrammaatje', 'ambassadeur'],
        ['beantwoordend', 'beantwoord'],
      ] as const) {
        expect(
          html.some((text) => text.toLowerCase().includes(typed)),
          typed,
        ).toBe(false);
        expect(
          html.some((text) => text.toLowerCase().includes(stands)),
          stands,
        ).toBe(true);
      }
      const found = await search(page, 'beantwoordend');
      expect(found.length).toBeGreaterThan(0);
      expect(found.filter((path) => !path.startsWith('/nl/'))).toEqual([]);
    });
  });

  test('on an English page finds English pages only', async () => {
    await withPage(async (page) => {
      await openSearch(page, 'en');
      const found = await search(page, 'webcare');
      expect(found.length).toBeGreaterThan(0);
      expect(found.filter((path) => !path.startsWith('/en/'))).toEqual([]);
    });
  });

  test('can be narrowed to one kind of page', async () => {
    await withPage(async (page) => {
      await openSearch(page, 'en');
      const kind = page.getByLabel(messagesFor('en').searchKind);
      expect(await search(page, 'customer')).toEqual(
        expect.arrayContaining([expect.not.stringContaining('/kpis/')]),
      );
      const narrowed = page.waitForFunction(
        () =>
          [...document.querySelectorAll<HTMLAnchorElement>('.search-results a')].every((link) =>
            link.pathname.includes('/kpis/'),
          ) && document.querySelector('.search-results a') !== null,
      );
      await kind.selectOption('kpi');
      await narrowed;
    });
  });

  test('is worked with the arrow keys and Enter', async () => {
    await withPage(async (page) => {
      await openSearch(page, 'en');
      const [first, second] = await search(page, 'webcare');
      expect(second).toBeDefined();
      const focused = () =>
        page.evaluate(() => (document.activeElement as HTMLAnchorElement | null)?.pathname);
      await page.keyboard.press('ArrowDown');
      expect(await focused()).toBe(first);
      await page.keyboard.press('ArrowDown');
      expect(await focused()).toBe(second);
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('ArrowUp');
      expect(
        await page.getByRole('searchbox').evaluate((box) => box === document.activeElement),
      ).toBe(true);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.waitForURL(`**${first}**`);
    });
  });

  test('helps when nothing is found', async () => {
    await withPage(async (page) => {
      await openSearch(page, 'nl');
      expect(await search(page, 'ωωωω')).toEqual([]);
      const status = await page.locator('[data-search-panel] [role=status]').innerText();
      expect(status).toContain('ωωωω');
      expect(status).toContain(messagesFor('nl').searchNoneTips);
      expect(await page.locator('main li a').count()).toBeGreaterThanOrEqual(9);
    });
  });

  test('marks what was searched for on the page that it leads to', async () => {
    await withPage(async (page) => {
      await openSearch(page, 'en');
      const [first] = await search(page, 'webcare');
      await page.locator('.search-results a').first().click();
      await page.waitForURL(`**${first}**`);
      await page.waitForFunction(() => (CSS.highlights.get('searched')?.size ?? 0) > 0);
      const marked = await page.evaluate(() =>
        [...(CSS.highlights.get('searched') ?? [])].map((range) => range.toString().toLowerCase()),
      );
      expect(new Set(marked)).toEqual(new Set(['webcare']));
    });
  });

  test('keeps what was searched for in the address of the search page, where no host sees it', async () => {
    await withPage(async (page) => {
      await openSearch(page, 'en');
      const found = await search(page, 'webcare');
      await page.waitForURL('**/search/#q=webcare');
      await page.reload();
      await page.locator('.search-results a').first().waitFor();
      expect(await page.getByRole('searchbox').inputValue()).toBe('webcare');
      expect(
        new URL(
          await page
            .locator('.search-results a')
            .first()
            .evaluate((a) => (a as HTMLAnchorElement).href),
        ).pathname,
      ).toBe(found[0]);
    });
  });

  test('finds content, and nothing of the frame around it', async () => {
    await withPage(async (page) => {
      await openSearch(page, 'en');
      // Stands in the foot of every page, and nowhere else.
      const foot = 'Everything runs in your browser';
      expect(messagesFor('en').privacy).toContain(foot);
      expect(await search(page, `"${foot}"`)).toEqual([]);
      for (const query of ['English', 'Nederlands', 'search']) {
        const found = await search(page, query);
        expect(found.filter((path) => /^\/(?:en\/)?(?:search\/)?$|^\/go\//.test(path))).toEqual([]);
      }
    });
  });

  test('shows markup in a text as text', async () => {
    await withPage(async (page) => {
      await openSearch(page, 'en');
      await search(page, 'webcare');
      const names = await page
        .locator('.search-results p *')
        .evaluateAll((parts) => [...new Set(parts.map(({ tagName }) => tagName))]);
      expect(names.sort()).toEqual(['MARK', 'SPAN']);
    });
  });

  test('has no barriers that axe finds, open and with results', async () => {
    const found = await withPage(async (page) => {
      await page.goto('/en/functions/service/');
      await page.keyboard.press('/');
      await page.getByRole('dialog').waitFor();
      const open = await barriersOn(page);
      await search(page, 'webcare');
      return [...open, ...(await barriersOn(page))];
    });
    expect(found).toEqual([]);
  });
});
