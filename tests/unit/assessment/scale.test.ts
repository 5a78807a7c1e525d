import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answers } from '../../../src/domain/assessment/answers';
import { instrumentOf } from '../../../src/domain/assessment/instrument';
import { scoreScale, type ScaleDefinition } from '../../../src/domain/assessment/scale';
import { fittingFor, pointsFor, scale, type Given } from './small';

/** Answers to the dimensions `a`, `b` and `c`, in points. */
const answersFor = (given: Readonly<Record<string, readonly Given[]>>): Answers =>
  Object.assign(
    {},
    ...scale.dimensions.map(({ id, questions }) => pointsFor(questions, given[id] ?? [])),
  );
const scored = (
  given: Parameters<typeof answersFor>[0],
  targets?: Readonly<Record<string, number>>,
) => scoreScale(scale, answersFor(given), targets);

describe('a worked example by hand', () => {
  // a: (0 + 1 + 1 + 2) ÷ 4 = 1.0   b: (1 + 2 + 3) ÷ 3 = 2.0   c: two numbers, no score
  const { outcome, detail } = scored({
    a: [0, 1, 1, 2],
    b: [1, 2, 3, '?'],
    c: [0, 3, 'n/a', '?'],
  });

  test('has means of 1.0 and 2.0, and none where two numbers are too few', () => {
    expect(detail.dimensions.map(({ score, band }) => [score, band])).toEqual([
      [1, 0],
      [2, 1],
      [undefined, undefined],
    ]);
    expect(detail.dimensions[2]).toMatchObject({
      answered: 2,
      notApplicable: 1,
      unknown: 1,
      asked: 3,
      needed: 3,
    });
  });

  test('has 1.5 as a whole, the mean of the two that have a score', () => {
    expect(detail).toMatchObject({ mean: 1.5, scored: 2, headline: { key: 'band', band: 1 } });
  });

  test('begins with a: (3 − 1.0) × 3 = 6.0, before b: (3 − 2.0) × 2 = 2.0', () => {
    expect(detail.weakest).toBe('a');
    expect(outcome.steps.map(({ question, reason }) => [question, reason])).toEqual([
      ['a1', 'close'],
      ['a2', 'close'],
      ['a3', 'close'],
      ['b1', 'close'],
      ['b2', 'close'],
    ]);
    expect(outcome.steps[0]).toEqual({
      dimension: 'a',
      question: 'a1',
      to: 'O1#a1',
      text: 'Do a1',
      reason: 'close',
    });
  });

  test('is moved most by the 0 of a: (0 − 1.5) ÷ 4, and by the 3 of b: (3 − 1.5) ÷ 3', () => {
    expect(outcome.movers.up.map(({ question, pull }) => [question, pull])).toEqual([
      ['b3', 0.5],
      ['b2', 0.5 / 3],
      ['a4', 0.125],
    ]);
    expect(outcome.movers.down.map(({ question, pull }) => [question, pull])).toEqual([
      ['a1', -0.375],
      ['b1', -0.5 / 3],
      ['a2', -0.125],
      ['a3', -0.125],
    ]);
  });

  test('is held back by the lowest answer of a', () => {
    expect(outcome.holding).toEqual([{ dimension: 'a', question: 'a1', value: 0 }]);
  });
});

describe('the whole', () => {
  test('is described from a limit on, also when thirds add up to just under it', () => {
    // (5 ÷ 3 + 4 ÷ 3 + 0) ÷ 3 = 1.0
    const { detail } = scored({ a: [2, 2, 1], b: [1, 1, 2], c: [0, 0, 0] });
    expect(detail.mean).toBeCloseTo(1);
    expect(detail.headline).toEqual({ key: 'band', band: 1 });
  });

  test('has no score without answers', () => {
    expect(scored({}).detail).toMatchObject({
      mean: undefined,
      scored: 0,
      headline: { key: 'too-few' },
      weakest: undefined,
    });
    expect(scored({}).outcome).toMatchObject({
      movers: { up: [], down: [] },
      holding: [],
      steps: [],
    });
  });
});

describe('what the reader wants', () => {
  const low = { a: [1, 1, 1, 1], b: [2, 2, 2, 2], c: [0, 0, 0, 0] };

  test('sets the gap and the order of what to do', () => {
    const { outcome } = scored(low, { a: 1.5, c: 0.5 });
    expect(outcome.dimensions.map(({ target, gap }) => [target, gap])).toEqual([
      [1.5, 0.5],
      [undefined, undefined],
      [0.5, 0.5],
    ]);
    // b: (3 − 2) × 2 = 2.0; a: 0.5 × 3 = 1.5; c: 0.5 × 2 = 1.0
    expect(outcome.steps.map(({ dimension }) => dimension).join('')).toBe('bbbaaacc');
  });

  test('leaves a dimension alone that is where it should be', () => {
    const { outcome, detail } = scored(low, { a: 1, c: 0 });
    expect(detail.weakest).toBe('b');
    expect(outcome.steps.every(({ dimension }) => dimension === 'b')).toBe(true);
  });

  test('lies within the scale, whatever comes in', () => {
    const { outcome } = scored(low, { a: 99, b: -1, c: Number.NaN });
    expect(outcome.dimensions.map(({ target }) => target)).toEqual([3, 0, undefined]);
  });
});

