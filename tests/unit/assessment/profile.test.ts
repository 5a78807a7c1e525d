import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Answer, Answers } from '../../../src/domain/assessment/answers';
import { scoreProfile, type ProfileDefinition } from '../../../src/domain/assessment/profile';
import { profileSchema } from '../../../src/schemas/assessment';

const wheel = profileSchema.parse(
  parse(
    readFileSync(
      new URL('../../../content/assessments/core-function-wheel.yaml', import.meta.url),
      'utf8',
    ),
  ),
);

/** Two dimensions of two levels, four statements each: `a-s1` … `a-s4`, `a-f1` … `b-f4`. */
const small: ProfileDefinition = {
  scale: [0, 1, 2, 3, 4],
  needed: 3,
  levels: [
    { id: 'supporting', threshold: 2.5 },
    { id: 'full', threshold: 2.5 },
  ],
  dimensions: ['a', 'b'].map((id) => ({
    id,
    statements: [1, 2, 3, 4].flatMap((n) => [
      { id: `${id}-s${n}`, level: 'supporting' },
      { id: `${id}-f${n}`, level: 'full' },
    ]),
    ambition: { id: `${id}-ambition` },
  })),
};

type Given = number | 'n/a' | '?' | undefined;

/** Answers to the statements of one level of one dimension, in order; and the ambition. */
function answersFor(
  definition: ProfileDefinition,
  dimensionId: string,
  given: { supporting?: readonly Given[]; full?: readonly Given[]; ambition?: string },
): Answers {
  const dimension = definition.dimensions.find(({ id }) => id === dimensionId);
  if (!dimension) throw new Error(`no dimension ${dimensionId}`);
  const answers: Record<string, Answer> = {};
  for (const level of ['supporting', 'full'] as const) {
    const statements = dimension.statements.filter((statement) => statement.level === level);
    statements.forEach(({ id }, index) => {
      const one = given[level]?.[index];
      if (one === 'n/a') answers[id] = { kind: 'not-applicable' };
      else if (one === '?') answers[id] = { kind: 'unknown' };
      else if (one !== undefined) answers[id] = { kind: 'value', value: one };
    });
  }
  if (given.ambition) answers[dimension.ambition.id] = { kind: 'choice', ids: [given.ambition] };
  return answers;
}

const resultFor = (given: Parameters<typeof answersFor>[2]) => {
  const [first] = scoreProfile(small, answersFor(small, 'a', given)).dimensions;
  if (!first) throw new Error('no result');
  return first;
};

describe('the worked example of the core-function wheel', () => {
  const result = scoreProfile(wheel, {
    ...answersFor(wheel, 'brand', { supporting: [3, 3, 2, 4, 'n/a'], full: [4, 3, 3, '?'] }),
    ...answersFor(wheel, 'sales', {
      supporting: [2, 1, 3, 2, '?'],
      full: [3, 3, 4, 2],
      ambition: 'full',
    }),
  });
  const of = (id: string) => result.dimensions.find((dimension) => dimension.id === id);

  test('brand has means of 3.0 and 3.3, and reaches full part', () => {
    expect(of('brand')).toMatchObject({ reached: 'full' });
    expect(of('brand')?.levels[0]).toMatchObject({ mean: 3, notApplicable: 1, status: 'met' });
    expect(of('brand')?.levels[1]?.mean).toBeCloseTo(10 / 3);
    expect(of('brand')?.levels[1]).toMatchObject({ answered: 3, unknown: 1, status: 'met' });
  });

  test('sales has 2.0 and 3.0, reaches nothing, and is two levels behind', () => {
    expect(of('sales')?.levels.map(({ mean, status }) => [mean, status])).toEqual([
      [2, 'below'],
      [3, 'gated'],
    ]);
    expect(of('sales')).toMatchObject({ reached: 'none', gap: 2, situation: 'base-first' });
  });

  test('the advice for sales starts in the inner ring, with the lowest statement', () => {
    expect(result.nextSteps.map(({ statement }) => statement)).toEqual([
      'sales-questions-answered',
      'sales-own-link',
      'sales-reviews-shown',
    ]);
  });
});

