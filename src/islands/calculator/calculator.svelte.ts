import { readFragment, watchFragment } from '../../browser/fragment';
import { defer, type Deferred } from '../../browser/page-life';
import { watchStore, type Store, type StoreProblem } from '../../browser/store';
import type { Values } from '../../domain/kpi/calculate';
import type { SimulatedResult } from '../../domain/kpi/simulation';
import { translateWork } from '../../domain/kpi/translate-work';
import type { Range } from '../../domain/kpi/uncertainty';
import {
  isKeptWork,
  MAX_SCENARIOS,
  type KeptWork,
  type Work,
  type WrittenScenario,
} from '../../domain/kpi/work';
import type { FormulaLabels } from '../../i18n/calculator-formula';
import { fill } from '../../i18n/format';
import type { Lang } from '../../i18n/languages';
import type { Currency } from '../../i18n/quantity';
import type { CalculatorData, InputData } from './formula-data';
import { CellState, InputState } from './formula-field.svelte';
import { GroupState } from './group-state.svelte';
import { Reporter, type FormulaReport } from './formula-report';
import type { KeptResults } from './kept-results.svelte';
import type { Offer } from './offers';
import type { Simulator } from './simulator';
import type StepsPart from './Steps.svelte';

/** How long after a change work is kept, and draws are made, in milliseconds: when the reader pauses. */
const SAVE_AFTER = 400;
const DRAW_AFTER = 250;
/** Results that took longer to show than this wait until the reader pauses so long, both in milliseconds. */
const FELT = 50;
const SHOW_AFTER = 150;

const loadSharing = () => import('./sharing');
const loadExports = () => import('./exports');
const loadKept = () => import('./kept-results.svelte');

/** What stands in the fields of a scenario, read. */
export interface Snapshot {
  readonly values: Values;
  readonly ranges: Readonly<Record<string, Range>>;
  /** Inputs that still have a number that the page came with. */
  readonly starts: readonly string[];
  /** What to call inputs that a pasted list stands for, by input. */
  readonly names: Readonly<Record<string, string>>;
}

/** What is kept of groups about which there is something to choose. */
function keepGroups(groups: readonly GroupState[]): Pick<WrittenScenario, 'groups'> {
  const kept = groups.flatMap((group) => {
    const written = group.keep();
    return written === undefined ? [] : [[group.id, written] as const];
  });
  return kept.length === 0 ? {} : { groups: Object.fromEntries(kept) };
}

/** One set of numbers, in fields of its own. */
export class Scenario {
  readonly id: string;
  readonly inputs: readonly InputState[];
  readonly groups: readonly GroupState[];
  /** The reader's own name; empty for the base case. */
  name = $state('');
  /** Read after a change was painted, so that typing never waits for a calculation. */
  shown = $state.raw<Snapshot>({ values: {}, ranges: {}, starts: [], names: {} });

  /** What its numbers come to. */
  readonly report: FormulaReport;

  constructor(
    id: string,
    inputs: readonly InputState[],
    groups: readonly GroupState[],
    reportOf: (shown: Snapshot) => FormulaReport,
  ) {
    this.id = id;
    this.inputs = inputs;
    this.groups = groups;
    this.report = $derived(reportOf(this.shown));
  }

  refresh(): void {
    const ready = this.inputs.map(({ input: { id }, value, range, isStart }) => ({
      id,
      value,
      range,
      isStart,
    }));
    this.shown = {
      values: Object.fromEntries(
        ready.flatMap(({ id, value }) => (value === undefined ? [] : [[id, value]])),
      ),
      ranges: Object.fromEntries(
        ready.flatMap(({ id, range }) => (range === undefined ? [] : [[id, range]])),
      ),
      starts: ready.filter(({ isStart }) => isStart).map(({ id }) => id),
      names: Object.fromEntries(
        this.inputs.flatMap(({ input, group, isReplaced }) =>
          isReplaced && group?.tally !== undefined ? [[input.id, group.tally.label]] : [],
        ),
      ),
    };
  }

