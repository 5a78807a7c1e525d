/**
 * The clock beside a workshop script. It knows moments and no ticks: however long the page slept, what is
 * left is what the clock on the wall says. Moments are milliseconds since 1970, minutes are of the agenda.
 */
import { isRecord } from './tally';

export interface Timer {
  /** The length of the agenda, in minutes: which of the scripts is in use. */
  readonly agenda: number;
  /** The place of the item in it, from 0. */
  readonly item: number;
  /** What was left of the item at `since`, or stands still while it is `undefined`; in milliseconds. */
  readonly left: number;
  /** When the clock was started last; `undefined` while it stands still. */
  readonly since?: number;
}

const MINUTE = 60_000;

/** A clock at the start of an item, standing still. */
export const timerAt = (agenda: number, item: number, minutes: number): Timer => ({
  agenda,
  item,
  left: minutes * MINUTE,
});

/** What is left of the item, in milliseconds; below 0 it runs over. */
export const leftOf = (timer: Timer, now: number): number =>
  timer.since === undefined ? timer.left : timer.left - Math.max(0, now - timer.since);

export const start = (timer: Timer, now: number): Timer =>
  timer.since === undefined ? { ...timer, since: now } : timer;

export const pause = (timer: Timer, now: number): Timer => ({
  agenda: timer.agenda,
  item: timer.item,
  left: leftOf(timer, now),
});

/** What there is to say aloud: once when an item starts, when a minute is left and when the time is up. */
export type Signal = 'minute' | 'end';

/**
 * The signal that fell between two looks at the clock; when the page slept past both, only the last.
 * @param minutes how long the item takes; a minute is not announced in an item of one
 */
export function signalBetween(before: number, after: number, minutes: number): Signal | undefined {
  if (before > 0 && after <= 0) return 'end';
  if (minutes > 1 && before > MINUTE && after <= MINUTE) return 'minute';
  return undefined;
}

/** What is left, or how much it is over time, as minutes and seconds: a second counts until it has passed. */
export function clockOf(left: number): string {
  const seconds = Math.abs(Math.ceil(left / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** Whether data from outside has the shape of a clock. */
export const isTimer = (data: unknown): data is Timer =>
  isRecord(data) &&
  Number.isSafeInteger(data.agenda) &&
  Number.isSafeInteger(data.item) &&
  Number(data.item) >= 0 &&
  Number.isFinite(data.left) &&
  (data.since === undefined || Number.isFinite(data.since));
