import type { Value } from '../../domain/kpi/formula/expression';
import { formatValue } from '../../domain/kpi/format-number';
import type { InputReason } from '../../domain/kpi/inputs';
import { readList, readQuantity } from '../../domain/kpi/read-quantity';
import type { Range } from '../../domain/kpi/uncertainty';
import type { WrittenInput } from '../../domain/kpi/work';
import type { FormulaLabels } from '../../i18n/calculator-formula';
import { fill, shorten } from '../../i18n/format';
import type { Lang } from '../../i18n/languages';
import type { InputData } from './formula-data';
import type { GroupState } from './group-state.svelte';
import { expectedOf } from './wording';

/** What a field for one number accepts. */
export type CellSpec = Pick<InputData, 'id' | 'unit' | 'range'> & {
  /** Whether an empty field is an answer. */
  readonly optional?: boolean;
};

/** One number of an input: what stands in its field, and what it comes to. */
export class CellState {
  readonly #input: CellSpec;
  readonly #lang: Lang;
  readonly #labels: FormulaLabels;
  readonly #start: string;

  /** What the reader wrote; `undefined` as long as that is nothing. */
  own = $state<string>();
  /** Messages wait until the reader has left the field, so that nobody is corrected halfway through a number. */
  left = $state(false);

  constructor(input: CellSpec, start: number | undefined, lang: Lang, labels: FormulaLabels) {
    this.#input = input;
    this.#lang = lang;
    this.#labels = labels;
    this.#start = start === undefined ? '' : formatValue(lang, start, 6);
  }

  readonly #read = $derived.by(() => readQuantity(this.#input, this.text, this.#lang));

  get text(): string {
    return this.own ?? this.#start;
  }

  /** The number that the page came with still stands in the field. */
  get isStart(): boolean {
    return this.own === undefined && this.#start !== '';
  }

  /** Nothing stands in it, and nothing need. */
  get isLeftEmpty(): boolean {
    return this.#input.optional === true && this.text.trim() === '';
  }

  get value(): number | undefined {
    return this.#read.ok ? this.#read.value : undefined;
  }

  get problem(): string | undefined {
    return this.#read.ok || !this.left || this.isLeftEmpty
      ? undefined
      : this.explain(this.#read.reason);
  }

  explain(reason: InputReason): string {
    const text = shorten(this.text.trim());
    return fill(this.#labels.problems[reason], {
      text,
      expected: expectedOf(this.#input, this.#lang, this.#labels),
      thousand: text.replace(/[.,]/, ''),
      fraction: `${text}0`,
    });
  }

  type(text: string): void {
    this.own = text;
  }

  restore(own: string | undefined): void {
    this.own = own;
    this.left = own !== undefined;
  }
}

/** One input: a number, a number for each row, or a pasted list. */
export class InputState {
  readonly input: InputData;
  readonly rowTitles: readonly string[] | undefined;
  readonly group: GroupState | undefined;
  readonly #lang: Lang;
  readonly #labels: FormulaLabels;
  readonly cells: readonly CellState[];
  readonly low: CellState;
  readonly high: CellState;
  /** The pasted list. */
  readonly #startList: string;
  ownList = $state<string>();
  leftList = $state(false);
  /** Whether the reader gives a low and a high beside the likely value. */
  uncertain = $state(false);

  constructor(
    input: InputData,
    rowTitles: readonly string[] | undefined,
    lang: Lang,
    labels: FormulaLabels,
    group?: GroupState,
  ) {
    this.input = input;
    this.rowTitles = rowTitles;
    this.group = group;
    this.#lang = lang;
    this.#labels = labels;
    const { value, low, high } = input.default;
    const startOf = (row: number) => (typeof value === 'object' ? value?.[row] : value);
    this.cells = (rowTitles ?? ['']).map(
      (_, row) => new CellState(input, startOf(row), lang, labels),
    );
    this.#startList =
      input.list && typeof value === 'object' && value !== null
        ? value.map((one) => formatValue(lang, one, 6)).join('\n')
        : '';
    this.low = new CellState(input, low, lang, labels);
    this.high = new CellState(input, high, lang, labels);
  }