  keep(): WrittenScenario {
    return {
      id: this.id,
      name: this.name,
      inputs: Object.fromEntries(
        this.inputs.flatMap((input) => {
          const written = input.keep();
          return written === undefined ? [] : [[input.input.id, written]];
        }),
      ),
      ...keepGroups(this.groups),
    };
  }

  restore({ name, inputs, groups }: Omit<WrittenScenario, 'id'>): void {
    this.name = name;
    for (const group of this.groups) group.restore(groups?.[group.id]);
    for (const input of this.inputs) input.restore(inputs[input.input.id]);
    this.refresh();
  }
}

/** What a question comes to, in words; `value` when there is a number to fill in. */
export interface SolveAnswer {
  readonly text: string;
  readonly value?: number;
}

/** A question turned round: the result that is wanted, and what an input must be for it. */
export class SolveState {
  readonly #state: CalculatorState;
  readonly input: InputData;
  readonly result: string;
  readonly label: string;
  readonly wanted: CellState;
  answer = $state.raw<SolveAnswer>();

  constructor(
    state: CalculatorState,
    spec: CalculatorData['solve'][number],
    input: InputData,
    wanted: CellState,
  ) {
    this.#state = state;
    this.input = input;
    this.result = spec.result;
    this.label = spec.label;
    this.wanted = wanted;
  }

  async refresh(): Promise<void> {
    const loaded = await import('./solve-answer').catch(() => undefined);
    const wanted = this.wanted.value;
    this.answer =
      loaded === undefined || this.wanted.own === undefined || wanted === undefined
        ? undefined
        : loaded.answerSolve(this.#state, this, wanted);
  }
}

interface Undo {
  readonly work: Work;
  /** `link`: the reader's own numbers, which are kept as long as somebody else's are in the fields. */
  readonly kind: 'link' | 'action';
}

/** A formula calculator. It knows no browser until `open`, so that it also runs on the server. */
export class CalculatorState {
  readonly reporter: Reporter;
  readonly #lang: Lang;
  readonly #data: CalculatorData;
  readonly #labels: FormulaLabels;
  readonly target: CellState | undefined;
  readonly solves: readonly SolveState[];
  #simulator: Simulator | undefined;

  store: Store | undefined;
  #refresh: Deferred | undefined;
  #save: Deferred | undefined;
  #draw: Deferred | undefined;
  #solve: Deferred | undefined;
  /** How long it took to show results, last time; the first time nobody knows. */
  #showing = Infinity;
  #unsaved = false;
  #closed = false;
  /** Numbers of a link are in the fields, and nothing of them is kept yet. */
  #isVisiting = false;
  #drawn = '';
  #undo = $state.raw<Undo>();
  #problem = $state<StoreProblem>();
  #aside = $state(false);

  /** What the reader wrote for a document around the numbers, by the id of the question. */
  texts = $state.raw<Readonly<Record<string, string>>>({});
  scenarios = $state.raw<readonly Scenario[]>([]);
  active = $state(0);
  currency = $state<Currency>('EUR');
  /** What an action did (“copied”), until the reader goes on. */
  done = $state('');
  /** Draws for the scenario in the fields; `undefined` when no number is uncertain. */
  simulated = $state.raw<readonly SimulatedResult[]>();
  drawing = $state(false);
  /** The results that are kept under a name, once there are any or the reader is about to keep one. */
  keptResults = $state.raw<KeptResults>();
  /** Whether the calculation is open, and the part that writes it, once it is loaded. */
  stepsOpen = $state(false);
  Steps = $state.raw<typeof StepsPart>();
  offers = $state.raw<Readonly<Record<string, Offer>>>({});

