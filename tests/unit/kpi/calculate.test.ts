import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Calculation, type Model, type Values } from '../../../src/domain/kpi/calculate';
import { parseFormula } from '../../../src/domain/kpi/formula/parse';
import type { FormulaUnit } from '../../../src/domain/kpi/formula/units';
import { solveFor } from '../../../src/domain/kpi/solve';
import {
  chanceOf,
  drawFrom,
  histogramOf,
  influences,
  pertMean,
  quantile,
  shapeOf,
  simulate,
  spreadOf,
} from '../../../src/domain/kpi/uncertainty';
import { randomLcg } from 'd3-random';

const input = (id: string, unit: FormulaUnit, max = 1e9, integer = false) => ({
  id,
  unit,
  range: { min: 0, max, integer },
});
const step = (id: string, unit: FormulaUnit, formula: string) => ({
  id,
  unit,
  tree: parseFormula(formula),
});

/** A shop: visits become orders, orders become revenue, and what a lead costs. */
const shop: Model = {
  inputs: [
    input('visits', 'count', 1e9, true),
    input('conversion', 'percent', 100),
    input('basket', 'money'),
    input('cost', 'money'),
  ],
  steps: [
    step('orders', 'count', 'visits * conversion'),
    step('revenue', 'money', 'orders * basket'),
    step('cost_per_order', 'money', 'cost / orders'),
    step('share', 'percent', 'cost / revenue'),
  ],
};
const calculation = new Calculation(shop);
const values = { visits: 2000, conversion: 2.5, basket: 40, cost: 500 };
const valueOf = (id: string, given: Parameters<Calculation['results']>[0] = values) => {
  const result = calculation.results(given).get(id);
  return result?.ok ? result.value : result?.trouble;
};

describe('A calculator', () => {
  test('works every step out, percentages as people write them', () => {
    expect(valueOf('orders')).toBe(50);
    expect(valueOf('revenue')).toBe(2000);
    expect(valueOf('cost_per_order')).toBe(10);
    expect(valueOf('share')).toBe(25);
  });

  test('says which numbers are missing for a step, and works out the others', () => {
    const without = { conversion: 2.5, basket: 40, cost: 500 };
    expect(valueOf('revenue', without)).toEqual({ kind: 'missing', inputs: ['visits'] });
    expect(valueOf('share', { ...values, basket: 40 })).toBe(25);
  });

  test('says why there is no value, also for what rests on it', () => {
    expect(valueOf('cost_per_order', { ...values, visits: 0 })).toEqual({
      kind: 'division-by-zero',
      inputs: ['cost', 'visits', 'conversion'],
    });
    expect(valueOf('orders', { ...values, visits: 0 })).toBe(0);
  });

  test('gives the same for the same numbers, whatever was filled in before', () => {
    const rows: Model = {
      inputs: [
        input('visits', 'count'),
        input('conversion', 'percent', 100),
        input('days', 'count'),
        input('note', 'count'),
      ],
      steps: [
        step('orders', 'count', 'visits * conversion'),
        step('per_day', 'count', 'if(known(note), note, orders / days)'),
        step('all', 'count', 'sum(per_day)'),
      ],
    };
    const number = fc.constantFrom(0, 2, 3);
    const numbers = fc.array(number, { minLength: 3, maxLength: 3 });
    const asked = fc.record(
      {
        visits: number,
        conversion: number,
        days: numbers,
        note: fc.option(number, { nil: null }),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.array(asked, { minLength: 2, maxLength: 6 }), (sets) => {
        const followed = new Calculation(rows);
        for (const set of sets) {
          expect(followed.results(set)).toEqual(new Calculation(rows).results(set));
          expect(followed.follow(set)).toEqual(followed.run(followed.scopeOf(set)));
        }
      }),
    );
  });

  test('keeps the rows of a step that rests on nothing that changed', () => {
    const rows: Model = {
      inputs: [input('days', 'count'), input('hours', 'percent', 100), input('other', 'count')],
      steps: [
        step('twice', 'count', 'days * 2'),
        step('share', 'percent', 'hours * 1'),
        step('more', 'count', 'days + other'),
      ],
    };
    const followed = new Calculation(rows);
    const days = [1, 2, 3];
    const hours = [10, 20];
    const valueIn = (id: string, other: number) => {
      const result = followed.results({ days, hours, other }).get(id);
      return result?.ok ? result.value : undefined;
    };
    for (const id of ['twice', 'share']) {
      const first = valueIn(id, 1);
      expect(first).toHaveLength(id === 'twice' ? 3 : 2);
      expect(valueIn(id, 2)).toBe(first);
    }
    expect(valueIn('more', 1)).toEqual([2, 3, 4]);
    expect(valueIn('more', 2)).toEqual([3, 4, 5]);
  });

  test('never gives a number that is none, whatever is filled in', () => {
    const any = fc.option(fc.double({ min: 0, max: 1e9, noNaN: true }), { nil: undefined });
    fc.assert(
      fc.property(any, any, any, any, (visits, conversion, basket, cost) => {
        const given = Object.fromEntries(
          Object.entries({ visits, conversion, basket, cost }).filter(
            (entry): entry is [string, number] => entry[1] !== undefined,
          ),
        );
        for (const result of calculation.results(given).values()) {
          if (result.ok) expect(Number.isFinite(result.value)).toBe(true);
          else expect(result.trouble.inputs.length).toBeGreaterThan(0);
        }
      }),
    );
  });
});

