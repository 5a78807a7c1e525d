import { tickStep } from 'd3-array';
import { randomLcg } from 'd3-random';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { randomNumbers } from '../../../src/domain/kpi/random';
import { placeOn, scaleFor, stepFor } from '../../../src/domain/kpi/scale';

describe('The scale of a chart', () => {
  test('has round numbers along it, and begins at zero', () => {
    expect(scaleFor([3, 7.5]).ticks).toEqual([0, 2, 4, 6, 8]);
    expect(scaleFor([2000, 500]).ticks).toEqual([0, 500, 1000, 1500, 2000]);
    expect(scaleFor([0.12, 0.31]).ticks).toEqual([0, 0.1, 0.2, 0.3, 0.4]);
  });

  test('reaches below zero for a loss', () => {
    const scale = scaleFor([-300, 500]);
    expect(scale.ticks).toEqual([-400, -200, 0, 200, 400, 600]);
    expect(placeOn(scale, 0)).toBeCloseTo(0.4);
  });

  test('is there without values, and with zeros alone', () => {
    expect(scaleFor([]).ticks).toEqual([0, 1]);
    expect(scaleFor([0, 0]).ticks).toEqual([0, 1]);
  });

  test('holds a small loss beside a large gain', () => {
    const { min } = scaleFor([-0.1, 1e9]);
    expect(min).toBeLessThanOrEqual(-0.1);
  });

  test('holds every value, with two to seven marks', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { minLength: 1, maxLength: 20 }),
        (values) => {
          const { min, max, ticks } = scaleFor(
            values.map((value) => Math.round(value * 100) / 100),
          );
          expect(ticks.length).toBeGreaterThanOrEqual(2);
          expect(ticks.length).toBeLessThanOrEqual(7);
          for (const value of values) {
            expect(value).toBeGreaterThanOrEqual(min - 0.01);
            expect(value).toBeLessThanOrEqual(max + 0.01);
          }
        },
      ),
    );
  });
});

test('The step of a scale is the one that d3-array takes', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 1e-9, max: 1e12, noNaN: true }),
      fc.integer({ min: 1, max: 12 }),
      (distance, intervals) => {
        const ours = stepFor(distance, intervals);
        expect(ours / tickStep(0, distance, intervals)).toBeCloseTo(1, 9);
      },
    ),
  );
});

test('Random numbers follow from their seed as those of d3-random do', () => {
  for (const seed of [0, 0.271828, 0.5, 0.999]) {
    const [ours, theirs] = [randomNumbers(seed), randomLcg(seed)];
    for (let draw = 0; draw < 100; draw += 1) expect(ours()).toBe(theirs());
  }
});
