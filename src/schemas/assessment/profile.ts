import { z } from 'zod';
import { chapterCode, id, text } from '../text';
import { about, hue, importance, nextStep, requireUnique } from './shared';

/** One rung of the ladder, from low to high. A level counts only when every level before it is met. */
const levelSchema = z.strictObject({
  /** Permanent id, e.g. `supporting`. `none` is taken: it means that no level is reached. */
  id: id().refine((value) => value !== 'none', '“none” means that no level is reached'),
  /** The name of the level, as in the vocabulary of the site. */
  title: text(),
  /** What the level is, in one or two sentences; where the title says enough, leave it out. */
  text: text().optional(),
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
  next: nextStep(),
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
  hue: hue(),
  importance: importance(),
  /** At least four statements for every level; with the rule `every`, at least two. */
  statements: z.array(statementSchema),
  ambition: ambitionSchema,
  gaps: gapTextsSchema,
});

export const profileSchema = z
  .strictObject({
    /** Permanent code, e.g. `A2`. */
    code: z.string().regex(/^A[1-9]\d?$/, 'use a code such as A2'),
    kind: z.literal('profile'),
    ...about,
    /** What each point of the scale means, from 0 on. */
    scale: z.array(text()).min(2),
    /** How many statements of a level must be answered before it gets a score. */
    needed: z.int().positive().default(3),
    /**
     * When a level is met: `mean`, from a mean of its statements on; `every`, when each statement that
     * applies has been answered and reaches the threshold.
     */
    rule: z.enum(['mean', 'every']).default('mean'),
    /** The picture of the result: rings around a wheel (two levels), or a ladder of rows. */
    picture: z.enum(['wheel', 'ladder']).default('wheel'),
    /**
     * What the whole is, when the lowest dimension decides: one sentence for `none` and for every level,
     * from low to high. Leave it out where the dimensions have no whole.
     */
    whole: z.array(z.strictObject({ level: id(), text: text() })).optional(),
    levels: z.array(levelSchema).min(1),
    dimensions: z.array(dimensionSchema).min(1),
  })
  .superRefine((profile, context) => {
    const levelIds = profile.levels.map((level) => level.id);
    const rungs = ['none', ...levelIds].join(', ');
    if (profile.whole && profile.whole.map(({ level }) => level).join(', ') !== rungs) {
      context.addIssue(`whole has one sentence for each of ${rungs}, in that order`);
    }
    if (profile.picture === 'wheel' && levelIds.length !== 2) {
      context.addIssue('a wheel has two levels; use the picture ladder');
    }
    requireUnique(levelIds, 'levels', context);
    requireUnique(
      profile.dimensions.map((dimension) => dimension.id),
      'dimensions',
      context,
    );
    requireUnique(
      profile.dimensions
        .flatMap((dimension) => [
          ...dimension.statements.map((statement) => statement.id),
          dimension.ambition.id,
        ])
        .concat(profile.retired.map(({ id }) => id)),
      'questions',
      context,
    );
    for (const level of profile.levels) {
      if (level.threshold > profile.scale.length - 1) {
        context.addIssue(`the threshold of ${level.id} lies above the scale`);
      }
    }
    const least = profile.rule === 'every' ? 2 : Math.max(4, profile.needed);
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
