import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withAnswer, type Answers } from '../../../src/domain/assessment/answers';
import { instrumentOf } from '../../../src/domain/assessment/instrument';
import {
  compareTakes,
  isTake,
  isTakeOf,
  migrateTake,
  type Take,
} from '../../../src/domain/assessment/take';
import { definitions, fittingFor, ladder, scale } from './small';

const old = {
  definition: 'A2',
  version: 1,
  startedAt: '2026-11-21T10:00:00.000Z',
  updatedAt: '2026-11-21T10:05:00.000Z',
  answers: {
    one: { kind: 'value', value: 3 },
    two: { kind: 'not-applicable' },
    three: { kind: 'unknown' },
    ambition: { kind: 'choice', ids: ['full'] },
  },
} as const;

const take: Take = {
  ...old,
  id: '3f0e-aa_1',
  name: 'our shop in Ghent',
  finishedAt: '2026-11-21T10:06:00.000Z',
  origin: 'own',
  notes: { one: 'The list of May' },
  targets: { a: 2.5 },
};
const copied = (data: unknown): unknown => JSON.parse(JSON.stringify(data));

describe('what comes out of the browser', () => {
  test('is a take when it looks like one', () => {
    expect(isTake(copied(take))).toBe(true);
    expect(isTakeOf('A2')(copied(take))).toBe(true);
    expect(isTake(copied({ ...take, finishedAt: undefined }))).toBe(true);
    expect(isTake({ ...take, id: 'a', definition: 'A1' })).toBe(true);
  });

  test('is not a take of another assessment', () => {
    expect(isTakeOf('A3')(take)).toBe(false);
  });

  test.each([
    ['nothing', undefined],
    ['a list', []],
    ['no id', { ...take, id: undefined }],
    ['an id that is no name for a key', { ...take, id: 'a:b' }],
    ['an empty id', { ...take, id: '' }],
    ['a code that is none', { ...take, definition: '../A2' }],
    ['no version', { ...take, version: undefined }],
    ['half a version', { ...take, version: 1.5 }],
    ['no name', { ...take, name: undefined }],
    ['no moment', { ...take, updatedAt: 5 }],
    ['a moment that is no date', { ...take, updatedAt: 'yesterday' }],
    ['a strange start', { ...take, startedAt: 5 }],
    ['a strange end', { ...take, finishedAt: 'soon' }],
    ['an origin that does not exist', { ...take, origin: 'moon' }],
    ['no answers', { ...take, answers: null }],
    ['an answer that is a bare number', { ...take, answers: { one: 3 } }],
    ['a value that is no number', { ...take, answers: { one: { kind: 'value', value: '3' } } }],
    ['a choice without ids', { ...take, answers: { one: { kind: 'choice', ids: [1] } } }],
    ['a good answer beside a bad one', { ...take, answers: { ...take.answers, last: 3 } }],
    ['version 0', { ...take, version: 0 }],
    ['an id that is too long', { ...take, id: 'a'.repeat(65) }],
    ['a kind that does not exist', { ...take, answers: { one: { kind: 'guess' } } }],
    ['a note that is no text', { ...take, notes: { one: 1 } }],
    ['a list of notes', { ...take, notes: [] }],
    ['a target that is no number', { ...take, targets: { a: '2' } }],
    ['a target without end', { ...take, targets: { a: Infinity } }],
  ])('is not a take when there is %s', (_, data) => {
    expect(isTake(data)).toBe(false);
  });

  test('never makes the guard fail, whatever it is', () => {
    fc.assert(
      fc.property(fc.anything(), (data) => {
        expect(typeof isTake(data)).toBe('boolean');
        expect(migrateTake(data) === undefined || isTake(migrateTake(data))).toBe(true);
      }),
    );
  });
});

describe('a take from before takes had names', () => {
  test('becomes a take of today, with the same answers and moments', () => {
    expect(migrateTake(copied(old))).toEqual({
      ...old,
      id: expect.stringMatching(/^first-[0-9a-z]+$/),
      name: '',
      origin: 'own',
      notes: {},
      targets: {},
    });
  });

  test('becomes the same take each time', () => {
    expect(migrateTake(old)).toEqual(migrateTake(copied(old)));
  });

  test('starts when it was last changed, when its start was not kept', () => {
    const { startedAt: _, ...earlier } = old;
    expect(migrateTake(earlier)?.startedAt).toBe(old.updatedAt);
  });

  test('of today is left as it is', () => {
    expect(migrateTake(take)).toBe(take);
  });

  test.each([
    ['nothing', undefined],
    ['answers that cannot be read', { ...old, answers: { one: 3 } }],
    ['no moment', { ...old, updatedAt: '' }],
    ['a strange start', { ...old, startedAt: 5 }],
    ['a take of today that is damaged', { ...take, notes: 3 }],
  ])('is not made of %s', (_, data) => {
    expect(migrateTake(data)).toBeUndefined();
  });
});

