import { getCollection } from 'astro:content';
import type { Lang } from '../i18n/languages';
import type { TargetLink } from '../islands/assessment/data';
import { chapterByCode } from './chapters';
import { resolveTarget } from './links';

const instruments = new Map(
  [...(await getCollection('assessments')), ...(await getCollection('calculators'))].flatMap(
    ({ data }) => ('title' in data ? [[data.code, data.title] as const] : []),
  ),
);

/**
 * Where a permanent code leads in one language, and the title of the chapter or instrument that it is of.
 * @throws for a code that the site does not have
 */
export function linkTo(lang: Lang, target: string): TargetLink {
  const [code = ''] = target.split('#');
  const title = instruments.get(code) ?? chapterByCode(code).data.title;
  return { href: resolveTarget(lang, target), title: title[lang] };
}
