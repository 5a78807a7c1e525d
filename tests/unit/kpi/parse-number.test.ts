import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatValue } from '../../../src/domain/kpi/format-number';
import { parseNumber } from '../../../src/domain/kpi/parse-number';
import { languages, type Lang } from '../../../src/i18n/languages';

const value = (text: string, lang: Lang) => {
  const parsed = parseNumber(text, lang);
  return parsed.ok ? parsed.value : parsed.reason;
};

describe('reading a number as the language writes it', () => {
  test.each<[string, Lang, number]>([
    ['1.234,5', 'nl', 1234.5],
    ['1,234.5', 'en', 1234.5],
    ['1234,5', 'nl', 1234.5],
    ['1234.5', 'en', 1234.5],
    ['1.234', 'nl', 1234],
    ['1,234', 'en', 1234],
    ['1.234.567', 'nl', 1_234_567],
    ['0,5', 'nl', 0.5],
    [',5', 'nl', 0.5],
    ['.5', 'en', 0.5],
    ['0,125', 'nl', 0.125],
    ['0.125', 'en', 0.125],
    ['1234.567', 'en', 1234.567],
    ['1,2340', 'nl', 1.234],
    ['-12', 'en', -12],
    ['−12', 'nl', -12],
    ['+3', 'en', 3],
    ['-0', 'en', 0],
    ['  42\n', 'nl', 42],
    ['007', 'en', 7],
  ])('“%s” in %s is %d', (text, lang, expected) => {
    expect(value(text, lang)).toBe(expected);
  });

  test.each([' ', '\u00a0', '\u2007', '\u2009', '\u202f'])(
    'thousands may be apart by “%s”',
    (space) => {
      expect(value(`12${space}345`, 'nl')).toBe(12345);
      expect(value(`1${space}234${space}567.5`, 'en')).toBe(1234567.5);
    },
  );

  test.each<[string, Lang, string]>([
    ['', 'en', 'empty'],
    ['   ', 'nl', 'empty'],
    ['twelve', 'en', 'not-a-number'],
    ['12%', 'en', 'not-a-number'],
    ['1e5', 'en', 'not-a-number'],
    ['NaN', 'en', 'not-a-number'],
    ['Infinity', 'en', 'not-a-number'],
    ['9'.repeat(400), 'en', 'not-a-number'],
    ['--5', 'en', 'not-a-number'],
    ['-', 'en', 'not-a-number'],
    ['5.', 'en', 'not-a-number'],
    ['1..5', 'en', 'not-a-number'],
    ['1.5', 'nl', 'other-notation'],
    ['1,5', 'en', 'other-notation'],
    ['1.234,5', 'en', 'other-notation'],
    ['1,234.5', 'nl', 'other-notation'],
    ['0,123', 'en', 'other-notation'],
    ['12 34', 'en', 'grouping'],
    ['12,34,567', 'en', 'grouping'],
    ['1.2.3', 'nl', 'grouping'],
    ['1 234,567.8', 'en', 'grouping'],
    ['1.234', 'en', 'ambiguous'],
    ['1,234', 'nl', 'ambiguous'],
    ['-12.500', 'en', 'ambiguous'],
  ])('“%s” in %s is refused as %s', (text, lang, reason) => {
    expect(value(text, lang)).toBe(reason);
  });

  test('what is written with at most two decimals is read back as the same number', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...languages),
        fc.integer({ min: -1e11, max: 1e11 }).map((whole) => whole / 100),
        (lang, number) => {
          expect(value(formatValue(lang, number, 2), lang)).toBe(number);
        },
      ),
    );
  });

  test('what is written with more decimals is read back, or refused because it may mean thousands', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...languages),
        fc.integer({ min: -1e9, max: 1e9 }).map((whole) => whole / 1000),
        (lang, number) => {
          expect([number, 'ambiguous']).toContain(value(formatValue(lang, number, 3), lang));
        },
      ),
    );
  });

  test('no text at all gives NaN or infinity', () => {
    const characters = fc.constantFrom(...'0123456789.,-+ \u00a0e−x');
    fc.assert(
      fc.property(
        fc.constantFrom(...languages),
        fc.array(characters).map((signs) => signs.join('')),
        (lang, text) => {
          const parsed = parseNumber(text, lang);
          expect(!parsed.ok || Number.isFinite(parsed.value)).toBe(true);
        },
      ),
    );
  });

  test('no text means one number in English and another in Dutch, except a well-formed thousand', () => {
    // “1.234” and “1,234”: refused in one language, a thousand in the other; never two different numbers.
    const characters = fc.constantFrom(...'0123456789.,');
    fc.assert(
      fc.property(
        fc.array(characters, { maxLength: 10 }).map((signs) => signs.join('')),
        (text) => {
          const [en, nl] = [parseNumber(text, 'en'), parseNumber(text, 'nl')];
          if (en.ok && nl.ok) expect(en.value).toBe(nl.value);
        },
      ),
    );
  });
});
