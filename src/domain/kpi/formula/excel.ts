import { constants, isConstant, type Expression, type Operator } from './expression';
import type { FunctionName } from './functions';

/** Where a name stands in the sheet: one cell, or with rows the cell of the row that is being written, or all its cells. */
export interface Cells {
  /** `Sheet!$B$4`, or of a value with rows the cell of this row. */
  readonly cellOf: (name: string) => string;
  /** All cells of a value with rows, or the one cell: `$B$4:$B$27`. */
  readonly rangeOf: (name: string) => string;
  /** The cells of a value with rows down to this row, `$B$4:$B$9`, or the one cell. */
  readonly growingOf: (name: string) => string;
  /** The first cell of a value with rows, or the one cell. */
  readonly firstOf: (name: string) => string;
  /** The cell above the one that is written, for what goes on from there; `undefined` in the first row. */
  readonly above: string | undefined;
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
    cumulative: (range) => `SUM(${range})`,
    // Written apart: they look at other cells than those of their values.
    capped_stock: undefined,
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

/** Functions that a sheet works out for every row of a column inside SUMPRODUCT. */
const eachRow = new Set(['abs', 'sqrt', 'exp', 'ln', 'floor', 'ceil', 'round']);

const comparisons: readonly Operator[] = ['<', '<=', '>', '>=', '=', '!='];

/**
 * A formula as the text of a cell, without `=`. `undefined` when a sheet has no function for it, or when the rows that
 * a function takes are worked out inside it instead of standing in a column: the cell then gets the value.
 */
export function writeExcel(expression: Expression, cells: Cells): string | undefined {
  // What goes on from the cell above has to be all that stands in the cell.
  return expression.type === 'call' && expression.name === 'capped_stock'
    ? writeStock(expression.arguments, cells)
    : writePart(expression, cells, false);
}

/** @param inRows whether it stands inside SUMPRODUCT, where names are columns */
function writePart(expression: Expression, cells: Cells, inRows: boolean): string | undefined {
  const write = (part: Expression) => writePart(part, cells, inRows);
  switch (expression.type) {
    case 'number':
      return String(expression.value);
    case 'name':
      return isConstant(expression.name)
        ? String(constants[expression.name])
        : cells.cellOf(expression.name);
    case 'negate': {
      const of = write(expression.of);
      return of === undefined ? undefined : `(-(${of}))`;
    }
    case 'operation': {
      const left = write(expression.left);
      const right = write(expression.right);
      if (left === undefined || right === undefined) return undefined;
      const operator = expression.operator === '!=' ? '<>' : expression.operator;
      return `((${left})${operator}(${right}))`;
    }
    case 'call':
      return writeCall(expression.name as FunctionName, expression.arguments, cells, inRows);
  }
}

function writeCall(
  name: FunctionName,
  parts: readonly Expression[],
  cells: Cells,
  inRows: boolean,
): string | undefined {
  const [rows] = parts;
  if (name === 'row_number') {
    return rows?.type === 'name'
      ? `(ROW(${cells.cellOf(rows.name)})-ROW(${cells.firstOf(rows.name)})+1)`
      : undefined;
  }
  if (name === 'cumulative') {
    if (inRows || rows === undefined) return undefined;
    if (rows.type === 'name') return `SUM(${cells.growingOf(rows.name)})`;
    return inColumns(rows, { ...cells, cellOf: cells.growingOf });
  }
  if (name === 'sum' && rows !== undefined && rows.type !== 'name') {
    return inColumns(rows, { ...cells, cellOf: cells.rangeOf });
  }
  const given = parts.map((part, index) => {
    if (index > 0 || !takesRange.has(name)) return writePart(part, cells, inRows);
    return part.type === 'name' ? cells.rangeOf(part.name) : undefined;
  });
  if (!isComplete(given)) return undefined;
  const write = sheetFunctions[name];
  if (!inRows || takesRange.has(name) || eachRow.has(name)) return write?.(...given);
  return writeChoice(name, parts, given);
}

const isComplete = (given: readonly (string | undefined)[]): given is readonly string[] =>
  given.every((one) => one !== undefined);

/** A sheet works out rows inside SUMPRODUCT. */
function inColumns(rows: Expression, cells: Cells): string | undefined {
  const inside = writePart(rows, cells, true);
  return inside === undefined ? undefined : `SUMPRODUCT(${inside})`;
}

/** IF, MIN and MAX give one value inside SUMPRODUCT, so a choice in every row is written with factors of 1 and 0. */
function writeChoice(
  name: FunctionName,
  parts: readonly Expression[],
  [first = '', second = '', third = '']: readonly string[],
): string | undefined {
  const choose = (condition: string, yes: string, no: string) =>
    `((${condition})*(${yes})+(1-(${condition}))*(${no}))`;
  const [condition] = parts;
  if (name === 'min') return choose(`(${first})<(${second})`, first, second);
  if (name === 'max') return choose(`(${first})>(${second})`, first, second);
  return name === 'if' &&
    condition?.type === 'operation' &&
    comparisons.includes(condition.operator)
    ? choose(first, second, third)
    : undefined;
}

/** A stock goes on from the cell above; in the first row, from its start. */
function writeStock(parts: readonly Expression[], cells: Cells): string | undefined {
  const given = parts.map((part) => writePart(part, cells, false));
  if (!isComplete(given)) return undefined;
  const [added, stays, start, limit] = given;
  return `MIN(${limit},(${cells.above ?? start})*(${stays})+(${added}))`;
}
