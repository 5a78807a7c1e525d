import { z } from 'zod';
import { text } from './text';
import { coreFunctions, customerRoles, levels, oneOf, sectors } from './vocabulary';

/** A case: one organisation, one decision, one lesson. */
export const caseSchema = z.strictObject({
  /** Year of the example, or of the source that reports it. */
  year: z.int().min(1990).max(2100),
  /** True where the year is an estimate: shown as “c. 2011”. */
  circa: z.boolean().optional(),
  /** Name of the organisation, as it was at the time. */
  organisation: z.string().min(1),
  sector: oneOf(sectors),
  /** Core functions that the case shows. */
  functions: z.array(oneOf(coreFunctions)).min(1),
  /** Customer roles that the case shows. */
  roles: z.array(oneOf(customerRoles)).optional(),
  level: oneOf(levels),
  /** Keys of the bibliography that the case rests on. */
  sources: z.array(z.string()).min(1, 'a case cites at least one source'),
  /** Short name of the case. */
  title: text(),
  /** What they did. */
  did: text(),
  /** What is known of the effect; “not published” is an answer. */
  effect: text(),
  /** What became of it. */
  since: text(),
  /** The one decision that a team can copy or avoid. */
  lesson: text(),
});

export type Case = z.infer<typeof caseSchema>;
