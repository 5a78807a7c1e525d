import { describe, expect, test } from 'vitest';
import { checkList } from '../../../src/domain/kpi/check-list';
import { checkInput } from '../../../src/domain/kpi/inputs';

const people = {
  id: 'people',
  unit: 'count',
  range: { min: 1, max: 1000, integer: true },
} as const;
const answer = { id: 'answer', unit: 'count', range: { min: 0, max: 10, integer: true } } as const;

describe('a field for one number', () => {
  test.each([
    ['250', { ok: true, value: 250 }],
    ['1', { ok: true, value: 1 }],
    ['1.000', { ok: true, value: 1000 }],
    ['0', { ok: false, reason: 'too-small' }],
    ['-3', { ok: false, reason: 'too-small' }],
    ['1001', { ok: false, reason: 'too-large' }],
    ['2,5', { ok: false, reason: 'not-whole' }],
    ['2.5', { ok: false, reason: 'other-notation' }],
    ['', { ok: false, reason: 'empty' }],
    ['many', { ok: false, reason: 'not-a-number' }],
  ])('“%s” on a Dutch page', (text, expected) => {
    expect(checkInput(people, text, 'nl')).toEqual(expected);
  });
});

describe('a pasted list', () => {
  test.each([
    ['one on a line', '9\n10\r\n0\n'],
    ['spaces', ' 9 10   0 '],
    ['tabs', '9\t10\t0'],
    ['semicolons', '9;10;0'],
    ['commas and spaces', '9, 10, 0'],
    ['commas', '9,10,0'],
    ['no-break and thin spaces', '9\u00a010\u20090'],
  ])('reads answers apart by %s, in both languages', (_, text) => {
    for (const lang of ['en', 'nl'] as const) {
      expect(checkList(answer, text, lang)).toEqual({ ok: true, value: [9, 10, 0] });
    }
  });

  test('names every entry that cannot be used, with its line', () => {
    expect(checkList(answer, 'score\n9\n11\nn/a 7\n8.5', 'en')).toEqual({
      ok: false,
      reason: [
        { entry: 'score', line: 1, reason: 'not-a-number' },
        { entry: '11', line: 3, reason: 'too-large' },
        { entry: 'n/a', line: 4, reason: 'not-a-number' },
        { entry: '8.5', line: 5, reason: 'not-whole' },
      ],
    });
  });

  test('asks whether “9,5” is one number or two where the comma is the decimal sign', () => {
    expect(checkList(answer, '9,5', 'nl')).toEqual({
      ok: false,
      reason: [{ entry: '9,5', line: 1, reason: 'ambiguous' }],
    });
    expect(checkList(answer, '9,5', 'en')).toEqual({ ok: true, value: [9, 5] });
  });

  test('a list without entries is empty', () => {
    expect(checkList(answer, ' \n ; ,\n', 'en')).toEqual({ ok: false, reason: 'empty' });
  });
});
