/** Numbers of a result as a reader sees them: the only place where they are rounded. */
import { comparable } from '../../../domain/assessment/outcome';
import { locales, type Lang } from '../../../i18n/languages';

const MOST_DIGITS = 4;

/**
 * A number of points with one decimal, or with more where one would put it on the wrong side of a limit:
 * 1.96 is not shown as 2.0 beside “met from 2.0”.
 */
export function points(lang: Lang, value: number, ...limits: readonly number[]): string {
  const exact = comparable(value);
  let digits = 1;
  const misleads = () => {
    const shown = Number(exact.toFixed(digits));
    return limits.some((limit) => exact >= limit !== shown >= limit);
  };
  while (digits < MOST_DIGITS && misleads()) digits += 1;
  return decimals(lang, exact, 1, digits);
}

/** A gap as it stands in its product with a weight. */
export function gapNumber(lang: Lang, gap: number, weight: number): string {
  return Number.isInteger(gap) ? String(gap) : decimals(lang, gap, 1, gapDigits(gap, weight));
}

/** One decimal where the product comes out with it. */
const gapDigits = (gap: number, weight: number): number =>
  comparable(Number(gap.toFixed(1)) * weight) === comparable(gap * weight) ? 1 : 2;

/** A gap and its weight: `1.4 × 3 = 4.2`, with two decimals where one does not come out. */
export function product(lang: Lang, gap: number, weight: number): string {
  const exact = comparable(gap * weight);
  const outcome = Number.isInteger(gap)
    ? String(exact)
    : decimals(lang, exact, 1, gapDigits(gap, weight));
  return `${gapNumber(lang, gap, weight)} × ${weight} = ${outcome}`;
}

/** A share of choices, 0 to 1, with two decimals. */
export const share = (lang: Lang, value: number): string => decimals(lang, value, 2, 2);

/** A limit as the assessment has it: with all its decimals, one at least. */
export const limit = (lang: Lang, value: number): string => decimals(lang, value, 1, MOST_DIGITS);

/** A difference with its sign; nothing has none. */
export function signed(lang: Lang, value: number, digits = 1): string {
  const text = decimals(lang, Math.abs(comparable(value)), digits, digits);
  const zero = decimals(lang, 0, digits, digits);
  if (text === zero) return text;
  return value < 0 ? `−${text}` : `+${text}`;
}

function decimals(lang: Lang, value: number, least: number, most: number): string {
  return new Intl.NumberFormat(locales[lang], {
    minimumFractionDigits: least,
    maximumFractionDigits: most,
  }).format(value);
}

/** Names in a row: “A, B and C”. */
export const listed = (lang: Lang, names: readonly string[]): string =>
  new Intl.ListFormat(locales[lang], { type: 'conjunction' }).format(names);
