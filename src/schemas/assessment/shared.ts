import { z } from 'zod';
import { chapterCode, date, id, target, text } from '../text';

/**
 * What all assessments share.
 *
 * Ids are permanent: answers are kept in readers' browsers under the id of the question. Change the
 * wording under an id only when the meaning stays; otherwise give the question a new id and move the old
 * one to `retired`. Raise `version` whenever a question, a threshold or `needed` changes, and say in
 * `changes` what changed.
 */

/** Fails when two things in one file carry the same id: answers are kept by id. */
export function requireUnique(
  ids: readonly string[],
  what: string,
  context: z.RefinementCtx,
): void {
  const seen = new Set<string>();
  for (const one of ids) {
    if (seen.has(one)) context.addIssue(`two ${what} have the id “${one}”; give one another id`);
    seen.add(one);
  }
}

/** What a version changed, for readers who compare an old take with a new one. */
const changeSchema = z.strictObject({
  /** The version that brought the change. */
  version: z.int().min(2),
  date: date(),
  text: text(),
});

/** A question that is no longer asked. Its text stays, so that old takes stay readable. */
const retiredSchema = z.strictObject({
  id: id(),
  /** The last version that asked it. */
  until: z.int().positive(),
  text: text(),
  /** The options it had, if it had its own. */
  options: z.array(z.strictObject({ id: id(), text: text() })).optional(),
});

/** The fields that every assessment with a page of its own has. */
export const about = {
  /** Raised when a question, threshold or rule changes; kept with every stored result. */
  version: z.int().positive(),
  /** How long it takes, in minutes. */
  minutes: z.int().positive(),
  title: text(),
  /** One or two sentences for cards and search results. */
  summary: text(),
  /** What the dimensions are together, in the plural: “core functions”. */
  unit: text(),
  /** What it measures. */
  measures: text(),
  /** How it is scored, one paragraph each. */
  scoring: z.array(text()).min(1),
  /** The scoring carried out on one set of answers, one paragraph each; a test recomputes it. */
  example: z.array(text()).min(1),
  /** What it does not claim, one item each. */
  limits: z.array(text()).min(1),
  /** Keys of the bibliography that it rests on; shown as a list of sources. */
  sources: z.array(z.string()).default([]),
  changes: z.array(changeSchema).default([]),
  retired: z.array(retiredSchema).default([]),
};

/** The colour family of `tokens.css`; colour has meaning, so a core function always has its own. */
export const hue = () => z.enum(['brand', 'product', 'sales', 'service', 'roles', 'requirements']);

/** Where the reader can go on, as an imperative sentence that becomes the text of the link. */
export const nextStep = () =>
  z.strictObject({
    /** The section or play where the reader can go on, e.g. `F1#route-signals`. */
    to: target(),
    /** The advice as an imperative sentence; it becomes the text of the link. */
    text: text(),
  });

/** How much a dimension matters for what to do first: 1 helps, 2 matters, 3 comes before the others. */
export const importance = () => z.int().min(1).max(3).default(2);

/** A question whose options describe, from low to high, what an outsider could observe. */
export const gradedQuestionSchema = z.strictObject({
  /** Permanent id, unique in the whole assessment. */
  id: id(),
  /** What is asked: one thing. */
  text: text(),
  /** From low (0 points) to high; each describes behaviour, not an opinion. */
  options: z
    .array(z.strictObject({ id: id(), text: text() }))
    .min(3)
    .max(5),
  /** What to do when the answer is low. */
  next: nextStep(),
});

/** What a score means from a number of points on, in two or three sentences. */
export const bandsSchema = z
  .array(
    z.strictObject({
      /** The band counts from this mean on, in points; the first is 0. */
      from: z.number().min(0),
      text: text(),
    }),
  )
  .min(2);

/** One thing that is scored by the mean of its questions. */
export const gradedDimensionSchema = z.strictObject({
  id: id(),
  title: text(),
  /** The chapter about this dimension. */
  chapter: chapterCode(),
  hue: hue(),
  importance: importance(),
  /** What the score means, from low to high. */
  bands: bandsSchema,
  questions: z.array(gradedQuestionSchema).min(2),
});

type Graded = z.infer<typeof gradedDimensionSchema>;

/** Fails where bands do not rise from 0, or lie above the highest number of points. */
export function requireBands(
  bands: readonly { readonly from: number }[],
  points: number,
  path: PropertyKey[],
  context: z.RefinementCtx,
): void {
  bands.forEach(({ from }, index) => {
    const before = bands[index - 1]?.from;
    const wrong = before === undefined ? from !== 0 : from <= before || from > points;
    if (wrong) {
      context.addIssue({
        code: 'custom',
        path: [...path, index, 'from'],
        message: `bands start at 0, rise, and end at ${points} at most; found ${from}`,
      });
    }
  });
}

/** Fails where a dimension has too few questions, or a question another number of options than the scale. */
export function requireGraded(
  dimensions: readonly Graded[],
  points: number,
  needed: number,
  path: PropertyKey[],
  context: z.RefinementCtx,
): void {
  dimensions.forEach((dimension, index) => {
    const at = [...path, index];
    requireBands(dimension.bands, points, [...at, 'bands'], context);
    if (dimension.questions.length < needed) {
      context.addIssue({
        code: 'custom',
        path: [...at, 'questions'],
        message: `${dimension.id} has ${dimension.questions.length} questions; ${needed} must be answered for a score`,
      });
    }
    dimension.questions.forEach((question, number) => {
      requireUnique(
        question.options.map((option) => option.id),
        `options of ${question.id}`,
        context,
      );
      if (question.options.length !== points + 1) {
        context.addIssue({
          code: 'custom',
          path: [...at, 'questions', number, 'options'],
          message: `${question.id} has ${question.options.length} options; with ${points} points write ${points + 1}`,
        });
      }
    });
  });
}
