import { describe, expect, test } from 'vitest';
import type { Values } from '../../../src/domain/kpi/calculate';
import { compareScenarios } from '../../../src/islands/calculator/compare-scenarios';
import { startValues } from '../../../src/islands/calculator/formula-data';
import { Reporter } from '../../../src/islands/calculator/formula-report';
import { writeSteps } from '../../../src/islands/calculator/written-steps';
import { labelsIn, shopIn } from '../../component/calculator/fixtures';

const reporter = new Reporter('en', shopIn('en'), labelsIn('en'));
const start = startValues(reporter.data);
const reportOf = (values: Values = {}) => reporter.report({ ...start, ...values }, 'EUR');

describe('What a calculator says', () => {
  test('is the first sentence whose condition holds, with numbers and units in it', () => {
    expect(reportOf().sentence).toBe('2,000 visits give €1,500.');
    expect(reportOf({ cost: 3000 }).sentence).toBe('You lose −€1,000.');
  });

  test('is what is missing, as long as something is', () => {
    const { visits: _, ...rest } = start;
    const report = reporter.report(rest, 'EUR');
    expect(report.isSettled).toBe(false);
    expect(report.sentence).toBe('There is no result yet. Look at: Visits.');
    expect(report.show('revenue')).toBe('no value yet. First fill in: Visits.');
    expect(report.show('work')).toBe('50 hours');
  });

  test('is why there is no value, never NaN', () => {
    const report = reportOf({ conversion: 0 });
    expect(report.show('cost_per_order')).toBe(
      'no value: it would divide by 0. Look at Cost, Visits and Conversion.',
    );
    const everything = [
      report.sentence,
      ...report.headlines('main').map(({ text }) => text),
      ...report.headlines('result').map(({ text }) => text),
      ...writeSteps(report).map(({ filled }) => filled),
    ].join(' ');
    expect(everything).not.toMatch(/NaN|Infinity|∞/);
  });

  test('leads on by what comes out', () => {
    expect(reportOf().next.map(({ href }) => href)).toEqual(['/en/O10/']);
    expect(reportOf({ cost: 3000 }).next.map(({ href }) => href)).toEqual(['/en/F3/', '/en/O10/']);
  });

  test('shows the calculation in words and with the numbers, and of rows the first', () => {
    const steps = new Map(writeSteps(reportOf()).map((step) => [step.id, step]));
    expect(steps.get('orders')).toMatchObject({
      words: 'visits × conversion',
      filled: '2,000 × 2.5% = 50',
    });
    expect(steps.get('revenue')?.filled).toBe('50 × €40 = €2,000');
    expect(steps.get('hours_spent')?.filled).toBe('E-mail: 300 × 6 minutes ÷ 60 = 30 hours');
    expect(steps.get('planned')?.filled).toBe('');
  });

  test('has its tables by row', () => {
    const report = reportOf();
    expect(report.tableOfSeries('T', report.series(['questions', 'hours_spent']))).toEqual({
      title: 'T',
      head: ['Channel', 'Questions', 'Hours of work'],
      rows: [
        ['E-mail', '300', '30 hours'],
        ['Chat', '200', '20 hours'],
      ],
    });
  });
});

describe('Scenarios side by side', () => {
  const rowsOf = (values: Values) =>
    new Map(
      compareScenarios(reporter, reporter.data, [reportOf(), reportOf(values)], 'EUR').map(
        (row) => [row.key, row.cells[1]],
      ),
    );

  test('show the inputs that differ, and say of results whether they are better', () => {
    const rows = rowsOf({ basket: 50, cost: 600 });
    expect(rows.get('basket')).toMatchObject({ text: '€50', difference: '+€10' });
    expect(rows.has('visits')).toBe(false);
    expect(rows.get('profit')).toMatchObject({ difference: '+€400, better', judgement: 'better' });
    expect(rows.get('cost_per_order')).toMatchObject({
      difference: '+€2, worse',
      judgement: 'worse',
    });
    expect(rows.get('orders')).toMatchObject({ difference: 'the same' });
    expect(rows.get('wait')).toMatchObject({ difference: 'the same', judgement: undefined });
  });

  test('say that there is no value to compare', () => {
    expect(rowsOf({ conversion: 0 }).get('cost_per_order')).toMatchObject({
      text: 'no value',
      difference: undefined,
    });
  });

  test('count the distance between percentages in percentage points', () => {
    expect(rowsOf({ conversion: 3 }).get('conversion')).toMatchObject({
      text: '3%',
      difference: '+0.5 percentage points',
    });
  });
});
