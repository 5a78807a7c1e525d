import { choiceOf, withAnswer, type Answers } from '../../domain/assessment/answers';
import { gradeCheck, gradeQuestion } from '../../domain/assessment/check';
import type { CheckData, CheckQuestion } from './data';

/** One reader's way through a check. Nothing of it is kept: it is practice. */
export class CheckState {
  readonly #check: () => CheckData;

  /** What is chosen, graded or not. */
  answers = $state.raw<Answers>({});
  /** Ids of the questions whose answer has been checked, and so is fixed. */
  #checked = $state.raw<readonly string[]>([]);

  result = $derived.by(() =>
    gradeCheck(
      this.#check().questions,
      Object.fromEntries(Object.entries(this.answers).filter(([id]) => this.#checked.includes(id))),
    ),
  );
  done = $derived(this.result.answered === this.result.total);

  constructor(check: () => CheckData) {
    this.#check = check;
  }

  isChosen(question: CheckQuestion, option: string): boolean {
    return choiceOf(this.answers[question.id])?.includes(option) ?? false;
  }

  /** Chooses an option, or with `multiple` takes a chosen one away again. */
  choose(question: CheckQuestion, option: string): void {
    const before = choiceOf(this.answers[question.id]) ?? [];
    const ids =
      question.type !== 'multiple'
        ? [option]
        : before.includes(option)
          ? before.filter((id) => id !== option)
          : [...before, option];
    this.answers = withAnswer(this.answers, question.id, { kind: 'choice', ids });
  }

  /** Whether the checked answer is right; `undefined` as long as it has not been checked. */
  grade(question: CheckQuestion): boolean | undefined {
    return this.#checked.includes(question.id)
      ? gradeQuestion(question, this.answers[question.id])
      : undefined;
  }

  /** Grades what is chosen. Returns `undefined`, and does nothing, when nothing is chosen. */
  check(question: CheckQuestion): boolean | undefined {
    const grade = gradeQuestion(question, this.answers[question.id]);
    if (grade !== undefined) this.#checked = [...this.#checked, question.id];
    return grade;
  }

  /** Opens a checked question again, without its answer. */
  again(question: CheckQuestion): void {
    this.#checked = this.#checked.filter((id) => id !== question.id);
    this.answers = withAnswer(this.answers, question.id);
  }

  restart(): void {
    this.#checked = [];
    this.answers = {};
  }
}