describe('An input that may stay empty', () => {
  /** What an hour costs; with the hours of a team, what the team costs; no rate for a single hour. */
  const team = new Calculation({
    inputs: [input('cost', 'money'), input('hours', 'count'), input('people', 'count')],
    steps: [
      {
        ...step('rate', 'money', 'cost / hours'),
        refuse: [{ when: parseFormula('hours = 1'), text: 'one hour says nothing' }],
      },
      step('twice', 'money', 'rate * 2'),
      step('size', 'count', 'if(known(people), people, 1)'),
      step('each', 'money', 'cost / people'),
      step('half', 'money', 'each / 2'),
    ],
  });
  const found = (id: string, given: Values) => {
    const result = team.results(given).get(id);
    return result?.ok ? result.value : result?.trouble;
  };
  const given = { cost: 100, hours: 10, people: 4 };

  test('counts when it is filled in', () => {
    expect(found('size', given)).toBe(4);
    expect(found('half', given)).toBe(12.5);
  });

  test('left empty, is asked for in formulas, and what needs it says so', () => {
    const empty = { ...given, people: null };
    expect(found('size', empty)).toBe(1);
    expect(found('each', empty)).toEqual({ kind: 'left-empty', inputs: ['people'] });
    expect(found('half', empty)).toEqual({ kind: 'left-empty', inputs: ['people'] });
  });

  test('with something in it that cannot be read is not left empty', () => {
    const wrong = { cost: 100, hours: 10 };
    expect(found('size', wrong)).toEqual({ kind: 'missing', inputs: ['people'] });
    expect(found('each', wrong)).toEqual({ kind: 'missing', inputs: ['people'] });
  });

  test('a step is refused with its reason, and so is what rests on it', () => {
    const refused = { kind: 'refused', inputs: ['cost', 'hours'], text: 'one hour says nothing' };
    expect(found('rate', { ...given, hours: 1 })).toEqual(refused);
    expect(found('twice', { ...given, hours: 1 })).toEqual(refused);
    expect(found('rate', { ...given, hours: 0 })).toMatchObject({ kind: 'division-by-zero' });
    expect(found('twice', given)).toBe(20);
  });

  test('whatever is filled in, nothing is a number that is none', () => {
    const any = fc.constantFrom(undefined, null, 0, 1, 2.5, 1e9);
    fc.assert(
      fc.property(any, any, any, (cost, hours, people) => {
        const all = Object.fromEntries(
          Object.entries({ cost, hours, people }).flatMap(([id, value]) =>
            value === undefined ? [] : [[id, value]],
          ),
        );
        for (const result of team.results(all).values()) {
          if (result.ok) expect(Number.isFinite(result.value)).toBe(true);
          else expect(result.trouble.inputs.length).toBeGreaterThan(0);
        }
      }),
    );
  });
});

