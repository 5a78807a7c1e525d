import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answers } from '../../../src/domain/assessment/answers';
import { instrumentOf } from '../../../src/domain/assessment/instrument';
import { scoreReadiness, type ReadinessDefinition } from '../../../src/domain/assessment/readiness';
import { fittingFor, pointsFor, readiness, type Given } from './small';

const parts = [...readiness.conditions, ...readiness.roles];
const answersFor = (given: Readonly<Record<string, readonly Given[]>>): Answers =>
  Object.assign({}, ...parts.map(({ id, questions }) => pointsFor(questions, given[id] ?? [])));
const scored = (given: Parameters<typeof answersFor>[0]) =>
  scoreReadiness(readiness, answersFor(given));

/** The same with five questions per condition, three of which must be answered. */
const five: ReadinessDefinition = {
  ...readiness,
  needed: 3,
  conditions: readiness.conditions.map((condition) => ({
    ...condition,
    questions: [1, 2, 3, 4, 5].map((n) => ({
      ...condition.questions[0]!,
      id: `${condition.id}-${n}`,
    })),
  })),
};
const onFive = (definition: ReadinessDefinition, ...given: (readonly Given[])[]) =>
  scoreReadiness(
    definition,
    Object.assign(
      {},
      ...definition.conditions.map(({ questions }, at) => pointsFor(questions, given[at] ?? [])),
    ) as Answers,
  );

/** All three conditions are met, just: 2.0. */
const met = { gate: [2, 2, 2], staff: [2, 2, 2], means: [2, 2, 2] };

describe('a worked example by hand', () => {
  // gate (2 + 2 + 2) ÷ 3 = 2.0; staff (2 + 3) ÷ 2 = 2.5; means (3 + 2 + 2) ÷ 3 = 2.33: all from 1.8.
  const { outcome, detail } = scored({
    gate: [2, 2, 2],
    staff: [2, 3, '?'],
    means: [3, 2, 2],
    salesperson: [2, 3],
    'product-part': [1, 0],
    financier: [3, 3],
    designer: [1, 1],
    'service-agent': [3, 2],
    adviser: [3, 3],
    marketer: [2],
  });
  const role = (id: string) => detail.roles.find((one) => one.id === id);

  test('meets all conditions', () => {
    expect(detail.conditions.map(({ status }) => status)).toEqual(['met', 'met', 'met']);
    expect(detail.conditionMean).toBeCloseTo((2 + 2.5 + 7 / 3) / 3);
    expect(detail.pressure).toBeUndefined();
  });

  test('advises roles by the mean of their own questions; equal ones share a place', () => {
    expect(detail.ranking).toEqual([
      'adviser',
      'salesperson',
      'service-agent',
      'designer',
      'product-part',
    ]);
    expect(detail.ranking.map((id) => role(id)?.place)).toEqual([1, 2, 2, 4, 5]);
    expect(detail.headline).toEqual({ key: 'open', roles: ['adviser'] });
  });

  test('does not advise the financier, who asks 2.2 of the gate and finds 2.0', () => {
    expect(role('financier')).toMatchObject({
      status: 'closed',
      place: undefined,
      missing: [{ condition: 'gate', from: 2.2, score: 2 }],
    });
  });

  test('advises the designer, because the means reach 2.2', () => {
    expect(role('designer')?.status).toBe('advised');
  });

  test('cannot tell about a role with one answer of the two it needs', () => {
    expect(role('marketer')).toMatchObject({ status: 'too-few', score: undefined, missing: [] });
  });

  test('gives the highest own answers as reasons', () => {
    expect(role('salesperson')?.reasons).toEqual(['salesperson-2']);
    expect(role('adviser')?.reasons).toEqual(['adviser-1', 'adviser-2']);
    expect(role('product-part')?.reasons).toEqual(['product-part-1']);
  });

  test('takes the first steps from the roles that come first, then from what another role asks', () => {
    expect(outcome.steps.map(({ question, reason }) => [question, reason])).toEqual([
      ['salesperson-1', 'close'],
      ['service-agent-2', 'close'],
      ['gate-1', 'close'],
      ['gate-2', 'close'],
      ['gate-3', 'close'],
    ]);
    expect(outcome.holding.map(({ question }) => question)).toEqual(['gate-1', 'gate-2', 'gate-3']);
  });
});

