import { describe, expect, test } from 'vitest';
import { Calculation } from '../../../src/domain/kpi/calculate';
import { parseFormula } from '../../../src/domain/kpi/formula/parse';
import {
  columnName,
  sheetFormat,
  sheetsOf,
  type SheetCell,
  type SheetModel,
} from '../../../src/domain/kpi/sheet';
import { startValues } from '../../../src/islands/calculator/formula-data';
import { shopIn } from '../../component/calculator/fixtures';

const shop = shopIn('en');
const planned = shop.steps.find(({ id }) => id === 'planned')!;
/** The shop, with a step that a sheet has no formula for. */
const data = {
  ...shop,
  steps: [
    ...shop.steps,
    {
      ...planned,
      id: 'waiting',
      label: 'Waiting',
      tree: parseFormula('backlog(plan, 0 * plan)'),
    },
  ],
};
const values = startValues(data);
const model: SheetModel = {
  inputs: data.inputs.map((input) => ({ ...input, unitText: '' })),
  steps: data.steps.map((step) => ({ ...step, unitText: '', words: 'words' })),
  rows: data.rows,
  values,
  ranges: { visits: { low: 1500, likely: 2000, high: 2600 } },
  results: new Calculation(data).results(values),
  currencySign: '€',
  labels: {
    inputs: 'Numbers',
    results: 'Results',
    lists: 'Lists',
    name: 'What',
    value: 'Value',
    unit: 'Unit',
    low: 'Low',
    high: 'High',
    formula: 'Formula',
    note: 'Note',
    fixed: 'a fixed value',
    none: 'no value',
  },
};
const sheets = sheetsOf(model);

const rowOf = (sheet: string, label: string): readonly SheetCell[] =>
  sheets
    .find(({ name }) => name === sheet)
    ?.rows.find(([first]) => first?.kind === 'text' && first.text === label) ?? [];

describe('A calculator as sheets', () => {
  test('has one for numbers, one for results, one for each set of rows and one for lists', () => {
    expect(sheets.map(({ name }) => name)).toEqual([
      'Numbers',
      'Results',
      'Channel',
      'Month',
      'Lists',
    ]);
  });

  test('keeps a percentage as a fraction with a format that shows it as one', () => {
    expect(rowOf('Numbers', 'Conversion')[1]).toEqual({
      kind: 'input',
      value: 0.025,
      format: '0.00%',
    });
    expect(rowOf('Numbers', 'Basket')[1]).toEqual({
      kind: 'input',
      value: 40,
      format: '"€" #,##0.00',
    });
  });

  test('shows the range of an uncertain number beside it', () => {
    expect(rowOf('Numbers', 'Visits').slice(3)).toMatchObject([{ value: 1500 }, { value: 2600 }]);
    expect(rowOf('Numbers', 'Basket').slice(3)).toEqual([{ kind: 'empty' }, { kind: 'empty' }]);
  });

  test('has results as formulas that refer to the cells of numbers and of earlier results', () => {
    expect(rowOf('Results', 'Orders')[1]).toMatchObject({
      kind: 'formula',
      formula: "(('Numbers'!$B$2)*('Numbers'!$B$3))",
    });
    expect(rowOf('Results', 'Revenue')[1]).toMatchObject({
      formula: "(('Results'!$B$2)*('Numbers'!$B$4))",
      format: '"€" #,##0',
    });
  });

  test('has a formula in every row, and a total over all of them', () => {
    expect(rowOf('Channel', 'E-mail')[3]).toMatchObject({
      formula: "(((('Channel'!$B$2)*('Channel'!$C$2)))/(60))",
    });
    expect(rowOf('Channel', 'Chat')[3]).toMatchObject({
      formula: "(((('Channel'!$B$3)*('Channel'!$C$3)))/(60))",
    });
    expect(rowOf('Results', 'Hours in all')[1]).toMatchObject({
      formula: "SUM('Channel'!$D$2:$D$3)",
    });
    expect(rowOf('Results', 'Median wait')[1]).toMatchObject({
      formula: "MEDIAN('Lists'!$A$2:$A$4)",
    });
  });

  test('gives the value, and says so, where a sheet has no formula', () => {
    const month = sheets.find(({ name }) => name === 'Month');
    expect(month?.rows[0]?.[3]).toMatchObject({ text: 'Waiting – a fixed value' });
    expect(month?.rows[2]?.[3]).toEqual({ kind: 'number', value: 7400, format: '#,##0' });
  });

  test('has a running total that grows from row to row', () => {
    const month = sheets.find(({ name }) => name === 'Month');
    expect(month?.rows[0]?.[2]).toMatchObject({ text: 'Planned in all' });
    expect(month?.rows[1]?.[2]).toMatchObject({ formula: "SUM('Month'!$B$2)" });
    expect(month?.rows[2]?.[2]).toMatchObject({ formula: "SUM('Month'!$B$2:$B$3)" });
    expect(month?.rows[12]?.[2]).toMatchObject({ formula: "SUM('Month'!$B$2:$B$13)" });
  });

  test('has nothing where a number was left empty or a value is refused, and says so to what rests on it', () => {
    const optional = sheetsOf({
      ...model,
      inputs: model.inputs.map((input) => ({ ...input, optional: input.id === 'basket' })),
      steps: model.steps.map((step) =>
        step.id === 'cost_per_order'
          ? { ...step, refuse: [{ when: parseFormula('orders < 10'), text: 'too few' }] }
          : step,
      ),
    });
    const cellOf = (label: string) =>
      optional[1]?.rows.find(([first]) => first?.kind === 'text' && first.text === label)?.[1];
    expect(cellOf('Revenue')).toMatchObject({
      formula: "IF(((COUNT('Numbers'!$B$4))=(0)),NA(),(('Results'!$B$2)*('Numbers'!$B$4)))",
    });
    expect(cellOf('Cost per order')).toMatchObject({
      formula: "IF((('Results'!$B$2)<(10)),NA(),(('Numbers'!$B$5)/('Results'!$B$2)))",
    });
  });

  test('writes columns and formats as sheets do', () => {
    expect([0, 25, 26, 701, 702].map(columnName)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA']);
    expect(sheetFormat('percent', 1, '€')).toBe('0.0%');
    expect(sheetFormat('hours', 2, '€')).toBe('#,##0.##');
    expect(sheetFormat('money', 0, '£')).toBe('"£" #,##0');
  });
});
