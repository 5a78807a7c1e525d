import { z } from 'zod';
import { id, target, text } from '../text';
import { about, requireUnique } from './shared';

/** A quick scan: every answer speaks for chapters and assessments; the sums show where to start. */
export const routesSchema = z
  .strictObject({
    /** Permanent code, e.g. `A1`. */
    code: z.string().regex(/^A[1-9]\d?$/, 'use a code such as A1'),
    kind: z.literal('routes'),
    ...about,
    /** How many questions must be answered before there is a result. */
    needed: z.int().positive(),
    /** The result in one sentence; `{first}` is the title of the first chapter. */
    headline: text(),
    questions: z
      .array(
        z.strictObject({
          id: id(),
          text: text(),
          options: z
            .array(
              z.strictObject({
                id: id(),
                text: text(),
                /** What this answer speaks for. An option that asks for nothing has an empty list. */
                routes: z.array(
                  z.strictObject({
                    /** A chapter, a section or play of it, or an assessment: `F4#steps`, `A6`. */
                    to: target(),
                    /** 1 useful, 2 more useful, 3 the first thing to read. */
                    weight: z.int().min(1).max(3),
                    /** Why, in one sentence that follows from this answer. */
                    reason: text(),
                  }),
                ),
              }),
            )
            .min(2),
        }),
      )
      .min(4),
  })
  .superRefine((scan, context) => {
    requireUnique(
      [...scan.questions.map((one) => one.id), ...scan.retired.map((one) => one.id)],
      'questions',
      context,
    );
    for (const question of scan.questions) {
      requireUnique(
        question.options.map((option) => option.id),
        `options of ${question.id}`,
        context,
      );
    }
  });
