import { locales, type Lang } from './languages';

/** Texts that differ by number, in the forms that the language has: `{ one: '{n} step', other: '{n} steps' }`. */
export interface Plural {
  readonly one: string;
  readonly other: string;
}

/**
 * Puts values in a text: `fill('{n} of {total}', { n: 2, total: 8 })`.
 * A name without a value is an error of the developer's, so it throws.
 */
export function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`No value for {${name}} in “${template}”`);
    return String(value);
  });
}

/** The start of something that a reader typed, for a message. */
export const shorten = (text: string): string =>
  text.length > 40 ? `${text.slice(0, 39)}…` : text;

/** The form of a plural that fits a number, with `{n}` filled in as the language writes numbers, and other values. */
export function count(
  lang: Lang,
  n: number,
  forms: Plural,
  values: Readonly<Record<string, string>> = {},
): string {
  const form = new Intl.PluralRules(locales[lang]).select(n) === 'one' ? forms.one : forms.other;
  return fill(form, { ...values, n: formatNumber(lang, n) });
}

/** A number as the language writes it; `digits` is how many decimals at most. */
export function formatNumber(lang: Lang, n: number, digits = 0): string {
  return new Intl.NumberFormat(locales[lang], { maximumFractionDigits: digits }).format(n);
}

/** A calendar date (`2026-11-21`) in words. */
export function formatDate(lang: Lang, date: Date): string {
  return new Intl.DateTimeFormat(locales[lang], { dateStyle: 'long', timeZone: 'UTC' }).format(
    date,
  );
}
