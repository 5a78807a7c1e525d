import type { Lang } from '../../i18n/languages';
import type { FormulaUnit } from './formula/units';
import { checkInput, type BadEntry, type InputReason } from './inputs';
import { invalid, valid, type Result } from './result';

/** Signs that people type or paste with a number; each belongs to one unit and is an error in the others. */
const signs: Partial<Record<FormulaUnit, RegExp>> = {
  percent: /\s*%$/,
  money: /^(?:€|\$|£|EUR|USD|GBP)\s*|\s*(?:€|\$|£|EUR|USD|GBP)$/i,
};

/** What a field for a number of a formula accepts. */
export interface QuantitySpec {
  readonly id: string;
  readonly unit: FormulaUnit;
  /** Smallest and largest value, both allowed (a percentage as 0 to 100), and whether it has to be a whole number. */
  readonly range: { readonly min: number; readonly max: number; readonly integer: boolean };
}

/**
 * Reads a number with or without the sign of its unit: `45%` and `45` in a percentage, `€ 1.200` and `1.200` in an
 * amount. A sign of another unit is not a number, so that an amount pasted in a percentage is noticed.
 */
export function readQuantity(
  spec: QuantitySpec,
  text: string,
  lang: Lang,
): Result<number, InputReason> {
  const sign = signs[spec.unit];
  const bare = sign === undefined ? text : text.trim().replace(sign, '');
  return checkInput({ id: spec.id, unit: 'ratio', range: spec.range }, bare, lang);
}

/**
 * Reads a pasted list with one number for each line, such as a column of a sheet. Cells of one line (tabs, semicolons)
 * and several numbers on a line are read too, when the line is no number as a whole. One bad entry is enough for
 * no result: leaving it out would change the outcome in silence.
 */
export function readList(
  spec: QuantitySpec,
  text: string,
  lang: Lang,
): Result<readonly number[], 'empty' | readonly BadEntry[]> {
  const values: number[] = [];
  const bad: BadEntry[] = [];
  text.split(/\r\n|\r|\n/).forEach((row, index) => {
    for (const cell of row.split(/[\t;]/).filter((part) => part.trim() !== '')) {
      const whole = readQuantity(spec, cell, lang);
      if (whole.ok) {
        values.push(whole.value);
        continue;
      }
      const parts = cell.split(/,?\s+/).filter((part) => part !== '');
      for (const entry of parts.length > 1 ? parts : [cell.trim()]) {
        const read = readQuantity(spec, entry, lang);
        if (read.ok) values.push(read.value);
        else bad.push({ entry, line: index + 1, reason: read.reason });
      }
    }
  });
  if (bad.length > 0) return invalid(bad);
  return values.length > 0 ? valid(values) : invalid('empty');
}
