import { locales, type Lang } from '../../i18n/languages';

const formats = new Map<string, Intl.NumberFormat>();

/** Making a format takes longer than using it. */
function formatOf(lang: Lang, digits: number, signed: boolean): Intl.NumberFormat {
  const key = `${lang} ${digits} ${signed}`;
  let format = formats.get(key);
  if (format === undefined) {
    format = new Intl.NumberFormat(locales[lang], {
      maximumFractionDigits: digits,
      signDisplay: signed ? 'exceptZero' : 'negative',
    });
    formats.set(key, format);
  }
  return format;
}

/**
 * A number as the language writes it, for showing: at most `digits` decimals, a real minus sign, and never “-0”.
 * `signed` puts a plus before a number above zero, for differences.
 */
export function formatValue(lang: Lang, value: number, digits = 0, signed = false): string {
  return formatOf(lang, digits, signed).format(value).replace('-', '−');
}

/**
 * How many decimals make sense beside a margin: none beside ± 11 points, more as the margin gets smaller. Never so
 * few that a value is shown as zero which is not, because “from 0” and “from 0.4” say different things of a difference.
 *
 * @param margin half the width of the interval, in the unit shown; 0 when the values are known exactly
 */
export function fittingDigits(margin: number, values: readonly number[]): number {
  const byMargin = margin >= 2 ? 0 : margin >= 0.2 || margin === 0 ? 1 : 2;
  const forValues = values.map((value) => {
    const size = Math.abs(value);
    return size === 0 || size >= 0.5 ? 0 : size >= 0.05 ? 1 : 2;
  });
  return Math.max(byMargin, ...forValues);
}
