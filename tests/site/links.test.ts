import { expect, test } from 'vitest';
import { checkLinks } from './check-links';
import { attribute, pages, readingPages, site, textOf } from './pages';

const { broken, leadsTo } = checkLinks(site);

test('Every link and anchor leads to something', () => {
  expect(broken).toEqual([]);
});

test('Every page can be reached by links from the home page of its language', () => {
  const reached = new Set(['/en/', '/nl/']);
  for (const path of reached) {
    for (const next of leadsTo.get(path) ?? []) reached.add(next);
  }
  const lost = readingPages.map(({ path }) => path).filter((path) => !reached.has(path));
  expect(lost).toEqual([]);
});

test('Every link has a name that says where it leads', () => {
  const nameless = pages.flatMap(({ path, elements }) =>
    elements
      .filter(({ tagName }) => tagName === 'a')
      .filter(
        (link) =>
          textOf(link).trim() === '' &&
          attribute(link, 'aria-label') === undefined &&
          attribute(link, 'title') === undefined,
      )
      .map((link) => `${path} → ${attribute(link, 'href')}`),
  );
  expect(nameless).toEqual([]);
});
