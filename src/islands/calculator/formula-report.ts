/** What a formula calculator says of numbers: sentences, values, rows of tables and the calculation in words. */
import { Calculation, type StepTrouble, type Values } from '../../domain/kpi/calculate';
import { fittingDigits } from '../../domain/kpi/format-number';
import { compile, isTrue, type Compiled } from '../../domain/kpi/formula/evaluate';
import { namesIn, type Value } from '../../domain/kpi/formula/expression';
import type { FormulaLabels } from '../../i18n/calculator-formula';
import { fill } from '../../i18n/format';
import { locales, type Lang } from '../../i18n/languages';
import type { Currency } from '../../i18n/quantity';
import type { CalculatorData, Conditional, StepData } from './formula-data';
import { decimalsOf, partsOf, showNumber, type Part } from './wording';

/** A result with one number, or the reason why it has none. */
export interface Headline {
  readonly id: string;
  readonly label: string;
  readonly note: string | undefined;
  readonly value: number | undefined;
  readonly text: string;
}

export interface TableData {
  readonly title: string;
  /** The first column names the rows. */
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A number in a chart. */
export interface Mark {
  readonly id: string;
  readonly label: string;
  readonly value: number | undefined;
  readonly text: string;
}

/** One line of a chart over rows. */
export interface Series {
  readonly id: string;
  readonly label: string;
  readonly marks: readonly Mark[];
}

/** A sentence beside the answer. */
export interface Remark {
  readonly id: string;
  readonly kind: CalculatorData['remarks'][number]['kind'];
  readonly text: string;
}

/** What numbers that do not go together need: the message, and the field at which it stands. */
export interface Problem {
  readonly at: string;
  readonly text: string;
}

interface Condition {
  readonly run: Compiled;
  readonly names: readonly string[];
}

/** A calculator in one language, ready to say what numbers come to. */
export class Reporter {
  readonly lang: Lang;
  readonly data: CalculatorData;
  readonly labels: FormulaLabels;
  readonly calculation: Calculation;
  readonly parts: ReadonlyMap<string, Part>;
  readonly verdicts: readonly {
    readonly condition: Condition | undefined;
    readonly text: string;
  }[];
  readonly next: readonly {
    readonly condition: Condition | undefined;
    readonly href: string;
    readonly text: string;
  }[];
  readonly remarks: readonly (Remark & { readonly condition: Condition | undefined })[];
  readonly checks: readonly {
    readonly condition: Condition | undefined;
    readonly inputs: readonly string[];
    readonly text: string;
  }[];
  /** Inputs of groups that the reader may leave out: once asked for, nothing is said without them. */
  readonly askedFor: readonly string[];
  #lists: Intl.ListFormat | undefined;
  readonly #series = new Map<
    string,
    { readonly value: Value | undefined; readonly way: string; readonly series: Series }
  >();
  readonly #tables = new Map<string, TableData['rows']>();

  constructor(lang: Lang, data: CalculatorData, labels: FormulaLabels) {
    this.lang = lang;
    this.data = data;
    this.labels = labels;
    const { verdicts, remarks, checks, next } = data;
    this.calculation = new Calculation(
      data,
      [...verdicts, ...remarks, ...checks, ...next].flatMap(({ when }) => when ?? []),
    );
    this.parts = new Map(partsOf(data).map((part) => [part.id, part]));
    const ready = <Item>({ when, ...item }: Conditional<Item>) => ({
      ...item,
      condition: when && { run: compile(when), names: namesIn(when) },
    });
    this.verdicts = verdicts.map(ready);
    this.next = next.map(ready);
    this.remarks = remarks.map(ready);
    this.checks = checks.map(ready);
    const optional = new Set(data.groups.flatMap((group) => (group.optional ? group.id : [])));
    this.askedFor = data.inputs.flatMap(({ id, group }) => (optional.has(group) ? id : []));
  }

