import { downloadText } from '../../browser/download';
import { newSeed, openExams, type Exams } from '../../browser/exams';
import { fetchJson } from '../../browser/json';
import type { Aside, StoreProblem, StoreResult } from '../../browser/store';
import { chapterOf } from '../../domain/assessment/exam';
import type { Practice } from '../../domain/assessment/practice';
import type { Sitting } from '../../domain/assessment/sitting';
import type { ExamStartLabels } from '../../i18n/exam';
import type { ExamAbout, ExamData } from './data';

/** What the reader set out to do. */
export type Task =
  /** A new exam, with so many minutes; without, it has no limit. */
  | { readonly kind: 'exam'; readonly minutes: number | undefined }
  /** An exam that goes on, or its result. */
  | { readonly kind: 'sitting'; readonly sitting: Sitting }
  /** A new round of practice: all questions, those not right yet, those of a chapter, or some by id. */
  | { readonly kind: 'practice'; readonly scope: string | readonly string[] }
  /** The round that is going on. */
  | { readonly kind: 'round' };

/** What was erased last. */
type Erased = { readonly sitting: Sitting } | { readonly practice: Practice };

/** Everything one reader does with one belt, and what is kept of it. */
export class ExamState {
  readonly about: ExamAbout;
  readonly #labels: ExamStartLabels;
  readonly now: () => number;
  /** Opened in the browser only; on the server there is nothing to open. */
  #exams: Exams | undefined;
  /** Ids of sittings that could not be kept; they last as long as the page. */
  readonly #unkept = new Set<string>();
  /** Called when another tab has changed something. */
  onOtherTab: (() => void) | undefined;

  /** The one that was begun last comes first. */
  sittings = $state.raw<readonly Sitting[]>([]);
  practice = $state.raw<Practice>();
  asides = $state.raw<readonly Aside[]>([]);
  /** Why something is not kept, or was not found. */
  problem = $state<StoreProblem>();
  /** What happened last, for the status line. */
  notice = $state('');
  /** Whether what is done here now is gone when the page is closed. */
  unkept = $derived(this.problem === 'unavailable' || this.problem === 'full');
  /** Whether the status line only says what stands elsewhere on the screen. */
  whispered = $state(false);
  #erased = $state.raw<Erased>();
  canUndo = $derived(this.#erased !== undefined);

  task = $state.raw<Task>();
  data = $state.raw<ExamData>();
  failed = $state(false);

  /** Handed in, or not. */
  finished = $derived(this.sittings.filter((sitting) => sitting.finished));
  goingOn = $derived(this.sittings.filter((sitting) => !sitting.finished));
  /**
   * Per chapter, whether each of its questions was right when it was answered last. Which questions a
   * chapter has is known when they have come; before, none has been answered as far as this can tell.
   */
  standing = $derived.by(() =>
    this.about.chapters.map(({ code, title, questions }) => {
      const asked = this.data?.questions.filter((question) => chapterOf(question) === code);
      const latest: readonly (boolean | undefined)[] = asked
        ? asked.map(({ id }) => this.practice?.latest[id])
        : Array.from({ length: questions });
      return { code, title, latest };
    }),
  );
  /** How many questions of the pool were right when they were answered last. */
  known = $derived.by(
    () => this.standing.flatMap(({ latest }) => latest).filter((right) => right).length,
  );

  constructor(about: ExamAbout, labels: ExamStartLabels, now: () => number = Date.now) {
    this.about = about;
    this.#labels = labels;
    this.now = now;
  }

  /** Reads what is kept and listens to other tabs. Returns the function that stops listening. */
  open(): () => void {
    this.#exams = openExams(this.about.code);
    this.#read();
    // Who has practised before sees how it stands; without the questions, that waits.
    if (this.practice) void this.#load().catch(() => undefined);
    const seen = () => JSON.stringify([this.sittings, this.practice]);
    return this.#exams.watch(() => {
      const before = seen();
      this.#read();
      if (seen() === before) return;
      this.#erased = undefined;
      if (this.onOtherTab) this.onOtherTab();
      else this.say(this.#labels.otherTab);
    });
  }

