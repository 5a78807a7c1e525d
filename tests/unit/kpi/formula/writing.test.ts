import { describe, expect, test } from 'vitest';
import {
  DimensionError,
  dimensionOf,
  plain,
  type Dimension,
} from '../../../../src/domain/kpi/formula/dimensions';
import { writeExcel, type Cells } from '../../../../src/domain/kpi/formula/excel';
import { parseFormula } from '../../../../src/domain/kpi/formula/parse';
import { writeTex } from '../../../../src/domain/kpi/formula/tex';
import { writeText } from '../../../../src/domain/kpi/formula/text';
import { formulaWords } from '../../../../src/i18n/formula';
import { languages } from '../../../../src/i18n/languages';

const of = (powers: Dimension['powers'], rows?: string): Dimension => ({ powers, rows });

describe('Units', () => {
  const names: Readonly<Record<string, Dimension>> = {
    calls: plain,
    handling: of({ seconds: 1 }),
    interval: of({ minutes: 1 }),
    wage: of({ money: 1, hours: -1 }),
    saving: of({ money: 1, months: -1 }),
    investment: of({ money: 1 }),
    contacts: of({}, 'channels'),
    hourly: of({}, 'hours_of_day'),
  };
  const dimension = (text: string) =>
    dimensionOf(parseFormula(text), (name) => names[name] ?? plain);

  test('multiply and divide along with the numbers', () => {
    expect(dimension('calls * handling / (interval * seconds_per_minute)')).toEqual(plain);
    expect(dimension('investment / saving')).toEqual(of({ months: 1 }));
    expect(dimension('calls * handling / seconds_per_hour * wage')).toEqual(of({ money: 1 }));
    expect(dimension('sum(contacts * investment)')).toEqual(of({ money: 1 }));
    expect(dimension('contacts * 2')).toEqual(of({}, 'channels'));
  });

  test.for<[string, string]>([
    ['handling + interval', 'seconds + minutes'],
    ['investment - saving', 'the units differ'],
    ['if(calls > 0, handling, 1)', 'the units differ'],
    ['ln(handling)', 'ln takes numbers without a unit'],
    ['2 ^ handling', 'a power cannot be seconds'],
    ['contacts + hourly', 'they cannot meet'],
    ['max(handling, interval)', 'the units differ'],
    ['max(handling, 1)', 'the units differ'],
    ['if(calls > 0, handling, 0 * calls)', 'the units differ'],
    [
      'capped_stock(contacts, handling, 0 * calls, calls)',
      'capped_stock takes numbers without a unit',
    ],
    ['capped_stock(contacts, calls, handling, calls)', 'the units differ'],
    ['known(calls + 1)', 'known takes the name of an input'],
    ['known(handling) + interval', 'the units differ'],
  ])('%s is a mistake', ([text, message]) => {
    expect(() => dimension(text)).toThrow(DimensionError);
    expect(() => dimension(text)).toThrow(message);
  });

  test('nought is nought in every unit', () => {
    expect(dimension('if(saving > 0, investment / saving, 0 * investment / saving)')).toEqual(
      of({ months: 1 }),
    );
    expect(dimension('0 - saving')).toEqual(of({ money: 1, months: -1 }));
    expect(dimension('max(saving, 0)')).toEqual(of({ money: 1, months: -1 }));
    expect(dimension('min(0, handling)')).toEqual(of({ seconds: 1 }));
    expect(dimension('if(saving > 0, investment, 0)')).toEqual(of({ money: 1 }));
    expect(dimension('if(contacts > 0, 0, contacts * wage)')).toEqual(
      of({ money: 1, hours: -1 }, 'channels'),
    );
    expect(dimension('max(0, 0)')).toEqual(plain);
  });

  test('stay with the rows of a stock', () => {
    expect(dimension('capped_stock(contacts, 0.9, calls, calls)')).toEqual(of({}, 'channels'));
  });
});

