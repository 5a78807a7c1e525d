import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Has axe come along on every page that is visited from now on: quicker than bringing it to each. */
export const addAxe = (page: Page): Promise<unknown> => page.addInitScript({ content: source });

const everyRule: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
  preload: false,
};
/** What a theme can spoil. */
const colourRules: RunOptions = {
  runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
  resultTypes: ['violations'],
  preload: false,
};

async function run(page: Page, theme: string, options: RunOptions): Promise<string[]> {
  const { violations } = await page.evaluate(
    (settings) =>
      (globalThis as unknown as { axe: { run(o: RunOptions): Promise<AxeResults> } }).axe.run(
        settings,
      ),
    options,
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => {
      const detail = (failureSummary ?? '').split('\n').slice(1, 2).join('').trim();
      return `${new URL(page.url()).pathname} in ${theme}: ${help} (${id}) at ${target.join(' ')}. ${detail}`;
    }),
  );
}

/**
 * Barriers on the page as it stands: every rule in light, and what has to do with colour once more in dark. Axe comes
 * in from outside the page, so that the page's security policy stays in force.
 */
export async function barriersOn(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(`${source};0`);
  await page.emulateMedia({ colorScheme: 'light' });
  const found = await run(page, 'light', everyRule);
  await page.emulateMedia({ colorScheme: 'dark' });
  found.push(...(await run(page, 'dark', colourRules)));
  await page.emulateMedia({ colorScheme: 'light' });
  return found;
}