  say(text: string): void {
    this.notice = text;
    this.whispered = false;
  }

  /** Says something to those who do not see what changed on the screen. */
  whisper(text: string): void {
    this.notice = text;
    this.whispered = true;
  }

  /** Sets out to do something, and fetches the questions where that has not been done. */
  async start(task: Task): Promise<void> {
    this.task = task;
    this.failed = false;
    this.#erased = undefined;
    this.say('');
    try {
      await this.#load();
    } catch {
      this.failed = true;
    }
  }

  leave(): void {
    this.task = undefined;
    this.failed = false;
    this.onOtherTab = undefined;
    this.say('');
  }

  newSeed(): number {
    return newSeed();
  }

  /** The sitting as it is kept now; `undefined` when it is not, or when nothing can be kept. */
  find(id: string): Sitting | undefined {
    return this.#exams?.find(id);
  }

  /** Keeps a sitting, as far as the browser lets it, and returns it with what another tab made of it. */
  keep(sitting: Sitting, base?: Sitting): Sitting {
    const result = this.#exams?.keep(sitting, base);
    if (result?.ok === false) this.#unkept.add(sitting.id);
    else this.#unkept.delete(sitting.id);
    this.#report(result);
    const kept = result?.ok ? result.value : sitting;
    this.#put([kept, ...this.sittings.filter(({ id }) => id !== kept.id)]);
    return kept;
  }

  keepPractice(practice: Practice): void {
    const result = this.#exams?.keepPractice(practice, this.practice);
    this.#report(result);
    this.practice = result?.ok ? result.value : practice;
  }

  erase(sitting: Sitting): void {
    this.#exams?.erase(sitting);
    this.#unkept.delete(sitting.id);
    this.sittings = this.sittings.filter(({ id }) => id !== sitting.id);
    this.#erased = { sitting };
    this.say(this.#labels.erased);
  }

  erasePractice(): void {
    if (!this.practice) return;
    this.#erased = { practice: this.practice };
    this.#exams?.erasePractice();
    this.practice = undefined;
    this.say(this.#labels.practiceErased);
  }

  undo(): void {
    const erased = this.#erased;
    if (!erased) return;
    this.#erased = undefined;
    if ('sitting' in erased) this.keep(erased.sitting);
    else this.keepPractice(erased.practice);
    this.say(this.#labels.restored);
  }

  download(aside: Aside): void {
    downloadText(`${this.about.code}.txt`, aside.raw);
  }

  eraseAside(aside: Aside): void {
    if (!this.#exams?.eraseAside(aside).ok) return;
    this.#read();
    this.say(this.#labels.asideErased);
  }

  async #load(): Promise<void> {
    this.data ??= await fetchJson<ExamData>(this.about.source);
  }

  #put(sittings: readonly Sitting[]): void {
    this.sittings = [...sittings].sort(
      (a, b) => Date.parse(b.startedAt) - Date.parse(a.startedAt) || (a.id < b.id ? -1 : 1),
    );
  }

  /** A problem with keeping stays in view until something is kept again. */
  #report(result: StoreResult<unknown> | undefined): void {
    this.problem = result?.ok === false ? result.problem : undefined;
    if (this.problem === 'damaged') this.asides = this.#exams?.list().asides ?? [];
  }

  #read(): void {
    const kept = this.#exams?.list();
    if (!kept) return;
    this.problem = kept.problem;
    this.asides = kept.asides;
    // A browser that forbids storage has nothing newer than what is on the page.
    if (kept.problem === 'unavailable') return;
    const here = this.sittings.filter(({ id }) => this.#unkept.has(id));
    this.#put([
      ...here,
      ...kept.sittings.filter(({ id }) => !here.some((sitting) => sitting.id === id)),
    ]);
    this.practice = kept.practice;
  }
}
