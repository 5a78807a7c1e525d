/** Grading of questions that have a right answer. */
import { choiceOf, type Answer, type Answers } from './answers';

/** The part of a question that grading needs; a question in any language fits. */
export interface GradedQuestion {
  readonly id: string;
  /** `multiple` is right when all right options are chosen and no other; the others have one right option. */
  readonly type: 'single' | 'multiple' | 'true-false';
  readonly options: readonly { readonly id: string; readonly correct?: true | undefined }[];
}

export interface CheckResult {
  readonly total: number;
  readonly answered: number;
  readonly right: number;
  /** Ids of the questions answered wrong, in the order of the check. */
  readonly wrong: readonly string[];
}

/** Whether an answer is right; `undefined` when there is none. */
export function gradeQuestion(
  question: GradedQuestion,
  answer: Answer | undefined,
): boolean | undefined {
  const chosen = choiceOf(answer);
  if (!chosen) return undefined;
  const right = question.options.filter((option) => option.correct).map((option) => option.id);
  return right.length === new Set(chosen).size && right.every((id) => chosen.includes(id));
}

/** Counts right answers: one point for each question, none for a part. Not answered is not wrong. */
export function gradeCheck(questions: readonly GradedQuestion[], answers: Answers): CheckResult {
  const grades = questions.map((question) => ({
    id: question.id,
    grade: gradeQuestion(question, answers[question.id]),
  }));
  return {
    total: questions.length,
    answered: grades.filter(({ grade }) => grade !== undefined).length,
    right: grades.filter(({ grade }) => grade === true).length,
    wrong: grades.filter(({ grade }) => grade === false).map(({ id }) => id),
  };
}