  constructor(lang: Lang, data: CalculatorData, labels: FormulaLabels) {
    this.#lang = lang;
    this.#data = data;
    this.#labels = labels;
    this.reporter = new Reporter(lang, data, labels);
    this.target =
      data.target === undefined
        ? undefined
        : this.#resultField(data.target.result, data.target.value);
    this.solves = data.solve.flatMap((spec) => {
      const input = data.inputs.find(({ id }) => id === spec.input);
      return input === undefined
        ? []
        : [new SolveState(this, spec, input, this.#resultField(spec.result))];
    });
    const sources = data.inputs.flatMap(({ prefill }) => prefill?.from.split('.')[0] ?? []);
    this.#sourcesOfOffers = [...new Set(sources)].map(
      (code) => `${code.startsWith('K') ? 'calculation' : 'take'}:${code}`,
    );
    this.scenarios = [this.#newScenario('base')];
    this.current.refresh();
  }

  get current(): Scenario {
    return this.scenarios[this.active] ?? this.scenarios[0]!;
  }

  get report(): FormulaReport {
    return this.current.report;
  }

  /** What every scenario comes to. */
  get reports(): readonly FormulaReport[] {
    return this.scenarios.map(({ report }) => report);
  }

  /** Says which starting numbers the result still contains; `undefined` when there are none. */
  get startLeft(): string | undefined {
    const { starts } = this.current.shown;
    return starts.length === 0
      ? undefined
      : fill(this.#labels.startLeft, { fields: this.reporter.listInputs(starts) });
  }

  spreadOf(id: string): string | undefined {
    const spread = this.simulated?.find((one) => one.id === id)?.spread;
    if (spread === undefined) return undefined;
    const show = (value: number) => this.reporter.show(id, value, this.currency);
    return fill(this.#labels.spread, {
      p10: show(spread.p10),
      p50: show(spread.p50),
      p90: show(spread.p90),
    });
  }

  /** For the announcement: the answer, how sure it is, and what was asked the other way round. */
  get spoken(): string {
    const [first] = this.report.headlines('main');
    const spread = this.drawing || first === undefined ? undefined : this.spreadOf(first.id);
    return [
      this.report.sentence,
      ...this.report.remarks('answer').map(({ text }) => text),
      ...(spread === undefined ? [] : [`${first?.label ?? ''}: ${spread}`]),
      ...this.solves.flatMap(({ answer }) => answer?.text ?? []),
    ].join(' ');
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

  nameOf(index: number): string {
    const scenario = this.scenarios[index];
    if (index === 0 || scenario === undefined) return this.#labels.baseCase;
    return scenario.name.trim() || fill(this.#labels.scenario, { n: index + 1 });
  }

  /** Takes up what this browser kept, and a link if there is one. Returns what to do when the page goes. */
  open(store: Store): () => void {
    this.store = store;
    this.#refresh = defer(() => this.#show());
    this.#save = defer(() => this.#keep());
    this.#draw = defer(() => void this.#simulate());
    this.#solve = defer(() => this.solves.forEach((one) => void one.refresh()));
    this.#read();
    void this.#listKept();
    void this.#findOffers();
    const stops = [
      watchStore(this.#name, () => this.#otherTab()),
      watchStore(this.#keptName, () => void this.#listKept()),
      ...this.#sourcesOfOffers.map((name) => watchStore(name, () => void this.#findOffers())),
      watchFragment((fragment) => void this.openLink(fragment)),
    ];
    void this.openLink(readFragment());
    this.#scheduleDraws();
    return () => {
      for (const stop of stops) stop();
      for (const one of [this.#refresh, this.#save, this.#draw, this.#solve]) one?.stop();
      this.#simulator?.stop();
      this.#closed = true;
    };
  }

  /**
   * The reader typed or chose something. What follows from it comes after that has been painted, and where showing it
   * takes long, when the reader pauses: typing never waits for a result.
   */
  changed(): void {
    if (this.#undo?.kind === 'action') this.#undo = undefined;
    if (this.done !== '') this.done = '';
    this.#changed();
  }

  #changed(): void {
    this.#unsaved = true;
    this.#refresh?.schedule(this.#showing > FELT ? SHOW_AFTER : 0);
    this.#save?.schedule(SAVE_AFTER);
  }

  /** Shows what the fields come to, and finds out how long that takes until it is painted. */
  #show(): void {
    const start = performance.now();
    this.refresh();
    requestAnimationFrame(() =>
      setTimeout(() => {
        this.#showing = performance.now() - start;
      }),
    );
  }

  /** The reader leaves a field: what it changes is shown at once. */
  leave(): void {
    this.#refresh?.flush();
  }

  /** Reads the fields that can have changed, and shows what they come to. */
  refresh(): void {
    this.current.refresh();
    this.#scheduleDraws();
    if (this.solves.some(({ wanted }) => wanted.own !== undefined)) {
      this.#solve?.schedule(DRAW_AFTER);
    }
  }

  // Uncertainty

  #scheduleDraws(): void {
    const { values, ranges } = this.current.shown;
    const asked = JSON.stringify([values, ranges, this.target?.value]);
    if (asked === this.#drawn) return;
    this.#drawn = asked;
    this.#simulator?.cancel();
    if (Object.keys(ranges).length === 0) {
      this.simulated = undefined;
      this.drawing = false;
      return;
    }
    this.drawing = true;
    this.#draw?.schedule(DRAW_AFTER);
  }

  async #simulate(): Promise<void> {
    const asked = this.#drawn;
    const loaded = await import('./simulator').catch(() => undefined);
    // Other numbers have come, and ask for draws of their own.
    if (asked !== this.#drawn || this.#closed) return;
    if (loaded === undefined) {
      this.#showDraws(undefined);
      return;
    }
    this.#simulator ??= new loaded.Simulator();
    if (Object.keys(this.current.shown.ranges).length === 0) return;
    this.#simulator.start(loaded.requestOf(this), (simulated) => this.#showDraws(simulated));
  }

  #showDraws(simulated: readonly SimulatedResult[] | undefined): void {
    this.simulated = simulated;
    this.drawing = false;
    if (simulated === undefined) this.done = this.#labels.drawFailed;
  }

  // The calculation

  async loadSteps(): Promise<void> {
    const loaded = await import('./Steps.svelte').catch(() => undefined);
    if (loaded !== undefined) this.Steps = loaded.default;
  }

  // Filling in

  /** The list changed: what can be undone is still the choice for it. */
  listChanged(): void {
    if (this.done !== '') this.done = '';
    this.#changed();
  }

  fillSolved(solve: SolveState): void {
    const value = solve.answer?.value;
    const input = this.current.inputs.find((one) => one.input.id === solve.input.id);
    if (value === undefined || input === undefined) return;
    this.act('', () => input.fill(value));
  }

  useOffer(id: string): void {
    const offer = this.offers[id];
    const input = this.current.inputs.find((one) => one.input.id === id);
    if (offer === undefined || input === undefined) return;
    this.act(fill(this.#labels.prefilled, { title: offer.title }), () => input.fill(offer.value));
  }

  /** What is kept of other instruments that an input can take up, by the name that the browser keeps it under. */
  readonly #sourcesOfOffers: readonly string[];

  /** Looks up what fits each input that asks for it. */
  async #findOffers(): Promise<void> {
    const { store } = this;
    if (!this.#sourcesOfOffers.some((name) => (store?.names(name).length ?? 0) > 0)) {
      this.offers = {};
      return;
    }
    await this.#use(
      () => import('./offers'),
      this.#labels.notLoaded,
      ({ findOffers }) => {
        this.offers = findOffers(this);
      },
    );
  }

  setCurrency(currency: Currency): void {
    this.currency = currency;
    void this.#findOffers();
    this.changed();
  }

  // Scenarios

  get canDuplicate(): boolean {
    return this.scenarios.length < MAX_SCENARIOS;
  }

  select(index: number): void {
    this.active = index;
    this.changed();
    this.refresh();
  }

  duplicate(): void {
    const taken = new Set(this.scenarios.map(({ id }) => id));
    const id = ['b', 'c', 'd', 'e'].find((one) => !taken.has(one)) ?? 'e';
    this.act(this.#labels.duplicated, () => {
      const scenario = this.#newScenario(id);
      scenario.restore({ ...this.current.keep(), name: '' });
      this.scenarios = [...this.scenarios, scenario];
      this.active = this.scenarios.length - 1;
    });
  }

  // Keeping

  reset(): void {
    this.act(this.#labels.wasReset, () => this.restore(this.#nothing()));
  }

  undo(): void {
    const undo = this.#undo;
    if (undo === undefined) return;
    this.restore(undo.work);
    this.#undo = undefined;
    this.done = this.#labels.undone;
    this.#keep();
    this.refresh();
  }

  get #keptName(): string {
    return `calculation:${this.#data.code}`;
  }

  /** Lists what is kept under a name, if there is any. */
  async #listKept(): Promise<void> {
    const { store } = this;
    const isOurs = ({ name }: { readonly name: string }) => name.startsWith(`${this.#keptName}:`);
    const some = store?.names(`${this.#keptName}:`).length || store?.listAside().some(isOurs);
    if (this.keptResults !== undefined || some) await this.useKept((kept) => kept.refresh());
  }

  /** Loads the part that keeps results under a name, and does something with it. */
  useKept(use: (kept: KeptResults) => void = () => undefined): Promise<void> {
    return this.#use(loadKept, this.#labels.notLoaded, (loaded) =>
      use((this.keptResults ??= new loaded.KeptResults(this))),
    );
  }

  // Sharing

  /** Does something with a part that is loaded on demand; says so when it does not come. */
  async #use<Part>(
    load: () => Promise<Part>,
    problem: string,
    use: (part: Part) => unknown,
  ): Promise<void> {
    const part = await load().catch(() => undefined);
    if (this.#closed) return;
    if (part === undefined) this.done = problem;
    else await use(part);
  }

  /** Loads what buttons need when the reader comes near them: some browsers only copy at once after a click. */
  prepare(part: 'sharing' | 'kept'): void {
    (part === 'kept' ? loadKept() : loadSharing()).catch(() => undefined);
  }

  copyLink(): Promise<void> {
    return this.#use(loadSharing, this.#labels.copyFailed, (part) => part.copyLink(this));
  }

  copyResult(): Promise<void> {
    return this.#use(loadSharing, this.#labels.copyFailed, (part) => part.copyResult(this));
  }

  downloadCsv(): Promise<void> {
    return this.download(loadExports, (part) => part.downloadCsv(this));
  }

  downloadExcel(): Promise<void> {
    return this.download(loadExports, (part) => part.downloadExcel(this));
  }

  /** Makes a file with a part that is loaded on demand, and says how that went. */
  async download<Part>(load: () => Promise<Part>, make: (part: Part) => unknown): Promise<void> {
    this.refresh();
    try {
      await make(await load());
      this.done = this.#labels.saved;
    } catch {
      this.done = this.#labels.exportFailed;
    }
  }

  async openLink(fragment: string): Promise<void> {
    if (!/^#k(?:=|%3D)/i.test(fragment)) return;
    await this.#use(loadSharing, this.#labels.linkNotLoaded, (part) =>
      part.openLink(this, fragment),
    );
  }

  /** Shows the numbers of a link; the reader's own come back with “undo”. */
  visit(visited: Work): void {
    const work = this.#undo?.kind === 'link' && !this.#unsaved ? this.#undo.work : this.work();
    this.restore(visited);
    this.#undo = { work, kind: 'link' };
    this.#isVisiting = true;
    this.done = this.#labels.opened;
    this.refresh();
  }

  // Reading and writing

  get #name(): string {
    return `calculator:${this.#data.code}`;
  }

  /** Does something that can be undone. */
  act(said: string, action: () => void): void {
    const work = this.work();
    action();
    this.#undo = { work, kind: 'action' };
    this.done = said;
    this.#changed();
    this.refresh();
  }

  #newScenario(id: string): Scenario {
    const titles = new Map(this.#data.rows.map((rows) => [rows.id, rows.items]));
    const groups = this.#data.groups.map(
      (group) =>
        new GroupState(
          group,
          this.#data.tallies.find((tally) => tally.group === group.id),
        ),
    );
    return new Scenario(
      id,
      this.#data.inputs.map(
        (input) =>
          new InputState(
            input,
            titles.get(input.rows ?? ''),
            this.#lang,
            this.#labels,
            groups.find((group) => group.id === input.group),
          ),
      ),
      groups,
      ({ values, names }) => this.reporter.report(values, this.currency, names),
    );
  }

