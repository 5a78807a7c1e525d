import type { z } from 'zod';
import { formulaSchema } from './formula';

/** A calculator: `content/calculators/<slug>.yaml`. */
export const calculatorSchema = formulaSchema;

export type FormulaCalculator = z.infer<typeof formulaSchema>;
export type Calculator = FormulaCalculator;
