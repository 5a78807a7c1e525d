import { describe, expect, test } from 'vitest';
import { parseFormula } from '../../../src/domain/kpi/formula/parse';
import { simulateInParts, type SimulationRequest } from '../../../src/domain/kpi/simulation';

const input = (id: string) => ({
  id,
  unit: 'count' as const,
  range: { min: -1e6, max: 1e6, integer: false },
});
const request: SimulationRequest = {
  model: {
    inputs: [input('a'), input('b'), input('c')],
    steps: [
      { id: 'total', unit: 'count', tree: parseFormula('a + b') },
      { id: 'ratio', unit: 'ratio', tree: parseFormula('a / (c - c)') },
    ],
  },
  values: { a: 10, b: 5, c: 1 },
  ranges: { a: { low: 0, likely: 10, high: 20 }, b: { low: 4, likely: 5, high: 6 } },
  results: ['total', 'ratio'],
  target: { result: 'total', value: 15, direction: 'at-least' },
};

function resultsOf(asked: SimulationRequest) {
  const parts = simulateInParts(asked);
  let pauses = 0;
  for (let part = parts.next(); ; part = parts.next()) {
    if (part.done) return { results: part.value, pauses };
    pauses += 1;
  }
}

describe('Draws in parts', () => {
  const { results, pauses } = resultsOf(request);
  const [total, ratio] = results;

  test('leave room for something else in between', () => {
    expect(pauses).toBeGreaterThan(10);
  });

  test('give the spread of a sum: as likely above as below the likely sum', () => {
    expect(total?.spread?.p50).toBeCloseTo(15, 0);
    expect(total?.spread?.p10).toBeGreaterThan(8);
    expect(total?.spread?.p90).toBeLessThan(22);
    expect(total?.chance).toBeCloseTo(0.5, 1);
    expect(total?.without).toBe(0);
    expect(total?.bars.reduce((sum, { draws }) => sum + draws, 0)).toBe(10_000);
  });

  test('name what drives a result first', () => {
    expect(total?.influences.map(({ input: id }) => id)).toEqual(['a', 'b']);
  });

  test('count the draws without a value and leave them out', () => {
    expect(ratio).toMatchObject({ spread: undefined, bars: [], without: 10_000, influences: [] });
    expect(ratio?.chance).toBeUndefined();
  });

  test('give the same picture for the same numbers, also with another target', () => {
    const again = resultsOf({ ...request, target: undefined }).results;
    expect(again[0]).toEqual({ ...total, chance: undefined });
  });

  test('give another picture for other numbers', () => {
    const other = resultsOf({ ...request, values: { ...request.values, c: 2 } }).results;
    expect(other[0]?.spread?.p50).not.toBe(total?.spread?.p50);
  });
});