  /** A field for a result that the reader wants. */
  #resultField(id: string, start?: number): CellState {
    const unit = this.#data.steps.find((step) => step.id === id)?.unit ?? 'ratio';
    const range = { min: -1e15, max: 1e15, integer: false };
    return new CellState({ id, unit, range }, start, this.#lang, this.#labels);
  }

  #nothing(): Work {
    const base = { id: 'base', name: '', inputs: {} };
    return { lang: this.#lang, currency: 'EUR', scenarios: [base], active: 0 };
  }

  /** Everything that stands in the fields. */
  work(): Work {
    const target = this.target?.own;
    return {
      lang: this.#lang,
      currency: this.currency,
      scenarios: this.scenarios.map((scenario) => scenario.keep()),
      active: this.active,
      ...(target === undefined ? {} : { target }),
      ...(Object.keys(this.texts).length > 0 && { texts: this.texts }),
    };
  }

  /** Puts work in the fields; `refresh` reads it. */
  restore({ currency, scenarios, active, target, texts = {} }: Work): void {
    this.texts = texts;
    this.currency = currency;
    this.scenarios = scenarios.map((written) => {
      const scenario = this.#newScenario(written.id);
      scenario.restore(written);
      return scenario;
    });
    this.active = active;
    this.target?.restore(target);
  }

