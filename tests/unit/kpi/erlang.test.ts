import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  agentsFor,
  averageSpeedOfAnswer,
  loadOf,
  serviceLevel,
  waitingProbability,
} from '../../../src/domain/kpi/erlang';

// By hand: a = 2 erlang, n = 3 agents. a³/3! · 3/(3 − 2) = 4; 1 + 2 + 2 = 5; C = 4 / (5 + 4) = 4/9.
describe('By hand: three agents for two erlang', () => {
  test('four in nine have to wait', () => {
    expect(waitingProbability(3, 2)).toBeCloseTo(4 / 9, 12);
  });
  test('the mean wait is C × handling ÷ (n − a)', () => {
    expect(averageSpeedOfAnswer(3, 2, 180)).toBeCloseTo((4 / 9) * 180, 9);
  });
  test('the share answered within 20 seconds is 1 − C × e^(−(n − a) × 20 ÷ 180)', () => {
    expect(serviceLevel(3, 2, 180, 20)).toBeCloseTo(1 - (4 / 9) * Math.exp(-20 / 180), 12);
  });
});

test('One agent is the queue of the textbooks: the chance of waiting is the load', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 0.999, noNaN: true }), (load) => {
      expect(waitingProbability(1, load)).toBeCloseTo(load, 10);
    }),
  );
});

// The example that most explanations of Erlang C work out: 100 calls in half an hour, 180 seconds each, 80% in 20 s.
test('100 calls of three minutes in half an hour are 10 erlang and take 14 agents for 80% in 20 seconds', () => {
  const load = loadOf(100, 180, 1800);
  expect(load).toBe(10);
  expect(agentsFor(load, 180, 0.8, 20)).toBe(14);
  expect(serviceLevel(14, load, 180, 20)).toBeCloseTo(0.888, 3);
  expect(waitingProbability(14, load)).toBeCloseTo(0.1741, 4);
  expect(serviceLevel(13, load, 180, 20)).toBeLessThan(0.8);
});

describe('Laws', () => {
  const agents = fc.integer({ min: 1, max: 400 });
  const load = fc.double({ min: 0.01, max: 390, noNaN: true });
  test('one more agent never lowers the service level, nor lengthens the wait', () => {
    fc.assert(
      fc.property(agents, load, (n, a) => {
        expect(serviceLevel(n + 1, a, 180, 20)).toBeGreaterThanOrEqual(
          serviceLevel(n, a, 180, 20) - 1e-12,
        );
        expect(averageSpeedOfAnswer(n + 1, a, 180)).toBeLessThanOrEqual(
          averageSpeedOfAnswer(n, a, 180),
        );
      }),
    );
  });
  test('more load never raises it', () => {
    fc.assert(
      fc.property(agents, load, fc.double({ min: 0, max: 20, noNaN: true }), (n, a, more) => {
        expect(serviceLevel(n, a + more, 180, 20)).toBeLessThanOrEqual(
          serviceLevel(n, a, 180, 20) + 1e-12,
        );
      }),
    );
  });
  test('the agents needed are enough, and one less is not', () => {
    fc.assert(
      fc.property(load, fc.double({ min: 0.05, max: 0.99, noNaN: true }), (a, share) => {
        const needed = agentsFor(a, 180, share, 20);
        expect(serviceLevel(needed, a, 180, 20)).toBeGreaterThanOrEqual(share);
        expect(serviceLevel(needed - 1, a, 180, 20)).toBeLessThan(share);
      }),
    );
  });
  test('seconds or hours make no difference', () => {
    fc.assert(
      fc.property(agents, load, (n, a) => {
        expect(serviceLevel(n, a, 180 / 3600, 20 / 3600)).toBeCloseTo(
          serviceLevel(n, a, 180, 20),
          9,
        );
      }),
    );
  });
});

describe('At the edges', () => {
  test('without work nobody waits and no agent is needed', () => {
    expect(waitingProbability(5, 0)).toBe(0);
    expect(agentsFor(0, 180, 0.8, 20)).toBe(0);
  });
  test('with no more agents than load everybody waits, and ever longer', () => {
    expect(waitingProbability(10, 10)).toBe(1);
    expect(serviceLevel(10, 10, 180, 20)).toBe(0);
    expect(averageSpeedOfAnswer(10, 10, 180)).toBe(Infinity);
  });
  test('a million calls in half an hour still have an answer', () => {
    const load = loadOf(1_000_000, 180, 1800);
    const needed = agentsFor(load, 180, 0.8, 20);
    expect(needed).toBeGreaterThan(load);
    expect(serviceLevel(needed, load, 180, 20)).toBeGreaterThanOrEqual(0.8);
  });
  test('a promise to everybody has no number of agents', () => {
    expect(agentsFor(10, 180, 1, 20)).toBeNaN();
  });
  test('half an agent is no agent', () => {
    expect(waitingProbability(2.5, 1)).toBeNaN();
  });
});
