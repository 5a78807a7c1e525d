import { z } from 'zod';

/** Groups of playbooks, in the order in which the site shows them. The letter starts the codes. */
export const groups = ['functions', 'roles', 'requirements'] as const;
export type Group = (typeof groups)[number];
export const groupLetters: Readonly<Record<Group, string>> = {
  functions: 'F',
  roles: 'R',
  requirements: 'O',
};

/** The core functions, in the order of the model. */
export const coreFunctions = ['brand', 'product', 'sales', 'service'] as const;
export type CoreFunction = (typeof coreFunctions)[number];

/** The customer roles, in the order of their codes R1 to R8. */
export const customerRoles = [
  'salesperson',
  'product-part',
  'financier',
  'designer',
  'service-agent',
  'adviser',
  'marketer',
  'operator',
] as const;

/** How far social media go within a core function: the inner and the outer ring of the model. */
export const levels = ['supporting', 'full'] as const;
export type Level = (typeof levels)[number];

export const departments = [
  'marketing',
  'communications',
  'press-office',
  'sales',
  'e-commerce',
  'customer-service',
  'product',
  'research',
  'it',
  'hr',
  'legal',
  'management',
] as const;
export type Department = (typeof departments)[number];

export const sectors = [
  'insurance',
  'banking',
  'telecoms',
  'retail',
  'media',
  'technology',
  'travel',
  'automotive',
  'sports',
  'consumer-goods',
] as const;

/** The sections of every playbook, in order; `levels` stands in core functions only. Ids are permanent. */
export const sections = [
  'overview',
  'why',
  'levels',
  'when',
  'steps',
  'cases',
  'measure',
  'pitfalls',
  'check',
  'workshop',
  'trainer',
  'sources',
] as const;
export type SectionId = (typeof sections)[number];

/** The sections that a playbook of this group must have. */
export const sectionsOf = (group: Group): readonly SectionId[] =>
  group === 'functions' ? sections : sections.filter((id) => id !== 'levels');

/** The notes for trainers, in order; each playbook has all of them. */
export const trainerNotes = ['objectives', 'timing', 'questions', 'answers', 'assignment'] as const;

/** The rows of the comparison of supporting with full part, in order. */
export const compareRows = [
  'who',
  'effort',
  'attitude',
  'organisation',
  'channels',
  'kpis',
] as const;

export const calloutTypes = ['law', 'now', 'caution', 'tip', 'assumption'] as const;

/** The units of a figure in a text. */
export const figureUnits = ['count', 'percent', 'usd', 'eur', 'hours', 'days'] as const;

export const oneOf = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z.enum(values);
