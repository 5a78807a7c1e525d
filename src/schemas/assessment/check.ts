import { z } from 'zod';
import { chapterCode, id, text } from '../text';
import { requireUnique } from './shared';

/** Questions with a right answer, one check per chapter. */

export const optionSchema = z.strictObject({
  /** Permanent id, unique in the question. A true-false question has `"true"` and `"false"`, quoted. */
  id: id(),
  /** `true` on a right option; leave it out on a wrong one. */
  correct: z.literal(true).optional(),
  text: text(),
  /** Why this option is right or wrong, in one sentence. */
  feedback: text(),
});

/** Fails where the options do not fit the type of the question. */
export function checkOptions(
  question: {
    readonly type: 'single' | 'multiple' | 'true-false';
    readonly options: readonly { readonly id: string; readonly correct?: true | undefined }[];
  },
  path: PropertyKey[],
  context: z.RefinementCtx,
): void {
  const fail = (message: string) => context.addIssue({ code: 'custom', path, message });
  const ids = question.options.map((option) => option.id);
  requireUnique(ids, 'options', context);
  const right = question.options.filter((option) => option.correct).length;
  if (question.type === 'multiple') {
    if (right < 2) fail('multiple needs two or more right options; else use single');
  } else if (right !== 1) {
    fail(`${question.type} needs exactly one right option; found ${right}`);
  }
  if (question.type === 'true-false') {
    if ([...ids].sort().join() !== 'false,true') {
      fail('true-false has exactly two options, with the ids "true" and "false"');
    }
  } else if (ids.length < 3) {
    fail('write at least three options, or make it a true-false question');
  }
}

const questionSchema = z
  .strictObject({
    /** Permanent id, unique in the check. */
    id: id(),
    /** `single`: one right option; `multiple`: two or more, all needed; `true-false`: a claim to judge. */
    type: z.enum(['single', 'multiple', 'true-false']),
    /** The section or play of the chapter where the answer is argued. */
    section: id(),
    /** A situation that asks for a decision, not for memory. */
    text: text(),
    options: z.array(optionSchema).min(2).max(6),
  })
  .superRefine((question, context) => checkOptions(question, [], context));

export const checkSchema = z
  .strictObject({
    /** `check-` and the code of the chapter in lower case. */
    code: z.string().regex(/^check-[fro][1-9]\d?$/, 'use a code such as check-f1'),
    kind: z.literal('check'),
    chapter: chapterCode(),
    questions: z.array(questionSchema).min(6),
  })
  .superRefine((check, context) => {
    if (check.code !== `check-${check.chapter.toLowerCase()}`) {
      context.addIssue(
        `the code of the check of ${check.chapter} is check-${check.chapter.toLowerCase()}`,
      );
    }
    requireUnique(
      check.questions.map((question) => question.id),
      'questions',
      context,
    );
    for (const type of ['multiple', 'true-false']) {
      if (!check.questions.some((question) => question.type === type)) {
        context.addIssue(`write at least one ${type} question`);
      }
    }
  });