  /** Names in a sentence: “a, b and c”. */
  list(names: readonly string[]): string {
    this.#lists ??= new Intl.ListFormat(locales[this.lang], { type: 'conjunction' });
    return this.#lists.format(names);
  }

  /**
   * The rows of an input or step. What says the same as when they were asked for last is the same object, so that a page
   * that follows every key shows only what that key changed.
   *
   * @param way how numbers are written; the same text for the same way
   */
  series(
    id: string,
    value: Value | undefined,
    way: string,
    write: (number: number) => string,
  ): Series {
    const before = this.#series.get(id);
    const known = before?.way === way ? before : undefined;
    if (known !== undefined && known.value === value) return known.series;
    const marks = this.rowTitles(this.parts.get(id)?.rows ?? '').map((label, row): Mark => {
      const number = typeof value === 'object' ? value[row] : undefined;
      const mark = known?.series.marks[row];
      if (mark !== undefined && Object.is(mark.value, number)) return mark;
      const text = number === undefined ? '–' : write(number);
      return { id: `${id} ${row}`, label, value: number, text };
    });
    const series = { id, label: this.labelOf(id), marks };
    this.#series.set(id, { value, way, series });
    return series;
  }

  /** Rows of a table; those that say the same as last time are the same objects. */
  tableRows(title: string, rows: TableData['rows']): TableData['rows'] {
    const before = this.#tables.get(title) ?? [];
    const now = rows.map((row, at) => {
      const known = before[at];
      return known?.length === row.length && row.every((cell, column) => cell === known[column])
        ? known
        : row;
    });
    this.#tables.set(title, now);
    return now;
  }

  labelOf(id: string): string {
    return this.parts.get(id)?.label ?? id;
  }

  /** Labels of inputs in a sentence. */
  listInputs(ids: readonly string[]): string {
    return this.list(ids.map((id) => this.labelOf(id)));
  }

  /** The titles of the rows of a set. */
  rowTitles(rows: string): readonly string[] {
    return this.data.rows.find(({ id }) => id === rows)?.items ?? [];
  }

  /** A number of an input or step with its unit. */
  show(id: string, value: number, currency: Currency): string {
    const part = this.parts.get(id);
    return part === undefined ? String(value) : showNumber(this.lang, part, value, currency);
  }

  /** @param names what to call inputs, where not by their labels: those that a pasted list stands for */
  report(
    values: Values,
    currency: Currency,
    names: Readonly<Record<string, string>> = {},
  ): FormulaReport {
    return new FormulaReport(this, values, currency, names);
  }
}

/** What one set of numbers comes to. What is not asked for is not worked out. */
export class FormulaReport {
  readonly reporter: Reporter;
  readonly currency: Currency;
  readonly values: Values;
  readonly results: ReturnType<Calculation['results']>;
  /** Numbers that do not go together; what rests on them is not worked out. */
  readonly problems: readonly Problem[];
  readonly #names: Readonly<Record<string, string>>;
  #scope: ReadonlyMap<string, Value> | undefined;
  readonly #headlines = new Map<StepData['show'], readonly Headline[]>();
  #remarks: readonly Remark[] | undefined;

  constructor(
    reporter: Reporter,
    values: Values,
    currency: Currency,
    names: Readonly<Record<string, string>>,
  ) {
    this.reporter = reporter;
    this.values = values;
    this.currency = currency;
    this.#names = names;
    this.results = reporter.calculation.results(values);
    const failed = reporter.checks.filter(
      ({ condition }) => condition !== undefined && this.#holds(condition),
    );
    this.problems = failed.map(({ inputs, text }) => ({
      at: inputs.at(-1) ?? '',
      text: this.#fill(text) ?? '',
    }));
    if (failed.length > 0) {
      const wrong = new Set(failed.flatMap(({ inputs }) => inputs));
      this.values = Object.fromEntries(Object.entries(values).filter(([id]) => !wrong.has(id)));
      this.results = reporter.calculation.results(this.values);
      this.#scope = undefined;
    }
  }

