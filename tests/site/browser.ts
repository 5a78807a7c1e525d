import {
  chromium,
  type Browser,
  type BrowserContextOptions,
  type Frame,
  type Page,
} from 'playwright';
import { afterAll, inject } from 'vitest';
import { site } from './pages';

let connection: Promise<Browser> | undefined;

/** The one Chromium of this run. */
export const openBrowser = (): Promise<Browser> =>
  (connection ??= chromium.connect(inject('browser')));

afterAll(async () => {
  await (await connection)?.close();
  connection = undefined;
});

/** Goes to every instrument of a page, so that those which wait to be seen come alive too. */
export async function wakeInstruments(page: Page): Promise<void> {
  for (const check of await page.locator('[data-check]').all()) {
    await check.scrollIntoViewIfNeeded();
    await check.locator('form').first().waitFor();
  }
  for (const place of await page.locator('[data-assessment], [data-calculator-place]').all()) {
    await place.getByRole('button').first().waitFor();
  }
  for (const island of await page.locator('astro-island').all()) {
    await island.evaluate((element) => element.firstElementChild?.scrollIntoView());
    await island.and(page.locator(':not([ssr])')).waitFor({ state: 'attached' });
  }
}

/**
 * Carries out something on a fresh page: empty storage, English, a desktop.
 * A page is allowed what a reader's browser allows it, its security policy included.
 */
export async function withPage<Value>(
  use: (page: Page) => Promise<Value>,
  options: BrowserContextOptions = {},
): Promise<Value> {
  const browser = await openBrowser();
  const context = await browser.newContext({
    baseURL: site.url,
    locale: 'en-GB',
    colorScheme: 'light',
    reducedMotion: 'reduce',
    viewport: { width: 1280, height: 900 },
    ...options,
  });
  context.setDefaultTimeout(20_000);
  const page = await context.newPage();
  try {
    return await use(page);
  } finally {
    await context.close();
  }
}

/** Writes down what a page, or a frame within it, puts on the clipboard, which all tests share. */
export const recordCopies = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const write = navigator.clipboard.writeText.bind(navigator.clipboard);
    navigator.clipboard.writeText = async (text) => {
      await write(text);
      Object.assign(globalThis, { copied: text });
    };
  });

/** What was copied last, once `recordCopies` listens. */
export const copiedIn = (frame: Page | Frame): Promise<string> =>
  frame.evaluate(() => (globalThis as { copied?: string }).copied ?? '');
