import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isAnswer, withAnswer, type Answers } from '../../../src/domain/assessment/answers';
import {
  chapterOf,
  chaptersIn,
  drawExam,
  gradeExamQuestion,
  isWithin,
  keysOf,
  neededToPass,
  orderedItems,
  scoreExam,
  shownItems,
  shownOptions,
  shownRights,
  shuffle,
  type CaseQuestion,
  type ChoiceQuestion,
  type ExamQuestion,
  type MatchQuestion,
  type NumberQuestion,
  type OrderQuestion,
} from '../../../src/domain/assessment/exam';

const choice = (...ids: string[]) => ({ kind: 'choice', ids }) as const;
const value = (number: number) => ({ kind: 'value', value: number }) as const;
const pairs = (chosen: Record<string, string>) => ({ kind: 'pairs', pairs: chosen }) as const;
const options = (ids: string, right: string): ChoiceQuestion['options'] =>
  [...ids].map((id) => ({
    id,
    text: id,
    feedback: `why ${id}`,
    ...(right.includes(id) ? { correct: true as const } : {}),
  }));
const seeds = fc.integer({ min: 0, max: 2 ** 32 - 1 });

const single = {
  id: 'single',
  section: 'F1#why',
  type: 'single',
  text: '',
  options: options('abcd', 'b'),
} satisfies ExamQuestion;
const multiple = {
  id: 'multiple',
  section: 'F1#steps',
  type: 'multiple',
  text: '',
  options: options('abcd', 'ac'),
} satisfies ExamQuestion;
const claim = {
  id: 'claim',
  section: 'O8#why',
  type: 'true-false',
  text: '',
  options: [
    { id: 'false', text: 'False', feedback: '', correct: true },
    { id: 'true', text: 'True', feedback: '' },
  ],
} satisfies ExamQuestion;
const order = {
  id: 'order',
  section: 'O10#steps',
  type: 'order',
  text: '',
  items: ['first', 'second', 'third', 'fourth'].map((id) => ({ id, text: id })),
  explanation: '',
} satisfies OrderQuestion;
const match = {
  id: 'match',
  section: 'O10#why',
  type: 'match',
  text: '',
  pairs: ['x', 'y', 'z'].map((id) => ({ id, left: `left ${id}`, right: `right ${id}` })),
  explanation: '',
} satisfies MatchQuestion;
const number = (answer: number, tolerance: number) =>
  ({
    id: 'number',
    section: 'O10#measure',
    type: 'number',
    text: '',
    answer,
    tolerance,
    unit: 'points',
    explanation: '',
  }) satisfies ExamQuestion;
const story = {
  id: 'story',
  section: 'O8#green-belt',
  type: 'case',
  text: 'What happens',
  parts: [
    { id: 'do', type: 'multiple', text: '', options: options('abc', 'ab') },
    {
      id: 'sum',
      type: 'number',
      text: '',
      answer: 12,
      tolerance: 0,
      unit: 'hours',
      explanation: '',
    } satisfies NumberQuestion,
  ],
} satisfies CaseQuestion;
const pool: ExamQuestion[] = [single, multiple, claim, order, match, number(30, 0.5), story];

const allRight: Answers = {
  single: choice('b'),
  multiple: choice('c', 'a'),
  claim: choice('false'),
  order: choice('first', 'second', 'third', 'fourth'),
  match: pairs({ x: 'x', y: 'y', z: 'z' }),
  number: value(30.4),
  'story.do': choice('a', 'b'),
  'story.sum': value(12),
};
const grade = (question: ExamQuestion, answer: Answers[string]) =>
  gradeExamQuestion(question, { [question.id]: answer });

