import { copyText } from '../../browser/clipboard';
import { defer, type Deferred } from '../../browser/page-life';
import type { Store, StoreProblem } from '../../browser/store';
import { countAnswers, estimateNps, type NpsCounts, type NpsEstimate } from '../../domain/kpi/nps';
import type { CalculatorLabels } from '../../i18n/calculator';
import { fill } from '../../i18n/format';
import { locales, type Lang } from '../../i18n/languages';
import { formatValue } from '../../domain/kpi/format-number';
import { ListField, NumberField, type FieldState } from './field.svelte';
import { reportAsText, reportNps, type Report } from './nps-report';
import { inputOf, type CalculatorContent } from './types';

/** How the answers of a measurement are given. */
export type Way = 'counts' | 'scores';

/** What the browser keeps: the reader's own text of each field, by input id; fields not written in are left out. */
interface KeptMeasurement {
  readonly way: Way;
  readonly fields: Readonly<Record<string, string>>;
}
export interface KeptNps {
  readonly first: KeptMeasurement;
  readonly other: KeptMeasurement;
  readonly comparing: boolean;
  readonly margin?: string;
}

const isRecord = (data: unknown): data is Record<string, unknown> =>
  typeof data === 'object' && data !== null && !Array.isArray(data);

const isKeptMeasurement = (data: unknown): data is KeptMeasurement =>
  isRecord(data) &&
  (data.way === 'counts' || data.way === 'scores') &&
  isRecord(data.fields) &&
  Object.values(data.fields).every((field) => typeof field === 'string');

export const isKeptNps = (data: unknown): data is KeptNps =>
  isRecord(data) &&
  isKeptMeasurement(data.first) &&
  isKeptMeasurement(data.other) &&
  typeof data.comparing === 'boolean' &&
  (data.margin === undefined || typeof data.margin === 'string');

/** One measurement: counts or a list of answers, and the size of the group. */
export class MeasurementState {
  readonly #labels: CalculatorLabels;
  readonly #lang: Lang;
  readonly promoters: NumberField<'count'>;
  readonly passives: NumberField<'count'>;
  readonly detractors: NumberField<'count'>;
  readonly scores: ListField<'count'>;
  readonly population: NumberField<'count'>;

  way = $state<Way>('counts');

  constructor(
    readonly name: string,
    content: CalculatorContent,
    lang: Lang,
    labels: CalculatorLabels,
    withExample: boolean,
  ) {
    this.#lang = lang;
    this.#labels = labels;
    const field = (id: string, optional = false) =>
      new NumberField('count', inputOf(content, id), lang, labels, { withExample, optional });
    this.promoters = field('promoters');
    this.passives = field('passives');
    this.detractors = field('detractors');
    this.scores = new ListField('count', inputOf(content, 'scores'), lang, labels);
    this.population = field('population', true);
  }

  get countFields(): readonly NumberField<'count'>[] {
    return [this.promoters, this.passives, this.detractors];
  }

  /** The fields that the result comes from, with the way of input that is chosen. */
  get fields(): readonly FieldState[] {
    return this.way === 'counts'
      ? [...this.countFields, this.population]
      : [this.scores, this.population];
  }

  readonly #counts = $derived.by((): NpsCounts | undefined => {
    if (this.way === 'scores') {
      const { checked } = this.scores;
      return checked.ok ? countAnswers(checked.value) : undefined;
    }
    const promoters = this.promoters.value;
    const passives = this.passives.value;
    const detractors = this.detractors.value;
    return promoters === undefined || passives === undefined || detractors === undefined
      ? undefined
      : { promoters, passives, detractors };
  });

  readonly #estimate = $derived.by(() =>
    this.#counts === undefined || !this.population.checked.ok
      ? undefined
      : estimateNps(this.#counts, this.population.value),
  );

  get estimate(): NpsEstimate | undefined {
    return this.#estimate?.ok ? this.#estimate.value : undefined;
  }

  /** The message for the counts together. */
  get countsProblem(): string | undefined {
    return this.#estimate?.ok === false && this.#estimate.reason === 'no-answers'
      ? this.#labels.noAnswers
      : undefined;
  }

  /** The message at the size of the group. */
  get populationProblem(): string | undefined {
    if (this.#estimate?.ok !== false || this.#estimate.reason !== 'population-too-small') {
      return this.population.problem;
    }
    const { promoters = 0, passives = 0, detractors = 0 } = this.#counts ?? {};
    const answers = formatValue(this.#lang, promoters + passives + detractors);
    return fill(this.#labels.populationTooSmall, { answers });
  }

  /** Names of the fields that keep this measurement from a result. */
  get missing(): readonly string[] {
    if (this.estimate !== undefined) return [];
    if (this.populationProblem !== undefined) return [this.population.input.label];
    if (this.countsProblem !== undefined) return this.countFields.map(({ input }) => input.label);
    const wanted = this.way === 'scores' ? [this.scores] : this.countFields;
    return [...wanted, this.population]
      .filter(({ checked }) => !checked.ok)
      .map(({ input }) => input.label);
  }

  get #all(): readonly FieldState[] {
    return [...this.countFields, this.scores, this.population];
  }

  keep(): KeptMeasurement {
    const written = this.#all.flatMap(({ input, own }) =>
      own === undefined ? [] : [[input.id, own]],
    );
    return { way: this.way, fields: Object.fromEntries(written) };
  }

  restore(kept: KeptMeasurement): void {
    this.way = kept.way;
    for (const field of this.#all) field.restore(kept.fields[field.input.id]);
  }
}

/** What the fields come to, as it stands on the page. */
interface Shown {
  readonly report: Report | undefined;
  readonly waiting: string;
  readonly exampleLeft: string | undefined;
}

