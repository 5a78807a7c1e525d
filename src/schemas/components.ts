import { z } from 'zod';
import { id } from './text';
import {
  calloutTypes,
  compareRows,
  coreFunctions,
  figureUnits,
  oneOf,
  sections,
  trainerNotes,
} from './vocabulary';

/** A text that the reader sees; the languages differ in it. Everything else must be the same in both. */
const shown = () => z.string().trim().min(1, 'write a text').meta({ shown: true });
const wholeNumber = () => z.string().regex(/^[1-9]\d*$/, 'use a whole number, such as "10"');

export const diagramIds = [
  'two-rings',
  'spillovers',
  'ambassador-circle',
  'feedback-loop',
  'funnel',
  'one-day-rule',
  'three-cs',
  'two-teams',
  'two-speeds',
  'maturity-curve',
  'three-conditions',
  'flower',
  'goal-matrix',
  'hub-and-central',
  'guide-processes-training',
  'dna',
] as const;

/**
 * The components that writers may use in MDX, with their attributes. Attributes are always plain quoted text.
 * The page for writers shows an example of each.
 */
export const vocabulary = {
  /** One of the fixed sections of a playbook. */
  Section: z.strictObject({ id: oneOf(sections) }),
  /** A sub-heading within a section; its id is permanent. */
  Topic: z.strictObject({ id: id(), title: shown() }),
  /** One numbered step. */
  Play: z.strictObject({
    id: id(),
    level: oneOf(['supporting', 'full', 'both']),
    title: shown(),
    who: shown(),
    time: shown(),
    needs: shown(),
    result: shown(),
    done: shown(),
  }),
  /** A citation, where the claim is. */
  Cite: z.strictObject({ key: z.string().min(1) }),
  /** A number with its source, on a line of its own. */
  Figure: z.strictObject({
    value: z.string().regex(/^\d+(\.\d+)?$/, 'use a plain number, with a dot for decimals'),
    unit: oneOf(figureUnits),
    source: z.string().min(1),
  }),
  /** A term of the glossary, at its first use. */
  Term: z.strictObject({ id: id() }),
  Callout: z.strictObject({ type: oneOf(calloutTypes) }),
  /** Supporting against full part, side by side. */
  Compare: z.strictObject({}),
  CompareRow: z.strictObject({ id: oneOf(compareRows), supporting: shown(), full: shown() }),
  Diagram: z.strictObject({ id: oneOf(diagramIds), focus: oneOf(coreFunctions).optional() }),
  Case: z.strictObject({ id: id() }),
  Kpi: z.strictObject({ id: id() }),
  /** An objection in a colleague's words, and the answer. */
  Pitfall: z.strictObject({ says: shown() }),
  /** The check of a chapter; of any other assessment a card that leads to it. */
  Assessment: z.strictObject({ id: id() }),
  /** A card that leads to a calculator. */
  Calculator: z.strictObject({ id: id() }),
  /** A workshop; clock times are worked out from the minutes. */
  Agenda: z.strictObject({}),
  AgendaItem: z.strictObject({ minutes: wholeNumber(), title: shown() }),
  /** An empty table to print; columns are parted by `|`. */
  Worksheet: z.strictObject({ id: id(), title: shown(), columns: shown(), rows: wholeNumber() }),
  TrainerNote: z.strictObject({ id: oneOf(trainerNotes) }),
} as const satisfies Record<string, z.ZodObject>;

export type ComponentName = keyof typeof vocabulary;
export type Attributes<Name extends ComponentName> = z.infer<(typeof vocabulary)[Name]>;

/** Whether the reader sees an attribute as text, so that the languages differ in it. */
export function isShown(name: ComponentName, attribute: string): boolean {
  const shape: Record<string, z.ZodType> = vocabulary[name].shape;
  return shape[attribute]?.meta()?.['shown'] === true;
}