describe('two takes side by side', () => {
  const instrument = instrumentOf(scale);
  const compare = (a: Answers, b: Answers) =>
    compareTakes(instrument, { answers: a }, { answers: b });
  const choice = (id: string) => ({ kind: 'choice' as const, ids: [id] });

  test('show what stayed the same, what changed, and what only one has', () => {
    const rows = compare(
      { a1: choice('a1-2'), a2: choice('a2-0'), a3: { kind: 'unknown' } },
      { a1: choice('a1-2'), a2: choice('a2-3'), a4: choice('a4-1') },
    );
    expect(rows.map(({ id, status, a, b }) => [id, status, a?.text, b?.text])).toEqual([
      ['a1', 'same', '2 points', '2 points'],
      ['a2', 'changed', '0 points', '3 points'],
      ['a3', 'only-a', undefined, undefined],
      ['a4', 'only-b', undefined, '1 points'],
    ]);
    expect(rows[0]).toMatchObject({ text: 'a1?', dimension: 'a', until: undefined });
  });

  test('show a retired question as it was asked, and it does not count', () => {
    const [row] = compareTakes(
      instrumentOf(ladder),
      { answers: { old: { kind: 'value', value: 1 } } },
      { answers: {} },
    );
    expect(row).toEqual({
      id: 'old',
      text: 'An old question?',
      dimension: undefined,
      until: 1,
      status: 'gone',
      a: { answer: { kind: 'value', value: 1 }, text: 'In part', counts: false },
      b: undefined,
    });
  });

  test('show a retired choice in the words that it had', () => {
    const kept = { id: 'gone', until: 2, text: 'Gone?', options: [{ id: 'yes', text: 'Yes' }] };
    const [row] = compareTakes(
      { ...instrument, retired: [kept] },
      { answers: {} },
      { answers: { gone: choice('yes') } },
    );
    expect(row).toMatchObject({ text: 'Gone?', until: 2, a: undefined, b: { text: 'Yes' } });
  });

  test('show an option that is no longer offered, and it does not count', () => {
    const [row] = compare({ a1: choice('a1-9') }, { a1: choice('a1-1') });
    expect(row).toMatchObject({ status: 'only-b', a: { text: undefined, counts: false } });
  });

  test('show that there is a question which this site does not know', () => {
    const [row] = compare({}, { newer: choice('newer-1') });
    expect(row).toMatchObject({ id: 'newer', text: undefined, status: 'gone' });
  });

  test('differ when an answer became “don’t know”', () => {
    const [row] = compare({ a1: choice('a1-1') }, { a1: { kind: 'unknown' } });
    expect(row?.status).toBe('changed');
  });

  test.each(definitions.map((one) => [one.code, one] as const))(
    'of %s mirror each other, and a take is the same as itself',
    (_, definition) => {
      const own = instrumentOf(definition);
      fc.assert(
        fc.property(fittingFor(own), fittingFor(own), (a, b) => {
          const there = compareTakes(own, { answers: a }, { answers: b });
          const back = compareTakes(own, { answers: b }, { answers: a });
          const mirror = { 'only-a': 'only-b', 'only-b': 'only-a' } as const;
          expect(back.map(({ status }) => status)).toEqual(
            there.map(({ status }) =>
              status === 'only-a' || status === 'only-b' ? mirror[status] : status,
            ),
          );
          const self = compareTakes(own, { answers: a }, { answers: a });
          expect(self.every(({ status }) => status === 'same')).toBe(true);
          expect(self).toHaveLength(Object.keys(a).length);
        }),
      );
    },
  );
});

test('an answer can be given, changed and taken away without touching the others', () => {
  const first = withAnswer({}, 'one', { kind: 'value', value: 1 });
  const second = withAnswer(first, 'one', { kind: 'unknown' });
  expect(second).toEqual({ one: { kind: 'unknown' } });
  expect(withAnswer(second, 'one')).toEqual({});
  expect(first).toEqual({ one: { kind: 'value', value: 1 } });
});
