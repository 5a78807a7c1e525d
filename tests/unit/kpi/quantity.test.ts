import { describe, expect, test } from 'vitest';
import { formatQuantity, formatTick, unitText } from '../../../src/i18n/quantity';

describe('A number with its unit', () => {
  test.for([
    ['en', 1250, { unit: 'money' }, '€1,250'],
    ['nl', 1250.5, { unit: 'money', decimals: 2 }, '€\u00a01.250,50'],
    ['en', 12, { unit: 'money', decimals: 2 }, '€12'],
    ['en', 9.5, { unit: 'money', decimals: 2, currency: 'GBP', per: 'hours' }, '£9.50 per hour'],
    ['nl', 45, { unit: 'percent' }, '45%'],
    ['en', -2.55, { unit: 'percent', decimals: 1 }, '−2.6%'],
    ['en', -0.001, { unit: 'count' }, '0'],
    ['nl', 3, { unit: 'hours', per: 'months' }, '3 uur per maand'],
    ['en', 1, { unit: 'days' }, '1 day'],
    ['en', 22, { unit: 'score' }, '22'],
    ['en', 1, { unit: 'points' }, '1 point'],
    ['en', 1.04, { unit: 'points', decimals: 1 }, '1 point'],
    ['en', -1, { unit: 'points' }, '−1 point'],
    ['nl', 0.5, { unit: 'points', decimals: 1 }, '0,5 punten'],
    ['en', 6, { unit: 'points', signed: true }, '+6 points'],
    ['en', 0, { unit: 'points', signed: true }, '0 points'],
  ] as const)('in %s, %d is written as people do', ([lang, value, quantity, text]) => {
    expect(formatQuantity(lang, value, quantity)).toBe(text);
  });

  test('is short on the axis of a chart', () => {
    expect(formatTick('en', 1_500_000, 'count', 'EUR')).toBe('1.5m');
    expect(formatTick('nl', 40_000, 'money', 'EUR')).toMatch(/^€\s40K$/);
    expect(formatTick('en', -25, 'percent', 'EUR')).toBe('−25%');
  });

  test('names its unit behind a field', () => {
    expect(unitText('en', 'money', 'hours', 'USD')).toBe('US$ per hour');
    expect(unitText('nl', 'points', undefined, 'EUR')).toBe('punten');
    expect(unitText('nl', 'score', undefined, 'EUR')).toBe('');
    expect(unitText('nl', 'minutes', undefined, 'EUR')).toBe('minuten');
    expect(unitText('nl', 'count', 'months', 'EUR')).toBe('per maand');
  });
});
