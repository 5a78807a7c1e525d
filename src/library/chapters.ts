import { getCollection, getEntry, type CollectionEntry } from 'astro:content';
import { languages, type Lang } from '../i18n/languages';
import { groups, groupLetters, type Group } from '../schemas/vocabulary';
import { isPublished } from './links';
import { citedIn, idsOf, readSkeleton, type Skeleton } from './skeleton';
import { wordsRead } from './words';

export type ChapterEntry = CollectionEntry<'chapters'>;

/** Every chapter, in reading order: by group, then by number. */
export const chapters: readonly ChapterEntry[] = (await getCollection('chapters')).sort(
  (a, b) =>
    groups.indexOf(a.data.group) - groups.indexOf(b.data.group) ||
    Number(a.id.slice(1)) - Number(b.id.slice(1)),
);

/** Chapters with a playbook, in reading order. */
export const publishedChapters = chapters.filter((chapter) => isPublished(chapter.id));

export const chaptersOf = (group: Group): ChapterEntry[] =>
  chapters.filter((chapter) => chapter.data.group === group);

/** A chapter by its code. */
export function chapterByCode(code: string): ChapterEntry {
  const found = chapters.find((chapter) => chapter.id === code);
  if (found === undefined) throw new Error(`There is no chapter ${code}.`);
  return found;
}

/** For `getStaticPaths` of a page that every playbook has, in both languages. */
export const everyPlaybook = () =>
  languages.flatMap((lang) =>
    publishedChapters.map((chapter) => ({
      params: { lang, group: chapter.data.group, slug: chapter.data.slug },
      props: { chapter },
    })),
  );

/** The name of a colour in the design, by what the chapter is about. */
export const hueOf = (chapter: ChapterEntry): string =>
  chapter.data.group === 'functions' ? chapter.data.slug : chapter.data.group;

/** Text of a chapter in one language. */
export async function playbookOf(lang: Lang, chapter: ChapterEntry) {
  const entry = await getEntry('playbooks', `${lang}/${chapter.data.group}/${chapter.data.slug}`);
  if (entry === undefined) throw new Error(`Chapter ${chapter.id} has no text in “${lang}”.`);
  return entry;
}

/** Structure of a chapter's text. */
export const skeletonOf = async (lang: Lang, chapter: ChapterEntry): Promise<Skeleton> =>
  readSkeleton((await playbookOf(lang, chapter)).body ?? '');

/** Sources that a chapter leans on, its cases and KPIs included, with the sections that use them. */
export async function sourcesOf(lang: Lang, chapter: ChapterEntry): Promise<Map<string, string[]>> {
  const skeleton = await skeletonOf(lang, chapter);
  const found = citedIn(skeleton);
  const add = (keys: readonly string[], section: string) => {
    for (const key of keys) {
      const places = found.get(key) ?? [];
      found.set(key, places.includes(section) ? places : [...places, section]);
    }
  };
  for (const id of idsOf(skeleton, 'Case')) {
    add((await getEntry('cases', id))?.data.sources ?? [], 'cases');
  }
  for (const id of idsOf(skeleton, 'Kpi')) {
    add((await getEntry('kpis', id))?.data.sources ?? [], 'measure');
  }
  return found;
}

const shownCases = new Map((await getCollection('cases')).map(({ id, data }) => [id, data]));
const shownKpis = new Map((await getCollection('kpis')).map(({ id, data }) => [id, data]));

/** Words that a reader reads in a chapter. */
export const wordsOf = async (lang: Lang, chapter: ChapterEntry): Promise<number> =>
  wordsRead(
    lang,
    await skeletonOf(lang, chapter),
    (id) => shownCases.get(id),
    (id) => shownKpis.get(id),
  );

/** Minutes to read so many words, at 220 words a minute, in whole minutes. */
export const minutesToRead = (words: number): number => Math.max(1, Math.round(words / 220));

/** The chapters before and after one, in its own group and on to the next. */
export function neighboursOf(chapter: ChapterEntry): {
  previous: ChapterEntry | undefined;
  next: ChapterEntry | undefined;
} {
  const at = publishedChapters.indexOf(chapter);
  return { previous: publishedChapters[at - 1], next: publishedChapters[at + 1] };
}

/** The group whose codes start with a letter. */
export const groupOfCode = (code: string): Group | undefined =>
  groups.find((group) => groupLetters[group] === code[0]);
