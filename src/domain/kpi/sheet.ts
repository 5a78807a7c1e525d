/**
 * A calculator as sheets with live formulas: numbers in cells, results as formulas that refer to them. Plain data;
 * whoever writes the file turns it into cells.
 */
import type { Refusal, StepResult, Values } from './calculate';
import { writeExcel } from './formula/excel';
import { namesAsked, namesIn, type Expression, type Value } from './formula/expression';
import type { FormulaUnit } from './formula/units';
import type { Range } from './uncertainty';

export type SheetCell =
  | { readonly kind: 'empty' }
  | { readonly kind: 'text'; readonly text: string; readonly bold?: boolean }
  /** A number that the reader may change; `format` as spreadsheets write formats. */
  | { readonly kind: 'input'; readonly value: number; readonly format: string }
  /** A number that nothing can be filled in for. */
  | { readonly kind: 'number'; readonly value: number; readonly format: string }
  /** Without `=`. */
  | { readonly kind: 'formula'; readonly formula: string; readonly format: string };

export interface Sheet {
  readonly name: string;
  /** Widths of the columns, in characters. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly SheetCell[])[];
}

interface Named {
  readonly id: string;
  readonly label: string;
  readonly unit: FormulaUnit;
  /** The unit in words. */
  readonly unitText: string;
  readonly rows?: string | undefined;
}

export interface SheetModel {
  readonly inputs: readonly (Named & {
    readonly list: boolean;
    /** Whether it may be left empty; what needs it then has no value. */
    readonly optional?: boolean;
  })[];
  readonly steps: readonly (Named & {
    readonly tree: Expression;
    readonly refuse?: readonly Refusal[] | undefined;
    readonly decimals: number;
    /** The formula in words. */
    readonly words: string;
  })[];
  readonly rows: readonly {
    readonly id: string;
    readonly title: string;
    readonly items: readonly string[];
  }[];
  /** What a reader filled in: a percentage as 0 to 100. */
  readonly values: Values;
  readonly ranges: Readonly<Record<string, Range>>;
  readonly results: ReadonlyMap<string, StepResult>;
  readonly currencySign: string;
  readonly labels: {
    readonly inputs: string;
    readonly results: string;
    readonly lists: string;
    readonly name: string;
    readonly value: string;
    readonly unit: string;
    readonly low: string;
    readonly high: string;
    readonly formula: string;
    readonly note: string;
    /** Said where a sheet has no formula for a step. */
    readonly fixed: string;
    /** Said where a step has no value. */
    readonly none: string;
  };
}

const empty: SheetCell = { kind: 'empty' };
const text = (content: string, bold = false): SheetCell => ({ kind: 'text', text: content, bold });

/** How a spreadsheet shows a unit. */
export function sheetFormat(unit: FormulaUnit, decimals: number, currencySign: string): string {
  const digits = decimals === 0 ? '' : `.${'0'.repeat(decimals)}`;
  switch (unit) {
    case 'percent':
      return `0${digits}%`;
    case 'money':
      return `"${currencySign.replaceAll('"', '')}" #,##0${digits}`;
    default:
      return `#,##0${digits === '' ? '' : `.${'#'.repeat(decimals)}`}`;
  }
}

