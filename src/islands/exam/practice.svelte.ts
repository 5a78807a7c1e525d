import { withAnswer, type Answer, type Answers } from '../../domain/assessment/answers';
import { chapterOf, gradeExamQuestion, type ExamQuestion } from '../../domain/assessment/exam';
import {
  afterAnswer,
  doneIn,
  fitRound,
  startRound,
  type Round,
} from '../../domain/assessment/practice';
import type { ExamData } from './data';
import type { ExamState, Task } from './exam.svelte';

/** One round of practice. */
export class PracticeState {
  readonly #exam: ExamState;
  readonly #questions: ReadonlyMap<string, ExamQuestion>;
  readonly drafts = new Map<string, string>();

  round = $state.raw() as Round;
  /** The question in view, and what its options are shuffled by: another order each time it comes. */
  question = $state.raw<ExamQuestion>();
  seed = $state(0);
  answers = $state.raw<Answers>({});
  /** Whether the answer was right; `undefined` as long as it has not been checked. */
  verdict = $state<boolean>();

  done = $derived.by(() => doneIn(this.round));
  /** How many questions had a wrong answer and come again. */
  again = $derived.by(() => this.round.queue.filter((id) => this.round.missed.includes(id)).length);
  missed = $derived.by(() => this.round.missed.flatMap((id) => this.#questions.get(id) ?? []));

  /** @param scope what a new round is about; without it, the round that was begun goes on */
  constructor(
    exam: ExamState,
    data: ExamData,
    scope: Extract<Task, { kind: 'practice' }>['scope'] | undefined,
  ) {
    this.#exam = exam;
    this.#questions = new Map(data.questions.map((question) => [question.id, question]));
    const pool = new Set(this.#questions.keys());
    const kept = exam.practice?.round;
    const goesOn = scope === undefined && kept ? fitRound(kept, pool) : undefined;
    const asked = data.questions.filter((question) => {
      if (scope === 'not-yet') return exam.practice?.latest[question.id] !== true;
      return typeof scope === 'string'
        ? chapterOf(question) === scope
        : scope?.includes(question.id);
    });
    const ids = asked.length > 0 ? asked.map(({ id }) => id) : [...pool];
    this.round = goesOn ?? startRound(ids, exam.newSeed());
    if (!goesOn) this.#keep();
    this.next();
  }

  answer(key: string, answer: Answer | undefined): void {
    this.answers = withAnswer(this.answers, key, answer);
  }

  /** Grades the answer. Returns `undefined`, and does nothing, when it is not complete. */
  check(): boolean | undefined {
    const { question } = this;
    if (!question || this.verdict !== undefined) return this.verdict;
    const right = gradeExamQuestion(question, this.answers);
    if (right === undefined) return undefined;
    this.verdict = right;
    this.round = afterAnswer(this.round, right);
    this.#keep({ [question.id]: right });
    return right;
  }

  /** Shows the next question, or none when all are right. */
  next(): void {
    const [id] = this.round.queue;
    this.question = id === undefined ? undefined : this.#questions.get(id);
    this.seed = this.round.seed + this.round.queue.length + this.round.missed.length * 1000;
    this.answers = {};
    this.drafts.clear();
    this.verdict = undefined;
  }

  #keep(learned: Readonly<Record<string, boolean>> = {}): void {
    this.#exam.keepPractice({
      definition: this.#exam.about.code,
      updatedAt: new Date(this.#exam.now()).toISOString(),
      latest: { ...this.#exam.practice?.latest, ...learned },
      round: this.round,
    });
  }
}
