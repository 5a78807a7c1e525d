import type { Lang } from '../../i18n/languages';
import { checkInput, type BadEntry, type InputSpec } from './inputs';
import { invalid, valid, type Result } from './result';
import type { Quantity, Unit } from './units';

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
