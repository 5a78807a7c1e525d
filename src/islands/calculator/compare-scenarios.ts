import { formatValue } from '../../domain/kpi/format-number';
import { fill } from '../../i18n/format';
import type { Currency } from '../../i18n/quantity';
import type { CalculatorData } from './formula-data';
import type { FormulaReport, Reporter } from './formula-report';
import { decimalsOf } from './wording';

export interface ComparedCell {
  readonly text: string;
  /** The difference with the base case, with its sign and what it means: “+€ 120, better”. */
  readonly difference: string | undefined;
  readonly judgement: 'better' | 'worse' | undefined;
}

export interface ComparedRow {
  readonly key: string;
  readonly label: string;
  /** One for each scenario, the base case first. */
  readonly cells: readonly ComparedCell[];
}

/** The distance between two numbers of an input or step: of percentages, in percentage points. */
export function showDistance(
  reporter: Reporter,
  id: string,
  size: number,
  currency: Currency,
): string {
  const part = reporter.parts.get(id);
  return part?.unit === 'percent'
    ? fill(reporter.labels.percentPoints, { n: formatValue(reporter.lang, size, decimalsOf(part)) })
    : reporter.show(id, size, currency);
}

/** Less than anybody sees; what calculation leaves behind is no difference. */
const isSame = (a: number, b: number): boolean =>
  Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));

/**
 * Scenarios side by side: first the inputs with one number in which they differ, then every result, each with its
 * difference with the base case. Whether that is better is said only where the definition says which way is.
 */
export function compareScenarios(
  reporter: Reporter,
  data: CalculatorData,
  reports: readonly FormulaReport[],
  currency: Currency,
): readonly ComparedRow[] {
  const { labels } = reporter;
  const [base] = reports;
  const rowOf = (id: string, better: 'higher' | 'lower' | undefined): ComparedRow => ({
    key: id,
    label: reporter.labelOf(id),
    cells: reports.map((report, index) => {
      const own = report.numberOf(id);
      // Why there is none is said where that scenario is in the fields.
      const text = own === undefined ? labels.sheetNone : report.show(id);
      const first = base?.numberOf(id);
      if (index === 0 || own === undefined || first === undefined) {
        return { text, difference: undefined, judgement: undefined };
      }
      if (isSame(own, first)) return { text, difference: labels.same, judgement: undefined };
      const change = own - first;
      const size = showDistance(reporter, id, Math.abs(change), currency);
      const signed = `${change > 0 ? '+' : '−'}${size}`;
      if (better === undefined) return { text, difference: signed, judgement: undefined };
      const judgement = change > 0 === (better === 'higher') ? 'better' : 'worse';
      return { text, difference: `${signed}, ${labels[judgement]}`, judgement };
    }),
  });
  const differing = data.inputs.filter(
    ({ id, rows, list }) =>
      rows === undefined &&
      !list &&
      reports.some((report) => report.numberOf(id) !== base?.numberOf(id)),
  );
  const results = data.steps.filter(
    ({ id, show, rows }) =>
      show !== 'step' && rows === undefined && !reports.every((report) => report.isLeftOut(id)),
  );
  return [
    ...differing.map(({ id }) => rowOf(id, undefined)),
    ...results.map(({ id, better }) => rowOf(id, better)),
  ];
}