describe('a level', () => {
  test('is reached from the threshold on, not above it only', () => {
    expect(resultFor({ supporting: [2, 3, 2, 3] }).reached).toBe('supporting');
    expect(resultFor({ supporting: [2, 2, 3, 2] }).reached).toBe('none');
  });

  test('has no score with fewer than three numbers', () => {
    const level = resultFor({ supporting: [4, 4, '?', 'n/a'] }).levels[0];
    expect(level).toEqual({
      id: 'supporting',
      score: undefined,
      mean: undefined,
      answered: 2,
      notApplicable: 1,
      unknown: 1,
      needed: 3,
      status: 'unknown',
    });
  });

  test('above one that is not reached does not count', () => {
    expect(resultFor({ supporting: [0, 0, 0, 0], full: [4, 4, 4, 4] })).toMatchObject({
      reached: 'none',
    });
  });

  test('above one with too few answers cannot be told', () => {
    const result = resultFor({ supporting: [4], full: [4, 4, 4, 4], ambition: 'full' });
    expect(result.reached).toBeUndefined();
    expect(result.levels[1]?.status).toBe('unknown');
    expect(result).toMatchObject({ situation: 'too-few', gap: undefined });
  });
});

describe('the situation', () => {
  const low = [1, 1, 1, 1];
  const high = [4, 4, 4, 4];
  test.each([
    ['build-base', 1, { supporting: low, ambition: 'supporting' }],
    ['base-first', 2, { supporting: low, ambition: 'full' }],
    ['grow', 1, { supporting: high, full: low, ambition: 'full' }],
    ['reached', 0, { supporting: high, full: high, ambition: 'full' }],
    ['reached', 0, { supporting: high, ambition: 'supporting' }],
    ['beyond', -1, { supporting: high, full: high, ambition: 'supporting' }],
    ['beyond', -1, { supporting: high, full: low, ambition: 'none' }],
    ['leave', 0, { supporting: low, ambition: 'none' }],
    ['leave', undefined, { ambition: 'none' }],
    ['no-ambition', undefined, { supporting: high, full: high }],
    ['too-few', undefined, { supporting: high, full: [4], ambition: 'full' }],
    ['too-few', undefined, { ambition: 'supporting' }],
  ] as const)('%s, a gap of %s', (situation, gap, given) => {
    expect(resultFor(given)).toMatchObject({ situation, gap });
  });

  test('is open when the reader does not know the ambition', () => {
    const answers = { 'a-ambition': { kind: 'unknown' } } as const;
    expect(scoreProfile(small, answers).dimensions[0]?.situation).toBe('no-ambition');
  });
});

describe('what moved it', () => {
  test('is measured from the threshold, strongest first', () => {
    const { movers } = scoreProfile(
      small,
      answersFor(small, 'a', { supporting: [4, 0, 3, 1], ambition: 'supporting' }),
    );
    expect(movers.up.map(({ statement, pull }) => [statement, pull])).toEqual([
      ['a-s1', 0.375],
      ['a-s3', 0.125],
    ]);
    expect(movers.down.map(({ statement, pull }) => [statement, pull])).toEqual([
      ['a-s2', -0.625],
      ['a-s4', -0.375],
    ]);
  });

  test('leaves out levels above the ambition and levels without a score', () => {
    const { movers } = scoreProfile(
      small,
      answersFor(small, 'a', { supporting: [4, 4], full: [0, 0, 0, 0], ambition: 'supporting' }),
    );
    expect(movers).toEqual({ up: [], down: [] });
  });
});

describe('what to do next', () => {
  test('puts the largest gap first, then the largest distance', () => {
    const nearer = answersFor(small, 'a', { supporting: [2, 2, 2, 2], ambition: 'supporting' });
    const farther = answersFor(small, 'b', { supporting: [1, 1, 1, 1], ambition: 'supporting' });
    const steps = scoreProfile(small, { ...nearer, ...farther }).nextSteps;
    expect(steps.map(({ dimension }) => dimension)).toEqual(['b', 'b', 'b', 'a', 'a', 'a']);

    const twoLevels = answersFor(small, 'a', { supporting: [2, 2, 2, 2], ambition: 'full' });
    expect(scoreProfile(small, { ...twoLevels, ...farther }).nextSteps[0]?.dimension).toBe('a');
  });

  test('comes from the ring that the ambition needs first', () => {
    const steps = scoreProfile(
      small,
      answersFor(small, 'a', { supporting: [4, 4, 4, 0], full: [2, 1, 4, 0], ambition: 'full' }),
    ).nextSteps;
    expect(steps.map(({ statement }) => statement)).toEqual(['a-f4', 'a-f2', 'a-f1']);
  });

  test('keeps what is reached when there is no gap', () => {
    const steps = scoreProfile(
      small,
      answersFor(small, 'a', { supporting: [4, 3, 4, 2], ambition: 'supporting' }),
    ).nextSteps;
    expect(steps).toEqual([
      { dimension: 'a', statement: 'a-s4', value: 2, reason: 'keep' },
      { dimension: 'a', statement: 'a-s2', value: 3, reason: 'keep' },
    ]);
  });
});

