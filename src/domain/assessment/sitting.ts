/** One exam that a reader sits, from the first question to its result, as kept in the browser. */
import { isAnswer, type Answer, type Answers } from './answers';

export interface Sitting {
  /** Random; permanent. */
  readonly id: string;
  /** Code of the belt. */
  readonly definition: string;
  /** Version of the pool that it was drawn from. */
  readonly version: number;
  /** A whole number that the order of options follows from. */
  readonly seed: number;
  /** Ids of the questions drawn, in the order in which they are asked. */
  readonly questions: readonly string[];
  /** ISO 8601 moments, from the clock of the reader. */
  readonly startedAt: string;
  readonly updatedAt: string;
  /** How long it may take, extra time included; absent: no limit. */
  readonly minutes?: number;
  readonly answers: Answers;
  /** Ids of the questions that the reader wants to come back to. */
  readonly marked: readonly string[];
  /** Id of the question that was in view last. */
  readonly at: string;
  /** Name of the reader on the record; empty when not given. */
  readonly name: string;
  /** Only when it has been handed in, by the reader or by the clock. */
  readonly finished?: Finished;
}

export interface Finished {
  /** When it was handed in, or when the time was up. */
  readonly at: string;
  /** Whether the clock handed it in. */
  readonly byClock: boolean;
  readonly right: number;
  readonly total: number;
  readonly needed: number;
}

export const hasPassed = ({ right, total, needed }: Finished): boolean =>
  total > 0 && right >= needed;

/** The extra time that can be chosen before the start, as a share of the time; `undefined` is no limit. */
export const extraTimes = [0, 0.25, 0.5, 1, undefined] as const;

/** Minutes with extra time, in whole minutes. */
export const minutesWith = (minutes: number, extra: number): number =>
  Math.ceil(minutes * (1 + extra));

const isRecord = (data: unknown): data is Record<string, unknown> =>
  typeof data === 'object' && data !== null && !Array.isArray(data);
const isMoment = (data: unknown): data is string =>
  typeof data === 'string' && Number.isFinite(Date.parse(data));
const isCount = (data: unknown): data is number => Number.isSafeInteger(data) && Number(data) >= 0;
const areIds = (data: unknown): data is readonly string[] =>
  Array.isArray(data) && data.every((id) => typeof id === 'string');

const isFinished = (data: unknown): data is Finished =>
  isRecord(data) &&
  isMoment(data.at) &&
  typeof data.byClock === 'boolean' &&
  isCount(data.right) &&
  isCount(data.total) &&
  isCount(data.needed);

/** Whether data from outside is a sitting of this belt; whether its questions still exist is another matter. */
export function isSittingOf(code: string): (data: unknown) => data is Sitting {
  return (data): data is Sitting =>
    isRecord(data) &&
    typeof data.id === 'string' &&
    /^[\w-]{1,64}$/.test(data.id) &&
    data.definition === code &&
    isCount(data.version) &&
    isCount(data.seed) &&
    areIds(data.questions) &&
    data.questions.length > 0 &&
    isMoment(data.startedAt) &&
    isMoment(data.updatedAt) &&
    (data.minutes === undefined || (Number.isFinite(data.minutes) && Number(data.minutes) > 0)) &&
    isRecord(data.answers) &&
    Object.values(data.answers).every(isAnswer) &&
    areIds(data.marked) &&
    typeof data.at === 'string' &&
    typeof data.name === 'string' &&
    (data.finished === undefined || isFinished(data.finished));
}

const MINUTE = 60_000;

/** The moment at which the time is up, in milliseconds; infinite without a limit. */
export const deadlineOf = ({ startedAt, minutes }: Sitting): number =>
  minutes === undefined ? Infinity : Date.parse(startedAt) + minutes * MINUTE;

/**
 * Milliseconds left, from 0 up to the whole time: a clock that was put back gives nobody more. Infinite
 * without a limit.
 */
export const timeLeft = (sitting: Sitting, now: number): number =>
  Math.max(0, Math.min((sitting.minutes ?? Infinity) * MINUTE, deadlineOf(sitting) - now));

/** Milliseconds between the start and the end, or now. */
export const timeUsed = ({ startedAt, finished }: Sitting, now: number): number =>
  Math.max(0, (finished ? Date.parse(finished.at) : now) - Date.parse(startedAt));

/** What is worth saying about the time, once each: half of it, five minutes, one minute. */
export type ClockMark = 'half' | 'five' | 'one';

/**
 * The mark that was passed between two looks at the clock, given in milliseconds left; the last one when
 * the page slept through several. A mark that says what another one says anyway is left out: half of ten
 * minutes is five.
 */
export function markPassed(
  { minutes }: Sitting,
  before: number,
  left: number,
): ClockMark | undefined {
  if (minutes === undefined) return undefined;
  const marks: readonly (readonly [ClockMark, number])[] = [
    ['one', MINUTE],
    ['five', 5 * MINUTE],
    ['half', (minutes * MINUTE) / 2],
  ];
  return marks.find(
    ([, at]) =>
      at < minutes * MINUTE && (at === MINUTE || at >= 5 * MINUTE) && left <= at && before > at,
  )?.[0];
}

/**
 * Puts together what two tabs made of one sitting: what was changed here since `base` counts, everything
 * else is as it stands there. What is handed in stays as it was handed in; only the name can change.
 */
export function mergeSittings(base: Sitting, here: Sitting, there: Sitting): Sitting {
  const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
  const pick = <Value>(before: Value, mine: Value, theirs: Value) =>
    same(before, mine) ? theirs : mine;
  const name = pick(base.name, here.name, there.name);
  if (there.finished) return { ...there, name };
  const keys = new Set([...Object.keys(here.answers), ...Object.keys(there.answers)]);
  const questions = new Set([...here.marked, ...there.marked]);
  const isMarked = ({ marked }: Sitting, id: string) => marked.includes(id);
  return {
    ...here,
    name,
    updatedAt: here.updatedAt > there.updatedAt ? here.updatedAt : there.updatedAt,
    answers: Object.fromEntries(
      [...keys].flatMap((key): [string, Answer][] => {
        const answer = pick(base.answers[key], here.answers[key], there.answers[key]);
        return answer ? [[key, answer]] : [];
      }),
    ),
    marked: [...questions].filter((id) =>
      pick(isMarked(base, id), isMarked(here, id), isMarked(there, id)),
    ),
  };
}
