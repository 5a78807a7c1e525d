import { z } from 'zod';
import { units } from '../../domain/kpi/units';
import { id, text } from '../text';
import { about, template } from './shared';

/** One number that the reader fills in. */
const input = z
  .strictObject({
    /** Permanent name within the calculator. */
    id: id(),
    /** What the number is a number of; see `src/domain/kpi/units.ts`. */
    unit: z.enum(units),
    /** `true`: many numbers at once, pasted as a list. The range then holds for every one. */
    list: z.boolean().default(false),
    /** Smallest and largest value that is accepted, both included, and whether it must be whole. */
    range: z.strictObject({ min: z.number(), max: z.number(), integer: z.boolean() }),
    /** What stands in the field at first. */
    default: z.strictObject({
      /** A number, or null: the field starts empty, and `help` says what an empty field means. */
      value: z.number().nullable(),
      /** Where the number comes from: the key of a source, or `assumption` (the reader is told to replace it). */
      provenance: z.union([z.literal('assumption'), id()]),
    }),
    /** What the field asks for, without colon. */
    label: text(),
    /** One or two sentences: which number is meant and where to find it. */
    help: text(),
  })
  .refine(
    ({ range, default: { value } }) =>
      value === null ||
      (value >= range.min && value <= range.max && (!range.integer || Number.isInteger(value))),
    { error: 'the default has to be within the range', path: ['default', 'value'] },
  );

/** One number that the calculator gives. */
const result = z.strictObject({
  /** Permanent name within the calculator. */
  id: id(),
  unit: z.enum(units),
  label: text(),
  /** The formula in words; a constant such as `{z}` may be a place, so that each language writes it its own way. */
  words: template(),
  /** The formula with the reader's numbers in the places: `({promoters} − {detractors}) ÷ {answers} × 100`. */
  filled: template(),
  /** Optional: what moves this result most, with numbers in the places. */
  drivers: template().optional(),
});

/** The calculator of the Net Promoter Score: two measurements, each by counts or by a list of answers. */
export const npsSchema = z
  .strictObject({
    kind: z.literal('nps'),
    ...about,
    /** The KPI that this calculator is for: a file name in `content/kpis`. */
    kpi: id(),
    inputs: z.array(input).min(1),
    results: z.array(result).min(1),
    /** A worked example that also readers without JavaScript get; its results are calculated by the build. */
    example: z.strictObject({
      /** The situation, with the values in the places. */
      story: template(),
      /** The values that are filled in, by name. */
      values: z.record(id(), z.number()),
    }),
    /** Sentences that say what a result means, by permanent name; places are filled in. */
    verdicts: z.record(id(), template()),
  })
  .superRefine((calculator, context) => {
    for (const part of ['inputs', 'results'] as const) {
      const seen = new Set<string>();
      calculator[part].forEach((item, index) => {
        if (seen.has(item.id)) {
          context.addIssue({
            code: 'custom',
            path: [part, index, 'id'],
            message: `“${item.id}” is used twice in ${part}`,
          });
        }
        seen.add(item.id);
      });
    }
  });
