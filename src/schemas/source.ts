import { z } from 'zod';
import { date, text } from './text';
import { oneOf } from './vocabulary';

export const sourceTypes = [
  'article-journal',
  'article-magazine',
  'article',
  'book',
  'chapter',
  'report',
  'webpage',
  'post-weblog',
  'paper-conference',
  'legislation',
  'standard',
] as const;
export const sourceRoles = ['source', 'literature', 'law', 'standard'] as const;

/** A work in the bibliography. Types are those of the Citation Style Language. */
export const sourceSchema = z.strictObject({
  /** The key that texts cite. Permanent. */
  id: z.string().regex(/^[a-z][a-z0-9-]*$/, 'use lower case letters, digits and hyphens'),
  type: oneOf(sourceTypes),
  /** People (`family`, `given`) or bodies (`literal`); empty where the work names none. */
  authors: z.array(
    z.union([
      z.strictObject({ family: z.string().min(1), given: z.string().min(1) }),
      z.strictObject({ literal: z.string().min(1) }),
    ]),
  ),
  title: z.string().min(1),
  /** Name that everybody uses, for laws: GDPR, AVG. Stands where a text cites it. */
  short: text().optional(),
  /** Journal, magazine, site or series. */
  container: z.string().optional(),
  publisher: z.string().optional(),
  year: z.int().min(1800).max(2100).optional(),
  /** True where the year is an estimate. */
  circa: z.boolean().optional(),
  /** Exact date, where it matters. */
  date: date().optional(),
  volume: z.string().optional(),
  issue: z.string().optional(),
  pages: z.string().optional(),
  edition: z.string().optional(),
  /** Number of a law or standard. */
  number: z.string().optional(),
  /** Language of the work (ISO 639-1). */
  language: z.string().length(2),
  /** `source`: one of the five articles the site rests on. */
  role: oneOf(sourceRoles),
  /** What the site uses it for. */
  use: text(),
});

export type Source = z.infer<typeof sourceSchema>;
