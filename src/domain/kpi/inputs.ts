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
