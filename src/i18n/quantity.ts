import type { FormulaUnit, Period } from '../domain/kpi/formula/units';
import { fill, type Plural } from './format';
import { locales, type Lang } from './languages';

/** The currencies that a reader can choose from; the first is where a page starts. */
export const currencies = ['EUR', 'USD', 'GBP'] as const;
export type Currency = (typeof currencies)[number];

const intlUnits: Partial<Record<FormulaUnit, string>> = {
  seconds: 'second',
  minutes: 'minute',
  hours: 'hour',
  days: 'day',
  weeks: 'week',
  months: 'month',
  years: 'year',
};

/** A distance on a scale. */
const pointWords: Readonly<Record<Lang, Plural>> = {
  en: { one: '{n} point', other: '{n} points' },
  nl: { one: '{n} punt', other: '{n} punten' },
};

const perPeriod: Readonly<Record<Lang, Readonly<Record<Period, string>>>> = {
  en: {
    hours: 'per hour',
    days: 'per day',
    weeks: 'per week',
    months: 'per month',
    years: 'per year',
  },
  nl: {
    hours: 'per uur',
    days: 'per dag',
    weeks: 'per week',
    months: 'per maand',
    years: 'per jaar',
  },
};

/** “per month”; nothing without a period. */
export const perText = (lang: Lang, per: Period | undefined): string =>
  per === undefined ? '' : perPeriod[lang][per];

/** What stands behind a field: the unit in words, without a number: “hours per month”, “€ per hour”, “%”. */
export function unitText(
  lang: Lang,
  unit: FormulaUnit,
  per: Period | undefined,
  currency: Currency,
): string {
  const own = intlUnits[unit];
  const locale = locales[lang];
  const text =
    unit === 'percent'
      ? '%'
      : unit === 'points'
        ? fill(pointWords[lang].other, { n: '' }).trim()
        : unit === 'money'
          ? partOf(new Intl.NumberFormat(locale, { style: 'currency', currency }), 'currency')
          : own === undefined
            ? ''
            : partOf(
                new Intl.NumberFormat(locale, { style: 'unit', unit: own, unitDisplay: 'long' }),
                'unit',
              );
  return [text, perText(lang, per)].filter(Boolean).join(' ');
}

const partOf = (format: Intl.NumberFormat, type: string): string =>
  format.formatToParts(2).find((part) => part.type === type)?.value ?? '';

export interface Quantity {
  readonly unit: FormulaUnit;
  readonly per?: Period | undefined;
  /** Decimals at most; small amounts get as many as they need to be told from 0. */
  readonly decimals?: number | undefined;
  readonly currency?: Currency | undefined;
  /** Whether a number above zero gets a plus: a difference. */
  readonly signed?: boolean | undefined;
}

const formats = new Map<string, Intl.NumberFormat>();
const plurals = new Map<string, Intl.PluralRules>();

/** Making a format takes longer than using it, and a result has hundreds of numbers; so does making its options. */
function formatOf(
  lang: Lang,
  kind: string,
  makeOptions: () => Intl.NumberFormatOptions,
): Intl.NumberFormat {
  const key = `${lang} ${kind}`;
  let format = formats.get(key);
  if (format === undefined) {
    format = new Intl.NumberFormat(locales[lang], makeOptions());
    formats.set(key, format);
  }
  return format;
}

/**
 * A number with its unit as the language writes it: “€ 1.250”, “45%”, “3 hours per month”. Numbers are as readers write
 * them: 45 per cent is 45. A real minus sign, and never “−0”.
 */
export function formatQuantity(
  lang: Lang,
  value: number,
  { unit, per, decimals = 0, currency = 'EUR', signed = false }: Quantity,
): string {
  // Cents come in pairs: € 12.50, not € 12.5.
  const least = unit === 'money' && decimals > 0 && !Number.isInteger(value) ? decimals : 0;
  const shown = unit === 'percent' ? value / 100 : value;
  const text = formatOf(lang, `${unit} ${decimals} ${least} ${currency} ${signed}`, () => {
    const own = intlUnits[unit];
    return {
      maximumFractionDigits: decimals,
      minimumFractionDigits: least,
      signDisplay: signed ? 'exceptZero' : 'negative',
      ...(unit === 'percent'
        ? { style: 'percent' }
        : unit === 'money'
          ? { style: 'currency', currency }
          : own === undefined
            ? {}
            : { style: 'unit', unit: own, unitDisplay: 'long' }),
    };
  }).format(shown);
  const written = text.replace('-', '−');
  const withUnit = unit === 'points' ? inPoints(lang, value, decimals, written) : written;
  return [withUnit, perText(lang, per)].filter(Boolean).join(' ');
}

/** “1 point”, “6 points”, “0.5 points”; the form follows the number as it is shown. */
function inPoints(lang: Lang, value: number, decimals: number, written: string): string {
  const key = `${lang} ${decimals}`;
  const rules =
    plurals.get(key) ?? new Intl.PluralRules(locales[lang], { maximumFractionDigits: decimals });
  plurals.set(key, rules);
  const { one, other } = pointWords[lang];
  return fill(rules.select(Math.abs(value)) === 'one' ? one : other, { n: written });
}

/** A number on the axis of a chart, short: “1.2m”, “€ 40K”, “15%”. */
export function formatTick(
  lang: Lang,
  value: number,
  unit: FormulaUnit,
  currency: Currency,
): string {
  return formatOf(lang, `tick ${unit} ${currency}`, () => ({
    maximumFractionDigits: 1,
    ...(unit === 'percent'
      ? { style: 'percent' }
      : { notation: 'compact', ...(unit === 'money' && { style: 'currency', currency }) }),
  }))
    .format(unit === 'percent' ? value / 100 : value)
    .replace('-', '−');
}
