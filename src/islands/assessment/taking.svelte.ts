import { clearFragment, readFragment, watchFragment } from '../../browser/fragment';
import { askBeforeLeaving, defer, isEmbedded, type Deferred } from '../../browser/page-life';
import { openStore, type Aside, type Store, type StoreProblem } from '../../browser/store';
import { newTakeId, openTakes, type Takes } from '../../browser/takes';
import { withAnswer, type Answer, type Answers } from '../../domain/assessment/answers';
import {
  fittingAnswers,
  instrumentOf,
  type Instrument,
  type Question,
} from '../../domain/assessment/instrument';
import type { Take } from '../../domain/assessment/take';
import type { TakingLabels } from '../../i18n/assessment';
import { count, fill } from '../../i18n/format';
import type { Lang } from '../../i18n/languages';
import type { AssessmentData, AssessmentLabels } from './data';

export type View =
  'start' | 'questions' | 'review' | 'result' | 'history' | 'worksheet' | 'arrived';

/** What happened last, for the status line: a string of the island, or a text from elsewhere. */
export type Notice = { readonly key: PlainKey } | { readonly text: string };

/** Strings in which nothing is filled in. */
type PlainKey = {
  [Key in keyof TakingLabels]: TakingLabels[Key] extends string ? Key : never;
}[keyof TakingLabels];

/** Where a take was left: exactly there it goes on. */
interface Place {
  readonly view: 'questions' | 'review' | 'result';
  /** Id of the question in view, or answered last. */
  readonly question: string;
}

/** Kept under `place:<CODE>`: how the reader likes to answer, and where every take was left. */
interface Places {
  readonly paged: boolean;
  readonly at: Readonly<Record<string, Place>>;
}

/** The longest name of a take, in characters. */
export const MAX_NAME = 80;
/** The longest note, in characters: longer ones would make a link that no address bar takes. */
export const MAX_NOTE = 1000;
/** How long nothing is typed in a note before it is kept, in milliseconds. */
const NOTE_PAUSE = 400;
/** Questions without a dimension that stand on one page. */
const PER_PAGE = 8;

const isPlace = (data: unknown): data is Place =>
  isRecord(data) &&
  (data.view === 'questions' || data.view === 'review' || data.view === 'result') &&
  typeof data.question === 'string';
const isPlaces = (data: unknown): data is Places =>
  isRecord(data) &&
  typeof data.paged === 'boolean' &&
  isRecord(data.at) &&
  Object.values(data.at).every(isPlace);

