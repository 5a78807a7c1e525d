/**
 * What a reader answered to one question.
 *
 * - `value`: a point on a scale (a whole number from 0) or, in later kinds, a number entered;
 * - `choice`: the ids of the chosen options; their order has a meaning only for ordering questions;
 * - `not-applicable` and `unknown`: answers, but never a number.
 *
 * A question without an answer is not in the record: not answered is `undefined`.
 */
export type Answer =
  | { readonly kind: 'value'; readonly value: number }
  | { readonly kind: 'choice'; readonly ids: readonly string[] }
  | { readonly kind: 'not-applicable' }
  | { readonly kind: 'unknown' };

/** Answers by the id of the question. */
export type Answers = Readonly<Record<string, Answer>>;

/** The number that an answer stands for; `undefined` for everything that is not a number. */
export function valueOf(answer: Answer | undefined): number | undefined {
  return answer?.kind === 'value' ? answer.value : undefined;
}

/** The ids of the chosen options; `undefined` when nothing was chosen. */
export function choiceOf(answer: Answer | undefined): readonly string[] | undefined {
  return answer?.kind === 'choice' && answer.ids.length > 0 ? answer.ids : undefined;
}

/** The same answers with one question answered, or with its answer taken away (`undefined`). */
export function withAnswer(answers: Answers, question: string, answer?: Answer): Answers {
  const { [question]: _before, ...others } = answers;
  return answer ? { ...others, [question]: answer } : others;
}
