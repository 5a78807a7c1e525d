import { z } from 'zod';
import { chapterCode } from './text';

/** The head of a template: a worksheet or policy to print or copy. Its body uses the vocabulary of all texts. */
export const templateSchema = z.strictObject({
  /** Name of the template, in the language of the file. */
  title: z.string().trim().min(1, 'write a title'),
  /** One or two sentences: what it is and when to use it. Stands in lists, in search results and above the template. */
  summary: z.string().trim().min(1, 'write a summary'),
  /** Code of the chapter that explains it; the same in both languages. */
  chapter: chapterCode(),
});

export type Template = z.infer<typeof templateSchema>;