function isRecord(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

/**
 * One reader's takes of one assessment, and where the reader is in them.
 *
 * An answer changes only what is on the screen. Keeping it waits until that is painted, and the result is
 * worked out by who shows it: so answering is quick on any machine.
 */
export class TakingState {
  readonly instrument: Instrument;
  /** The questions as pages: a dimension each; without dimensions, a handful each. */
  readonly pages: readonly (readonly Question[])[];
  readonly #data: AssessmentData;
  readonly #lang: Lang;
  readonly #labels: AssessmentLabels;
  readonly #now: () => Date;
  // Opened in the browser only; on the server there is nothing to open.
  #store: Store | undefined;
  #stored: Takes | undefined;
  #saving: Deferred | undefined;
  #stopAsking: (() => void) | undefined;

  view = $state<View>('start');
  /** One question at a time, or a page of them. */
  paged = $state(false);
  /** The question in view; with pages, the one that was answered last. */
  index = $state(0);
  /** What the browser keeps, and what it could not; the one that was changed last comes first. */
  takes = $state.raw<readonly Take[]>([]);
  /** The take in hand, with everything that was ever answered in it. */
  take = $state.raw<Take>();
  /** Its answers that count in this version of the assessment. */
  answers = $state.raw<Answers>({});
  /** Answers that came with a link, to look at. */
  arrived = $state.raw<Take>();
  notice = $state.raw<Notice>();
  /** Why what is on the page is not kept, for as long as that is so. */
  trouble = $state<PlainKey>();
  asides = $state.raw<readonly Aside[]>([]);
  canUndo = $state(false);
  /** The address where a link that arrived here belongs. */
  elsewhere = $state<string>();
  /** The browser keeps nothing because the page stands inside another site. */
  embedded = $state(false);

  answered = $derived(Object.keys(this.answers).length);
  /** The questions on the page in view. */
  page = $derived.by((): readonly Question[] => {
    const question = this.questions[this.index];
    if (!question) return [];
    return this.paged ? (this.pages[this.pageIndex] ?? []) : [question];
  });
  pageIndex = $derived.by(() =>
    this.pages.findIndex((page) => page.includes(this.questions[this.index]!)),
  );
  isFirst = $derived(this.page[0] === this.questions[0]);
  isLast = $derived(this.page.at(-1) === this.questions.at(-1));

  /** The take as it was last read or kept, to tell what changed here from what changed elsewhere. */
  #base: Take | undefined;
  #changed = false;
  /** Among the changes is an answer or a note, so that “saved” is news. */
  #answeredNow = false;
  #moved = false;
  /** What could not be kept, by id. */
  readonly #unsaved = new Map<string, Take>();
  /** Where takes were left while this page was open, whether or not that could be kept. */
  readonly #at = new Map<string, Place>();
  /** Where the reader was when a link arrived. */
  #before: View = 'start';

  constructor(
    data: AssessmentData,
    lang: Lang,
    labels: AssessmentLabels,
    now: () => Date = () => new Date(),
  ) {
    this.#data = data;
    this.#lang = lang;
    this.#labels = labels;
    this.instrument = instrumentOf(data.definition);
    this.pages = pagesOf(this.instrument);
    this.#now = now;
  }

  get questions(): readonly Question[] {
    return this.instrument.questions;
  }

  /** Reads what is kept, listens to other tabs and to the address. Returns the function that stops it. */
  open(): () => void {
    this.#store = openStore();
    this.#stored = openTakes(this.instrument.code, this.#store);
    this.#saving = defer(() => this.#save());
    const { paged, at } = this.#places();
    this.paged = paged;
    this.#list();
    this.#forget(at);
    const stops = [
      this.#stored.watch(() => this.#follow()),
      watchFragment((fragment) => void this.#receive(fragment)),
      () => this.#saving?.stop(),
      () => this.#stopAsking?.(),
    ];
    void this.#receive(readFragment());
    return () => stops.forEach((stop) => stop());
  }

  /** Begins a new take. It is kept from its first answer on. */
  begin(name = ''): void {
    this.#put(undefined);
    const moment = this.#now().toISOString();
    this.take = {
      id: newTakeId(),
      definition: this.instrument.code,
      version: this.instrument.version,
      name: tidyName(name),
      startedAt: moment,
      updatedAt: moment,
      origin: 'own',
      answers: {},
      notes: {},
      targets: {},
    };
    this.goTo(0);
  }

  /** Begins a new take of the same name; the one there is stays. */
  again(id: string): void {
    this.begin(this.#find(id)?.name);
  }

  /** Goes on with a take exactly where it was left. */
  goOn(id: string): void {
    const take = this.#find(id);
    if (!take) return;
    this.#put(take);
    const place = this.#at.get(id) ?? this.#places().at[id];
    const at = this.questions.findIndex((question) => question.id === place?.question);
    if (place?.view === 'questions' && at >= 0) this.goTo(at);
    else if (place && place.view !== 'questions') this.show(place.view);
    else this.goToUnanswered();
  }

  /** Takes a take in hand and shows it. */
  showTake(id: string, view: 'review' | 'result'): void {
    const take = this.#find(id);
    if (!take) return;
    this.#put(take);
    this.show(view);
  }

  rename(id: string, name: string): void {
    this.#flush();
    const take = this.#find(id);
    if (!take) return;
    const kept = this.#keep({ ...take, name: tidyName(name) }, take, 'renamed');
    if (this.take?.id === id) this.#adopt(kept);
  }

  answer(question: Question, answer: Answer | undefined): void {
    if (!this.take) return;
    this.index = this.questions.indexOf(question);
    this.answers = withAnswer(this.answers, question.id, answer);
    this.#touch({ answers: withAnswer(this.take.answers, question.id, answer) });
  }

  setNote(question: Question, text: string): void {
    if (!this.take) return;
    const { [question.id]: _before, ...notes } = this.take.notes;
    const filled = text.trim() !== '';
    this.#touch({ notes: filled ? { ...notes, [question.id]: text } : notes }, NOTE_PAUSE);
  }

  /** Sets what the reader wants for a dimension, in points; `undefined` takes it away. Of answers to look at, too. */
  setTarget(dimension: string, points: number | undefined): void {
    const take = this.view === 'arrived' ? this.arrived : this.take;
    if (!take) return;
    const { [dimension]: _before, ...others } = take.targets;
    const targets = points === undefined ? others : { ...others, [dimension]: points };
    if (this.view === 'arrived') this.arrived = { ...take, targets };
    else this.#change({ targets });
  }

  show(view: View): void {
    this.#flush();
    this.view = view;
    this.notice = undefined;
    if (view === 'result' && this.take && !this.take.finishedAt && this.answered > 0) {
      this.#change({ finishedAt: this.#now().toISOString() });
    }
    this.#move();
  }

  /** Shows the page with one question. */
  goTo(index: number): void {
    this.#flush();
    this.index = Math.max(0, Math.min(index, this.questions.length - 1));
    this.show('questions');
  }

  goToQuestion(id: string): void {
    this.goTo(this.questions.findIndex((question) => question.id === id));
  }

  /** Shows the first question without an answer; when there is none, the review. */
  goToUnanswered(): void {
    const at = this.questions.findIndex(({ id }) => !this.answers[id]);
    if (at < 0) this.show('review');
    else this.goTo(at);
  }

  next(): void {
    if (this.isLast) this.show('review');
    else this.goTo(this.questions.indexOf(this.page.at(-1)!) + 1);
  }

  back(): void {
    if (this.isFirst) this.show('start');
    else this.goTo(this.questions.indexOf(this.page[0]!) - 1);
  }

  setPaged(paged: boolean): void {
    this.#flush();
    this.paged = paged;
    this.#move();
  }

  erase(id: string): void {
    this.#flush();
    const take = this.#find(id) ?? (this.take?.id === id ? this.take : undefined);
    if (!take) return;
    const result = this.#stored?.erase(take);
    this.#drop(id);
    this.#say(result?.ok === false && result.problem !== 'unavailable' ? result.problem : 'erased');
  }

  /** Brings back what was erased last. */
  undo(): void {
    const undone = this.#stored?.undo();
    this.canUndo = this.#stored?.canUndo() ?? false;
    if (!undone) return;
    this.#kept(undone.take, undone.result, 'restored');
  }

  /** Keeps answers that came with a link as a take beside the reader's own, and takes it in hand. */
  keepArrived(): void {
    const { arrived } = this;
    if (!arrived) return;
    const before = this.arrivedBefore;
    this.#closeArrived();
    this.#flush();
    this.notice = undefined;
    this.#adopt(before ?? this.#keep(arrived, undefined, 'kept'));
    this.view = 'result';
    this.#move();
  }

  /** The take that was kept when the same answers arrived before. */
  get arrivedBefore(): Take | undefined {
    return this.arrived && this.#keptBefore(this.arrived);
  }

  #keptBefore({ updatedAt, answers }: Take): Take | undefined {
    const counted = (all: Answers) => JSON.stringify(fittingAnswers(this.instrument, all));
    return this.takes.find(
      (take) => take.updatedAt === updatedAt && counted(take.answers) === counted(answers),
    );
  }

  dismissArrived(): void {
    this.#closeArrived();
    this.show(this.#before);
  }

  async download(aside: Aside): Promise<void> {
    const { downloadText } = await import('./arriving');
    downloadText(`${this.instrument.code}.txt`, aside.raw);
  }

  eraseAside(aside: Aside): void {
    const result = this.#stored?.eraseAside(aside);
    this.#list();
    this.#say(result?.ok ? 'asideErased' : 'unavailable');
  }

  /** Tells the reader something. */
  say(notice: Notice): void {
    this.notice = notice;
  }

  #say(key: PlainKey): void {
    const exact = key === 'unavailable' && this.embedded ? 'embedded' : key;
    this.notice = { key: exact };
    if (key === 'unavailable' || key === 'full') this.trouble = exact;
  }

  #find(id: string): Take | undefined {
    return this.takes.find((take) => take.id === id);
  }

  /** Takes another take in hand; what waits to be kept is kept first. */
  #put(take: Take | undefined): void {
    this.#flush();
    this.#adopt(take);
  }

  #adopt(take: Take | undefined): void {
    this.take = take;
    this.#base = take;
    this.answers = take ? fittingAnswers(this.instrument, take.answers) : {};
  }

  /** Changes what was answered: now, and to this version of the questions. */
  #touch(changes: Partial<Take>, wait = 0): void {
    if (!this.take) return;
    const version = Math.max(this.take.version, this.instrument.version);
    this.#change({ version, updatedAt: this.#now().toISOString(), ...changes }, wait);
    this.#answeredNow = true;
  }

  #change(changes: Partial<Take>, wait = 0): void {
    if (!this.take) return;
    this.take = { ...this.take, ...changes };
    this.#changed = true;
    this.#saving?.schedule(wait);
  }

  /** The reader went somewhere: where is kept, too. */
  #move(): void {
    this.#moved = true;
    this.#saving?.schedule();
  }

  #flush(): void {
    this.#saving?.flush();
  }

  #save(): void {
    if (this.#changed && this.take) {
      const { take } = this;
      const kept = this.#keep(take, this.#base, this.#answeredNow ? 'saved' : undefined);
      this.#changed = this.#answeredNow = false;
      this.#base = kept;
      if (kept !== take) this.#adopt(kept);
      this.#moved = true;
    }
    if (this.#moved) this.#savePlace();
    this.#moved = false;
  }

  #keep(take: Take, base: Take | undefined, notice?: PlainKey): Take {
    return this.#kept(take, this.#stored?.keep(take, base), notice);
  }

  /** Puts a take in the list, kept or not, and says which. */
  #kept(take: Take, result: ReturnType<Takes['keep']> | undefined, notice?: PlainKey): Take {
    const kept = result?.ok ? result.value : take;
    if (result?.ok) this.#unsaved.delete(take.id);
    else this.#unsaved.set(take.id, take);
    this.takes = sorted([kept, ...this.takes.filter(({ id }) => id !== take.id)]);
    if (result?.ok === false && result.problem === 'damaged') this.#list();
    if (this.#unsaved.size === 0) this.trouble = undefined;
    const key = result?.ok === false ? result.problem : notice;
    if (key) this.#say(key);
    this.#ask();
    return kept;
  }

  /** Lets the browser ask before the page is left, only as long as there is something to lose. */
  #ask(): void {
    if (this.#unsaved.size > 0) this.#stopAsking ??= askBeforeLeaving(() => true);
    else {
      this.#stopAsking?.();
      this.#stopAsking = undefined;
    }
  }

  /** Reads what is kept; what could not be kept stays in the list. */
  #list(): StoreProblem | undefined {
    const kept = this.#stored?.list();
    if (!kept) return undefined;
    const others = [...this.#unsaved.values()].filter(
      ({ id }) => !kept.takes.some((take) => take.id === id),
    );
    this.takes = sorted([...kept.takes, ...others]);
    this.asides = kept.asides;
    this.embedded = kept.problem === 'unavailable' && isEmbedded();
    if (this.#unsaved.size === 0) this.trouble = undefined;
    if (kept.problem) this.#say(kept.problem);
    return kept.problem;
  }

  /** Another tab kept or erased something. */
  #follow(): void {
    this.#flush();
    const before = this.takes;
    const mine = this.take;
    const asides = this.asides.length;
    const problem = this.#list();
    if (problem === 'unavailable') return;
    if (mine && this.#base) {
      const now = this.#find(mine.id);
      if (now) this.#adopt(now);
      else if (this.asides.length > asides) {
        // It was damaged there, and put aside; what stands here is whole.
        this.#keep(mine, undefined, 'damaged');
      } else {
        this.#stored?.erase(mine);
        this.#drop(mine.id);
      }
    }
    if (problem) return;
    const gone = before.some(({ id }) => !this.#find(id));
    if (gone) this.#say('otherTabErased');
    else if (JSON.stringify(before) !== JSON.stringify(this.takes)) this.#say('otherTab');
  }

  /** Takes an erased take off the page. */
  #drop(id: string): void {
    this.#unsaved.delete(id);
    this.#ask();
    this.takes = this.takes.filter((take) => take.id !== id);
    this.canUndo = this.#stored?.canUndo() ?? false;
    if (this.take?.id !== id) return;
    this.#changed = false;
    this.#adopt(undefined);
    this.index = 0;
    if (this.view !== 'history') this.view = 'start';
  }

  #places(): Places {
    const found = this.#store?.read(`place:${this.instrument.code}`, isPlaces);
    return (found?.ok ? found.value : undefined) ?? { paged: this.paged, at: {} };
  }

  #savePlace(): void {
    const { take, view } = this;
    const question = this.questions[this.index]?.id ?? '';
    if (take && (view === 'questions' || view === 'review' || view === 'result')) {
      this.#at.set(take.id, { view, question });
    }
    this.#forget({ ...this.#places().at, ...Object.fromEntries(this.#at) }, true);
  }

  /** Keeps the places of takes that are still there. */
  #forget(at: Places['at'], always = false): void {
    const there = Object.entries(at).filter(([id]) => this.#find(id));
    if (!always && there.length === Object.keys(at).length) return;
    if (there.length === 0 && !this.paged) this.#store?.erase(`place:${this.instrument.code}`);
    else {
      this.#store?.write(
        `place:${this.instrument.code}`,
        { paged: this.paged, at: Object.fromEntries(there) },
        isPlaces,
      );
    }
  }

  /** Shows the answers in the fragment of the address, if there are any. */
  async #receive(fragment: string): Promise<void> {
    if (!fragment.startsWith('#t=')) return;
    this.elsewhere = undefined;
    try {
      const { arrival } = this.#labels;
      const { permanentAddress, readLink, takeFrom } = await import('./arriving');
      const read = readLink(fragment, [this.instrument]);
      if (read.ok) {
        this.#look(takeFrom(read.shared, newTakeId(), 'link'));
        if (read.unread > 0) this.say({ text: count(this.#lang, read.unread, arrival.unread) });
      } else if (read.problem === 'unknown-assessment' && read.code) {
        this.#sayOther(read.code);
        const { code } = this.instrument;
        const here = this.#data.links[code]?.href;
        this.elsewhere = permanentAddress(read.code, this.#lang, here) + fragment;
      } else this.say({ text: arrival.link[read.problem] });
    } catch {
      this.#say('loadFailed');
    }
  }

  /** Shows the answers in a file; where it has several, they are kept. */
  async openFile(file: File): Promise<void> {
    this.notice = undefined;
    try {
      const { arrival } = this.#labels;
      const { readTakes, readTextFile } = await import('./arriving');
      const opened = await readTextFile(file);
      const read = opened.ok ? readTakes(opened.text) : opened;
      if (!read.ok) return this.say({ text: arrival.file[read.problem] });
      const takes = read.takes
        .filter(({ take }) => take.definition === this.instrument.code)
        .map(({ take, label }): Take => ({
          ...take,
          id: newTakeId(),
          name: tidyName(take.name || label),
          origin: 'file',
        }));
      const [first, ...others] = takes;
      if (!first) return this.#sayOther(read.takes[0]?.take.definition ?? '');
      const said: string[] = [];
      if (others.length === 0) this.#look(first);
      else {
        const added = takes.filter((take) => !this.#keptBefore(take));
        for (const take of added) this.#keep(take, undefined);
        said.push(count(this.#lang, added.length, this.#labels.taking.arrivedMany));
      }
      if (read.damaged > 0) said.push(count(this.#lang, read.damaged, arrival.damaged));
      if (said.length > 0 && this.#unsaved.size === 0) this.say({ text: said.join(' ') });
    } catch {
      this.#say('loadFailed');
    }
  }

  /** Shows answers that arrived, to look at. */
  #look(take: Take): void {
    this.#flush();
    this.arrived = take;
    if (this.view !== 'arrived') this.#before = this.view;
    this.view = 'arrived';
    this.notice = undefined;
  }

  #sayOther(code: string): void {
    this.say({ text: fill(this.#labels.taking.otherAssessment, { code }) });
  }

  #closeArrived(): void {
    if (this.arrived?.origin === 'link') clearFragment();
    this.arrived = undefined;
  }
}

/** One line, without spaces around it, of a length that fits on a button. */
const tidyName = (name: string): string =>
  [...name.replace(/\s+/g, ' ').trim()].slice(0, MAX_NAME).join('').trim();

const sorted = (takes: readonly Take[]): Take[] =>
  [...takes].sort((a, b) => Date.parse(b.updatedAt) - Date.parse(a.updatedAt));

/** Questions in pages: one per dimension; those without one in parts of nearly the same length. */
function pagesOf({ questions }: Instrument): Question[][] {
  const runs: Question[][] = [];
  for (const question of questions) {
    const run = runs.at(-1);
    if (run && run[0]?.dimension === question.dimension) run.push(question);
    else runs.push([question]);
  }
  return runs.flatMap((run) => {
    if (run[0]?.dimension !== undefined) return [run];
    const parts = Math.ceil(run.length / PER_PAGE);
    const size = Math.ceil(run.length / parts);
    return Array.from({ length: parts }, (_, at) => run.slice(at * size, (at + 1) * size));
  });
}
