import { z } from 'zod';

/** One text in both languages; neither may be empty. */
export const text = () =>
  z.strictObject({
    en: z.string().trim().min(1, 'write the English text'),
    nl: z.string().trim().min(1, 'schrijf de Nederlandse tekst'),
  });

/** A permanent name for one thing: lower case, digits and hyphens. It never changes once published. */
export const id = () =>
  z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'use lower case letters, digits and hyphens');

/** A permanent code of a chapter: F1, R8, O12. */
export const chapterCode = () =>
  z.string().regex(/^[FRO][1-9]\d?$/, 'use a chapter code such as F1');

/** A link by code, with an optional section or play: `F4`, `F4#steps`, `A2`. */
export const target = () =>
  z.string().regex(/^[A-Z]\d+(#[a-z0-9-]+)?$/, 'use a code such as F4 or F4#steps');

/** A calendar date, `2026-11-21`. Some YAML readers make a Date of it when it is not quoted. */
export const date = () =>
  z.preprocess(
    (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
    z.iso.date('write a date as year-month-day'),
  );
