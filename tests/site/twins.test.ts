import { describe, expect, test } from 'vitest';
import { readAddresses } from '../../src/integrations/addresses';
import { attribute, readingPages, site, type BuiltPage } from './pages';

const twinPath = (path: string): string =>
  path.replace(/^\/(en|nl)\//, (_, lang: string) => `/${lang === 'en' ? 'nl' : 'en'}/`);
const byPath = new Map(readingPages.map((page) => [page.path, page]));
const english = readingPages.filter(({ path }) => path.startsWith('/en/'));

/** Ids in order of appearance that both languages must share. */
const structureOf = (page: BuiltPage | undefined): string[] =>
  (page?.elements ?? []).flatMap((element) => {
    const id = attribute(element, 'id');
    const shared =
      ['section', 'article'].includes(element.tagName) ||
      attribute(element, 'data-permanent') !== undefined;
    return id !== undefined && shared ? [id] : [];
  });

test('Every page stands in both languages', () => {
  const alone = readingPages.map(({ path }) => path).filter((path) => !byPath.has(twinPath(path)));
  expect(alone).toEqual([]);
});

test('Twin pages have the same sections, plays, terms and cases', () => {
  const addresses = readAddresses(site.folder);
  const odd = english
    .map(({ path }) => path)
    .filter((path) => `${addresses[path]}` !== `${addresses[twinPath(path)]}`);
  expect(odd).toEqual([]);
});

test('Twin pages have them in the same order, lists by name aside', () => {
  const odd = english
    .filter(({ path }) => !/\/(?:cases|glossary|sources)\/$/.test(path))
    .filter((page) => `${structureOf(page)}` !== `${structureOf(byPath.get(twinPath(page.path)))}`);
  expect(odd.map(({ path }) => path)).toEqual([]);
});

describe.for(['en', 'nl'])('Every page in “%s”', (lang) => {
  const own = readingPages.filter(({ path }) => path.startsWith(`/${lang}/`));

  test('says which language it is in', () => {
    const wrong = own.filter(
      ({ elements }) =>
        attribute(
          elements.find(({ tagName }) => tagName === 'html')!,
          'lang',
        ) !== lang,
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  test('names itself as canonical, and both languages as alternates', () => {
    for (const { path, elements } of own) {
      const links = elements.filter(({ tagName }) => tagName === 'link');
      const hrefs = (rel: string) =>
        links
          .filter((link) => attribute(link, 'rel') === rel)
          .map((link) => `${attribute(link, 'hreflang') ?? ''} ${attribute(link, 'href')}`);
      const at = (other: string) => `${site.published}${path.replace(/^\/\w\w/, `/${other}`)}`;
      expect(hrefs('canonical'), path).toEqual([` ${at(lang)}`]);
      expect(hrefs('alternate'), path).toEqual(
        expect.arrayContaining([`en ${at('en')}`, `nl ${at('nl')}`]),
      );
    }
  });

  test('offers the same page in the other language', () => {
    const wrong = own.filter(({ path, elements }) => {
      const link = elements.find((element) => attribute(element, 'data-language') !== undefined);
      return link === undefined || attribute(link, 'href') !== twinPath(path);
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  test('has a title and a description that no other page has', () => {
    const seen = new Map<string, string>();
    for (const { path, html } of own) {
      const title = /<title>(.*?)<\/title>/.exec(html)?.[1] ?? '';
      expect(title, path).not.toBe('');
      expect(seen.get(title), `${path} has the title of`).toBeUndefined();
      seen.set(title, path);
      expect(/<meta name="description" content="(.*?)"/.exec(html)?.[1] ?? '', path).not.toBe('');
    }
  });
});
