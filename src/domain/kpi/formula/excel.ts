import { constants, isConstant, type Expression } from './expression';
import type { FunctionName } from './functions';

/** Where a name stands in the sheet: one cell, or with rows the cell of the row that is being written, or all its cells. */
export interface Cells {
  /** `Sheet!$B$4`, or of a value with rows the cell of this row. */
  readonly cellOf: (name: string) => string;
  /** All cells of a value with rows, or the one cell: `$B$4:$B$27`. */
  readonly rangeOf: (name: string) => string;
}

/** Functions of a formula as functions of a sheet, with names that Excel 2007 and LibreOffice know; `undefined`: there is none. */
const sheetFunctions: Readonly<Record<FunctionName, ((...given: string[]) => string) | undefined>> =
  {
    if: (condition, yes, no) => `IF(${condition},${yes},${no})`,
    known: (x) => `COUNT(${x})`,
    abs: (x) => `ABS(${x})`,
    sqrt: (x) => `SQRT(${x})`,
    exp: (x) => `EXP(${x})`,
    ln: (x) => `LN(${x})`,
    floor: (x) => `INT(${x})`,
    ceil: (x) => `-INT(-(${x}))`,
    round: (x) => `ROUND(${x},0)`,
    min: (a, b) => `MIN(${a},${b})`,
    max: (a, b) => `MAX(${a},${b})`,
    geometric: (q, n) => `IF((${q})=1,${n},(1-(${q})^(${n}))/(1-(${q})))`,
    binomial_tail: (n, p, k) =>
      `IF((${k})<=0,1,IF(-INT(-(${k}))>INT(${n}),0,1-BINOMDIST(-INT(-(${k}))-1,INT(${n}),${p},TRUE)))`,
    // P(N = n) ÷ (P(N = n) + (1 − a/n) × P(N ≤ n − 1)) for a Poisson number N with mean a is Erlang C.
    erlang_c: (n, a) =>
      `IF((${a})>=(${n}),1,POISSON(${n},${a},FALSE)/(POISSON(${n},${a},FALSE)+(1-(${a})/(${n}))*POISSON((${n})-1,${a},TRUE)))`,
    erlang_agents: undefined,
    sum: (range) => `SUM(${range})`,
    mean: (range) => `AVERAGE(${range})`,
    median: (range) => `MEDIAN(${range})`,
    lowest: (range) => `MIN(${range})`,
    highest: (range) => `MAX(${range})`,
    count: (range) => `COUNT(${range})`,
    percentile: (range, share) => `PERCENTILE(${range},${share})`,
    cumulative: undefined,
    row_number: undefined,
    row: (range, number) => `INDEX(${range},${number})`,
    present_value: (range, rate) => `NPV(${rate},${range})`,
    crossing: undefined,
    backlog: undefined,
    first_answer: undefined,
    covered: undefined,
    longest_wait: undefined,
  };

/** Functions that take all rows of their first value at once. */
const takesRange = new Set([
  'sum',
  'mean',
  'median',
  'lowest',
  'highest',
  'count',
  'percentile',
  'row',
  'present_value',
]);

/**
 * A formula as the text of a cell, without `=`. `undefined` when a sheet has no function for it, or when the rows that
 * a function takes are worked out inside it instead of standing in a column: the cell then gets the value.
 */
export function writeExcel(expression: Expression, cells: Cells): string | undefined {
  switch (expression.type) {
    case 'number':
      return String(expression.value);
    case 'name':
      return isConstant(expression.name)
        ? String(constants[expression.name])
        : cells.cellOf(expression.name);
    case 'negate': {
      const of = writeExcel(expression.of, cells);
      return of === undefined ? undefined : `(-(${of}))`;
    }
    case 'operation': {
      const left = writeExcel(expression.left, cells);
      const right = writeExcel(expression.right, cells);
      if (left === undefined || right === undefined) return undefined;
      const operator = expression.operator === '!=' ? '<>' : expression.operator;
      return `((${left})${operator}(${right}))`;
    }
    case 'call': {
      const [rows] = expression.arguments;
      if (expression.name === 'sum' && rows !== undefined && rows.type !== 'name') {
        // A sheet works out rows inside SUMPRODUCT.
        const inside = writeExcel(rows, { ...cells, cellOf: cells.rangeOf });
        return inside === undefined ? undefined : `SUMPRODUCT(${inside})`;
      }
      const write = sheetFunctions[expression.name as FunctionName];
      const given = expression.arguments.map((one, index) => {
        if (index > 0 || !takesRange.has(expression.name)) return writeExcel(one, cells);
        return one.type === 'name' ? cells.rangeOf(one.name) : undefined;
      });
      if (write === undefined || given.some((one) => one === undefined)) return undefined;
      return write(...(given as string[]));
    }
  }
}