  /** Work as this language writes numbers. */
  translated(work: Work): Work {
    const unit = this.#data.steps.find(({ id }) => id === this.#data.target?.result)?.unit;
    return translateWork(work, this.#data.inputs, unit, this.#lang);
  }

  #read(): void {
    const kept = this.store?.read(this.#name, isKeptWork);
    if (kept === undefined) return;
    if (!kept.ok || kept.value === undefined) {
      if (!kept.ok && kept.problem !== 'damaged') this.#problem = kept.problem;
      const isAside = (this.store?.listAside(this.#name).length ?? 0) > 0;
      this.#aside = isAside && !kept.ok;
      if (isAside) void this.#takeUpOlder();
      return;
    }
    const { before } = kept.value;
    this.restore(this.translated(kept.value));
    this.#undo = before === undefined ? undefined : { work: this.translated(before), kind: 'link' };
  }

  /** What was put aside may be work of an earlier version: that is kept again as it is kept now. */
  async #takeUpOlder(): Promise<void> {
    const loaded = await import('./older-work').catch(() => undefined);
    if (loaded === undefined || this.#closed || this.#unsaved) return;
    loaded.takeUpOlder(this, this.#name, (work) => {
      this.restore(work);
      this.#keep();
      this.refresh();
      if (this.#problem !== undefined) return false;
      this.#aside = false;
      return true;
    });
  }

  #keep(): void {
    if (this.store === undefined) return;
    this.#unsaved = false;
    this.#isVisiting = false;
    const kept: KeptWork = {
      ...this.work(),
      ...(this.#undo?.kind === 'link' && { before: this.#undo.work }),
    };
    const result = this.store.write(this.#name, kept, isKeptWork);
    this.#problem = result.ok ? undefined : result.problem;
  }

  /** Another tab kept other numbers. What was typed here just now wins. */
  #otherTab(): void {
    if (this.#unsaved) return;
    if (this.#isVisiting) {
      const kept = this.store?.read(this.#name, isKeptWork);
      if (kept?.ok && kept.value) {
        this.#undo = { work: this.translated(kept.value), kind: 'link' };
      }
      return;
    }
    this.#read();
    this.refresh();
  }
}