describe('A question', () => {
  test.for(pool.map((question) => [question.type, question] as const))(
    'of type %s is right with the right answer, and not answered without one',
    ([, question]) => {
      expect(gradeExamQuestion(question, allRight)).toBe(true);
      expect(gradeExamQuestion(question, {})).toBeUndefined();
    },
  );

  test('with one right option is wrong with another one', () => {
    expect(grade(single, choice('a'))).toBe(false);
    expect(grade(single, choice('a', 'b'))).toBe(false);
    expect(grade(claim, choice('true'))).toBe(false);
  });

  test('with several right options needs all of them and no other', () => {
    expect(grade(multiple, choice('a'))).toBe(false);
    expect(grade(multiple, choice('a', 'b', 'c'))).toBe(false);
  });

  test('is not answered by an option that is not offered', () => {
    expect(grade(single, choice('gone'))).toBeUndefined();
    expect(grade(multiple, choice('a', 'gone'))).toBeUndefined();
  });

  test('about an order is right in that order only', () => {
    expect(grade(order, choice('second', 'first', 'third', 'fourth'))).toBe(false);
    expect(grade(order, choice('first', 'second', 'third'))).toBeUndefined();
    expect(grade(order, choice('first', 'first', 'third', 'fourth'))).toBeUndefined();
    fc.assert(
      fc.property(
        fc.shuffledSubarray(['first', 'second', 'third', 'fourth'], { minLength: 4 }),
        (ids) => {
          expect(grade(order, choice(...ids))).toBe(ids.join() === 'first,second,third,fourth');
        },
      ),
    );
  });

  test('about pairs needs every pair, and every pair right', () => {
    expect(grade(match, pairs({ x: 'x', y: 'z', z: 'y' }))).toBe(false);
    expect(grade(match, pairs({ x: 'x', y: 'x', z: 'x' }))).toBe(false);
    expect(grade(match, pairs({ x: 'x', y: 'y' }))).toBeUndefined();
    expect(grade(match, pairs({ x: 'x', y: 'y', z: 'gone' }))).toBeUndefined();
    expect(grade(match, choice('x', 'y', 'z'))).toBeUndefined();
  });

  test('about a number is right as far as the tolerance, which counts itself', () => {
    expect(grade(number(30, 0.5), value(30.5))).toBe(true);
    expect(grade(number(30, 0.5), value(29.5))).toBe(true);
    expect(grade(number(30, 0.5), value(30.51))).toBe(false);
    expect(grade(number(30, 0), value(30))).toBe(true);
    expect(grade(number(30, 0), value(30.01))).toBe(false);
    expect(grade(number(-4, 1), value(-5))).toBe(true);
    expect(grade(number(-4, 1), value(4))).toBe(false);
  });

  test('about a number is not failed by how a computer writes fractions', () => {
    expect(0.1 + 0.2).not.toBe(0.3);
    expect(isWithin(0.1 + 0.2, 0.3, 0)).toBe(true);
    expect(1.1 - 1).toBeGreaterThan(0.1);
    expect(isWithin(1.1, 1, 0.1)).toBe(true);
    expect(isWithin(1_000_000.2 + 0.1, 1_000_000.3, 0)).toBe(true);
    expect(isWithin(0.301, 0.3, 0)).toBe(false);
  });

  test('with parts is right only when all of them are', () => {
    const { 'story.sum': _sum, ...withoutSum } = allRight;
    expect(gradeExamQuestion(story, withoutSum)).toBeUndefined();
    expect(gradeExamQuestion(story, { ...allRight, 'story.sum': value(11) })).toBe(false);
    expect(gradeExamQuestion(story, { ...allRight, 'story.do': choice('a') })).toBe(false);
    // What stands under the id of the case itself means nothing.
    expect(gradeExamQuestion(story, { story: value(12) })).toBeUndefined();
  });

  test('does not break on an answer of another kind, or one inherited from every object', () => {
    for (const question of pool) {
      for (const answer of [
        value(1),
        choice('a'),
        pairs({ x: 'x' }),
        { kind: 'unknown' } as const,
      ]) {
        expect([true, false, undefined]).toContain(grade(question, answer));
      }
    }
    const odd = { ...match, pairs: [{ id: 'constructor', left: 'l', right: 'r' }] };
    expect(grade(odd, pairs({ x: 'x' }))).toBeUndefined();
  });

  test('is graded alike in whatever order its options are shown or chosen', () => {
    fc.assert(
      fc.property(seeds, fc.subarray(['a', 'b', 'c', 'd'], { minLength: 1 }), (seed, ids) => {
        const shown = { ...multiple, options: shownOptions(multiple, seed) };
        const chosen = shuffle(ids, seed, 'chosen');
        expect(grade(shown, choice(...chosen))).toBe(grade(multiple, choice(...ids)));
        const turned = { ...match, pairs: shownRights(match, seed) };
        const answer = pairs({ x: 'x', y: 'z', z: 'y' });
        expect(grade(turned, answer)).toBe(grade(match, answer));
      }),
    );
  });
});

