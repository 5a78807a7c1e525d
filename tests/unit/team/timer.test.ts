import { expect, test } from 'vitest';
import {
  clockOf,
  isTimer,
  leftOf,
  pause,
  signalBetween,
  start,
  timerAt,
} from '../../../src/domain/team/timer';

const MINUTE = 60_000;
const NOON = Date.UTC(2026, 10, 21, 12);

test('The clock says what is left by the time of day, however long the page slept', () => {
  const running = start(timerAt(60, 0, 5), NOON);
  expect(leftOf(running, NOON)).toBe(5 * MINUTE);
  expect(leftOf(running, NOON + 2 * MINUTE)).toBe(3 * MINUTE);
  expect(leftOf(running, NOON + 65 * MINUTE)).toBe(-60 * MINUTE);
});

test('It stands still during a pause, and goes on from there', () => {
  const paused = pause(start(timerAt(60, 1, 10), NOON), NOON + 4 * MINUTE);
  expect(leftOf(paused, NOON + 60 * MINUTE)).toBe(6 * MINUTE);
  const again = start(paused, NOON + 60 * MINUTE);
  expect(leftOf(again, NOON + 61 * MINUTE)).toBe(5 * MINUTE);
  expect(start(again, NOON + 99 * MINUTE)).toBe(again);
});

test('A clock that was set back takes nothing away', () => {
  expect(leftOf(start(timerAt(60, 0, 5), NOON), NOON - MINUTE)).toBe(5 * MINUTE);
});

test('It speaks up when a minute is left and when the time is up, and not in between', () => {
  expect(signalBetween(MINUTE + 500, MINUTE - 500, 5)).toBe('minute');
  expect(signalBetween(MINUTE - 500, MINUTE - 1500, 5)).toBeUndefined();
  expect(signalBetween(400, -600, 5)).toBe('end');
  expect(signalBetween(-600, -1600, 5)).toBeUndefined();
  // The page slept past both.
  expect(signalBetween(3 * MINUTE, -MINUTE, 5)).toBe('end');
  expect(signalBetween(MINUTE, MINUTE - 500, 1)).toBeUndefined();
});

test('What is left is shown as minutes and seconds, and so is what is over time', () => {
  expect(clockOf(5 * MINUTE)).toBe('5:00');
  expect(clockOf(5 * MINUTE - 1)).toBe('5:00');
  expect(clockOf(61_000)).toBe('1:01');
  expect(clockOf(0)).toBe('0:00');
  expect(clockOf(-500)).toBe('0:00');
  expect(clockOf(-1500)).toBe('0:01');
  expect(clockOf(-75_000)).toBe('1:15');
});

test('A kept clock is checked before it is used', () => {
  expect(isTimer(start(timerAt(60, 0, 5), NOON))).toBe(true);
  expect(isTimer({ agenda: 60, item: -1, left: 0 })).toBe(false);
  expect(isTimer({ agenda: 60, item: 0, left: 'x' })).toBe(false);
  expect(isTimer(null)).toBe(false);
});