  /** The value of an input or step as a reader writes it; a step without one has a reason instead. */
  valueOf(id: string): Value | undefined {
    const result = this.results.get(id);
    return result === undefined
      ? (this.values[id] ?? undefined)
      : result.ok
        ? result.value
        : undefined;
  }

  /** Whether a step has no value because the reader left out what it needs. */
  isLeftOut(id: string): boolean {
    const result = this.results.get(id);
    return result?.ok === false && result.trouble.kind === 'left-empty';
  }

  numberOf(id: string): number | undefined {
    const value = this.valueOf(id);
    return typeof value === 'number' ? value : undefined;
  }

  /** Why a step has no value, in words. */
  reason(trouble: StepTrouble): string {
    if (trouble.kind === 'refused') return trouble.text;
    return fill(this.reporter.labels.noValue[trouble.kind], {
      fields: this.#list(trouble.inputs),
    });
  }

  /** Inputs in a sentence; a pasted list is named once. */
  #list(inputs: readonly string[]): string {
    const names = inputs.map((id) => this.#names[id] ?? this.reporter.labelOf(id));
    return this.reporter.list([...new Set(names)]);
  }

  /** A number of an input or step with its unit, with the decimals that fit the other numbers. */
  write(id: string, value: number): string {
    const { parts, lang } = this.reporter;
    const part = parts.get(id);
    if (part === undefined) return String(value);
    return showNumber(lang, part, value, this.currency, this.#decimalsOf(part));
  }

  #decimalsOf(part: Part): number {
    const own = decimalsOf(part);
    if (!('fits' in part) || part.fits.length === 0) return own;
    const [margin, ...others] = part.fits.map((id) => this.numberOf(id));
    return Math.max(
      own,
      fittingDigits(
        margin ?? 0,
        others.flatMap((other) => other ?? []),
      ),
    );
  }

  /** A text with numbers in its places; nothing when one of them has no value. */
  #fill(text: string): string | undefined {
    const places = [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
    if (places.some((name) => this.numberOf(name) === undefined)) return undefined;
    return fill(text, Object.fromEntries(places.map((name) => [name, this.show(name)])));
  }

  /** One number of an input or step with its unit, or why there is none. */
  show(id: string): string {
    const number = this.numberOf(id);
    if (number !== undefined) return this.write(id, number);
    const result = this.results.get(id);
    return result?.ok === false
      ? this.reason(result.trouble)
      : this.reason({ kind: 'missing', inputs: [id] });
  }

  /** The steps that are shown in one way, with one number each. */
  headlines(show: StepData['show']): readonly Headline[] {
    const made = this.#headlines.get(show) ?? this.#makeHeadlines(show);
    this.#headlines.set(show, made);
    return made;
  }

  #makeHeadlines(show: StepData['show']): readonly Headline[] {
    return this.reporter.data.steps
      .filter((step) => step.show === show && step.rows === undefined && !this.isLeftOut(step.id))
      .map(({ id, label, note }) => ({
        id,
        label,
        note,
        value: this.numberOf(id),
        text: this.show(id),
      }));
  }

  /** Whether the answer is there; without it `sentence` says what is missing. */
  get isSettled(): boolean {
    return this.#verdict !== undefined;
  }

  /** The answer in one sentence, or what keeps it away. */
  get sentence(): string {
    const verdict = this.#verdict;
    if (verdict !== undefined) return verdict;
    const { labels, data } = this.reporter;
    const troubles = data.steps.flatMap(({ id, label }) => {
      const result = this.results.get(id);
      return result?.ok === false ? [{ label, trouble: result.trouble }] : [];
    });
    const missing = data.inputs.filter(({ id }) => this.values[id] === undefined);
    if (missing.length > 0) {
      return fill(labels.waiting, {
        fields: this.#list(missing.map(({ id }) => id)),
      });
    }
    const [first] = troubles;
    return first === undefined ? '' : `${first.label}: ${this.reason(first.trouble)}`;
  }

