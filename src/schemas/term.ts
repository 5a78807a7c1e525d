import { z } from 'zod';
import { chapterCode, id, text } from './text';

/** A term of the glossary. */
export const termSchema = z.strictObject({
  term: text(),
  /** At most three sentences. */
  explanation: text(),
  /** Keys of the bibliography. */
  sources: z.array(z.string()).optional(),
  /** Ids of terms to read beside it. */
  see: z.array(id()).optional(),
  /** Chapters that work with it. */
  chapters: z.array(chapterCode()).optional(),
});

export type Term = z.infer<typeof termSchema>;
