import { getCollection, getEntry } from 'astro:content';
import type { Lang } from '../i18n/languages';
import { locales } from '../i18n/languages';
import type { SourceLinks } from '../islands/calculator/source-links';
import type { Source } from '../schemas/source';
import { chapterByCode, publishedChapters, sourcesOf } from './chapters';
import type { ChapterEntry } from './chapters';
import { citeHref } from './links';

const circaWord = { en: 'c.', nl: 'ca.' } as const;
const undatedWord = { en: 'undated', nl: 'z.j.' } as const;
const andOthers = { en: 'et al.', nl: 'e.a.' } as const;

const nameOf = (author: Source['authors'][number]): string =>
  'literal' in author ? author.literal : author.family;

const fullNameOf = (author: Source['authors'][number]): string =>
  'literal' in author ? author.literal : `${author.family}, ${author.given}`;

/** Year as it is cited: “2011”, “c. 2011”. */
export function yearOf(lang: Lang, source: Source): string {
  if (source.year === undefined) return undatedWord[lang];
  return source.circa === true ? `${circaWord[lang]} ${source.year}` : String(source.year);
}

/** How a text names a source: “Ruijs et al., c. 2011”. Laws and standards go by their usual name or number. */
export function shortReference(lang: Lang, source: Source): string {
  if (source.short !== undefined) return source.short[lang];
  if (source.role === 'law' || source.role === 'standard') {
    return source.number ?? source.title;
  }
  const names = source.authors.map(nameOf);
  const [first = source.title, second] = names;
  const who =
    names.length > 2
      ? `${first} ${andOthers[lang]}`
      : second === undefined
        ? first
        : `${first} & ${second}`;
  return `${who}, ${yearOf(lang, source)}`;
}

/** Parts of a full reference; the title is apart, so that the page can set it in italics. */
export function fullReference(lang: Lang, source: Source) {
  const people = source.authors.map(fullNameOf);
  const who = new Intl.ListFormat(locales[lang], { type: 'conjunction' }).format(people);
  const issue = source.issue === undefined ? '' : `(${source.issue})`;
  const where = [
    source.container,
    source.volume === undefined ? undefined : `${source.volume}${issue}`,
    source.pages,
    source.edition,
    source.publisher,
  ];
  return {
    who,
    year: yearOf(lang, source),
    title: source.title,
    rest: where.filter((part) => part !== undefined).join(', '),
    number: source.number,
  };
}

/** A source by its key. */
export async function sourceByKey(key: string): Promise<Source> {
  const entry = await getEntry('sources', key);
  if (entry === undefined) throw new Error(`The bibliography has no “${key}”.`);
  return entry.data;
}

/** What an instrument cites: the names and addresses of sources, by key. */
export async function sourceLinks(lang: Lang, keys: readonly string[]): Promise<SourceLinks> {
  const links = await Promise.all(
    [...new Set(keys)].map(async (key) => {
      const name = shortReference(lang, await sourceByKey(key));
      return [key, { name, href: citeHref(lang, key) }] as const;
    }),
  );
  return Object.fromEntries(links);
}

/** Sources in use, each with the chapters that use them, in order of author or title. */
export async function sourcesInUse(
  lang: Lang,
): Promise<{ source: Source; chapters: readonly ChapterEntry[] }[]> {
  const users = new Map<string, Set<string>>();
  const add = (key: string, code?: string) => {
    const codes = users.get(key) ?? new Set();
    if (code !== undefined) codes.add(code);
    users.set(key, codes);
  };
  for (const chapter of publishedChapters) {
    for (const key of (await sourcesOf(lang, chapter)).keys()) add(key, chapter.id);
  }
  for (const { data } of await getCollection('kpis')) data.sources.forEach((key) => add(key));
  for (const { data } of await getCollection('workshops')) {
    data.sources.forEach((key) => add(key));
  }
  for (const { data } of await getCollection('glossary')) {
    data.sources?.forEach((key) => add(key));
  }
  for (const { data } of await getCollection('calculators')) {
    for (const { key } of data.sources) add(key);
  }
  const all = await getCollection('sources');
  return all
    .filter(({ data }) => users.has(data.id))
    .map(({ data }) => ({
      source: data,
      chapters: [...(users.get(data.id) ?? [])].map(chapterByCode),
    }))
    .sort((a, b) =>
      shortReference(lang, a.source).localeCompare(shortReference(lang, b.source), locales[lang]),
    );
}
