import { z } from 'zod';
import { chapterCode, id, target, text } from './text';

/**
 * Assessments: what a reader answers, and how the answers are scored. One file is one assessment;
 * `kind` says which engine reads it. Later kinds join the union at the end of this file.
 *
 * Ids are permanent: answers are kept in readers' browsers under the id of the question. Change the
 * wording under an id only when the meaning stays; otherwise give the question a new id. Raise
 * `version` whenever a question, a threshold or `needed` changes.
 */

/** Fails when two things in one file carry the same id: answers are kept by id. */
function requireUnique(ids: readonly string[], what: string, context: z.RefinementCtx): void {
  const seen = new Set<string>();
  for (const one of ids) {
    if (seen.has(one)) context.addIssue(`two ${what} have the id “${one}”; give one another id`);
    seen.add(one);
  }
}

// ---- profile: dimensions × levels of statements, and an ambition per dimension ----------------

/** One rung of the ladder, from low to high. A level counts only when every level before it is met. */
const levelSchema = z.strictObject({
  /** Permanent id, e.g. `supporting`. `none` is taken: it means that no level is reached. */
  id: id().refine((value) => value !== 'none', '“none” means that no level is reached'),
  /** The name of the level, as in the vocabulary of the site. */
  title: text(),
  /** The level is met from this mean of its statements on, in points of the scale (e.g. 2.5 of 4). */
  threshold: z.number().positive(),
});

/** One statement that a reader judges on the scale: something another person could see or check. */
const statementSchema = z.strictObject({
  /** Permanent id, unique in the whole assessment. */
  id: id(),
  /** The level that this statement counts for. */
  level: id(),
  /** The observable statement, in the we-form. One thing per statement. */
  text: text(),
  /** What to do when this statement is low. */
  next: z.strictObject({
    /** The section or play where the reader can go on, e.g. `F1#route-signals`. */
    to: target(),
    /** The advice as an imperative sentence; it becomes the text of the link. */
    text: text(),
  }),
});

/** What the reader wants for one dimension. */
const ambitionSchema = z.strictObject({
  /** Permanent id of the question. */
  id: id(),
  text: text(),
  /** One option for `none` and one per level, from low to high; the id is `none` or the level's. */
  options: z.array(z.strictObject({ id: id(), text: text() })).min(2),
});

/** What each distance between the present and the ambition means for one dimension, in two or three sentences. */
const gapTextsSchema = z.strictObject({
  /** Wants the first level, does not have it yet. */
  'build-base': text(),
  /** Wants a higher level, and the first is not met yet: build that first. */
  'base-first': text(),
  /** Has a lower level, wants a higher one. */
  grow: text(),
  /** Stands where it wants to stand. */
  reached: text(),
  /** Does more than it says it wants. */
  beyond: text(),
  /** Wants nothing here, and has nothing (or too few answers to tell). */
  leave: text(),
});

/** One thing that is profiled, such as a core function. */
const dimensionSchema = z.strictObject({
  id: id(),
  title: text(),
  /** The chapter about this dimension. */
  chapter: chapterCode(),
  /** The colour family of `tokens.css`; colour has meaning, so a core function always has its own. */
  hue: z.enum(['brand', 'product', 'sales', 'service', 'roles', 'requirements']),
  /** At least four statements for every level. */
  statements: z.array(statementSchema),
  ambition: ambitionSchema,
  gaps: gapTextsSchema,
});

export const profileSchema = z
  .strictObject({
    /** Permanent code, e.g. `A2`. */
    code: z.string().regex(/^A[1-9]\d?$/, 'use a code such as A2'),
    kind: z.literal('profile'),
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
    /** What each point of the scale means, from 0 on. */
    scale: z.array(text()).min(2),
    /** How many statements of a level must be answered before it gets a score. */
    needed: z.int().positive().default(3),
    levels: z.array(levelSchema).min(1),
    dimensions: z.array(dimensionSchema).min(1),
  })
  .superRefine((profile, context) => {
    const levelIds = profile.levels.map((level) => level.id);
    requireUnique(levelIds, 'levels', context);
    requireUnique(
      profile.dimensions.map((dimension) => dimension.id),
      'dimensions',
      context,
    );
    requireUnique(
      profile.dimensions.flatMap((dimension) => [
        ...dimension.statements.map((statement) => statement.id),
        dimension.ambition.id,
      ]),
      'questions',
      context,
    );
    for (const level of profile.levels) {
      if (level.threshold > profile.scale.length - 1) {
        context.addIssue(`the threshold of ${level.id} lies above the scale`);
      }
    }
    const least = Math.max(4, profile.needed);
    profile.dimensions.forEach((dimension, index) => {
      const path = ['dimensions', index];
      for (const level of levelIds) {
        const found = dimension.statements.filter((statement) => statement.level === level).length;
        if (found < least) {
          context.addIssue({
            code: 'custom',
            path: [...path, 'statements'],
            message: `${dimension.id} has ${found} statements for ${level}; write at least ${least}`,
          });
        }
      }
      for (const statement of dimension.statements) {
        if (!levelIds.includes(statement.level)) {
          context.addIssue({
            code: 'custom',
            path: [...path, 'statements'],
            message: `${statement.id} has the level “${statement.level}”, which does not exist`,
          });
        }
      }
      const options = dimension.ambition.options.map((option) => option.id).join(', ');
      const expected = ['none', ...levelIds].join(', ');
      if (options !== expected) {
        context.addIssue({
          code: 'custom',
          path: [...path, 'ambition', 'options'],
          message: `the options must be ${expected}, in that order; found ${options}`,
        });
      }
    });
  });

// ---- check: questions with a right answer, one check per chapter -------------------------------

const optionSchema = z.strictObject({
  /** Permanent id, unique in the question. A true-false question has `"true"` and `"false"`, quoted. */
  id: id(),
  /** `true` on a right option; leave it out on a wrong one. */
  correct: z.literal(true).optional(),
  text: text(),
  /** Why this option is right or wrong, in one sentence. */
  feedback: text(),
});

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
  .superRefine((question, context) => {
    const ids = question.options.map((option) => option.id);
    requireUnique(ids, 'options', context);
    const right = question.options.filter((option) => option.correct).length;
    if (question.type === 'multiple') {
      if (right < 2) context.addIssue('multiple needs two or more right options; else use single');
    } else if (right !== 1) {
      context.addIssue(`${question.type} needs exactly one right option; found ${right}`);
    }
    if (question.type === 'true-false') {
      if ([...ids].sort().join() !== 'false,true') {
        context.addIssue('true-false has exactly two options, with the ids "true" and "false"');
      }
    } else if (ids.length < 3) {
      context.addIssue('write at least three options, or make it a true-false question');
    }
  });

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

export const assessmentSchema = z.discriminatedUnion('kind', [profileSchema, checkSchema]);

export type Profile = z.infer<typeof profileSchema>;
export type Check = z.infer<typeof checkSchema>;
export type Assessment = z.infer<typeof assessmentSchema>;
