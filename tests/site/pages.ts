import { readdirSync, readFileSync } from 'node:fs';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { inject } from 'vitest';
import type { Served } from './setup';

export type Element = Tree.Element;

/** A page as it was built. */
export interface BuiltPage {
  /** Path below the site's address: `/en/functions/brand/`. */
  readonly path: string;
  readonly html: string;
  /** Every element, in order. */
  readonly elements: readonly Element[];
}

export const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((one) => one.name === name)?.value;

/** The text that an element holds. */
export const textOf = (node: Tree.Node): string => {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
};

export function elementsOf(html: string): Element[] {
  const found: Element[] = [];
  const visit = (node: Tree.ParentNode) => {
    for (const child of node.childNodes) {
      if ('tagName' in child) found.push(child);
      // What a template holds is no part of the page.
      if ('childNodes' in child) visit(child);
    }
  };
  visit(parse(html));
  return found;
}

const cache = new Map<string, readonly BuiltPage[]>();

/** Every page of a built site; a redirect is none. */
export function pagesOf({ folder }: Served): readonly BuiltPage[] {
  const known = cache.get(folder);
  if (known !== undefined) return known;
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.html'))
    .sort()
    .map((name) => {
      const html = readFileSync(`${folder}/${name}`, 'utf8');
      return { path: `/${name.replace(/index\.html$/, '')}`, html, elements: elementsOf(html) };
    })
    .filter(({ html }) => !/http-equiv="refresh"/i.test(html));
  cache.set(folder, pages);
  return pages;
}

export const site = inject('site');
export const subPath = inject('subPath');
export const pages = pagesOf(site);

/** Pages in a language that readers come to: not the short addresses, the choice of language and the page for mistakes. */
export const readingPages = pages.filter(({ path }) => /^\/(?:en|nl)\//.test(path));

/** What a page is about, to name tests: `en kpis`, `nl home`. */
function groupOf(path: string): string {
  const [first = '', second = 'home'] = path.split('/').filter((part) => part !== '');
  if (first === 'go') return 'short addresses';
  return /^(?:en|nl)$/.test(first) ? `${first} ${second}` : 'choice of language';
}

/** All pages, by what they are about. */
export const pageGroups: readonly { name: string; paths: readonly string[] }[] = [
  ...Map.groupBy(pages, ({ path }) => groupOf(path)),
].map(([name, group]) => ({ name, paths: group.map(({ path }) => path) }));

/** Paths of the playbooks in one language. */
export const playbooks = (lang: string): readonly string[] =>
  pages
    .map(({ path }) => path)
    .filter((path) => new RegExp(`^/${lang}/(?:functions|roles|requirements)/[^/]+/$`).test(path));