describe('laws', () => {
  const ids = small.dimensions.flatMap(({ statements }) => statements.map(({ id }) => id));
  const statementAnswer: fc.Arbitrary<Answer> = fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({
        kind: fc.constant('value' as const),
        value: fc.integer({ min: 0, max: 4 }),
      }),
    },
    fc.constant({ kind: 'not-applicable' as const }),
    fc.constant({ kind: 'unknown' as const }),
  );
  const ambition: fc.Arbitrary<Answer> = fc.oneof(
    fc
      .constantFrom('none', 'supporting', 'full')
      .map((id) => ({ kind: 'choice' as const, ids: [id] })),
    fc.constant({ kind: 'unknown' as const }),
  );
  const optional = { requiredKeys: [] as never[] };
  const anyAnswers = fc
    .tuple(
      fc.record(Object.fromEntries(ids.map((id) => [id, statementAnswer])), optional),
      fc.record({ 'a-ambition': ambition, 'b-ambition': ambition }, optional),
    )
    .map(([statements, ambitions]): Answers => ({ ...statements, ...ambitions }));
  const rank = (standing: string | undefined) =>
    ['none', 'supporting', 'full'].indexOf(standing ?? '');

  test('the order in which answers were given does not matter', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const reversed = Object.fromEntries(Object.entries(answers).reverse());
        expect(scoreProfile(small, reversed)).toEqual(scoreProfile(small, answers));
      }),
    );
  });

  test('a better answer never lowers a dimension', () => {
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom(...ids), (answers, id) => {
        const answer = answers[id];
        fc.pre(answer?.kind === 'value' && answer.value < 4);
        if (answer?.kind !== 'value') return;
        const better = { ...answers, [id]: { kind: 'value' as const, value: answer.value + 1 } };
        const before = scoreProfile(small, answers).dimensions;
        scoreProfile(small, better).dimensions.forEach((after, index) => {
          expect(rank(after.reached)).toBeGreaterThanOrEqual(rank(before[index]?.reached));
          after.levels.forEach((level, at) => {
            expect(level.score ?? 0).toBeGreaterThanOrEqual(before[index]?.levels[at]?.score ?? 0);
          });
        });
      }),
    );
  });

  test('not answered, not applicable and “I don’t know” give the same score', () => {
    const scores = (answers: Answers) =>
      scoreProfile(small, answers).dimensions.map(({ reached, gap, levels }) => [
        reached,
        gap,
        levels.map(({ score, answered, status }) => [score, answered, status]),
      ]);
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const numbersOnly = Object.fromEntries(
          Object.entries(answers).filter(([, { kind }]) => kind === 'value' || kind === 'choice'),
        );
        expect(scores(answers)).toEqual(scores(numbersOnly));
      }),
    );
  });

  test('a score lies between 0 and 1, and exists exactly when enough is answered', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        for (const level of scoreProfile(small, answers).dimensions.flatMap(
          ({ levels }) => levels,
        )) {
          expect(level.score !== undefined).toBe(level.answered >= level.needed);
          expect(level.score ?? 0).toBeGreaterThanOrEqual(0);
          expect(level.score ?? 1).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  test('every dimension behind its ambition gets at least one step', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const { dimensions, nextSteps } = scoreProfile(small, answers);
        for (const { id, gap } of dimensions) {
          if ((gap ?? 0) > 0)
            expect(nextSteps.some(({ dimension }) => dimension === id)).toBe(true);
        }
      }),
    );
  });

  test('answers to questions of another assessment change nothing', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const more = { ...answers, 'other-question': { kind: 'value' as const, value: 4 } };
        expect(scoreProfile(small, more)).toEqual(scoreProfile(small, answers));
      }),
    );
  });
});