describe('the gate', () => {
  const shut = scored({
    ...met,
    gate: [1, 2, 0],
    means: [0, 0, 1],
    adviser: [3, 3],
    financier: [3, 3],
  });

  test('keeps every role closed, however well it was prepared', () => {
    expect(shut.detail.ranking).toEqual([]);
    expect(shut.detail.roles.every(({ status }) => status === 'closed')).toBe(true);
    expect(shut.detail.headline).toEqual({ key: 'shut', condition: 'gate' });
  });

  test('names for each role what is missing, the gate first', () => {
    const missing = shut.detail.roles.find(({ id }) => id === 'financier')?.missing;
    expect(missing?.map(({ condition, from }) => [condition, from])).toEqual([
      ['gate', 2.2],
      ['means', 1.8],
    ]);
  });

  test('comes first in what to do, although another condition lacks more', () => {
    expect(shut.detail.first).toEqual(['gate', 'means']);
    expect(shut.outcome.steps.map(({ to }) => to)).toEqual([
      'O1#gate-first',
      'O1#gate-3',
      'O1#gate-1',
      'O1#means-first',
      'O1#means-1',
      'O1#means-2',
    ]);
    expect(shut.outcome.holding).toEqual([
      { dimension: 'gate', question: 'gate-3', value: 0 },
      { dimension: 'means', question: 'means-1', value: 0 },
      { dimension: 'means', question: 'means-2', value: 0 },
    ]);
  });

  test('lets the answers about roles move nothing', () => {
    const { up, down } = shut.outcome.movers;
    expect([...up, ...down].every(({ dimension }) => !dimension.startsWith('adv'))).toBe(true);
    // (0 − 1.8) ÷ 3
    expect(down[0]).toEqual({ dimension: 'gate', question: 'gate-3', pull: -0.6 });
  });

  test('without a score advises nothing, and asks for the answers that are missing', () => {
    const { detail, outcome } = scored({ ...met, gate: [3, '?', 'n/a'], adviser: [3, 3] });
    expect(detail.ranking).toEqual([]);
    expect(detail.headline).toEqual({ key: 'too-few', conditions: ['gate'] });
    expect(detail.pressure).toBeUndefined();
    expect(outcome.holding.map(({ question, value }) => [question, value])).toEqual([
      ['gate-2', undefined],
    ]);
  });

  test('is open from the threshold on, exactly', () => {
    const status = (given: readonly Given[]) => onFive(five, given).detail.conditions[0]?.status;
    expect(status([2, 2, 2, 2, 1])).toBe('met'); // 9 ÷ 5 = 1.8
    expect(status([2, 2, 2, 1, 1])).toBe('below');
  });
});

describe('several conditions that fail', () => {
  const order = (given: Parameters<typeof answersFor>[0]) => scored(given).detail.first;

  test('come by what they lack, with the gate in front', () => {
    expect(order({ ...met, staff: [1, 1, 1], means: [0, 0, 0] })).toEqual(['means', 'staff']);
    expect(order({ ...met, staff: [0, 0, 0], means: [1, 1, 1] })).toEqual(['staff', 'means']);
    expect(order({ gate: [1, 2, 2], staff: [0, 1, 1], means: [0, 0, 0] })).toEqual([
      'gate',
      'means',
      'staff',
    ]);
  });

  test('weigh by what is missing to their threshold, times their importance', () => {
    const weighed: ReadinessDefinition = {
      ...readiness,
      conditions: readiness.conditions.map((condition) => ({
        ...condition,
        importance: condition.id === 'staff' ? 3 : 1,
      })),
    };
    // staff: (1.8 − 1.5) × 3 = 0.9; means: (1.8 − 1.0) × 1 = 0.8
    const given = answersFor({ ...met, staff: [1, 2], means: [1, 1, 1] });
    expect(scoreReadiness(weighed, given).detail.first).toEqual(['staff', 'means']);
  });

  test('lack more when the reader wants more of them', () => {
    const given = answersFor({ ...met, staff: [1, 1, 1], means: [0, 1, 1] });
    const first = (targets: Readonly<Record<string, number>>) =>
      scoreReadiness(readiness, given, targets).detail.first;
    expect(first({})).toEqual(['means', 'staff']);
    expect(first({ staff: 3 })).toEqual(['staff', 'means']);
    expect(first({ staff: 0, means: 0 })).toEqual(['means', 'staff']);
  });
});

