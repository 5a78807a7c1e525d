/** How answers and moments are put in words, wherever a take is shown. */
import { optionOf, type Dimension, type Question } from '../../domain/assessment/instrument';
import type { Answer } from '../../domain/assessment/answers';
import type { TakingLabels } from '../../i18n/assessment';
import { formatDate } from '../../i18n/format';
import type { Lang } from '../../i18n/languages';

/** The day of a moment on the reader's own calendar, in words. */
export function dayInWords(lang: Lang, moment: string): string {
  const date = new Date(moment);
  return formatDate(lang, new Date(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate())));
}

/** What stands before an option: its number on a scale that all questions share. */
export const markOf = (answer: Answer): string | undefined =>
  answer.kind === 'value' ? String(answer.value) : undefined;

/** An answer as the reader chose it; `undefined` when the question is not answered. */
export function answerInWords(
  question: Question,
  answer: Answer | undefined,
  labels: TakingLabels,
): string | undefined {
  if (answer?.kind === 'unknown') return labels.unknown;
  if (answer?.kind === 'not-applicable') return labels.notApplicable;
  const option = optionOf(question, answer);
  if (!option) return undefined;
  const mark = markOf(option.answer);
  return mark === undefined ? option.text : `${mark} · ${option.text}`;
}

/** What stands above a question: the dimension, and its place in it. */
export function placeOf(
  question: Question,
  dimension: Dimension | undefined,
  labels: TakingLabels,
): string {
  const part = question.purpose === 'target' ? labels.ambition : question.part;
  return [dimension?.title, part].filter((text) => text !== undefined).join(' · ');
}
