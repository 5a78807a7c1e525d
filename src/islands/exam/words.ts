/** How moments, times and scores of an exam are put in words. */
import { count, type Plural } from '../../i18n/format';
import { locales, type Lang } from '../../i18n/languages';

/** The day of a moment on the reader's own calendar. */
export const dayInWords = (lang: Lang, moment: string): string =>
  new Intl.DateTimeFormat(locales[lang], { dateStyle: 'long' }).format(new Date(moment));

/** Day and time of a moment on the reader's own clock. */
export const momentInWords = (lang: Lang, moment: string): string =>
  new Intl.DateTimeFormat(locales[lang], { dateStyle: 'long', timeStyle: 'short' }).format(
    new Date(moment),
  );

/** A share of right answers in whole per cents. */
export const percent = (right: number, total: number): number =>
  total === 0 ? 0 : Math.round((100 * right) / total);

const MINUTE = 60_000;

interface ClockLabels {
  readonly minutesLeft: Plural;
  readonly lessThanMinute: string;
  /** Without it, the last minute is not counted down. */
  readonly seconds?: Plural;
}

/**
 * The time left in words: whole minutes, begun ones counted, so that it changes once a minute; the last
 * minute by tens of seconds, and the last ten one by one.
 */
export function timeLeftInWords(lang: Lang, left: number, labels: ClockLabels): string {
  if (left > MINUTE) return count(lang, Math.ceil(left / MINUTE), labels.minutesLeft);
  if (labels.seconds === undefined) return labels.lessThanMinute;
  const seconds = Math.ceil(left / 1000);
  return count(lang, seconds > 10 ? Math.ceil(seconds / 10) * 10 : seconds, labels.seconds);
}

/** Time that was used, in minutes and seconds. */
export function timeUsedInWords(
  lang: Lang,
  used: number,
  labels: { readonly usedMinutes: Plural; readonly usedSeconds: Plural },
): string {
  const total = Math.round(used / 1000);
  const [minutes, seconds] = [Math.floor(total / 60), total % 60];
  const parts = [
    ...(minutes > 0 ? [count(lang, minutes, labels.usedMinutes)] : []),
    ...(seconds > 0 || minutes === 0 ? [count(lang, seconds, labels.usedSeconds)] : []),
  ];
  return parts.join(' ');
}
