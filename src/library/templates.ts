import { getCollection, type CollectionEntry } from 'astro:content';
import type { Lang } from '../i18n/languages';
import { chapters } from './chapters';

export type TemplateEntry = CollectionEntry<'templates'>;

const templates = await getCollection('templates');

/** Name of a template in its address, the same in both languages. */
export const templateSlug = ({ id }: TemplateEntry): string => id.slice(id.indexOf('/') + 1);

/** Path of a template's page; its id starts with its language. */
export const templatePath = (template: TemplateEntry): string =>
  `/${template.id.slice(0, template.id.indexOf('/'))}/templates/${templateSlug(template)}/`;

/** The templates that belong to a chapter, in one language. */
export const templatesFor = (lang: Lang, code: string): TemplateEntry[] =>
  templates
    .filter(({ id, data }) => id.startsWith(`${lang}/`) && data.chapter === code)
    .sort((a, b) => (a.id < b.id ? -1 : 1));

/** Every template in one language, in the reading order of the chapters. */
export const templatesIn = (lang: Lang): TemplateEntry[] =>
  chapters.flatMap(({ id }) => templatesFor(lang, id));
