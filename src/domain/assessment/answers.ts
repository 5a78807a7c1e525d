/**
 * What a reader answered to one question.
 *
 * - `value`: a point on a scale (a whole number from 0) or, in later kinds, a number entered;
 * - `choice`: the ids of the chosen options; their order has a meaning only for ordering questions;
 * - `pairs`: in a matching question, the id of the right side by the id of the left side;
 * - `not-applicable` and `unknown`: answers, but never a number.
 *
 * A question without an answer is not in the record: not answered is `undefined`.
 */
export type Answer =
  | { readonly kind: 'value'; readonly value: number }
  | { readonly kind: 'choice'; readonly ids: readonly string[] }
  | { readonly kind: 'pairs'; readonly pairs: Readonly<Record<string, string>> }
  | { readonly kind: 'not-applicable' }
  | { readonly kind: 'unknown' };

/** Answers by the id of the question. */
export type Answers = Readonly<Record<string, Answer>>;

/** Whether data from outside has the shape of an answer; whether it fits a question is another matter. */
export function isAnswer(data: unknown): data is Answer {
  if (typeof data !== 'object' || data === null) return false;
  const { kind, value, ids, pairs } = data as Readonly<Record<string, unknown>>;
  switch (kind) {
    case 'value':
      return Number.isFinite(value);
    case 'choice':
      return Array.isArray(ids) && ids.every((id) => typeof id === 'string');
    case 'pairs':
      return (
        typeof pairs === 'object' &&
        pairs !== null &&
        !Array.isArray(pairs) &&
        Object.values(pairs).every((id) => typeof id === 'string')
      );
    case 'not-applicable':
    case 'unknown':
      return true;
    default:
      return false;
  }
}

/** The number that an answer stands for; `undefined` for everything that is not a number. */
export function valueOf(answer: Answer | undefined): number | undefined {
  return answer?.kind === 'value' ? answer.value : undefined;
}

/** The ids of the chosen options; `undefined` when nothing was chosen. */
export function choiceOf(answer: Answer | undefined): readonly string[] | undefined {
  return answer?.kind === 'choice' && answer.ids.length > 0 ? answer.ids : undefined;
}

/** The right side chosen for each left side; `undefined` when nothing was matched. */
export function pairsOf(answer: Answer | undefined): Readonly<Record<string, string>> | undefined {
  return answer?.kind === 'pairs' && Object.keys(answer.pairs).length > 0
    ? answer.pairs
    : undefined;
}

/** The same answers with one question answered, or with its answer taken away (`undefined`). */
export function withAnswer(answers: Answers, question: string, answer?: Answer): Answers {
  const { [question]: _before, ...others } = answers;
  return answer ? { ...others, [question]: answer } : others;
}
