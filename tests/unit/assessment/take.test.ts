import { describe, expect, test } from 'vitest';
import { withAnswer } from '../../../src/domain/assessment/answers';
import { fittingAnswers, isTakeOf } from '../../../src/domain/assessment/take';

const take = {
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

describe('what comes out of the browser', () => {
  test('is a take when it looks like one', () => {
    expect(isTakeOf('A2')(JSON.parse(JSON.stringify(take)))).toBe(true);
  });

  test.each([
    ['nothing', undefined],
    ['a list', []],
    ['another assessment', { ...take, definition: 'A3' }],
    ['no version', { ...take, version: undefined }],
    ['no moment', { ...take, updatedAt: 5 }],
    ['a strange start', { ...take, startedAt: 5 }],
    ['no answers', { ...take, answers: null }],
    ['an answer that is a bare number', { ...take, answers: { one: 3 } }],
    ['a value that is no number', { ...take, answers: { one: { kind: 'value', value: '3' } } }],
    ['a choice without ids', { ...take, answers: { one: { kind: 'choice', ids: [1] } } }],
    ['a kind that does not exist', { ...take, answers: { one: { kind: 'guess' } } }],
  ])('is not a take when there is %s', (_, data) => {
    expect(isTakeOf('A2')(data)).toBe(false);
  });
});

test('answers that no longer fit the definition are left out', () => {
  const definition = {
    scale: [0, 1, 2, 3, 4],
    needed: 3,
    levels: [{ id: 'supporting', threshold: 2.5 }],
    dimensions: [
      {
        id: 'a',
        statements: ['one', 'two', 'three', 'four', 'five'].map((id) => ({
          id,
          level: 'supporting',
        })),
        ambition: { id: 'ambition', options: [{ id: 'none' }, { id: 'full' }] },
      },
    ],
  };
  expect(
    fittingAnswers(definition, {
      ...take.answers,
      four: { kind: 'value', value: 5 },
      five: { kind: 'choice', ids: ['full'] },
      gone: { kind: 'value', value: 1 },
    }),
  ).toEqual(take.answers);
  expect(fittingAnswers(definition, { ambition: { kind: 'choice', ids: ['half'] } })).toEqual({});
  expect(fittingAnswers(definition, { ambition: { kind: 'not-applicable' } })).toEqual({});
});

test('an answer can be given, changed and taken away without touching the others', () => {
  const first = withAnswer({}, 'one', { kind: 'value', value: 1 });
  const second = withAnswer(first, 'one', { kind: 'unknown' });
  expect(second).toEqual({ one: { kind: 'unknown' } });
  expect(withAnswer(second, 'one')).toEqual({});
  expect(first).toEqual({ one: { kind: 'value', value: 1 } });
});
