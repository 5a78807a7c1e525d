import { describe, expect, test } from 'vitest';
import { fittingDigits, formatValue } from '../../../src/domain/kpi/format-number';

describe('showing a number', () => {
  test('has the signs of the language and a real minus', () => {
    expect(formatValue('en', -1234.56, 1)).toBe('−1,234.6');
    expect(formatValue('nl', -1234.56, 1)).toBe('−1.234,6');
  });

  test('never says “−0”', () => {
    expect(formatValue('en', -0.3)).toBe('0');
    expect(formatValue('en', -0)).toBe('0');
  });

  test('a difference carries its sign, but zero has none', () => {
    expect(formatValue('en', 6, 0, true)).toBe('+6');
    expect(formatValue('en', -6, 0, true)).toBe('−6');
    expect(formatValue('en', 0.2, 0, true)).toBe('0');
  });

  test('has no more decimals than the margin allows', () => {
    expect([11, 2, 1.9, 0.2, 0.19, 0].map((margin) => fittingDigits(margin, []))).toEqual([
      0, 0, 1, 1, 2, 1,
    ]);
  });

  test('has enough decimals to tell a small value from zero', () => {
    expect(fittingDigits(11, [6, -9, 22])).toBe(0);
    expect(fittingDigits(11, [0, 0.2])).toBe(1);
    expect(fittingDigits(11, [-0.04])).toBe(2);
  });
});