describe('Uncertain numbers', () => {
  // By hand, for 10, 20 and 40: α = 1 + 4 × 10 ÷ 30 = 7/3, β = 1 + 4 × 20 ÷ 30 = 11/3, mean (10 + 80 + 40) ÷ 6.
  const range = { low: 10, likely: 20, high: 40 };

  test('have the shape and the mean of PERT', () => {
    expect(shapeOf(range).alpha).toBeCloseTo(7 / 3, 12);
    expect(shapeOf(range).beta).toBeCloseTo(11 / 3, 12);
    expect(pertMean(range)).toBeCloseTo(130 / 6, 12);
  });

  test('stay between low and high, with a mean that comes close to the exact one', () => {
    const draw = drawFrom(range, randomLcg(0.42));
    const draws = Array.from({ length: 20_000 }, draw);
    expect(Math.min(...draws)).toBeGreaterThanOrEqual(10);
    expect(Math.max(...draws)).toBeLessThanOrEqual(40);
    const mean = draws.reduce((sum, one) => sum + one, 0) / draws.length;
    // The standard deviation is below 6, so that of the mean of 20,000 below 0.05.
    expect(Math.abs(mean - pertMean(range))).toBeLessThan(0.2);
  });

  test('with the likely value in the middle have a median that is exactly it', () => {
    const draw = drawFrom({ low: 0, likely: 5, high: 10 }, randomLcg(0.1));
    const sorted = Array.from({ length: 20_000 }, draw).sort((a, b) => a - b);
    expect(quantile(sorted, 0.5)).toBeCloseTo(5, 0);
  });

  const ranges = {
    conversion: { low: 1, likely: 2.5, high: 4 },
    basket: { low: 30, likely: 40, high: 50 },
  };
  const run = (seed: string) => simulate(calculation, values, ranges, ['revenue', 'share'], seed);

  test('give the same picture for the same seed, and another for another', () => {
    expect(run('a').draws).toEqual(run('a').draws);
    expect(run('a').draws['revenue']).not.toEqual(run('b').draws['revenue']);
  });

  test('give P10, P50 and P90 in that order, around the result with the likely values', () => {
    const spread = spreadOf(run('a').draws['revenue'] ?? []);
    expect(spread?.p10).toBeLessThan(spread?.p50 ?? NaN);
    expect(spread?.p50).toBeLessThan(spread?.p90 ?? NaN);
    // Two independent factors: the exact mean is 2000 × 2.5% × 40.
    expect(spread?.p50).toBeGreaterThan(1_900);
    expect(spread?.p50).toBeLessThan(2_050);
  });

  test('every draw stands in one bar of the histogram', () => {
    const draws = run('a').draws['revenue'] ?? new Float64Array();
    expect(histogramOf(draws).reduce((sum, { draws: own }) => sum + own, 0)).toBe(draws.length);
  });

  test('the chance of reaching a target falls as the target rises', () => {
    const draws = run('a').draws['revenue'] ?? new Float64Array();
    expect(chanceOf(draws, 0, 'at-least')).toBe(1);
    expect(chanceOf(draws, 1e9, 'at-least')).toBe(0);
    expect(chanceOf(draws, 1e9, 'at-most')).toBe(1);
    const [low, high] = [1_800, 2_200].map((target) => chanceOf(draws, target, 'at-least') ?? NaN);
    expect(low).toBeGreaterThan(high ?? NaN);
  });

  test('what drives the result most comes first: conversion varies by 60%, the basket by 25%', () => {
    const found = influences(calculation, values, ranges, 'revenue');
    expect(found.map((one) => one.input)).toEqual(['conversion', 'basket']);
    expect(found[0]?.atLow).toBeLessThan(2_000);
    expect(found[0]?.atHigh).toBeGreaterThan(2_000);
  });
});

describe('Turned round', () => {
  test('finds the price that brings the revenue that is wanted', () => {
    const found = solveFor(calculation, values, 'basket', 'revenue', 3_000);
    expect(found.ok && found.value.value).toBeCloseTo(60, 9);
  });

  test('finds the fewest whole visits that are enough', () => {
    const found = solveFor(calculation, values, 'visits', 'revenue', 2_000.5);
    expect(found.ok && found.value.value).toBe(2_001);
    expect(found.ok && found.value.result).toBeGreaterThanOrEqual(2_000.5);
  });

  test('finds the whole number for a result that falls as the input rises', () => {
    // 500 ÷ (visits × 2.5%) = 7 at 2,857.14 visits: 2,858 are needed to stay below it.
    const found = solveFor(calculation, values, 'visits', 'cost_per_order', 7, 'at-most');
    expect(found.ok && found.value.value).toBe(2_858);
  });

  test('says that nothing does, that it makes no difference, or that something is missing', () => {
    expect(solveFor(calculation, values, 'conversion', 'revenue', 1e9)).toEqual({
      ok: false,
      reason: 'never',
    });
    expect(solveFor(calculation, values, 'cost', 'revenue', 3_000)).toEqual({
      ok: false,
      reason: 'no-influence',
    });
    expect(solveFor(calculation, { visits: 10 }, 'basket', 'revenue', 3_000)).toEqual({
      ok: false,
      reason: 'no-value',
    });
  });

  test('whatever it finds gives what was wanted', () => {
    fc.assert(
      fc.property(fc.double({ min: 1, max: 70_000, noNaN: true }), (wanted) => {
        const found = solveFor(calculation, values, 'conversion', 'revenue', wanted);
        if (found.ok)
          expect(valueOf('revenue', { ...values, conversion: found.value.value })).toBeCloseTo(
            wanted,
            3,
          );
        else
          expect(wanted).toBeGreaterThan(
            valueOf('revenue', { ...values, conversion: 100 }) as number,
          );
      }),
    );
  });
});
