import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { answersCsv, takesCsv } from '../../../src/domain/share/csv';
import { assessmentShareMessages } from '../../../src/i18n/assessment-share';
import { anyText, evenTake, laterWheel, wheel } from './fixtures';

const labels = assessmentShareMessages.en.share.csv;
const take = evenTake(wheel);
const comma = { separator: ',' } as const;
const read = (csv: string, delimiter = ',') =>
  Papa.parse<string[]>(csv.replace(/^\ufeff/, ''), { delimiter, skipEmptyLines: true }).data;

describe('a table of answers', () => {
  test('has one row per question, answered or not, under a head', () => {
    const rows = read(answersCsv(wheel, { answers: take.answers, notes: {} }, labels, comma));
    expect(rows).toHaveLength(41);
    expect(rows[0]).toEqual([
      'Assessment',
      'Code',
      'Dimension',
      'Question',
      'Answer',
      'Points',
      'Note',
    ]);
    expect(rows[1]).toEqual([
      'A2',
      'brand-asks-questions',
      'Brand',
      wheel.questions[0]!.text,
      'In part, or now and then',
      '2',
      '',
    ]);
    const none = read(answersCsv(wheel, { answers: {}, notes: {} }, labels, comma));
    expect(none).toHaveLength(41);
    expect(none.slice(1).every((row) => row[4] === '' && row[5] === '')).toBe(true);
  });

  test('writes “not applicable” and “don’t know” in words, without points', () => {
    const answers = {
      'brand-asks-questions': { kind: 'not-applicable' },
      'brand-channel-purpose': { kind: 'unknown' },
    } as const;
    const rows = read(answersCsv(wheel, { answers, notes: {} }, labels, comma));
    expect(rows[1]!.slice(4, 6)).toEqual(['Not applicable', '']);
    expect(rows[2]!.slice(4, 6)).toEqual(['I don’t know', '']);
  });

  test('begins with the mark that Excel needs, and separates as asked', () => {
    const csv = answersCsv(wheel, { answers: take.answers, notes: {} }, labels, { separator: ';' });
    expect(csv.startsWith('\ufeffAssessment;Code;')).toBe(true);
    expect(csv.endsWith('\r\n')).toBe(true);
    expect(read(csv, ';').every((row) => row.length === 7)).toBe(true);
  });

  test('keeps answers to questions that are no longer asked', () => {
    const rows = read(answersCsv(laterWheel, { answers: take.answers, notes: {} }, labels, comma));
    expect(rows.at(-1)!.slice(1, 5)).toEqual([
      'brand-asks-questions',
      '',
      'Asked before',
      'In part, or now and then',
    ]);
  });

  test.each([
    '=HYPERLINK("https://example.com","x")',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    '=1\n+2',
    '  =1',
    '＝1',
  ])('puts an apostrophe before what a spreadsheet would calculate: %j', (note) => {
    const csv = answersCsv(
      wheel,
      { answers: {}, notes: { 'brand-asks-questions': note } },
      labels,
      comma,
    );
    expect(read(csv)[1]![6]).toMatch(/^'/);
  });

  test('whatever is noted, no cell begins a formula, and the rows stay rows', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(',', ';'), (note, separator) => {
        const csv = answersCsv(
          wheel,
          { answers: take.answers, notes: { 'brand-asks-questions': note } },
          labels,
          { separator: separator as ',' | ';' },
        );
        const rows = read(csv, separator);
        expect(rows).toHaveLength(41);
        expect(rows.flat().filter((cell) => /^\s*[=+\-@]/.test(cell))).toEqual([]);
        expect(csv).not.toMatch(/\p{Cs}/u);
      }),
      { numRuns: 500 },
    );
  }, 120_000);
});

describe('a table of many takes', () => {
  test('has a column for each, with points where there are points', () => {
    const csv = takesCsv(
      wheel,
      [
        { title: 'Ann', answers: take.answers },
        { title: '=Bob', answers: { 'brand-asks-questions': { kind: 'unknown' } } },
      ],
      labels,
      comma,
    );
    const rows = read(csv);
    expect(rows[0]).toEqual(['Code', 'Dimension', 'Question', 'Ann', "'=Bob"]);
    expect(rows[1]!.slice(3)).toEqual(['2', 'I don’t know']);
    expect(rows[2]!.slice(3)).toEqual(['2', '']);
    const ambition = rows.find(([code]) => code === 'brand-ambition')!;
    expect(ambition[3]).toBe(
      wheel.questions.find(({ id }) => id === 'brand-ambition')!.options[2]!.text,
    );
  });

  test('lists a question that is no longer asked when one of them answered it', () => {
    const titles = (answers: typeof take.answers) =>
      read(takesCsv(laterWheel, [{ title: 'a', answers }], labels, comma)).map(([code]) => code);
    expect(titles(take.answers)).toContain('brand-asks-questions');
    expect(titles({})).not.toContain('brand-asks-questions');
  });
});
