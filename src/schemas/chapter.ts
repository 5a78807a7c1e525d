import { z } from 'zod';
import { chapterCode, date, id, text } from './text';
import { departments, groups, levels, oneOf } from './vocabulary';

/** What is true of a chapter in every language. Its texts stand in `content/playbooks/<lang>/<group>/<slug>.mdx`. */
export const chapterSchema = z.strictObject({
  /** Permanent code: F1-F4, R1-R8, O1-O12. Addresses and links use it. */
  id: chapterCode(),
  group: oneOf(groups),
  /** Last part of the address, the same in both languages. */
  slug: id(),
  /** Name of the playbook. */
  title: text(),
  /** Name of two or three words at most, for the picture of the model and for lists. */
  short: text(),
  /** One or two sentences: what the playbook is for. Stands in lists, in search results and in shared links. */
  summary: text(),
  /** Departments that do the work, the leading one first. */
  departments: z.array(oneOf(departments)).min(1),
  /** Which rings of the model its plays serve. */
  levels: z.array(oneOf(levels)).min(1),
  /** Chapters to have in place first. */
  requires: z.array(chapterCode()),
  /** Chapters that a reader of this one is likely to need next. */
  related: z.array(chapterCode()),
  /** When its text last changed for readers, as year-month-day. */
  updated: date(),
});

export type Chapter = z.infer<typeof chapterSchema>;

/** The head of a playbook's text: its code, and nothing else, so that the languages cannot drift. */
export const playbookSchema = z.strictObject({
  /** Code of the chapter that this text belongs to. */
  code: chapterCode(),
});

/** The head of a page of the site itself (about, for writers). */
export const sitePageSchema = z.strictObject({
  title: z.string().min(1),
  summary: z.string().min(1),
});
