import { withAnswer, type Answer } from '../../domain/assessment/answers';
import {
  drawExam,
  gradeExamQuestion,
  neededToPass,
  scoreExam,
  type ExamQuestion,
} from '../../domain/assessment/exam';
import {
  deadlineOf,
  markPassed,
  timeLeft,
  timeUsed,
  type Sitting,
} from '../../domain/assessment/sitting';
import type { ExamData } from './data';
import type { ExamState } from './exam.svelte';

/** How long a name on the record can be. */
export const MAX_NAME = 80;

/** Draws an exam and keeps it. Without minutes it has no limit. */
export function beginSitting(
  exam: ExamState,
  data: ExamData,
  minutes: number | undefined,
): Sitting {
  const seed = exam.newSeed();
  const now = exam.now();
  const moment = new Date(now).toISOString();
  const questions = drawExam(data.questions, exam.about.drawn, seed);
  return exam.keep({
    id: `${now.toString(36)}-${seed.toString(36)}`,
    definition: exam.about.code,
    version: data.version,
    seed,
    questions,
    startedAt: moment,
    updatedAt: moment,
    ...(minutes === undefined ? {} : { minutes }),
    answers: {},
    marked: [],
    at: questions[0] ?? '',
    name: '',
  });
}

/** One exam, from the first question to its result. */
export class SittingState {
  readonly #exam: ExamState;
  readonly #labels: ExamData['labels'];
  /** The questions that were drawn and are still in the pool. */
  readonly questions: readonly ExamQuestion[];
  /** How many questions have left the pool since this exam was drawn. */
  readonly gone: number;
  readonly needed: number;
  /** What stands in fields for numbers and cannot be read as one, by the key of the answer. */
  readonly drafts = new Map<string, string>();

  sitting = $state.raw() as Sitting;
  /** The sitting as it was last kept or read here. */
  #base: Sitting;
  view = $state<'question' | 'overview'>('question');
  index = $state(0);
  /** Milliseconds left; infinite without a limit. */
  left = $state(Infinity);
  clockHidden = $state(false);

  question = $derived.by(() => this.questions[this.index]);
  /** Ids of the questions without a complete answer. */
  open = $derived.by(() =>
    this.questions
      .filter((question) => gradeExamQuestion(question, this.sitting.answers) === undefined)
      .map(({ id }) => id),
  );
  score = $derived.by(() => scoreExam(this.questions, this.sitting.answers, this.#exam.about.pass));
  isLast = $derived.by(() => this.index === this.questions.length - 1);

  constructor(exam: ExamState, data: ExamData, sitting: Sitting) {
    this.#exam = exam;
    this.#labels = data.labels;
    this.questions = sitting.questions.flatMap(
      (id) => data.questions.find((question) => question.id === id) ?? [],
    );
    this.gone = sitting.questions.length - this.questions.length;
    this.needed = neededToPass(this.questions.length, exam.about.pass);
    this.sitting = sitting;
    this.#base = sitting;
    this.left = timeLeft(sitting, exam.now());
    this.index = Math.max(
      0,
      this.questions.findIndex(({ id }) => id === sitting.at),
    );
  }

  /** Starts the clock and listens to other tabs. Returns the function that stops both. */
  run(): () => void {
    this.#exam.onOtherTab = () => this.#adopt();
    const tick = () => this.#tick();
    tick();
    const clock = setInterval(tick, 1000);
    // A hidden page is given no time for its clock; it looks again when it comes back.
    document.addEventListener('visibilitychange', tick);
    return () => {
      clearInterval(clock);
      document.removeEventListener('visibilitychange', tick);
      this.#exam.onOtherTab = undefined;
    };
  }

  answer(key: string, answer: Answer | undefined): void {
    this.#change({ answers: withAnswer(this.sitting.answers, key, answer) });
  }

  isMarked(id: string): boolean {
    return this.sitting.marked.includes(id);
  }

  mark(id: string, marked: boolean): void {
    const others = this.sitting.marked.filter((one) => one !== id);
    this.#change({ marked: marked ? [...others, id] : others });
  }

  goTo(index: number): void {
    this.index = Math.max(0, Math.min(index, this.questions.length - 1));
    this.view = 'question';
    this.#exam.whisper('');
    this.#change({ at: this.question?.id ?? '' });
  }

  next(): void {
    if (this.isLast) this.view = 'overview';
    else this.goTo(this.index + 1);
  }

  setName(name: string): void {
    this.#keep({ ...this.sitting, name: name.slice(0, MAX_NAME) });
  }

  /** Hands in the answers as they are. */
  handIn(): void {
    this.#finish(timeLeft(this.sitting, this.#exam.now()) === 0);
  }

  /** Milliseconds that it took, or has taken so far. */
  get used(): number {
    return timeUsed(this.sitting, this.#exam.now());
  }

  #change(change: Partial<Sitting>): void {
    this.#tick();
    if (this.sitting.finished) return;
    const updatedAt = new Date(this.#exam.now()).toISOString();
    this.#keep({ ...this.sitting, ...change, updatedAt });
  }

  #keep(sitting: Sitting): void {
    const kept = this.#exam.keep(sitting, this.#base);
    this.#base = kept;
    this.sitting = kept;
  }

  #tick(): void {
    if (this.sitting.finished) return;
    const before = this.left;
    this.left = timeLeft(this.sitting, this.#exam.now());
    if (this.left === 0) {
      this.#finish(true);
      return;
    }
    const mark = markPassed(this.sitting, before, this.left);
    if (mark) this.#exam.say(this.#labels[mark]);
  }

  #finish(byClock: boolean): void {
    if (this.sitting.finished) return;
    // What another tab answered meanwhile counts as well.
    const there = this.#exam.find(this.sitting.id);
    if (there) this.#keep(this.sitting);
    if (this.sitting.finished) return;
    const moment = byClock ? deadlineOf(this.sitting) : this.#exam.now();
    const at = new Date(moment).toISOString();
    const { right, total, needed } = this.score;
    this.#keep({
      ...this.sitting,
      updatedAt: at,
      finished: { at, byClock, right, total, needed },
    });
    if (byClock) this.#exam.say(this.#labels.up);
  }

  /** Takes over what another tab made of this exam. */
  #adopt(): void {
    const there = this.#exam.find(this.sitting.id);
    if (!there) {
      if (this.sitting.finished || this.#exam.unkept) return;
      this.#exam.say(this.#labels.erasedElsewhere);
      this.#base = this.#exam.keep(this.sitting);
      return;
    }
    const before = this.sitting;
    this.sitting = there;
    this.#base = there;
    if (there.finished && !before.finished) this.#exam.say(this.#labels.handedInElsewhere);
    else if (JSON.stringify(there.answers) !== JSON.stringify(before.answers)) {
      this.#exam.say(this.#labels.changedElsewhere);
    }
  }
}
