import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coveredWithin, longestWait, type Week } from '../../../src/domain/kpi/coverage';
import { averageSpeedOfAnswer, waitingProbability } from '../../../src/domain/kpi/erlang';
import { backlogAfter, firstAnswerWithin, simulateWaits } from '../../../src/domain/kpi/queue';

const allDay = (value: number): number[] => Array.from({ length: 24 }, () => value);
const mean = (values: ArrayLike<number>): number =>
  Array.from(values).reduce((sum, value) => sum + value, 0) / values.length;

describe('The backlog', () => {
  test('is what arrived and was not answered: by hand, three hours and one closed', () => {
    // 10 − 4 = 6, 6 + 2 − 4 = 4, 4 + 0 − 4 = 0; the next day starts empty again.
    expect(backlogAfter([10, 2, 0], [4, 4, 4])).toEqual([6, 4, 0]);
  });
  test('grows every day when there is more work than capacity', () => {
    // Two hours a day, 5 in and 3 out: after 7 days 2 × 7 × 2 = 28 wait.
    expect(backlogAfter([5, 5], [3, 3]).at(-1)).toBe(28);
  });
  test('never gets larger with more capacity', () => {
    const rates = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 24, maxLength: 24 });
    fc.assert(
      fc.property(rates, rates, (arrivals, capacity) => {
        const more = backlogAfter(
          arrivals,
          capacity.map((one) => one + 1),
        );
        backlogAfter(arrivals, capacity).forEach((waiting, hour) => {
          expect(more[hour]).toBeLessThanOrEqual(waiting);
        });
      }),
    );
  });
});

describe('The simulation', () => {
  test('agrees with Erlang C where both apply: the same rate and the same team all day', () => {
    // 30 messages an hour of 4 minutes are 2 erlang, for 3 agents: 4 in 9 wait, 107 seconds on average.
    const waits = simulateWaits(allDay(30), allDay(3), 4);
    const waiting = Array.from(waits).filter((wait) => wait > 0).length / waits.length;
    expect(Math.abs(waiting - waitingProbability(3, 2))).toBeLessThan(0.04);
    expect(Math.abs(mean(waits) - averageSpeedOfAnswer(3, 2, 4))).toBeLessThan(0.35);
  });
  test('lets messages of the evening wait until the morning', () => {
    const arrivals = allDay(0).map((_, hour) => (hour === 20 ? 2 : 0));
    const agents = allDay(0).map((_, hour) => (hour >= 9 && hour < 17 ? 2 : 0));
    const median = firstAnswerWithin(arrivals, agents, 10, 0.5);
    // From between 20 and 21 hours until 9 hours: 12 to 13 hours, and 10 minutes of work.
    expect(median).toBeGreaterThan(12 * 60);
    expect(median).toBeLessThan(13.5 * 60);
  });
  test('gives the same for the same numbers', () => {
    expect(firstAnswerWithin(allDay(20), allDay(2), 5, 0.9)).toBe(
      firstAnswerWithin(allDay(20), allDay(2), 5, 0.9),
    );
  });
  test('has no answer when there is more work than the team can do, no work, or no team', () => {
    expect(firstAnswerWithin(allDay(30), allDay(2), 4, 0.5)).toBeNaN();
    expect(firstAnswerWithin(allDay(0), allDay(2), 4, 0.5)).toBeNaN();
    expect(firstAnswerWithin(allDay(3), allDay(0), 4, 0.5)).toBeNaN();
  });
  test('copes with a million messages a day and with one', () => {
    expect(firstAnswerWithin(allDay(41_667), allDay(3_000), 4, 0.9)).toBeGreaterThan(0);
    expect(firstAnswerWithin(allDay(1 / 24), allDay(1), 4, 0.9)).toBeGreaterThan(0);
  });
});

describe('Opening hours against when messages arrive', () => {
  const flat = allDay(1);
  const office: Week = {
    profile: flat,
    perDay: [24, 24, 24, 24, 24, 24, 24],
    from: [9, 9, 9, 9, 9, 0, 0],
    to: [17, 17, 17, 17, 17, 0, 0],
  };
  test('office hours cover 40 of the 168 hours of a week', () => {
    expect(coveredWithin(office, 0)).toBeCloseTo(40 / 168, 9);
  });
  test('the longest wait is from Friday 17 hours to Monday 9 hours: 64 hours', () => {
    expect(longestWait(office)).toBe(64);
  });
  test('within those 64 hours everybody is answered', () => {
    expect(coveredWithin(office, 64)).toBe(1);
    expect(coveredWithin(office, 63)).toBeLessThan(1);
  });
  test('half past eight to six on five days, as KLM after the ash cloud, covers 47.5 hours', () => {
    const klm = {
      ...office,
      from: [8.5, 8.5, 8.5, 8.5, 8.5, 0, 0],
      to: [18, 18, 18, 18, 18, 0, 0],
    };
    expect(coveredWithin(klm, 0)).toBeCloseTo(47.5 / 168, 9);
    expect(longestWait(klm)).toBe(62.5);
  });
  test('day and night leaves nobody waiting; never open leaves no answer', () => {
    const always = { ...office, from: office.from.map(() => 0), to: office.to.map(() => 24) };
    expect(coveredWithin(always, 0)).toBe(1);
    expect(longestWait(always)).toBe(0);
    const never = { ...office, to: office.from };
    expect(coveredWithin(never, 100)).toBe(0);
    expect(longestWait(never)).toBeNaN();
  });
  test('a longer promise or a longer day never covers less', () => {
    const hour = fc.integer({ min: 0, max: 24 });
    const days = fc.array(hour, { minLength: 7, maxLength: 7 });
    fc.assert(
      fc.property(days, days, fc.integer({ min: 0, max: 72 }), (from, to, promise) => {
        const week = { ...office, from, to };
        const share = coveredWithin(week, promise);
        expect(coveredWithin(week, promise + 1)).toBeGreaterThanOrEqual(share);
        const longer = {
          ...week,
          to: to.map((one, day) => (one > (from[day] ?? 0) ? Math.min(24, one + 1) : one)),
        };
        expect(coveredWithin(longer, promise)).toBeGreaterThanOrEqual(share - 1e-12);
      }),
      { numRuns: 60 },
    );
  });
});
