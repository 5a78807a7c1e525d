/** What leaves the calculator as a file; loaded when somebody asks for one. */
import { downloadFile, downloadText } from '../../browser/download';
import type { Value } from '../../domain/kpi/formula/expression';
import { writeText } from '../../domain/kpi/formula/text';
import { sheetsOf, type Sheet } from '../../domain/kpi/sheet';
import { calculationCsv, type CsvCell } from '../../domain/share/calculation-csv';
import { unitText } from '../../i18n/quantity';
import type { CalculatorState } from './calculator.svelte';
import { fileNameOf } from './file-name';
import { lowerFirst, wordingOf, type Part } from './wording';

export function downloadCsv(state: CalculatorState): void {
  downloadText(fileNameOf(state.reporter.data, 'csv'), csvOf(state), 'text/csv');
}

export async function downloadExcel(state: CalculatorState): Promise<void> {
  const { writeWorkbook } = await import('./write-workbook');
  downloadFile(fileNameOf(state.reporter.data, 'xlsx'), await writeWorkbook(sheetsFor(state)));
}

/** Every number, with a column for each scenario. */
export function csvOf(state: CalculatorState): string {
  const { reporter, reports, currency, scenarios } = state;
  const { data, labels, lang } = reporter;
  const unitOf = ({ unit, per }: Part) => unitText(lang, unit, per, currency);
  const rowsOf = (kind: string, part: Part): CsvCell[][] => {
    const values = reports.map((report) => report.valueOf(part.id));
    const longest = Math.max(
      ...values.map((value) => (typeof value === 'object' ? value.length : 1)),
    );
    const titles = part.rows === undefined ? undefined : reporter.rowTitles(part.rows);
    const isSingle = values.every((value) => typeof value !== 'object');
    const cell = (value: Value | undefined, row: number) =>
      typeof value === 'object' ? value[row] : value;
    return Array.from({ length: longest }, (_, row) => [
      kind,
      part.id,
      isSingle ? part.label : `${part.label} – ${titles?.[row] ?? row + 1}`,
      unitOf(part),
      ...values.map((value) => cell(value, row)),
    ]);
  };
  return calculationCsv(
    [
      [
        '',
        labels.code,
        labels.name,
        labels.unit,
        ...scenarios.map((_, index) => state.nameOf(index)),
      ],
      ...data.inputs.flatMap((input) => rowsOf(labels.sheetInputs, input)),
      ...data.steps.flatMap((step) => rowsOf(labels.sheetResults, step)),
    ],
    lang === 'nl' ? ';' : ',',
  );
}

/** The scenario in the fields as sheets with live formulas. */
export function sheetsFor(state: CalculatorState): Sheet[] {
  const { reporter, report, current, currency } = state;
  const { data, labels, lang } = reporter;
  const wording = wordingOf(lang, labels.functionWords, (name) => {
    const label = reporter.parts.get(name)?.label;
    return label === undefined ? undefined : lowerFirst(label);
  });
  const named = <Item extends Part>(part: Item) => ({
    ...part,
    unitText: unitText(lang, part.unit, part.per, currency),
  });
  return sheetsOf({
    inputs: data.inputs.map((input) => ({
      ...named(input),
      optional:
        input.optional || data.groups.find(({ id }) => id === input.group)?.optional !== undefined,
    })),
    steps: data.steps.map((step) => ({ ...named(step), words: writeText(step.tree, wording) })),
    rows: data.rows,
    values: current.shown.values,
    ranges: current.shown.ranges,
    results: report.results,
    currencySign: unitText(lang, 'money', undefined, currency),
    labels: {
      inputs: labels.sheetInputs,
      results: labels.sheetResults,
      lists: labels.sheetLists,
      name: labels.name,
      value: labels.value,
      unit: labels.unit,
      low: labels.low,
      high: labels.high,
      formula: labels.formula,
      note: labels.sheetNote,
      fixed: labels.sheetFixed,
      none: labels.sheetNone,
    },
  });
}
