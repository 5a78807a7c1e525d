import { z } from 'zod';
import { formulaSchema } from './formula';
import { npsSchema } from './nps';

/** A calculator: `content/calculators/<slug>.yaml`; `kind` says how it works. */
export const calculatorSchema = z.discriminatedUnion('kind', [npsSchema, formulaSchema]);

export type NpsCalculator = z.infer<typeof npsSchema>;
export type FormulaCalculator = z.infer<typeof formulaSchema>;
export type Calculator = z.infer<typeof calculatorSchema>;