  get listText(): string {
    return this.ownList ?? this.#startList;
  }

  readonly #list = $derived.by(() => readList(this.input, this.listText, this.#lang));

  /**
   * The number, or the numbers; `undefined` as long as one of them is missing or wrong, `null` when it may be left empty
   * and is.
   */
  readonly value = $derived.by((): Value | null | undefined => {
    if (this.group?.isAsked === false) return null;
    if (this.isReplaced && !this.group?.listCounted) return undefined;
    if (this.cells[0]?.isLeftEmpty) return null;
    if (this.input.list) return this.#list.ok ? this.#list.value : undefined;
    if (this.rowTitles === undefined) return this.cells[0]?.value;
    const values = this.cells.map((cell) => cell.value);
    return values.every((value) => value !== undefined) ? values : undefined;
  });

  /** A pasted list stands in its place. */
  get isReplaced(): boolean {
    return this.group?.replaces(this.input.id) ?? false;
  }

  /** Low, likely and high, when they are given and rise. */
  readonly range = $derived.by((): Range | undefined => {
    const likely = this.value;
    const low = this.low.value;
    const high = this.high.value;
    if (!this.uncertain || typeof likely !== 'number' || low === undefined || high === undefined)
      return undefined;
    return low <= likely && likely <= high && low < high ? { low, likely, high } : undefined;
  });

  /** The message for the three numbers together. */
  get rangeProblem(): string | undefined {
    if (!this.uncertain || this.range !== undefined) return undefined;
    const fields = [this.cells[0], this.low, this.high];
    const wrong = fields.find((cell) => cell?.value === undefined);
    if (wrong !== undefined) return undefined;
    return this.low.left || this.high.left ? this.#labels.rangeProblem : undefined;
  }

  get listProblem(): string | undefined {
    if (!this.input.list || this.#list.ok || !this.leftList) return undefined;
    const { reason } = this.#list;
    const expected = expectedOf(this.input, this.#lang, this.#labels);
    if (reason === 'empty') return fill(this.#labels.problems.empty, { expected });
    const first = reason[0];
    return fill(this.#labels.listProblem, {
      n: reason.length,
      line: first?.line ?? 1,
      entry: shorten(first?.entry ?? ''),
      expected,
    });
  }

  /** An input that still has a number that the page came with. */
  get isStart(): boolean {
    if (this.group?.isAsked === false) return false;
    return this.input.list ? this.ownList === undefined : this.cells.some((cell) => cell.isStart);
  }

  /** Whether taking up a number would change anything; a number that the page came with is not the reader's yet. */
  wouldChange(value: number): boolean {
    return this.isStart || this.cells.some((cell) => cell.value !== value);
  }

  keep(): WrittenInput | undefined {
    const cells: Record<string, string> = {};
    if (this.input.list && this.ownList !== undefined) cells['0'] = this.ownList;
    this.cells.forEach(({ own }, row) => {
      if (own !== undefined) cells[String(row)] = own;
    });
    const range = this.uncertain ? { low: this.low.text, high: this.high.text } : undefined;
    if (Object.keys(cells).length === 0 && range === undefined) return undefined;
    return range === undefined ? { cells } : { cells, range };
  }

  restore(written: WrittenInput | undefined): void {
    if (this.input.list) {
      this.ownList = written?.cells['0'];
      this.leftList = this.ownList !== undefined;
    } else {
      this.cells.forEach((cell, row) => cell.restore(written?.cells[String(row)]));
    }
    this.uncertain = written?.range !== undefined;
    this.low.restore(written?.range?.low);
    this.high.restore(written?.range?.high);
    // An end that was never given is not wrong yet.
    for (const end of [this.low, this.high]) end.left &&= end.text !== '';
  }

  /** Puts numbers in the fields, as if the reader had written them. */
  fill(value: Value): void {
    const write = (number: number) => formatValue(this.#lang, number, 6);
    if (this.input.list) {
      this.ownList = (typeof value === 'number' ? [value] : value).map(write).join('\n');
      return;
    }
    this.cells.forEach((cell, row) => {
      const own = typeof value === 'number' ? value : value[row];
      cell.restore(own === undefined ? undefined : write(own));
    });
  }
}
