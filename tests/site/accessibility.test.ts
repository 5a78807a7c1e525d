import { describe, expect, test } from 'vitest';
import { addAxe, barriersOn, forAxe } from './axe';
import { withPage } from './browser';
import { pageGroups } from './pages';

/** How many pages of a group are looked at in dark too: they share their parts and so their colours. */
const inDark = 12;

// A short address sends the reader on; it is looked at without that, as readers without JavaScript see it.
const options = { ...forAxe, viewport: { width: 1280, height: 900 } };

describe.concurrent.for(pageGroups)('Pages “$name”', ({ name, paths }) => {
  test('have no barriers that axe finds, in light and in dark', async () => {
    const stays = name === 'short addresses' || name === 'choice of language';
    const found = await withPage(async (page) => {
      await addAxe(page);
      if (stays) await page.route('**/*.js', (route) => route.abort());
      const barriers: string[] = [];
      for (const [index, path] of paths.entries()) {
        await page.goto(path);
        barriers.push(...(await barriersOn(page, index < inDark)));
      }
      return barriers;
    }, options);
    expect(found).toEqual([]);
  });
});
