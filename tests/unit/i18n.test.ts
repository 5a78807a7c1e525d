import { describe, expect, test } from 'vitest';
import { assessmentMessages } from '../../src/i18n/assessment';
import { resultMessages } from '../../src/i18n/assessment-result';
import { assessmentShareMessages } from '../../src/i18n/assessment-share';
import { formulaMessages } from '../../src/i18n/calculator-formula';
import { calculatorMessages } from '../../src/i18n/calculator';
import { diagramMessages } from '../../src/i18n/diagrams';
import { examMessages } from '../../src/i18n/exam';
import { count, fill, formatDate, formatNumber } from '../../src/i18n/format';
import { messagesFor } from '../../src/i18n/interface';
import { languages, otherLanguage } from '../../src/i18n/languages';
import { localise } from '../../src/i18n/localise';
import { shareMessages } from '../../src/i18n/share';
import { teamMessages } from '../../src/i18n/team';

/** Every text of a part with the path that leads to it; a text that is cut into lines is one text. */
function textsOf(data: unknown, path = ''): Map<string, string> {
  if (typeof data === 'string') return new Map([[path, data]]);
  if (Array.isArray(data) && data.length > 0 && data.every((line) => typeof line === 'string')) {
    return new Map([[path, data.join(' ')]]);
  }
  if (typeof data !== 'object' || data === null) return new Map();
  return new Map(
    Object.entries(data).flatMap(([key, value]) => [...textsOf(value, `${path}.${key}`)]),
  );
}

const parts = [
  ['interface', { en: messagesFor('en'), nl: messagesFor('nl') }],
  ['assessment', assessmentMessages],
  ['assessment result', resultMessages],
  ['assessment share', assessmentShareMessages],
  ['exam', examMessages],
  ['calculator', calculatorMessages],
  ['formula calculator', formulaMessages],
  ['share', shareMessages],
  ['team', teamMessages],
  ['diagrams', diagramMessages],
] as const;

describe.for(parts)('Texts of the part “%s”', ([, messages]) => {
  const [en, nl] = languages.map((lang) => textsOf(messages[lang])) as [
    Map<string, string>,
    Map<string, string>,
  ];

  test('stand in both languages', () => {
    expect([...nl.keys()].sort()).toEqual([...en.keys()].sort());
    expect([...en, ...nl].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  test('have the same places to fill in', () => {
    const placesOf = (text = '') => [...new Set(text.match(/\{\w+\}/g))].sort().join(' ');
    const odd = [...en].filter(([path, text]) => placesOf(text) !== placesOf(nl.get(path)));
    expect(odd.map(([path]) => path)).toEqual([]);
  });
});

describe('Filling in a text', () => {
  test('puts every value in its place', () => {
    expect(fill('{n} of {total}, {n}', { n: 2, total: 'eight' })).toBe('2 of eight, 2');
  });

  test('refuses a text whose value is missing', () => {
    expect(() => fill('{n} of {total}', { n: 2 })).toThrow('No value for {total}');
  });

  test('never fills in what a value holds', () => {
    expect(fill('{a} {b}', { a: '{b}', b: '$1' })).toBe('{b} $1');
  });
});

describe('Counting', () => {
  const forms = { one: '{n} step of {who}', other: '{n} steps of {who}' };

  test('takes the form that fits the number', () => {
    expect(count('en', 1, forms, { who: 'Ann' })).toBe('1 step of Ann');
    expect(count('en', 0, forms, { who: 'Ann' })).toBe('0 steps of Ann');
  });

  test('writes the number as the language does', () => {
    expect(count('en', 1234, forms, { who: 'Ann' })).toBe('1,234 steps of Ann');
    expect(count('nl', 1234, forms, { who: 'Ann' })).toBe('1.234 steps of Ann');
  });
});

test('Numbers and dates follow the language, wherever the machine stands', () => {
  expect(formatNumber('en', 1234.56, 1)).toBe('1,234.6');
  expect(formatNumber('nl', 1234.56, 1)).toBe('1.234,6');
  expect(formatDate('en', new Date('2026-11-21'))).toBe('21 November 2026');
  expect(formatDate('nl', new Date('2026-11-21'))).toBe('21 november 2026');
});

test('An island is sent the texts of one language, at any depth', () => {
  const data = {
    id: 'a',
    title: { en: 'One', nl: 'Een' },
    steps: [{ text: { en: 'Two', nl: 'Twee' } }],
  };
  expect(localise(data, 'nl')).toEqual({ id: 'a', title: 'Een', steps: [{ text: 'Twee' }] });
});

test('The other language of the other language is the language itself', () => {
  for (const lang of languages) {
    expect(otherLanguage(lang)).not.toBe(lang);
    expect(otherLanguage(otherLanguage(lang))).toBe(lang);
  }
});
