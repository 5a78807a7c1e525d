import { z } from 'zod';
import { chapterCode, id, text } from '../text';
import { about, hue, nextStep, requireUnique } from './shared';

/** Forced choices: each question sets two poles against each other, every pair equally often. */
export const preferenceSchema = z
  .strictObject({
    /** Permanent code, e.g. `A5`. */
    code: z.string().regex(/^A[1-9]\d?$/, 'use a code such as A5'),
    kind: z.literal('preference'),
    ...about,
    /** How many of the choices that a pole takes part in must be made before it gets a score. */
    needed: z.int().positive(),
    /** From this lead (in share of the choices, 0 to 1) of the first pole over the second, the preference is clear. */
    clear: z.number().gt(0).max(1),
    /** What is chosen between: price, relationship, product. */
    poles: z
      .array(
        z.strictObject({
          id: id(),
          title: text(),
          hue: hue(),
          /** What it means when this pole leads, in two or three sentences. */
          text: text(),
          /** What it means for each core function: one text per function, in the order of the model. */
          functions: z.array(z.strictObject({ chapter: chapterCode(), text: text() })).length(4),
          /** What to do next when this pole leads. */
          next: z.array(nextStep()).min(2),
        }),
      )
      .min(2),
    questions: z
      .array(
        z.strictObject({
          id: id(),
          text: text(),
          /** Both are good things that cost something; the id of each option is the id of its pole. */
          options: z.array(z.strictObject({ id: id(), text: text() })).length(2),
        }),
      )
      .min(6),
    /** What the reader wants customers to choose the organisation for. */
    wanted: z.strictObject({
      id: id(),
      text: text(),
      /** One option per pole, in the same order. */
      options: z.array(z.strictObject({ id: id(), text: text() })).min(2),
    }),
    /** One sentence for each outcome; `{first}` and `{second}` are titles of poles. */
    headlines: z.strictObject({ clear: text(), close: text(), level: text() }),
    /** What it means when wanted and practised differ, and when they agree; `{wanted}` and `{first}` are titles. */
    direction: z.strictObject({ same: text(), other: text() }),
  })
  .superRefine((preference, context) => {
    const poles = preference.poles.map((pole) => pole.id);
    requireUnique(poles, 'poles', context);
    requireUnique(
      [
        ...preference.questions.map((question) => question.id),
        preference.wanted.id,
        ...preference.retired.map((one) => one.id),
      ],
      'questions',
      context,
    );
    const pairs = new Map<string, number>();
    preference.questions.forEach((question, index) => {
      const ids = question.options.map((option) => option.id);
      if (ids.some((one) => !poles.includes(one)) || ids[0] === ids[1]) {
        context.addIssue({
          code: 'custom',
          path: ['questions', index, 'options'],
          message: `the ids of the options are two different poles of ${poles.join(', ')}`,
        });
      }
      const pair = [...ids].sort().join(' and ');
      pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
    });
    const expected = (poles.length * (poles.length - 1)) / 2;
    if (pairs.size !== expected || new Set(pairs.values()).size > 1) {
      context.addIssue(
        `ask every pair of poles equally often; found ${[...pairs].map(([pair, n]) => `${pair}: ${n}`).join(', ')}`,
      );
    }
    if (preference.wanted.options.map((option) => option.id).join() !== poles.join()) {
      context.addIssue(`the options of wanted are ${poles.join(', ')}, in that order`);
    }
  });
