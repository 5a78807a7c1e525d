/** How a team's answers are put in words and numbers. */
import { optionOf, type Question } from '../../domain/assessment/instrument';
import type { Answer } from '../../domain/assessment/answers';
import type { Median } from '../../domain/team/distribution';
import { fill, formatDate } from '../../i18n/format';
import { locales, type Lang } from '../../i18n/languages';
import type { TeamLabels } from '../../i18n/team';

const formats = new Map<string, Intl.NumberFormat>();

/** A number with so many decimals, no more and no fewer, so that columns line up. */
export function fixed(lang: Lang, n: number, digits: number): string {
  const key = `${lang} ${digits}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.NumberFormat(locales[lang], {
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    });
    formats.set(key, format);
  }
  return format.format(n);
}

/** What stands for an option in a picture: its points, or a letter where options have no order. */
export const markAt = (question: Question, place: number): string =>
  question.ordinal
    ? String(question.options[place]?.value ?? place)
    : String.fromCodePoint(65 + place);

export const optionInWords = (question: Question, place: number): string =>
  `${markAt(question, place)} · ${question.options[place]?.text ?? ''}`;

export function answerInWords(question: Question, answer: Answer, labels: TeamLabels): string {
  if (answer.kind === 'unknown') return labels.unknown;
  if (answer.kind === 'not-applicable') return labels.notApplicable;
  const place = question.options.findIndex((option) => option === optionOf(question, answer));
  return place < 0 ? '' : optionInWords(question, place);
}

/** The median as marks; the option in words only where it is one. */
export function medianInMarks({ low, high }: Median, labels: TeamLabels): string {
  return low === high ? String(low) : fill(labels.between, { low, high });
}

/** A day, `2026-11-21`, in words. */
export const dayInWords = (lang: Lang, day: string): string =>
  formatDate(lang, new Date(`${day}T00:00:00Z`));

/** The day of a moment on the calendar of this machine, in words. */
export function momentInWords(lang: Lang, moment: string): string {
  const date = new Date(moment);
  return formatDate(lang, new Date(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate())));
}
