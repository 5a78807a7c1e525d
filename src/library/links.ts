import { getCollection } from 'astro:content';
import { languages, type Lang } from '../i18n/languages';
import { groups, type Group } from '../schemas/vocabulary';

const chapters = await getCollection('chapters');
const published = new Set(
  (await getCollection('playbooks'))
    .filter((entry) => entry.id.startsWith('en/'))
    .map((entry) => entry.data.code),
);
const assessments = await getCollection('assessments');
const calculators = await getCollection('calculators');

const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** The language of the page that a component stands in. */
export function langOf(astro: { readonly currentLocale: string | undefined }): Lang {
  return languages.find((lang) => lang === astro.currentLocale) ?? 'en';
}

/** The address of a path of the site (`/en/cases/`), under whatever folder it is published. */
export const href = (path: string): string => `${base}${path}`;

/** The path of the page that a component stands in, below the address of the site: `/en/cases/`. */
export const pathOf = (astro: { readonly url: URL }): string =>
  astro.url.pathname.slice(base.length);

/** The path of the same page in another language, or in its own. */
export const pathIn = (lang: Lang, path: string): string => path.replace(/^\/\w\w\//, `/${lang}/`);

/** Whether the playbook of a chapter is on the site; the index of its group describes it in any case. */
export const isPublished = (code: string): boolean => published.has(code);

/** Path of a chapter in one language: its playbook, or its description in the index of its group. */
export function chapterPath(lang: Lang, code: string): string {
  const chapter = chapters.find((entry) => entry.id === code);
  if (chapter === undefined) throw new Error(`There is no chapter ${code}.`);
  const { group, slug } = chapter.data;
  return isPublished(code) ? `/${lang}/${group}/${slug}/` : `/${lang}/${group}/#${code}`;
}

/** Codes of the instruments that have a page of their own, with the path after the language. */
const instruments = new Map<string, string>([
  ...assessments
    .filter((entry) => entry.data.kind !== 'check')
    .map((entry) => [entry.data.code, `/assessments/${entry.id}/`] as const),
  ...calculators.map((entry) => [entry.data.code, `/calculators/${entry.id}/`] as const),
]);

/**
 * The address of what a permanent code means, in one language: `F4`, `F4#steps`, `A2`, `K1`.
 * @throws for a code that the site does not have
 */
export function resolveTarget(lang: Lang, target: string): string {
  const [code = '', anchor] = target.split('#');
  const instrument = instruments.get(code);
  const path = instrument === undefined ? chapterPath(lang, code) : `/${lang}${instrument}`;
  return href(anchor === undefined || path.includes('#') ? path : `${path}#${anchor}`);
}

/** Every permanent code with a page, and its path after the language. */
export const permanentPaths: ReadonlyMap<string, string> = new Map([
  ...chapters
    .filter((chapter) => isPublished(chapter.id))
    .map((chapter) => [chapter.id, `/${chapter.data.group}/${chapter.data.slug}/`] as const),
  ...instruments,
]);

/** The permanent short address of a chapter or instrument. */
export const permalink = (code: string): string => href(`/go/${code}/`);

export const citeHref = (lang: Lang, key: string): string => href(`/${lang}/sources/#${key}`);
export const kpiHref = (lang: Lang, id: string): string => href(`/${lang}/kpis/${id}/`);
export const caseHref = (lang: Lang, id: string): string => href(`/${lang}/cases/#${id}`);
export const termHref = (lang: Lang, id: string): string => href(`/${lang}/glossary/#${id}`);

/** For `getStaticPaths`: every language, with or without further parameters. */
export const inEveryLanguage = () => languages.map((lang) => ({ params: { lang } }));

/** The same, for every calculator. */
export const calculatorsInEveryLanguage = () =>
  languages.flatMap((lang) =>
    calculators.map(({ id, data }) => ({ params: { lang, slug: id }, props: { id, data } })),
  );

export const isGroup = (name: string): name is Group => groups.some((group) => group === name);
