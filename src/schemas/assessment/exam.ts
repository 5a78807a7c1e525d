import { z } from 'zod';
import { id, target, text } from '../text';
import { requireUnique, about } from './shared';
import { checkOptions, optionSchema } from './check';

/** The belts, from first to last. */
export const belts = ['white', 'yellow', 'green', 'brown', 'black'] as const;

const common = {
  /** Permanent id, unique in the pool. */
  id: id(),
  /** The section or play of a chapter where the answer is argued, e.g. `O8#why`. */
  section: target(),
  text: text(),
};

const choiceQuestion = z.strictObject({
  ...common,
  /** `single`: one right option; `multiple`: two or more, all needed; `true-false`: a claim to judge. */
  type: z.enum(['single', 'multiple', 'true-false']),
  options: z.array(optionSchema).min(2).max(6),
});

const orderQuestion = z.strictObject({
  ...common,
  type: z.literal('order'),
  /** In the right order; the site shows them in another. */
  items: z
    .array(z.strictObject({ id: id(), text: text() }))
    .min(3)
    .max(7),
  /** Why this order, in one or two sentences. */
  explanation: text(),
});

const matchQuestion = z.strictObject({
  ...common,
  type: z.literal('match'),
  /** Each left side with the right side that belongs to it. */
  pairs: z
    .array(z.strictObject({ id: id(), left: text(), right: text() }))
    .min(3)
    .max(6),
  explanation: text(),
});

const numberQuestion = z.strictObject({
  ...common,
  type: z.literal('number'),
  answer: z.number(),
  /** How far an answer may be off, in the unit of the answer; 0 for an exact one. */
  tolerance: z.number().min(0),
  /** What stands behind the field: “points”, “per cent”, “hours a week”. */
  unit: text(),
  /** The calculation, with the numbers filled in. */
  explanation: text(),
});

const withoutSection = { section: true } as const;

/** A situation with two or three questions about it; right only when all of them are. */
const caseQuestion = z.strictObject({
  ...common,
  type: z.literal('case'),
  /** `text` is the situation; each part asks about it. Its id is unique in the case. */
  parts: z
    .array(
      z.discriminatedUnion('type', [
        choiceQuestion.omit(withoutSection),
        numberQuestion.omit(withoutSection),
      ]),
    )
    .min(2)
    .max(3),
});

export const examQuestionSchema = z.discriminatedUnion('type', [
  choiceQuestion,
  orderQuestion,
  matchQuestion,
  numberQuestion,
  caseQuestion,
]);

/** A belt: a pool of questions with right answers, to practise with and to draw an exam from. */
export const examSchema = z
  .strictObject({
    /** Permanent code: `B1` (white) to `B5` (black). */
    code: z.string().regex(/^B[1-5]$/, 'use a code from B1 to B5'),
    kind: z.literal('exam'),
    ...about,
    belt: z.enum(belts),
    exam: z.strictObject({
      /** How many questions are drawn. */
      questions: z.int().min(10),
      /** How long it may take, in minutes. */
      minutes: z.int().positive(),
      /** The share of right answers from which it is passed, 0 to 1. */
      pass: z.number().gt(0.5).max(1),
    }),
    /** At least 25. */
    questions: z.array(examQuestionSchema).min(25),
  })
  .superRefine((exam, context) => {
    requireUnique(
      [...exam.questions.map((one) => one.id), ...exam.retired.map((one) => one.id)],
      'questions',
      context,
    );
    if (exam.code !== `B${belts.indexOf(exam.belt) + 1}`) {
      context.addIssue(`the code of the ${exam.belt} belt is B${belts.indexOf(exam.belt) + 1}`);
    }
    if (exam.questions.length < exam.exam.questions) {
      context.addIssue('the exam draws more questions than the pool has');
    }
    exam.questions.forEach((question, index) => {
      const path = ['questions', index];
      if ('options' in question) checkOptions(question, path, context);
      if (question.type === 'order') {
        requireUnique(
          question.items.map((one) => one.id),
          `items of ${question.id}`,
          context,
        );
      }
      if (question.type === 'match') {
        requireUnique(
          question.pairs.map((one) => one.id),
          `pairs of ${question.id}`,
          context,
        );
      }
      if (question.type === 'case') {
        requireUnique(
          question.parts.map((one) => one.id),
          `parts of ${question.id}`,
          context,
        );
        question.parts.forEach((part, number) => {
          if ('options' in part) checkOptions(part, [...path, 'parts', number], context);
        });
      }
    });
    const found = new Set(exam.questions.map(({ type }) => type));
    for (const type of ['single', 'multiple', 'true-false', 'order', 'match', 'number', 'case']) {
      if (!found.has(type as (typeof exam.questions)[number]['type'])) {
        context.addIssue(`write at least one ${type} question`);
      }
    }
  });
