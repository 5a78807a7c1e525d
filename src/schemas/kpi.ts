import { z } from 'zod';
import { id, text } from './text';
import { coreFunctions, departments, levels, oneOf } from './vocabulary';

export const kpiUnits = [
  'percent',
  'score',
  'count',
  'currency',
  'minutes',
  'hours',
  'days',
  'ratio',
] as const;
export const kpiDirections = ['up', 'down', 'balance'] as const;
export const kpiCycles = ['day', 'week', 'month', 'quarter', 'year'] as const;

/** A measure in the catalogue, with its shadow: how it is gamed and what to watch beside it. */
export const kpiSchema = z.strictObject({
  unit: oneOf(kpiUnits),
  /** Which way is better; `balance` where both too little and too much are wrong. */
  direction: oneOf(kpiDirections),
  /** Departments that answer for it. */
  departments: z.array(oneOf(departments)).min(1),
  functions: z.array(oneOf(coreFunctions)).min(1),
  /** Rings of the model in which it fits. */
  levels: z.array(oneOf(levels)).min(1),
  /** How often it is worth looking at. */
  cycle: oneOf(kpiCycles),
  /** Keys of the bibliography; empty where the definition is common practice. */
  sources: z.array(z.string()),
  /** Code of the calculator that works it out. */
  calculator: z
    .string()
    .regex(/^K\d+$/, 'use a calculator code such as K1')
    .optional(),
  /** The KPI to show beside it, so that chasing this one alone is noticed. */
  counter: id(),
  name: text(),
  definition: text(),
  /** The formula in words. */
  formula: text(),
  /** Where the data come from. */
  data: text(),
  /** What good practice says; no figure without a source. */
  practice: text(),
  /** How it is gamed. */
  gaming: text(),
  /** The counter-measure. */
  remedy: text(),
});

export type Kpi = z.infer<typeof kpiSchema>;
