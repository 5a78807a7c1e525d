/** What a formula calculator says of numbers: sentences, values, rows of tables and the calculation in words. */
import { Calculation, type StepTrouble, type Values } from '../../domain/kpi/calculate';
import { compile, type Compiled } from '../../domain/kpi/formula/evaluate';
import { namesIn, type Value } from '../../domain/kpi/formula/expression';
import type { FormulaLabels } from '../../i18n/calculator-formula';
import { fill } from '../../i18n/format';
import { locales, type Lang } from '../../i18n/languages';
import type { Currency } from '../../i18n/quantity';
import type { CalculatorData, Conditional, StepData } from './formula-data';
import { partsOf, showNumber, type Part } from './wording';

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

  constructor(lang: Lang, data: CalculatorData, labels: FormulaLabels) {
    this.lang = lang;
    this.data = data;
    this.labels = labels;
    this.calculation = new Calculation(data);
    this.parts = new Map(partsOf(data).map((part) => [part.id, part]));
    const ready = <Item>({ when, ...item }: Conditional<Item>) => ({
      ...item,
      condition: when && { run: compile(when), names: namesIn(when) },
    });
    this.verdicts = data.verdicts.map(ready);
    this.next = data.next.map(ready);
  }

  /** Names in a sentence: “a, b and c”. */
  list(names: readonly string[]): string {
    return new Intl.ListFormat(locales[this.lang], { type: 'conjunction' }).format(names);
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

  report(values: Values, currency: Currency): FormulaReport {
    return new FormulaReport(this, values, currency);
  }
}

/** What one set of numbers comes to. What is not asked for is not worked out. */
export class FormulaReport {
  readonly reporter: Reporter;
  readonly currency: Currency;
  readonly values: Values;
  readonly results: ReturnType<Calculation['results']>;
  #scope: Map<string, Value> | undefined;

  constructor(reporter: Reporter, values: Values, currency: Currency) {
    this.reporter = reporter;
    this.values = values;
    this.currency = currency;
    this.results = reporter.calculation.results(values);
  }

  /** The value of an input or step as a reader writes it; a step without one has a reason instead. */
  valueOf(id: string): Value | undefined {
    const result = this.results.get(id);
    return result === undefined ? this.values[id] : result.ok ? result.value : undefined;
  }

  numberOf(id: string): number | undefined {
    const value = this.valueOf(id);
    return typeof value === 'number' ? value : undefined;
  }

  /** Why a step has no value, in words. */
  reason(trouble: StepTrouble): string {
    return fill(this.reporter.labels.noValue[trouble.kind], {
      fields: this.reporter.listInputs(trouble.inputs),
    });
  }

  /** One number of an input or step with its unit, or why there is none. */
  show(id: string): string {
    const number = this.numberOf(id);
    if (number !== undefined) return this.reporter.show(id, number, this.currency);
    const result = this.results.get(id);
    return result?.ok === false
      ? this.reason(result.trouble)
      : this.reason({ kind: 'missing', inputs: [id] });
  }

  /** The steps that are shown in one way, with one number each. */
  headlines(show: StepData['show']): readonly Headline[] {
    return this.reporter.data.steps
      .filter((step) => step.show === show && step.rows === undefined)
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
        fields: this.reporter.listInputs(missing.map(({ id }) => id)),
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
    for (const { condition, text } of this.reporter.verdicts) {
      if (condition !== undefined && this.#isMissing(condition)) return undefined;
      if (condition !== undefined && !this.#holds(condition)) continue;
      const places = [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
      if (places.some((name) => this.numberOf(name) === undefined)) return undefined;
      return fill(text, Object.fromEntries(places.map((name) => [name, this.show(name)])));
    }
    return undefined;
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
    if (names.some((name) => this.valueOf(name) === undefined)) return false;
    const { calculation } = this.reporter;
    this.#scope ??= calculation.run(calculation.scopeOf(this.values));
    const value = run((name) => this.#scope?.get(name) ?? NaN);
    return typeof value === 'number' && value !== 0 && !Number.isNaN(value);
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
      const rows = this.reporter.parts.get(id)?.rows ?? '';
      const value = this.valueOf(id);
      return {
        id,
        label: this.reporter.labelOf(id),
        marks: this.reporter.rowTitles(rows).map((label, row) => {
          const number = typeof value === 'object' ? value[row] : undefined;
          return {
            id: `${id} ${row}`,
            label,
            value: number,
            text: number === undefined ? '–' : this.reporter.show(id, number, this.currency),
          };
        }),
      };
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
      rows: (set?.items ?? []).map((item, row) => [
        item,
        ...series.map(({ marks }) => marks[row]?.text ?? '–'),
      ]),
    };
  }
}
