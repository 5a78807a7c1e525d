import { existsSync, statSync } from 'node:fs';
import { attribute, pagesOf, type BuiltPage, type Element } from './pages';
import type { Served } from './setup';

const carriers = [
  'href',
  'src',
  'action',
  'data-pagefind',
  'data-check',
  'data-permalink',
  'component-url',
  'renderer-url',
];

/** Everything in a page that leads somewhere, as written. */
const targetsOf = (element: Element): string[] =>
  carriers.flatMap((name) => attribute(element, name) ?? []);

/** Links of one site: which are broken, and which pages each page leads to. */
export function checkLinks(served: Served): { broken: string[]; leadsTo: Map<string, string[]> } {
  const pages = pagesOf(served);
  const byPath = new Map(pages.map((page) => [page.path, page]));
  const ids = new Map(
    pages.map(({ path, elements }) => [
      path,
      new Set(elements.flatMap((element) => attribute(element, 'id') ?? [])),
    ]),
  );
  const broken: string[] = [];
  const leadsTo = new Map<string, string[]>();

  function problemWith(page: BuiltPage, target: string): string | undefined {
    const address = new URL(target, `${served.published}${page.path}`);
    if (address.protocol === 'mailto:' || address.protocol === 'data:') return undefined;
    if (address.origin !== new URL(served.published).origin) {
      return address.protocol === 'https:' ? undefined : 'an outside link that is not https';
    }
    if (!address.pathname.startsWith(`${served.base}/`)) return `it leaves ${served.base}`;
    const path = decodeURIComponent(address.pathname.slice(served.base.length));
    const file = `${served.folder}${path}`;
    if (!byPath.has(path)) {
      if (!path.endsWith('/') && existsSync(file) && statSync(file).isFile()) return undefined;
      return path.endsWith('/')
        ? 'there is no such page'
        : 'there is no such file, or a / is missing';
    }
    leadsTo.set(page.path, [...(leadsTo.get(page.path) ?? []), path]);
    const id = decodeURIComponent(address.hash.slice(1));
    return id === '' || ids.get(path)?.has(id) ? undefined : `that page has no id “${id}”`;
  }

  for (const page of pages) {
    for (const target of new Set(page.elements.flatMap(targetsOf))) {
      const problem = problemWith(page, target);
      if (problem !== undefined) broken.push(`${page.path} → ${target}: ${problem}`);
    }
  }
  return { broken, leadsTo };
}
