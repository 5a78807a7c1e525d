import type { Lang } from '../../i18n/languages';
import { invalid, valid, type Result } from './result';

/** How a language writes numbers: 1,234.5 in English, 1.234,5 in Dutch. */
export const notations: Readonly<
  Record<Lang, { readonly decimal: string; readonly group: string }>
> = {
  en: { decimal: '.', group: ',' },
  nl: { decimal: ',', group: '.' },
};

/**
 * Why a text is no number:
 * - `empty`: nothing, or only spaces.
 * - `not-a-number`: something else than digits, separators and a sign; also powers (1e5) and numbers beyond all use.
 * - `other-notation`: it makes sense only as the other language writes numbers (1.5 on a Dutch page).
 * - `grouping`: the digits are not in groups of three (1 23, 12,34,567).
 * - `ambiguous`: 1.234 on an English page and 1,234 on a Dutch one: a decimal fraction here, a thousand and more there.
 */
export type ParseReason = 'empty' | 'not-a-number' | 'other-notation' | 'grouping' | 'ambiguous';

/** Spaces that separate thousands: space, no-break, figure, thin and narrow no-break space. */
const space = '[ \\u00a0\\u2007\\u2009\\u202f]';

const escape = (sign: string): string => (sign === '.' ? '\\.' : sign);

/** What numbers look like with these signs. A group has three digits; the first one to three, not led by zero. */
function shapesOf(lang: Lang) {
  const [d, g] = [escape(notations[lang].decimal), escape(notations[lang].group)];
  return {
    plain: new RegExp(`^\\d*(?:\\d|${d}\\d+)$`),
    grouped: new RegExp(`^[1-9]\\d{0,2}(?:(?:${g}\\d{3})+|(?:${space}\\d{3})+)(?:${d}\\d+)?$`),
    ambiguous: new RegExp(`^[1-9]\\d{0,2}${d}\\d{3}$`),
    separators: new RegExp(`${space}|${g}`, 'g'),
  };
}

const shapes = { en: shapesOf('en'), nl: shapesOf('nl') };
const otherNotation = { en: shapes.nl, nl: shapes.en };
const numberSigns = new RegExp(`^(?:[\\d.,]|${space})+$`);

/**
 * Reads a number as the language writes it.
 *
 * Thousands may be separated by the sign of the language or by a space of any width, always in threes. Decimals come
 * after the sign of the language. What could be meant otherwise is refused with a reason, never guessed: a decimal
 * sign with one to three digits before it and exactly three after it may well be a thousands separator that came along from
 * the other language. `0.125`, `1234.567` and `1.2340` leave no doubt.
 *
 * @param text what was typed or pasted; spaces around it do not count
 */
export function parseNumber(text: string, lang: Lang): Result<number, ParseReason> {
  const trimmed = text.trim();
  if (trimmed === '') return invalid('empty');

  const sign = /^[-−]/.test(trimmed) ? -1 : 1;
  const body = trimmed.replace(/^[-−+]\s*/, '');
  if (!/\d/.test(body) || !numberSigns.test(body)) return invalid('not-a-number');

  const own = shapes[lang];
  if (own.ambiguous.test(body)) return invalid('ambiguous');
  if (own.plain.test(body) || own.grouped.test(body)) {
    const digits = body.replace(own.separators, '').replace(notations[lang].decimal, '.');
    const value = sign * Number(digits);
    if (!Number.isFinite(value)) return invalid('not-a-number');
    return valid(value === 0 ? 0 : value);
  }

  const other = otherNotation[lang];
  if (other.plain.test(body) || other.grouped.test(body)) return invalid('other-notation');
  return invalid(/[.,]{2}|^[.,]|[.,]$/.test(body) ? 'not-a-number' : 'grouping');
}