describe('another condition that fails', () => {
  const { detail } = scored({ ...met, staff: [1, 1, 1], adviser: [3, 3] });

  test('advises no role, and says which one it is', () => {
    expect(detail.ranking).toEqual([]);
    expect(detail.headline).toEqual({ key: 'missing', conditions: ['staff'] });
  });

  test('makes no question of opening up for the pressure', () => {
    expect(detail.pressure).toBeUndefined();
  });
});

describe('opening up for the pressure', () => {
  test.each([
    ['choice', 'the gate has 4 ÷ 3 = 1.33 and the staff is ready', { gate: [1, 2, 1] }],
    ['refused', 'the gate has 1.0, under 1.2', { gate: [1, 1, 1] }],
    ['refused', 'the staff is not ready', { gate: [1, 2, 1], staff: [1, 1, 1] }],
    ['refused', 'the staff has too few answers', { gate: [1, 2, 1], staff: [3] }],
    ['choice', 'only the means fail as well', { gate: [1, 2, 1], means: [0, 0, 0] }],
    [undefined, 'the gate is open', {}],
  ] as const)('is %s when %s', (expected, _, given) => {
    expect(scored({ ...met, ...given }).detail.pressure).toBe(expected);
  });
});

test('the pressure is a choice from the limit on, when all conditions that it needs are met', () => {
  const ready = [2, 2, 2, 2, 2];
  expect(onFive(five, [1, 1, 1, 1, 2], ready).detail.pressure).toBe('choice'); // 6 ÷ 5 = 1.2
  expect(onFive(five, [1, 1, 1, 1, 1], ready).detail.pressure).toBe('refused');
  const strict = { ...five, pressure: { ...five.pressure, needs: ['staff', 'means'] } };
  expect(onFive(strict, [1, 1, 1, 1, 2], ready, [0, 0, 0]).detail.pressure).toBe('refused');
  expect(onFive(strict, [1, 1, 1, 1, 2], ready, ready).detail.pressure).toBe('choice');
});

describe('a condition with too few answers', () => {
  const { outcome, detail } = onFive(five, [3, 2, '?', undefined, 'n/a'], [1, 2, 0], [2, 2, 2]);

  test('holds back by what is missing, beside what another one lacks', () => {
    expect(outcome.holding).toEqual([
      { dimension: 'staff', question: 'staff-3', value: 0 },
      { dimension: 'gate', question: 'gate-3', value: undefined },
      { dimension: 'gate', question: 'gate-4', value: undefined },
    ]);
  });

  test('does not keep the steps of another one waiting', () => {
    expect(detail.headline).toEqual({ key: 'too-few', conditions: ['gate'] });
    expect(outcome.steps.map(({ to }) => to)).toEqual([
      'O1#staff-first',
      // All five questions of the example carry the advice of the first.
      'O1#staff-1',
      'O1#staff-1',
    ]);
  });

  test('gives no steps when the others are met', () => {
    const open = scored({ ...met, means: [3], adviser: [2, 1], designer: [2, 2] });
    expect(open.outcome.steps).toEqual([]);
    expect(open.outcome.holding.map(({ question }) => question)).toEqual(['means-2', 'means-3']);
  });
});

