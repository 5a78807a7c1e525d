import { z } from 'zod';
import { id, text } from '../text';

const places = (template: string): string =>
  [...new Set(template.match(/\{\w+\}/g) ?? [])].sort().join(' ');

/** A text with places such as `{score}` that the calculator fills in; both languages have the same places. */
export const template = () =>
  text().refine((value) => places(value.en) === places(value.nl), {
    error: 'use the same places, such as {score}, in both languages',
  });

/** The places of a template, by name. */
export const placesIn = (value: { readonly en: string }): string[] =>
  [...value.en.matchAll(/\{(\w+)\}/g)].flatMap(([, name]) => name ?? []);

/** The fields that every calculator has. */
export const about = {
  /** Permanent code: K1. */
  code: z.string().regex(/^K[1-9]\d?$/, 'use a code of a calculator such as K1'),
  /** Name in the address; the same as the file name. */
  slug: id(),
  /** Goes up when a formula or a text changes what a result means. */
  version: z.int().positive(),
  title: text(),
  /** One sentence for lists and cards. */
  summary: text(),
  /** What it measures. */
  measures: text(),
  /** How it is calculated, in words, as paragraphs. */
  method: z.array(text()).min(1),
  /** What the result does not tell, as paragraphs. */
  limits: z.array(text()).min(1),
  /** Sources, each with what it is used for. */
  sources: z.array(z.strictObject({ key: id(), use: text() })).min(1),
};
