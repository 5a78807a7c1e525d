/** Places on a scale with their intervals: what is drawn, what its table lists, and both in words. */
import { fill } from '../../i18n/format';
import type { ScaleData } from './formula-data';
import type { FormulaReport, TableData } from './formula-report';
import { lowerFirst } from './wording';

export interface Place {
  /** Its number in the chart's lists. */
  readonly index: number;
  /** What it is a place of. */
  readonly name: string;
  readonly value: number;
  readonly text: string;
  /** The ends of its interval; both or none. */
  readonly low: number | undefined;
  readonly high: number | undefined;
}

/** The places that have a value. */
export function placesOn(chart: ScaleData, report: FormulaReport): readonly Place[] {
  return chart.of.flatMap((id, index) => {
    const value = report.numberOf(id);
    return value === undefined
      ? []
      : [
          {
            index,
            name: chart.names[index] ?? '',
            value,
            text: report.show(id),
            low: report.numberOf(chart.low[index] ?? ''),
            high: report.numberOf(chart.high[index] ?? ''),
          },
        ];
  });
}

/** “This measurement: score 22, 95% interval from 11 to 33.” */
export function textOfPlaces(chart: ScaleData, report: FormulaReport): string {
  const { labels } = report.reporter;
  return placesOn(chart, report)
    .map(({ index, name, text, low, high }) =>
      fill(low === undefined || high === undefined ? labels.placeAlone : labels.place, {
        name,
        label: lowerFirst(labelOf(report, chart.of)),
        value: text,
        interval: chart.interval,
        low: report.show(chart.low[index] ?? ''),
        high: report.show(chart.high[index] ?? ''),
      }),
    )
    .join(' ');
}

/** The same in numbers. */
export function tableOfPlaces(chart: ScaleData, report: FormulaReport): TableData {
  const { labels } = report.reporter;
  const places = placesOn(chart, report);
  return {
    title: chart.title,
    head: [labels.name, ...places.map(({ name }) => name)],
    rows: [...chart.table, chart.of, chart.low, chart.high].map((ids) => [
      labelOf(report, ids),
      ...places.map(({ index }) => {
        const id = ids[index] ?? '';
        const number = report.numberOf(id);
        return number === undefined ? labels.sheetNone : report.write(id, number);
      }),
    ]),
  };
}

/** A row of the table is called as its first number is. */
const labelOf = ({ reporter }: FormulaReport, ids: readonly string[]): string =>
  reporter.labelOf(ids[0] ?? '');