describe('when all conditions are met', () => {
  const high = { gate: [3, 3, 3], staff: [3, 3, 3], means: [3, 3, 3] };
  const steps = (given: Parameters<typeof answersFor>[0]) =>
    scored({ ...high, ...given }).outcome.steps.map(({ question, reason }) => [question, reason]);

  test('the first steps are those of the role that comes first', () => {
    expect(steps({ adviser: [2, 3], marketer: [1, 1] })[0]).toEqual(['adviser-1', 'close']);
    expect(steps({ adviser: [2, 3] })).toEqual([['adviser-1', 'close']]);
  });

  test('three roles give steps, and no more', () => {
    const given = { adviser: [2, 2], marketer: [2, 2], operator: [2, 2], designer: [1, 1] };
    expect(steps(given).map(([question]) => question)).toEqual([
      'adviser-1',
      'adviser-2',
      'marketer-1',
      'marketer-2',
      'operator-1',
      'operator-2',
    ]);
  });

  test('one answer that could be better is kept up, and where there is none, one of each', () => {
    expect(steps({ gate: [3, 3, 2], adviser: [3, 3] })).toEqual([['gate-3', 'keep']]);
    expect(steps({ adviser: [3, 3] })).toEqual([
      ['gate-1', 'keep'],
      ['staff-1', 'keep'],
      ['means-1', 'keep'],
    ]);
  });

  test('and no role has answers, nothing is advised, but something keeps the conditions up', () => {
    const { detail, outcome } = scored({ gate: [3, 3, 2], staff: [2, 2, 2], means: [3, 3, 3] });
    expect(detail.headline).toEqual({ key: 'no-role' });
    expect(outcome.steps.map(({ question, reason }) => [question, reason])).toEqual([
      ['gate-3', 'keep'],
      ['staff-1', 'keep'],
      ['staff-2', 'keep'],
      ['staff-3', 'keep'],
    ]);
  });

  test('the answers about advised roles move it too, from the middle of the scale', () => {
    const { movers } = scored({ ...met, adviser: [3, 2] }).outcome;
    // (3 − 1.5) ÷ 2 and (2 − 1.5) ÷ 2; the conditions by (2 − 1.8) ÷ 3
    expect(movers.up.slice(0, 3).map(({ question }) => question)).toEqual([
      'adviser-1',
      'adviser-2',
      'gate-1',
    ]);
    expect(movers.up[0]?.pull).toBe(0.75);
    expect(movers.down).toEqual([]);
  });

  test('a role of which nothing is there yet comes last, and has no reasons', () => {
    const { detail } = scored({ ...met, operator: [0, 0], adviser: [0, 1] });
    const operator = detail.roles.find(({ id }) => id === 'operator');
    expect(operator).toMatchObject({ status: 'advised', place: 2, reasons: [] });
  });

  test('two roles can share the first place', () => {
    const { detail } = scored({ ...met, operator: [3, 1], adviser: [2, 2] });
    expect(detail.headline).toEqual({ key: 'open', roles: ['adviser', 'operator'] });
  });
});

describe('laws', () => {
  const anyAnswers = fittingFor(instrumentOf(readiness));
  const owned = parts.flatMap((part) => part.questions.map((question) => ({ part, question })));

  test('a better answer never lowers a score, the status of a condition, or a role', () => {
    const ranks = { below: 0, unknown: 0, met: 1 };
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom(...owned), (answers, { part, question }) => {
        const answer = answers[question.id];
        fc.pre(answer?.kind === 'choice');
        const value = question.options.findIndex((option) => option.id === answer.ids[0]);
        const higher = question.options[value + 1];
        fc.pre(higher !== undefined);
        const before = scoreReadiness(readiness, answers).detail;
        const after = scoreReadiness(readiness, {
          ...answers,
          [question.id]: { kind: 'choice', ids: [higher.id] },
        }).detail;
        after.conditions.forEach(({ score, status }, index) => {
          const earlier = before.conditions[index]!;
          expect(score ?? 0).toBeGreaterThanOrEqual(earlier.score ?? 0);
          expect(ranks[status]).toBeGreaterThanOrEqual(ranks[earlier.status]);
        });
        after.roles.forEach(({ id, score, status, place }, index) => {
          const earlier = before.roles[index]!;
          expect(score ?? 0).toBeGreaterThanOrEqual(earlier.score ?? 0);
          if (earlier.status === 'advised') expect(status).toBe('advised');
          if (earlier.place !== undefined && id === part.id) {
            expect(place).toBeLessThanOrEqual(earlier.place);
          }
        });
      }),
    );
  });

  test('no role is advised while a condition is not met', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const { conditions, ranking } = scoreReadiness(readiness, answers).detail;
        if (conditions.some(({ status }) => status !== 'met')) expect(ranking).toEqual([]);
      }),
    );
  });

  test('a role is closed exactly when something is missing, and advised roles stand in order', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const { roles, ranking } = scoreReadiness(readiness, answers).detail;
        for (const { status, missing } of roles) {
          expect(status === 'closed').toBe(missing.length > 0);
        }
        const places = ranking.map((id) => roles.find((role) => role.id === id)?.place ?? 0);
        expect(places).toEqual([...places].sort((a, b) => a - b));
        expect(ranking).toHaveLength(roles.filter(({ status }) => status === 'advised').length);
      }),
    );
  });
});
