import { describe, expect, expectTypeOf, test } from 'vitest';
import {
  addMoney,
  count,
  money,
  points,
  score,
  type Count,
  type Percent,
  type Points,
} from '../../../src/domain/kpi/units';

describe('units', () => {
  test('the compiler keeps units apart', () => {
    expectTypeOf<Percent>().not.toExtend<Count>();
    expectTypeOf(score(10)).not.toExtend<Points>();
    expectTypeOf(12).not.toExtend<Count>();
  });

  test('an impossible quantity is refused', () => {
    expect(() => count(2.5)).toThrow(RangeError);
    expect(() => count(-1)).toThrow(RangeError);
    expect(() => score(101)).toThrow(RangeError);
    expect(() => points(Number.NaN)).toThrow(RangeError);
  });

  test('two currencies are not added up', () => {
    expect(addMoney(money(2, 'EUR'), money(3, 'EUR')).amount).toBe(5);
    expect(() => addMoney(money(2, 'EUR'), money(3, 'USD'))).toThrow('EUR and USD');
  });
});
