import { describe, expect, test } from 'vitest';
import {
  lostAddresses,
  newAddresses,
  readAddresses,
  readLedger,
} from '../../src/integrations/addresses';
import { projectFolder } from '../support/build-site';
import { withPage } from './browser';
import { pages, site } from './pages';

const short = pages.map(({ path }) => path).filter((path) => path.startsWith('/go/'));

describe.concurrent('A short address', () => {
  test.for([
    ['en-GB', '/en/functions/service/#steps'],
    ['nl-NL', '/nl/functions/service/#steps'],
    ['nl-BE', '/nl/functions/service/#steps'],
    ['fr-FR', '/en/functions/service/#steps'],
  ] as const)('leads a reader whose browser is set to %s to %s', async ([locale, target]) => {
    await withPage(
      async (page) => {
        await page.goto('/go/F4/#steps');
        await page.waitForURL(`${site.url}${target}`);
        expect(await page.locator('#steps').isVisible()).toBe(true);
      },
      { locale },
    );
  });

  test('follows the language that the reader chose before, whatever the browser says', async () => {
    await withPage(async (page) => {
      await page.goto('/en/');
      await page.locator('[data-language]').click();
      await page.waitForURL('**/nl/');
      await page.goto('/go/F4/#steps');
      await page.waitForURL('**/nl/functions/service/#steps');
      await page.goto('/');
      await page.waitForURL(`${site.url}/nl/`);
    });
  });

  test('is not in the way when the reader goes back', async () => {
    await withPage(async (page) => {
      await page.goto('/en/about/');
      await page.goto('/go/F4/');
      await page.waitForURL('**/en/functions/service/');
      await page.goBack();
      expect(new URL(page.url()).pathname).toBe('/en/about/');
    });
  });

  test.for([
    ['en-GB', 'en'],
    ['nl-NL', 'nl'],
  ] as const)(
    'leads somewhere with a browser set to %s, whichever it is',
    async ([locale, lang]) => {
      const found = await withPage(
        async (page) => {
          const leads: string[] = [];
          for (const path of short) {
            await page.goto(path);
            await page.waitForURL(new RegExp(`/${lang}/`));
            const permalink = await page.locator('html').getAttribute('data-permalink');
            leads.push(new URL(permalink ?? '', site.url).pathname);
          }
          return leads;
        },
        { locale },
      );
      expect(found).toEqual(short);
    },
  );

  test('exists for every playbook, assessment and calculator', () => {
    const promised = pages.flatMap(
      ({ html }) => /<html[^>]* data-permalink="[^"]*?(\/go\/\w+\/)"/.exec(html)?.[1] ?? [],
    );
    expect([...new Set(promised)].sort()).toEqual([...short].sort());
  });
});

describe('The ledger of addresses', () => {
  const ledger = readLedger(`${projectFolder}/content/addresses.json`);
  const now = readAddresses(site.folder);

  test('holds every address of the site: otherwise run “npm run addresses” and commit content/addresses.json', () => {
    expect(newAddresses(ledger, now)).toEqual([]);
  });

  test('names no address that is gone', () => {
    expect(lostAddresses(ledger, now)).toEqual([]);
  });
});
