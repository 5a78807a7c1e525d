/** A pasted list counted into inputs, and what is said about it; loaded when somebody has a list. */
import { formatValue } from '../../domain/kpi/format-number';
import { checkList } from '../../domain/kpi/check-list';
import type { BadEntry } from '../../domain/kpi/inputs';
import type { FormulaLabels } from '../../i18n/calculator-formula';
import { count, fill, shorten } from '../../i18n/format';
import type { Lang } from '../../i18n/languages';
import type { TallyData } from './formula-data';
import { expectedOf } from './wording';

/** How many bad entries of a list are named; the rest is counted. */
const named = 5;

/** The counts by input and how many numbers were read, or the message that says why there are none. */
export type CountedList =
  | { readonly ok: true; readonly counts: Readonly<Record<string, number>>; readonly note: string }
  | { readonly ok: false; readonly problem: string };

export function countList(
  tally: TallyData,
  text: string,
  lang: Lang,
  labels: FormulaLabels,
): CountedList {
  const checked = checkList({ id: tally.id, unit: 'count', range: tally.range }, text, lang);
  if (!checked.ok) return { ok: false, problem: explain(tally, checked.reason, lang, labels) };
  return {
    ok: true,
    counts: Object.fromEntries(
      tally.into.map(({ input, from, to }) => [
        input,
        checked.value.filter((number) => from <= number && number <= to).length,
      ]),
    ),
    note: count(lang, checked.value.length, labels.list.read),
  };
}

function explain(
  tally: TallyData,
  reason: 'empty' | readonly BadEntry[],
  lang: Lang,
  labels: FormulaLabels,
): string {
  const expected = expectedOf(tally, lang, labels);
  if (reason === 'empty') return fill(labels.list.empty, { expected });
  const entries = reason.slice(0, named).map(({ entry, line, reason: why }) =>
    fill(why === 'ambiguous' ? labels.list.ambiguous : labels.list.entry, {
      line: formatValue(lang, line),
      entry: shorten(entry),
    }),
  );
  const more = reason.length - entries.length;
  if (more > 0) entries.push(count(lang, more, labels.list.more));
  return [
    count(lang, reason.length, labels.list.wrong),
    fill(labels.list.expectedIs, { expected }),
    `${entries.join('; ')}.`,
  ].join(' ');
}