const nothingKept: KeptNps = {
  first: { way: 'counts', fields: {} },
  other: { way: 'counts', fields: {} },
  comparing: false,
};

/** The NPS calculator. It knows no storage until `open` gives it one, so that it also runs on the server. */
export class NpsState {
  readonly #lang: Lang;
  readonly #content: CalculatorContent;
  readonly #labels: CalculatorLabels;
  #store: Store | undefined;
  #later: Deferred | undefined;
  #shown = $state.raw<Shown>({ report: undefined, waiting: '', exampleLeft: undefined });
  #undo = $state.raw<KeptNps>();
  #problem = $state<StoreProblem>();
  #aside = $state(false);

  readonly first: MeasurementState;
  readonly other: MeasurementState;
  readonly margin: NumberField<'points'>;
  comparing = $state(false);
  /** What an action did (“copied”), until the reader goes on. */
  done = $state('');

  constructor(lang: Lang, content: CalculatorContent, labels: CalculatorLabels) {
    this.#lang = lang;
    this.#content = content;
    this.#labels = labels;
    this.first = new MeasurementState(labels.first, content, lang, labels, true);
    this.other = new MeasurementState(labels.other, content, lang, labels, false);
    this.margin = new NumberField('points', inputOf(content, 'margin'), lang, labels);
    this.#refresh();
  }

  #makeReport(): Report | undefined {
    const first = this.first.estimate;
    const other = this.comparing ? this.other.estimate : undefined;
    if (first === undefined || (this.comparing && other === undefined)) return undefined;
    return reportNps(this.#lang, this.#content, this.#labels, first, other, this.margin.value);
  }

  /** Reads the fields, and works out what they come to. */
  #refresh(): void {
    this.#shown = {
      report: this.#makeReport(),
      waiting: this.#findWaiting(),
      exampleLeft: this.#findExamples(),
    };
  }

  /** The result; `undefined` as long as something is missing or wrong. */
  get report(): Report | undefined {
    return this.#shown.report;
  }

  #list(names: readonly string[]): string {
    return new Intl.ListFormat(locales[this.#lang], { type: 'conjunction' }).format(names);
  }

  /** What keeps the result away. */
  get waiting(): string {
    return this.#shown.waiting;
  }

  #findWaiting(): string {
    const missing = this.comparing
      ? [this.first, this.other].flatMap(({ name, missing: fields }) =>
          fields.map((field) => `${name}: ${field}`),
        )
      : this.first.missing;
    return fill(this.#labels.waiting, { fields: this.#list(missing) });
  }

  /** Says which example numbers the result still contains; `undefined` when there are none. */
  get exampleLeft(): string | undefined {
    return this.#shown.exampleLeft;
  }

  #findExamples(): string | undefined {
    const fields = this.first.fields.filter((field) => field.isExample);
    if (fields.length === 0) return undefined;
    return fill(this.#labels.exampleLeft, {
      fields: this.#list(fields.map(({ input }) => input.label)),
    });
  }

  /** For the announcement: the answer, without the explanation. */
  get spoken(): string {
    return this.report?.sentences.slice(0, this.comparing ? 2 : 1).join(' ') ?? this.waiting;
  }

  get canUndo(): boolean {
    return this.#undo !== undefined;
  }

  /** Whether the numbers are kept, and if not, why. */
  get keeping(): string {
    const said =
      this.#problem === undefined ? this.#labels.kept : this.#labels.notKept[this.#problem];
    return this.#aside ? `${this.#labels.aside} ${said}` : said;
  }

  /** Takes up what this browser kept. Returns what to do when the page goes. */
  open(store: Store): () => void {
    this.#store = store;
    this.#later = defer(() => {
      this.#refresh();
      this.#keep();
    });
    const kept = store.read(this.#name, isKeptNps);
    if (kept.ok) {
      if (kept.value !== undefined) this.#restore(kept.value);
    } else if (kept.problem === 'damaged') {
      this.#aside = store.listAside(this.#name).length > 0;
    } else {
      this.#problem = kept.problem;
    }
    return () => this.#later?.stop();
  }

  /** The reader changed something: after it has been painted, the result follows and it is kept. */
  changed(): void {
    this.#undo = undefined;
    this.done = '';
    this.#later?.schedule();
  }

  async copy(): Promise<void> {
    this.#later?.flush();
    if (this.report === undefined) return;
    const text = reportAsText(this.#content.title, this.report, this.#labels);
    this.done = (await copyText(text)) ? this.#labels.copied : this.#labels.copyFailed;
  }

  reset(): void {
    const before = this.#kept();
    this.#restore(nothingKept);
    this.#keep();
    this.#undo = before;
    this.done = this.#labels.wasReset;
  }

  undo(): void {
    if (this.#undo === undefined) return;
    this.#restore(this.#undo);
    this.#undo = undefined;
    this.#keep();
    this.done = this.#labels.undone;
  }

  get #name(): string {
    return `calculator:${this.#content.code}`;
  }

  #kept(): KeptNps {
    const margin = this.margin.own;
    return {
      first: this.first.keep(),
      other: this.other.keep(),
      comparing: this.comparing,
      ...(margin === undefined ? {} : { margin }),
    };
  }

  #restore(kept: KeptNps): void {
    this.first.restore(kept.first);
    this.other.restore(kept.other);
    this.comparing = kept.comparing;
    this.margin.restore(kept.margin);
    this.#refresh();
  }

  #keep(): void {
    if (this.#store === undefined) return;
    const kept = this.#store.write(this.#name, this.#kept(), isKeptNps);
    this.#problem = kept.ok ? undefined : kept.problem;
  }
}