describe('An exam', () => {
  test('gives one point per question, all or nothing: 5 of 7 right is not 80 per cent', () => {
    const answers = { ...allRight, single: choice('a'), 'story.sum': value(1) };
    expect(scoreExam(pool, answers, 0.8)).toEqual({
      total: 7,
      answered: 7,
      right: 5,
      needed: 6,
      passed: false,
      missed: ['single', 'story'],
      chapters: [
        { code: 'F1', total: 2, right: 1, read: ['F1#why'] },
        { code: 'O8', total: 2, right: 1, read: ['O8#green-belt'] },
        { code: 'O10', total: 3, right: 3, read: [] },
      ],
    });
  });

  test('counts an unanswered question as not right, and names it', () => {
    const score = scoreExam(pool, withAnswer(allRight, 'match'), 0.8);
    expect(score).toMatchObject({ answered: 6, right: 6, passed: true, missed: ['match'] });
  });

  test('is passed from the share on that was stated: 12 of 15, 16 of 20', () => {
    expect(neededToPass(15, 0.8)).toBe(12);
    expect(neededToPass(20, 0.8)).toBe(16);
    expect(neededToPass(10, 0.7)).toBe(7);
    expect(neededToPass(14, 0.8)).toBe(12);
    // 15 × 0.8 and 10 × 0.7 come out right; 25 × 0.56 is 14.000000000000002.
    expect(25 * 0.56).toBeGreaterThan(14);
    expect(neededToPass(25, 0.56)).toBe(14);
  });

  test('names its chapters in the order of the site: functions, roles, requirements', () => {
    const asked = ['O10#why', 'R8#why', 'F4#why', 'O2#why', 'R8#steps'].map((section) => ({
      section,
    }));
    expect(chaptersIn(asked)).toEqual([
      { code: 'F4', questions: 1 },
      { code: 'R8', questions: 2 },
      { code: 'O2', questions: 1 },
      { code: 'O10', questions: 1 },
    ]);
  });

  test('without questions is not passed', () => {
    expect(scoreExam([], {}, 0.8)).toMatchObject({ total: 0, right: 0, passed: false });
  });

  test('comes to the same in whatever order its questions are asked', () => {
    fc.assert(
      fc.property(
        seeds,
        fc.subarray(Object.keys(allRight)),
        fc.boolean(),
        (seed, answered, spoil) => {
          const answers = Object.fromEntries(
            answered.map((key) => [key, spoil && key === 'single' ? choice('d') : allRight[key]!]),
          );
          const { missed, ...score } = scoreExam(pool, answers, 0.8);
          const { missed: other, ...same } = scoreExam(shuffle(pool, seed, ''), answers, 0.8);
          expect({ ...same, chapters: same.chapters.map((one) => one.code) }).toEqual({
            ...score,
            chapters: score.chapters.map((one) => one.code),
          });
          expect([...other].sort()).toEqual([...missed].sort());
        },
      ),
    );
  });

  test('never scores less for one more right answer', () => {
    fc.assert(
      fc.property(
        fc.subarray(Object.keys(allRight)),
        fc.constantFrom(...pool),
        (keys, question) => {
          const answers = Object.fromEntries(keys.map((key) => [key, allRight[key]!]));
          const better = keysOf(question).reduce(
            (all, key) => withAnswer(all, key, allRight[key]),
            answers as Answers,
          );
          expect(scoreExam(pool, better, 0.8).right).toBeGreaterThanOrEqual(
            scoreExam(pool, answers, 0.8).right,
          );
        },
      ),
    );
  });
});