describe('A formula is written', () => {
  const labels: Readonly<Record<string, string>> = {
    promoters: 'promoters',
    detractors: 'detractors',
    answers: 'answers',
    'function:max': 'larger of',
    'function:known': 'filled in',
  };
  const wording = {
    nameOf: (name: string) => labels[name] ?? name,
    writeNumber: (value: number) => String(value).replace('.', ','),
  };
  const text = (formula: string) => writeText(parseFormula(formula), wording);

  test('in words, with parentheses only where they are needed', () => {
    expect(text('(promoters - detractors) / answers * 100')).toBe(
      '(promoters − detractors) ÷ answers × 100',
    );
    expect(text('promoters - (detractors - answers)')).toBe('promoters − (detractors − answers)');
    expect(text('promoters + (detractors + answers)')).toBe('promoters + detractors + answers');
    expect(text('promoters / (detractors * 1.5)')).toBe('promoters ÷ (detractors × 1,5)');
    expect(text('max(promoters, 2)')).toBe('larger of(promoters; 2)');
    expect(text('known(promoters) * 2')).toBe('filled in(promoters) × 2');
  });

  test('with a negative number in parentheses where it stands behind a sign', () => {
    const negative = { ...wording, nameOf: (name: string) => (name === 'low' ? '−16' : name) };
    const written = (formula: string) => writeText(parseFormula(formula), negative);
    expect(written('score - low')).toBe('score − (−16)');
    expect(written('low - score')).toBe('−16 − score');
    expect(written('low ^ 2')).toBe('(−16) ^ 2');
    expect(written('max(low, -low)')).toBe('function:max(−16; −(−16))');
  });

  test('as TeX, with what is filled in by name', () => {
    expect(writeTex(parseFormula('known(promoters)'), wording)).toBe(
      '\\operatorname{filled in}\\left(\\text{promoters}\\right)',
    );
  });

  test('as TeX, in which words cannot become commands', () => {
    expect(writeTex(parseFormula('(promoters - detractors) / answers'), wording)).toBe(
      '\\frac{\\text{promoters} - \\text{detractors}}{\\text{answers}}',
    );
    expect(writeTex(parseFormula('share'), { ...wording, nameOf: () => '5% {of} \\it & co' })).toBe(
      '\\text{5\\% \\{of\\} \\backslash it \\& co}',
    );
  });

  test('a stock as a step from one row to the next', () => {
    expect(writeTex(parseFormula('capped_stock(promoters, 0.9, 0, 80)'), wording)).toBe(
      'x_{t} = \\min\\left(\\text{80},\\; \\text{0,9} \\times x_{t-1} + \\text{promoters}\\right),\\; x_{0} = \\text{0}',
    );
    for (const lang of languages) {
      const words = writeText(parseFormula('capped_stock(promoters, 0.9, 0, 80)'), {
        ...wording,
        nameOf: (name) =>
          (formulaWords[lang] as Record<string, string>)[name.replace('function:', '')] ?? name,
      });
      expect(words).toMatch(/\(promoters; 0,9; 0; 80\)$/);
    }
  });

  test('as the first row of a stock, from its start', () => {
    const first = { ...cells, above: undefined };
    expect(writeExcel(parseFormula('capped_stock(contacts, 0.9, promoters, 80)'), first)).toBe(
      'MIN(80,($B$2)*(0.9)+($C7))',
    );
  });

  const cells: Cells = {
    cellOf: (name) => ({ promoters: '$B$2', contacts: '$C7' })[name] ?? '$B$3',
    rangeOf: (name) => (name === 'contacts' ? '$C$5:$C$9' : '$B$2'),
    growingOf: (name) => (name === 'contacts' ? '$C$5:$C7' : '$B$2'),
    firstOf: (name) => (name === 'contacts' ? '$C$5' : '$B$2'),
    above: '$D6',
  };
  test.for<[string, string | undefined]>([
    ['promoters / answers', '(($B$2)/($B$3))'],
    ['promoters != 2', '(($B$2)<>(2))'],
    ['sum(contacts)', 'SUM($C$5:$C$9)'],
    ['sum(contacts * promoters)', 'SUMPRODUCT((($C$5:$C$9)*($B$2)))'],
    ['contacts * promoters', '(($C7)*($B$2))'],
    ['if(known(promoters), promoters, 1)', 'IF(COUNT($B$2),$B$2,1)'],
    ['erlang_agents(1, 2, 0.8, 3)', undefined],
    ['cumulative(contacts)', 'SUM($C$5:$C7)'],
    ['cumulative(contacts * promoters) - promoters', '((SUMPRODUCT((($C$5:$C7)*($B$2))))-($B$2))'],
    ['row_number(contacts)', '(ROW($C7)-ROW($C$5)+1)'],
    [
      'sum(contacts * row_number(contacts))',
      'SUMPRODUCT((($C$5:$C$9)*((ROW($C$5:$C$9)-ROW($C$5)+1))))',
    ],
    ['capped_stock(contacts, 0.9, promoters, 80)', 'MIN(80,($D6)*(0.9)+($C7))'],
    ['2 * capped_stock(contacts, 0.9, promoters, 80)', undefined],
    ['sum(cumulative(contacts))', undefined],
    ['row_number(contacts + 1)', undefined],
    // IF and MAX look at one cell only inside SUMPRODUCT.
    [
      'sum(if(contacts > 2, 1, 0))',
      'SUMPRODUCT((((($C$5:$C$9)>(2)))*(1)+(1-((($C$5:$C$9)>(2))))*(0)))',
    ],
    [
      'sum(max(contacts, 2))',
      'SUMPRODUCT(((($C$5:$C$9)>(2))*($C$5:$C$9)+(1-(($C$5:$C$9)>(2)))*(2)))',
    ],
    ['sum(geometric(contacts, 2))', undefined],
  ])('as a cell: %s', ([formula, cell]) => {
    expect(writeExcel(parseFormula(formula), cells)).toBe(cell);
  });
});