  #known: string | undefined | null = null;

  get #verdict(): string | undefined {
    if (this.#known === null) this.#known = this.#findVerdict();
    return this.#known;
  }

  /**
   * The first verdict whose condition holds. As long as a number is missing that a condition asks for, nothing is said:
   * a later verdict would be a guess. A condition about a value that does not exist does not hold.
   */
  #findVerdict(): string | undefined {
    if (this.reporter.askedFor.some((id) => this.values[id] === undefined)) return undefined;
    for (const { condition, text } of this.reporter.verdicts) {
      if (condition !== undefined && this.#isMissing(condition)) return undefined;
      if (condition !== undefined && !this.#holds(condition)) continue;
      return this.#fill(text);
    }
    return undefined;
  }

  /** What is said beside the answer, once there is one. */
  remarks(kind?: Remark['kind']): readonly Remark[] {
    this.#remarks ??= this.isSettled ? this.#makeRemarks() : [];
    return kind === undefined
      ? this.#remarks
      : this.#remarks.filter((remark) => remark.kind === kind);
  }

  #makeRemarks(): readonly Remark[] {
    return this.reporter.remarks.flatMap((remark) => {
      if (remark.condition !== undefined && !this.#holds(remark.condition)) return [];
      const text = this.#fill(remark.text);
      return text === undefined ? [] : [{ id: remark.id, kind: remark.kind, text }];
    });
  }

  /** Where to go on with these numbers. */
  get next(): readonly { readonly href: string; readonly text: string }[] {
    return this.reporter.next.filter(
      ({ condition }) => condition === undefined || this.#holds(condition),
    );
  }

  #isMissing({ names }: Condition): boolean {
    return names.some((name) => {
      const result = this.results.get(name);
      return result === undefined
        ? this.values[name] === undefined
        : !result.ok && result.trouble.kind === 'missing';
    });
  }

  #holds({ run, names }: Condition): boolean {
    if (names.some((name) => this.values[name] !== null && this.valueOf(name) === undefined)) {
      return false;
    }
    const { calculation } = this.reporter;
    this.#scope ??= calculation.follow(this.values);
    return isTrue(run((name) => this.#scope?.get(name) ?? NaN));
  }

  /** One number of each, for charts without rows. */
  marks(ids: readonly string[]): readonly Mark[] {
    return ids.map((id) => ({
      id,
      label: this.reporter.labelOf(id),
      value: this.numberOf(id),
      text: this.show(id),
    }));
  }

  /** The rows of each, for charts over rows. */
  series(ids: readonly string[]): readonly Series[] {
    return ids.map((id) => {
      const part = this.reporter.parts.get(id);
      const way = `${this.currency} ${part === undefined ? 0 : this.#decimalsOf(part)}`;
      return this.reporter.series(id, this.valueOf(id), way, (number) => this.write(id, number));
    });
  }

  /** The table of a chart without rows. */
  tableOfMarks(title: string, marks: readonly Mark[]): TableData {
    const { name, value } = this.reporter.labels;
    return { title, head: [name, value], rows: marks.map(({ label, text }) => [label, text]) };
  }

  /** The table of values with rows. */
  tableOfSeries(title: string, series: readonly Series[]): TableData {
    const [first] = series;
    const rows = this.reporter.parts.get(first?.id ?? '')?.rows;
    const set = this.reporter.data.rows.find(({ id }) => id === rows);
    return {
      title,
      head: [set?.title ?? '', ...series.map(({ label }) => label)],
      rows: this.reporter.tableRows(
        title,
        (set?.items ?? []).map((item, row) => [
          item,
          ...series.map(({ marks }) => marks[row]?.text ?? '–'),
        ]),
      ),
    };
  }
}