describe('Drawing an exam', () => {
  const arbitraryPool = fc.uniqueArray(
    fc.record({
      id: fc.stringMatching(/^[a-z]{1,8}$/),
      section: fc
        .tuple(
          fc.constantFrom('F1', 'F2', 'R1', 'R8', 'O1', 'O8', 'O12'),
          fc.constantFrom('why', 'steps'),
        )
        .map(([code, section]) => `${code}#${section}`),
    }),
    { selector: ({ id }) => id, minLength: 1, maxLength: 30 },
  );

  test('takes as many as asked, none twice, and the same for the same seed', () => {
    fc.assert(
      fc.property(arbitraryPool, fc.integer({ min: 1, max: 40 }), seeds, (questions, n, seed) => {
        const drawn = drawExam(questions, n, seed);
        expect(drawn).toHaveLength(Math.min(n, questions.length));
        expect(new Set(drawn).size).toBe(drawn.length);
        const ids = new Set(questions.map(({ id }) => id));
        expect(drawn.every((id) => ids.has(id))).toBe(true);
        expect(drawExam(questions, n, seed)).toEqual(drawn);
      }),
    );
  });

  test('asks about as many different chapters as it can, and then as many sections', () => {
    fc.assert(
      fc.property(arbitraryPool, fc.integer({ min: 1, max: 40 }), seeds, (questions, n, seed) => {
        const drawn = new Set(drawExam(questions, n, seed));
        const taken = questions.filter(({ id }) => drawn.has(id));
        const all = new Set(questions.map(chapterOf)).size;
        const chapters = chaptersIn(taken);
        expect(chapters).toHaveLength(Math.min(n, all));
        for (const { code, questions: count } of chapters) {
          const sections = (of: typeof questions) =>
            new Set(of.filter((one) => chapterOf(one) === code).map(({ section }) => section)).size;
          expect(sections(taken)).toBe(Math.min(count, sections(questions)));
        }
      }),
    );
  });

  test('gives every question of one chapter the same chance, over many seeds', () => {
    const questions = [...'abcdefghij'].map((id) => ({ id, section: 'O8#why' }));
    const counts = new Map<string, number>();
    for (let seed = 0; seed < 4000; seed += 1) {
      for (const id of drawExam(questions, 5, seed)) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    // 2,000 times each is expected, with a standard deviation of 32.
    for (const { id } of questions) {
      expect(counts.get(id)).toBeGreaterThan(1850);
      expect(counts.get(id)).toBeLessThan(2150);
    }
  });
});

describe('What is shown', () => {
  test('puts every option in every place about as often, over many seeds', () => {
    const seen = new Map<string, number>();
    const rounds = 4000;
    for (let seed = 0; seed < rounds; seed += 1) {
      shownOptions(single, seed).forEach(({ id }, place) => {
        seen.set(`${id}${place}`, (seen.get(`${id}${place}`) ?? 0) + 1);
      });
    }
    expect(seen.size).toBe(16);
    for (const times of seen.values()) {
      // A quarter is expected: 1,000, with a standard deviation of 27.
      expect(times).toBeGreaterThan(870);
      expect(times).toBeLessThan(1130);
    }
  });

  test('stands in another order in another question, for the same seed', () => {
    const orders = Array.from({ length: 12 }, (_, n) =>
      shownOptions({ ...single, id: `question-${n}` }, 5)
        .map(({ id }) => id)
        .join(''),
    );
    expect(new Set(orders).size).toBeGreaterThan(4);
  });

  test('has all there is, once, and the same for the same seed', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const ids = (all: readonly { id: string }[]) => all.map(({ id }) => id).sort();
        expect(ids(shownOptions(multiple, seed))).toEqual(ids(multiple.options));
        expect(ids(shownItems(order, seed))).toEqual(ids(order.items));
        expect(ids(shownRights(match, seed))).toEqual(ids(match.pairs));
        expect(shownOptions(multiple, seed)).toEqual(shownOptions(multiple, seed));
      }),
    );
  });

  test('puts true before false, however they were written', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        expect(shownOptions(claim, seed).map(({ id }) => id)).toEqual(['true', 'false']);
      }),
    );
  });

  test('is never the right order at first, so that leaving it is no answer', () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: 3, max: 7 }), (seed, length) => {
        const items = Array.from({ length }, (_, n) => ({ id: `item-${n}`, text: '' }));
        const shown = shownItems({ ...order, items }, seed);
        expect(shown.map(({ id }) => id)).not.toEqual(items.map(({ id }) => id));
      }),
    );
  });

  test('follows an answer to an order, and a damaged one not at all', () => {
    const ids = ['fourth', 'third', 'second', 'first'];
    expect(orderedItems(order, choice(...ids), 1).map(({ id }) => id)).toEqual(ids);
    expect(orderedItems(order, choice('fourth'), 1)).toEqual(shownItems(order, 1));
  });
});

test('Pairs are an answer; what only looks like them is none', () => {
  expect(isAnswer(pairs({ x: 'y' }))).toBe(true);
  expect(isAnswer({ kind: 'pairs', pairs: { x: 1 } })).toBe(false);
  expect(isAnswer({ kind: 'pairs', pairs: ['x'] })).toBe(false);
  expect(isAnswer({ kind: 'pairs', pairs: null })).toBe(false);
  expect(isAnswer({ kind: 'pairs' })).toBe(false);
});
