import { z } from 'zod';
import { text } from '../text';
import {
  about,
  bandsSchema,
  gradedDimensionSchema,
  requireBands,
  requireGraded,
  requireUnique,
} from './shared';

/**
 * Dimensions, each scored by the mean of its questions; every question has options that describe
 * behaviour from low (0 points) to high.
 */
export const scaleSchema = z
  .strictObject({
    /** Permanent code, e.g. `A6`. */
    code: z.string().regex(/^A[1-9]\d?$/, 'use a code such as A6'),
    kind: z.literal('scale'),
    ...about,
    /** For one person about their own work, or for an organisation or team. */
    subject: z.enum(['person', 'organisation']),
    /** Points of the best option; every question has one option more than this. */
    points: z.int().min(2).max(4),
    /** How many questions of a dimension must be answered before it gets a score. */
    needed: z.int().positive(),
    /** What both ends of the scale are called, when they have a name: reactive, proactive. */
    poles: z.strictObject({ low: text(), high: text() }).optional(),
    /** Something to do or walk through before answering, as a list that can be printed. */
    journey: z
      .strictObject({
        title: text(),
        text: text(),
        steps: z.array(text()).min(3),
      })
      .optional(),
    /** One sentence about the whole, by the mean of the dimensions that have a score, from low to high. */
    headlines: bandsSchema,
    dimensions: z.array(gradedDimensionSchema).min(2),
  })
  .superRefine((scale, context) => {
    requireBands(scale.headlines, scale.points, ['headlines'], context);
    requireGraded(scale.dimensions, scale.points, scale.needed, ['dimensions'], context);
    requireUnique(
      scale.dimensions.map(({ id }) => id),
      'dimensions',
      context,
    );
    requireUnique(
      [
        ...scale.dimensions.flatMap(({ questions }) => questions.map(({ id }) => id)),
        ...scale.retired.map(({ id }) => id),
      ],
      'questions',
      context,
    );
  });
