import type { Lang } from '../../i18n/languages';
import { parseNumber, type ParseReason } from './parse-number';
import { invalid, valid, type Result } from './result';
import type { Quantity, Unit } from './units';

/** What an input accepts. */
export interface InputSpec<U extends Unit = Unit> {
  readonly id: string;
  readonly unit: U;
  /** Smallest and largest value, both allowed, and whether it has to be a whole number. */
  readonly range: { readonly min: number; readonly max: number; readonly integer: boolean };
}

/** Why the text in a field gives no value; `ParseReason` when it is not even a number. */
export type InputReason = ParseReason | 'not-whole' | 'too-small' | 'too-large';

/** Reads one field: a quantity in the unit of the field, or the reason why not. */
export function checkInput<U extends Unit>(
  spec: InputSpec<U>,
  text: string,
  lang: Lang,
): Result<Quantity<U>, InputReason> {
  const parsed = parseNumber(text, lang);
  if (!parsed.ok) return parsed;
  const { min, max, integer } = spec.range;
  if (integer && !Number.isInteger(parsed.value)) return invalid('not-whole');
  if (parsed.value < min) return invalid('too-small');
  if (parsed.value > max) return invalid('too-large');
  return valid(parsed.value as Quantity<U>);
}

/** One entry of a pasted list that cannot be used. */
export interface BadEntry {
  /** The entry as it was pasted. */
  readonly entry: string;
  /** The line it stands on; the first is 1. */
  readonly line: number;
  readonly reason: InputReason;
}

/**
 * Reads a pasted list of numbers.
 *
 * Entries are separated by new lines, tabs, semicolons, spaces, or commas. On a page whose decimal sign is the comma,
 * one comma straight between two numbers (`9,5`) may be a fraction as well as two entries and is refused as
 * `ambiguous`; `9, 5` and `9,5,10` leave no doubt. One bad entry is enough for no result: leaving it out would
 * change the outcome in silence.
 */
export function checkList<U extends Unit>(
  spec: InputSpec<U>,
  text: string,
  lang: Lang,
): Result<readonly Quantity<U>[], 'empty' | readonly BadEntry[]> {
  const values: Quantity<U>[] = [];
  const bad: BadEntry[] = [];
  text.split(/\r\n|\r|\n/).forEach((row, index) => {
    const line = index + 1;
    for (const chunk of row.split(/[\s;]+|,(?=\s|$)/)) {
      const parts = chunk.split(',').filter((part) => part !== '');
      if (lang === 'nl' && parts.length === 2) {
        bad.push({ entry: chunk, line, reason: 'ambiguous' });
        continue;
      }
      for (const entry of parts) {
        const checked = checkInput(spec, entry, lang);
        if (checked.ok) values.push(checked.value);
        else bad.push({ entry, line, reason: checked.reason });
      }
    }
  });
  if (bad.length > 0) return invalid(bad);
  return values.length > 0 ? valid(values) : invalid('empty');
}
