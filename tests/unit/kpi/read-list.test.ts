import { describe, expect, test } from 'vitest';
import { readList } from '../../../src/domain/kpi/read-quantity';
import type { Lang } from '../../../src/i18n/languages';

const spec = {
  id: 'waits',
  unit: 'minutes',
  range: { min: 0, max: 10_000, integer: false },
} as const;
const valuesOf = (lang: Lang, text: string) => {
  const read = readList(spec, text, lang);
  return read.ok ? read.value : read.reason;
};

describe('A pasted list', () => {
  test('has one number on each line, as the language writes it', () => {
    expect(valuesOf('nl', '1,5\n2,25\n\n3\n')).toEqual([1.5, 2.25, 3]);
    expect(valuesOf('en', '1.5\r\n1,200\r\n3')).toEqual([1.5, 1200, 3]);
    expect(valuesOf('nl', '1 200')).toEqual([1200]);
  });

  test('may have several numbers on a line', () => {
    expect(valuesOf('nl', '1,5; 2;3\n4\t5')).toEqual([1.5, 2, 3, 4, 5]);
    expect(valuesOf('en', '9 8 7')).toEqual([9, 8, 7]);
    expect(valuesOf('en', '9, 8, 7.5')).toEqual([9, 8, 7.5]);
  });

  test('names every entry that is no number, with its line, and gives nothing', () => {
    expect(valuesOf('nl', 'tijd\n1.5\n20000\n3')).toEqual([
      { entry: 'tijd', line: 1, reason: 'not-a-number' },
      { entry: '1.5', line: 2, reason: 'other-notation' },
      { entry: '20000', line: 3, reason: 'too-large' },
    ]);
  });

  test('is empty without a number', () => {
    expect(valuesOf('en', ' \n\t\n')).toBe('empty');
  });
});