describe('what to do next', () => {
  test('is at most three steps for a dimension and eight in all', () => {
    const { outcome } = scored({ a: [0, 0, 0, 0], b: [0, 0, 0, 0], c: [0, 0, 0, 0] });
    expect(outcome.steps.map(({ dimension }) => dimension).join('')).toBe('aaabbbcc');
  });

  test('is different for different answers', () => {
    const steps = (a: Given[]) => scored({ a }).outcome.steps.map(({ question }) => question);
    expect(steps([0, 3, 3, 3])).toEqual(['a1']);
    expect(steps([3, 3, 3, 1])).toEqual(['a4']);
  });

  test('keeps the lowest answers up when every target is reached', () => {
    const { outcome } = scored({ a: [3, 2, 3, 3], b: [3, 3, 3, 1] }, { a: 2, b: 2, c: 2 });
    expect(outcome.steps.map(({ question, reason }) => [question, reason])).toEqual([
      ['a2', 'keep'],
      ['b4', 'keep'],
    ]);
    expect(outcome.holding).toEqual([]);
  });

  test('keeps up what matters most first', () => {
    const { outcome } = scored({ a: [3, 3, 3, 2], b: [3, 3, 3, 1] }, { a: 1, b: 1 });
    expect(outcome.steps.map(({ question }) => question)).toEqual(['a4', 'b4']);
    const turned: ScaleDefinition = {
      ...scale,
      dimensions: scale.dimensions.map((one) => ({ ...one, importance: one.id === 'b' ? 3 : 1 })),
    };
    const other = scoreScale(turned, answersFor({ a: [3, 3, 3, 2], b: [3, 3, 3, 1] }), {
      a: 1,
      b: 1,
    });
    expect(other.outcome.steps.map(({ question }) => question)).toEqual(['b4', 'a4']);
  });

  test('keeps up the one answer that could be better', () => {
    const { outcome } = scored({ a: [3, 3, 3, 3], b: [3, 3, 3, 2] }, { b: 2 });
    expect(outcome.steps.map(({ question, reason }) => [question, reason])).toEqual([
      ['b4', 'keep'],
    ]);
  });

  test('keeps three things up at most', () => {
    const wide: ScaleDefinition = {
      ...scale,
      dimensions: ['a', 'b', 'c', 'd', 'e'].map((id) => ({
        ...scale.dimensions[0]!,
        id,
        questions: scale.dimensions[0]!.questions.map((one) => ({ ...one, id: `${id}-${one.id}` })),
      })),
    };
    const best = wide.dimensions.map(({ questions }) => pointsFor(questions, [3, 3, 3, 3]));
    const { outcome } = scoreScale(wide, Object.assign({}, ...best) as Answers);
    expect(outcome.steps.map(({ dimension }) => dimension)).toEqual(['a', 'b', 'c']);
  });

  test('keeps something up even when nothing can be better', () => {
    const { outcome } = scored({ a: [3, 3, 3, 3], b: [3, 3, 3, 3], c: [3, 3, 3, 3] });
    expect(outcome.steps.map(({ question, reason }) => [question, reason])).toEqual([
      ['a1', 'keep'],
      ['b1', 'keep'],
      ['c1', 'keep'],
    ]);
  });
});

test('a dimension with fewer questions than a score takes needs all of them', () => {
  const short: ScaleDefinition = {
    ...scale,
    dimensions: scale.dimensions.map((one) => ({ ...one, questions: one.questions.slice(0, 2) })),
  };
  const [first, second] = short.dimensions;
  const { detail } = scoreScale(short, {
    ...pointsFor(first!.questions, [1, 2]),
    ...pointsFor(second!.questions, [1]),
  });
  expect(detail.dimensions.map(({ score, needed }) => [score, needed])).toEqual([
    [1.5, 2],
    [undefined, 2],
    [undefined, 2],
  ]);
});

describe('laws', () => {
  const anyAnswers = fittingFor(instrumentOf(scale));
  const questions = scale.dimensions.flatMap((dimension) => dimension.questions);

  test('a better answer never lowers a dimension or the whole', () => {
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom(...questions), (answers, { id, options }) => {
        const answer = answers[id];
        fc.pre(answer?.kind === 'choice');
        const value = options.findIndex((option) => option.id === answer.ids[0]);
        const higher = options[value + 1];
        fc.pre(higher !== undefined);
        const before = scoreScale(scale, answers).detail;
        const after = scoreScale(scale, {
          ...answers,
          [id]: { kind: 'choice', ids: [higher.id] },
        }).detail;
        after.dimensions.forEach(({ score, band }, index) => {
          expect(score ?? 0).toBeGreaterThanOrEqual(before.dimensions[index]?.score ?? 0);
          expect(band ?? 0).toBeGreaterThanOrEqual(before.dimensions[index]?.band ?? 0);
        });
        expect(after.mean ?? 0).toBeGreaterThanOrEqual(before.mean ?? 0);
      }),
    );
  });

  test('a step never comes from a question that was not answered in points', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        for (const { question } of scoreScale(scale, answers).outcome.steps) {
          expect(answers[question ?? '']?.kind).toBe('choice');
        }
      }),
    );
  });

  test('a lower target never brings a dimension more steps', () => {
    const targets = fc.tuple(fc.double({ min: 0, max: 3, noNaN: true }), anyAnswers);
    fc.assert(
      fc.property(targets, ([target, answers]) => {
        const of = (wanted: Readonly<Record<string, number>>) =>
          scoreScale(scale, answers, wanted).outcome.steps.filter(
            ({ dimension, reason }) => dimension === 'a' && reason === 'close',
          ).length;
        expect(of({ a: target })).toBeLessThanOrEqual(of({ a: 3, b: 0, c: 0 }));
      }),
    );
  });
});
