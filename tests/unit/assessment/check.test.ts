import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  gradeCheck,
  gradeQuestion,
  type GradedQuestion,
} from '../../../src/domain/assessment/check';

const choice = (...ids: string[]) => ({ kind: 'choice', ids }) as const;
const single: GradedQuestion = {
  id: 'one',
  type: 'single',
  options: [{ id: 'a' }, { id: 'b', correct: true }, { id: 'c' }],
};
const multiple: GradedQuestion = {
  id: 'several',
  type: 'multiple',
  options: [{ id: 'a', correct: true }, { id: 'b' }, { id: 'c', correct: true }],
};
const claim: GradedQuestion = {
  id: 'claim',
  type: 'true-false',
  options: [{ id: 'true' }, { id: 'false', correct: true }],
};

describe('one question', () => {
  test('is neither right nor wrong without an answer', () => {
    expect(gradeQuestion(single, undefined)).toBeUndefined();
    expect(gradeQuestion(multiple, choice())).toBeUndefined();
    expect(gradeQuestion(single, { kind: 'unknown' })).toBeUndefined();
  });

  test('with one right option is right when that one is chosen', () => {
    expect(gradeQuestion(single, choice('b'))).toBe(true);
    expect(gradeQuestion(single, choice('a'))).toBe(false);
    expect(gradeQuestion(claim, choice('false'))).toBe(true);
    expect(gradeQuestion(claim, choice('true'))).toBe(false);
  });

  test('with several right options needs all of them and no other, in any order', () => {
    expect(gradeQuestion(multiple, choice('c', 'a'))).toBe(true);
    expect(gradeQuestion(multiple, choice('a'))).toBe(false);
    expect(gradeQuestion(multiple, choice('a', 'b', 'c'))).toBe(false);
  });

  test('is right for exactly one set of options', () => {
    fc.assert(
      fc.property(fc.subarray(['a', 'b', 'c'], { minLength: 1 }), (ids) => {
        expect(gradeQuestion(multiple, choice(...ids))).toBe(ids.join() === 'a,c');
      }),
    );
  });
});

test('a check counts right answers and names the wrong ones in order', () => {
  const answers = { claim: choice('true'), one: choice('a'), several: choice('a', 'c') };
  expect(gradeCheck([single, multiple, claim], answers)).toEqual({
    total: 3,
    answered: 3,
    right: 1,
    wrong: ['one', 'claim'],
  });
});

test('a question that is not answered is not wrong', () => {
  expect(gradeCheck([single, multiple], { one: choice('b') })).toEqual({
    total: 2,
    answered: 1,
    right: 1,
    wrong: [],
  });
});
