import { existsSync, readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Page } from 'playwright';
import { pages, site } from './pages';

// What arrives of the site, in bytes as a host sends them: brotli at its best.

const brotli = (data: Buffer | string): number =>
  brotliCompressSync(data, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

const sent = new Map<string, number>();
/** What a file of the site weighs on its way. Parts of the search index are compressed already. */
export function weigh(file: string): number {
  const known = sent.get(file);
  if (known !== undefined) return known;
  const data = readFileSync(file);
  const size = Math.min(data.length, brotli(data));
  sent.set(file, size);
  return size;
}

export const byPath = new Map(pages.map((page) => [page.path, page]));

/** Bytes by address below the site. */
export type Sizes = ReadonlyMap<string, number>;

/** Writes down what a page asks for from now on. */
export function recordSizes(page: Page): Map<string, number> {
  const sizes = new Map<string, number>();
  page.on('request', (request) => {
    const address = new URL(request.url()).pathname;
    const file = `${site.folder}${address.endsWith('/') ? `${address}index.html` : address}`;
    if (existsSync(file)) sizes.set(address, weigh(file));
  });
  return sizes;
}

export const sum = (sizes: Sizes, ending = ''): number =>
  [...sizes].filter(([path]) => path.endsWith(ending)).reduce((total, [, size]) => total + size, 0);

/** All JavaScript of a page, also what stands in it. */
export function scriptsOf(path: string, sizes: Sizes): number {
  const inline = (byPath.get(path)?.html.match(/<script>[^]*?<\/script>/g) ?? []).join('');
  return sum(sizes, '.js') + brotli(inline);
}
