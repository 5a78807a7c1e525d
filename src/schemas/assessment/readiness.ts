import { z } from 'zod';
import { id, text } from '../text';
import { customerRoles } from '../vocabulary';
import { about, gradedDimensionSchema, nextStep, requireGraded, requireUnique } from './shared';

/** Conditions that open or close the way to roles: no role is advised while the first condition fails. */
export const readinessSchema = z
  .strictObject({
    /** Permanent code, e.g. `A4`. */
    code: z.string().regex(/^A[1-9]\d?$/, 'use a code such as A4'),
    kind: z.literal('readiness'),
    ...about,
    /** Points of the best option; every question has one option more than this. */
    points: z.int().min(2).max(4),
    /** How many questions of a condition or role must be answered before it gets a score. */
    needed: z.int().positive(),
    /** The conditions, the one that gates everything first. */
    conditions: z
      .array(
        gradedDimensionSchema.extend({
          /** The condition is met from this mean on, in points. */
          threshold: z.number().positive(),
          /** What to do first when it is not met. */
          first: z.array(nextStep()).min(1),
        }),
      )
      .min(2),
    /** Opening up on purpose, to use the pressure that it brings: a choice only under conditions. */
    pressure: z.strictObject({
      /** Conditions (ids) that must be met for the choice. */
      needs: z.array(id()).min(1),
      /** The first condition must have at least this mean, in points, for the choice. */
      from: z.number().min(0),
      /** When it is a choice, and how to keep it in hand. */
      choice: text(),
      /** Why it is no choice here. */
      refused: text(),
    }),
    /** The eight customer roles, in the order of their codes. */
    roles: z
      .array(
        gradedDimensionSchema.extend({
          /** Conditions that must reach more for this role than the threshold of the condition, in points. */
          asks: z
            .array(z.strictObject({ condition: id(), from: z.number().positive() }))
            .default([]),
        }),
      )
      .length(customerRoles.length),
  })
  .superRefine((readiness, context) => {
    const { conditions, roles, points, needed } = readiness;
    requireGraded(conditions, points, needed, ['conditions'], context);
    requireGraded(roles, points, Math.min(2, needed), ['roles'], context);
    requireUnique(
      [...conditions, ...roles].map((dimension) => dimension.id),
      'dimensions',
      context,
    );
    requireUnique(
      [
        ...[...conditions, ...roles].flatMap(({ questions }) => questions.map((one) => one.id)),
        ...readiness.retired.map((one) => one.id),
      ],
      'questions',
      context,
    );
    roles.forEach((role, index) => {
      if (role.id !== customerRoles[index]) {
        context.addIssue({
          code: 'custom',
          path: ['roles', index, 'id'],
          message: `role ${index + 1} is ${customerRoles[index]}; found ${role.id}`,
        });
      }
    });
    const known = conditions.map((condition) => condition.id);
    for (const name of [
      ...readiness.pressure.needs,
      ...roles.flatMap(({ asks }) => asks.map(({ condition }) => condition)),
    ]) {
      if (!known.includes(name)) {
        context.addIssue(`there is no condition “${name}”; use one of ${known.join(', ')}`);
      }
    }
  });
