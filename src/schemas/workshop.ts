import { z } from 'zod';
import { id, text } from './text';

/** One item on the agenda: what happens, for how long, and words to say it in. */
const itemSchema = z.strictObject({
  /** Permanent id, unique in its agenda. */
  id: id(),
  /** How long it takes, in whole minutes. */
  minutes: z.int().positive(),
  title: text(),
  /** What the facilitator does, one short instruction each. */
  do: z.array(text()).min(1),
  /** What the facilitator can say, word for word. */
  say: text(),
});

/** One file in `content/workshops/` is one workshop, with a script for every length that it is given in. */
export const workshopSchema = z
  .strictObject({
    title: text(),
    /** One or two sentences: what it is for. */
    summary: text(),
    /** Keys of the bibliography that it rests on. */
    sources: z.array(z.string()).min(1),
    /** What to do before the meeting, in the order of time. */
    prepare: z
      .array(
        z.strictObject({
          /** How long before, such as “A week before”. */
          when: text(),
          do: z.array(text()).min(1),
        }),
      )
      .min(1),
    /** The scripts, from short to long. */
    agendas: z
      .array(
        z.strictObject({
          /** How long the whole takes; the items must add up to it. */
          minutes: z.int().positive(),
          /** When to choose this length. */
          fits: text(),
          items: z.array(itemSchema).min(3),
        }),
      )
      .min(1),
    /** What to do after the meeting. */
    after: z.array(text()).min(1),
  })
  .superRefine(({ agendas }, context) => {
    agendas.forEach(({ minutes, items }, index) => {
      const path = ['agendas', index, 'items'];
      const total = items.reduce((sum, item) => sum + item.minutes, 0);
      if (total !== minutes) {
        context.addIssue({
          code: 'custom',
          path,
          message: `the items take ${total} minutes together; the agenda is for ${minutes}`,
        });
      }
      const seen = new Set<string>();
      for (const item of items) {
        if (seen.has(item.id)) {
          context.addIssue({
            code: 'custom',
            path,
            message: `two items have the id “${item.id}”; give one another id`,
          });
        }
        seen.add(item.id);
      }
      const before = agendas[index - 1]?.minutes ?? 0;
      if (minutes <= before) {
        context.addIssue({
          code: 'custom',
          path: ['agendas', index, 'minutes'],
          message: 'agendas stand from short to long, one of each length',
        });
      }
    });
  });

export type Workshop = z.infer<typeof workshopSchema>;