/** Names of sheets: at most 31 characters, without the signs that references have, each once. */
function sheetName(title: string, taken: Set<string>): string {
  const bare =
    title
      .replace(/[[\]:*?/\\']/g, ' ')
      .replace(/\s+/g, ' ')
      .trim()
      .slice(0, 28) || '–';
  let name = bare;
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${bare} ${number}`;
  taken.add(name.toLowerCase());
  return name;
}

/** 0 is A, 25 is Z, 26 is AA. */
export function columnName(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest === 0 ? '' : columnName(rest - 1)) + String.fromCharCode(65 + (index % 26));
}

/** Where a name stands: its sheet, column and first row (from 1), and how many rows it has. */
interface Place {
  readonly sheet: string;
  readonly column: string;
  readonly row: number;
  readonly count: number;
}

/** A percentage is a fraction in a sheet, as in formulas. */
const stored = (unit: FormulaUnit, value: number): number =>
  unit === 'percent' ? value / 100 : value;

const decimalsOfInput = (unit: FormulaUnit): number =>
  unit === 'money' ? 2 : unit === 'percent' ? 2 : 6;

/** The sheets of a calculator: numbers, results, and one for each set of rows and for pasted lists. */
export function sheetsOf(model: SheetModel): Sheet[] {
  const { inputs, steps, values, ranges, results, labels, currencySign } = model;
  const taken = new Set<string>();
  const inputSheet = sheetName(labels.inputs, taken);
  const resultSheet = sheetName(labels.results, taken);
  const rowSheets = new Map(model.rows.map((set) => [set.id, sheetName(set.title, taken)]));
  const lists = inputs.filter(({ list }) => list);
  const listSheet = lists.length === 0 ? '' : sheetName(labels.lists, taken);

  const singleInputs = inputs.filter(({ list, rows }) => !list && rows === undefined);
  const singleSteps = steps.filter(({ rows }) => rows === undefined);
  const valueIn = (id: string, row?: number): number | undefined => {
    const result = results.get(id);
    const value: Value | undefined =
      result === undefined ? (values[id] ?? undefined) : result.ok ? result.value : undefined;
    return typeof value === 'object' ? value[row ?? 0] : value;
  };

  const places = new Map<string, Place>();
  const put = (id: string, sheet: string, column: number, row: number, count = 1) =>
    places.set(id, { sheet, column: columnName(column), row, count });
  singleInputs.forEach(({ id }, index) => put(id, inputSheet, 1, index + 2));
  singleSteps.forEach(({ id }, index) => put(id, resultSheet, 1, index + 2));
  for (const [set, sheet] of rowSheets) {
    const count = model.rows.find(({ id }) => id === set)?.items.length ?? 0;
    [...inputs, ...steps]
      .filter(({ rows }) => rows === set)
      .forEach(({ id }, index) => put(id, sheet, index + 1, 2, count));
  }
  lists.forEach(({ id }, index) => {
    const value = values[id];
    put(id, listSheet, index, 2, Math.max(1, [value ?? []].flat().length));
  });

  /** A formula for one cell; `row` from 0 where it stands in rows. */
  const formulaOf = (id: string, tree: Expression, row: number): string | undefined => {
    const quoted = ({ sheet }: Place) => `'${sheet}'!`;
    const placeOf = (name: string): Place => {
      const place = places.get(name);
      if (place === undefined) throw new Error(`“${name}” stands in no cell`);
      return place;
    };
    /** The cells of a name from one row to another, both from 0. */
    const cellsOf = (name: string, from: number, to: number): string => {
      const place = placeOf(name);
      const cell = (at: number) => `$${place.column}$${place.row + at}`;
      const last = place.count - 1;
      return from >= last || from === to
        ? `${quoted(place)}${cell(Math.min(from, last))}`
        : `${quoted(place)}${cell(from)}:${cell(Math.min(to, last))}`;
    };
    return writeExcel(tree, {
      cellOf: (name) => cellsOf(name, row, row),
      rangeOf: (name) => cellsOf(name, 0, Infinity),
      growingOf: (name) => cellsOf(name, 0, row),
      firstOf: (name) => cellsOf(name, 0, 0),
      above: row === 0 ? undefined : cellsOf(id, row - 1, row - 1),
    });
  };
  const inputCell = ({ id, unit }: Named, row?: number): SheetCell => {
    const value = valueIn(id, row);
    return value === undefined
      ? empty
      : {
          kind: 'input',
          value: stored(unit, value),
          format: sheetFormat(unit, decimalsOfInput(unit), currencySign),
        };
  };
  const optional = new Set(inputs.flatMap((input) => (input.optional ? [input.id] : [])));
  /** A step as a formula; where it is refused, or misses an input that was left empty, it is “not available”. */
  const formulaOfStep = (
    { id, tree, refuse = [] }: SheetModel['steps'][number],
    row: number,
  ): string | undefined => {
    const formula = formulaOf(id, tree, row);
    const asked = namesAsked(tree);
    const conditions = [
      ...namesIn(tree)
        .filter((name) => optional.has(name) && !asked.includes(name))
        .map((name): Expression => ({
          type: 'operation',
          operator: '=',
          left: { type: 'call', name: 'known', arguments: [{ type: 'name', name }] },
          right: { type: 'number', value: 0 },
        })),
      ...refuse.map(({ when }) => when),
    ].map((when) => formulaOf(id, when, row));
    return conditions.reduceRight(
      (inner, when) =>
        inner === undefined || when === undefined ? undefined : `IF(${when},NA(),${inner})`,
      formula,
    );
  };
  const stepCell = (step: SheetModel['steps'][number], row: number): SheetCell => {
    const format = sheetFormat(step.unit, step.decimals, currencySign);
    const formula = formulaOfStep(step, row);
    if (formula !== undefined) return { kind: 'formula', formula, format };
    const value = valueIn(step.id, row);
    return value === undefined
      ? text(labels.none)
      : { kind: 'number', value: stored(step.unit, value), format };
  };
  const isLive = (step: SheetModel['steps'][number]) => formulaOfStep(step, 0) !== undefined;

  const withRanges = singleInputs.some(({ id }) => ranges[id] !== undefined);
  const end = ({ unit }: Named, value: number | undefined): SheetCell =>
    value === undefined
      ? empty
      : {
          kind: 'number',
          value: stored(unit, value),
          format: sheetFormat(unit, decimalsOfInput(unit), currencySign),
        };
  const sheets: Sheet[] = [
    {
      name: inputSheet,
      widths: [48, 16, 20, ...(withRanges ? [14, 14] : [])],
      rows: [
        [
          labels.name,
          labels.value,
          labels.unit,
          ...(withRanges ? [labels.low, labels.high] : []),
        ].map((head) => text(head, true)),
        ...singleInputs.map((input) => [
          text(input.label),
          inputCell(input),
          text(input.unitText),
          ...(withRanges
            ? [end(input, ranges[input.id]?.low), end(input, ranges[input.id]?.high)]
            : []),
        ]),
      ],
    },
    {
      name: resultSheet,
      widths: [48, 16, 20, 60, 40],
      rows: [
        [labels.name, labels.value, labels.unit, labels.formula, labels.note].map((head) =>
          text(head, true),
        ),
        ...singleSteps.map((step) => [
          text(step.label),
          stepCell(step, 0),
          text(step.unitText),
          text(step.words),
          isLive(step) ? empty : text(labels.fixed),
        ]),
      ],
    },
  ];
  for (const set of model.rows) {
    const own = inputs.filter(({ rows }) => rows === set.id);
    const made = steps.filter(({ rows }) => rows === set.id);
    if (own.length + made.length === 0) continue;
    const headOf = ({ label, unitText }: Named) =>
      unitText === '' ? label : `${label} (${unitText})`;
    sheets.push({
      name: rowSheets.get(set.id) ?? set.title,
      widths: [28, ...[...own, ...made].map(() => 18)],
      rows: [
        [
          text(set.title, true),
          ...own.map((input) => text(headOf(input), true)),
          ...made.map((step) =>
            text(isLive(step) ? headOf(step) : `${headOf(step)} – ${labels.fixed}`, true),
          ),
        ],
        ...set.items.map((item, row) => [
          text(item),
          ...own.map((input) => inputCell(input, row)),
          ...made.map((step) => stepCell(step, row)),
        ]),
      ],
    });
  }
  if (lists.length > 0) {
    const longest = Math.max(...lists.map(({ id }) => places.get(id)?.count ?? 1));
    sheets.push({
      name: listSheet,
      widths: lists.map(() => 28),
      rows: [
        lists.map(({ label }) => text(label, true)),
        ...Array.from({ length: longest }, (_, row) => lists.map((input) => inputCell(input, row))),
      ],
    });
  }
  return sheets;
}
