import fc from 'fast-check';
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Answers } from '../../../src/domain/assessment/answers';
import { instrumentOf, type Question } from '../../../src/domain/assessment/instrument';
import { score } from '../../../src/domain/assessment/score';
import {
  agreementOf,
  byDisagreement,
  byGroups,
  clearAnswers,
  dimensionsOf,
  isUnknown,
  pictureOf,
  talkAbout,
  type StatementPicture,
} from '../../../src/domain/team/picture';
import { counterOf, groupsToShow, isTally } from '../../../src/domain/team/tally';
import type { Response } from '../../../src/domain/team/session';
import {
  all,
  answering,
  definitionOf,
  first,
  instrument,
  response,
  statements,
  value,
  wheel,
} from './fixtures';

const count = (responses: readonly Response[], anonymous = false) =>
  counterOf(wheel).count(responses, anonymous);
const picture = (responses: readonly Response[], anonymous = false) =>
  pictureOf(instrument, count(responses, anonymous));
const ofFirst = (responses: readonly Response[]) =>
  picture(responses).statements.find(({ question }) => question.id === first.id)!;

describe('The picture of a statement', () => {
  test('counts each option, and tells “don’t know” and “not applicable” apart', () => {
    const statement = ofFirst([
      ...answering([0, 2, 2, 3, 3]),
      response('a', { [first.id]: { kind: 'unknown' } }),
      response('b', { [first.id]: { kind: 'not-applicable' } }),
      response('c', {}),
    ]);
    expect(statement).toMatchObject({
      counts: [1, 0, 2, 2, 0],
      answered: 5,
      unknown: 1,
      notApplicable: 1,
      mean: 2,
      median: { low: 2, high: 2 },
      spread: 3,
      largest: { options: [2, 3], share: 0.4 },
    });
    expect(statement.consensus).toBeCloseTo(0.634, 3);
  });

  test('leaves out answers that the question does not offer', () => {
    const odd = [{ kind: 'value', value: 9 }, value(-1), { kind: 'choice', ids: ['x'] }] as const;
    const statement = ofFirst(
      odd.map((answer, index) => response(`odd-${index}`, { [first.id]: answer })),
    );
    expect(statement).toMatchObject({ counts: [0, 0, 0, 0, 0], answered: 0 });
  });

  test('is the same in whatever order people answered', () => {
    const some = fc.array(fc.nat(4), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(
        some.chain((list) =>
          fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
        ),
        ([list, shuffled]) => {
          expect(ofFirst(answering(shuffled))).toEqual(ofFirst(answering(list)));
        },
      ),
    );
  });
});

describe('Statements come in the order of disagreement', () => {
  const named = (points: Readonly<Record<string, readonly number[]>>): StatementPicture[] => {
    const ids = Object.keys(points);
    const people = Math.max(...Object.values(points).map(({ length }) => length));
    const responses = Array.from({ length: people }, (_, person) => {
      const answers: Record<string, Answers[string]> = {};
      ids.forEach((id, place) => {
        const one = points[id]![person];
        if (one !== undefined) answers[statements[place]!.id] = value(one);
      });
      return response(`p${person}`, answers);
    });
    const found = picture(responses).statements;
    return ids.map((_, place) =>
      found.find(({ question }) => question.id === statements[place]!.id)!,
    );
  };
  const names = (ids: readonly string[], list: readonly StatementPicture[]) =>
    list.map(({ question }) => ids[statements.findIndex(({ id }) => id === question.id)]);

  test('least consensus first', () => {
    const points = { same: [2, 2, 2], near: [2, 2, 3], far: [0, 4, 0] };
    expect(names(Object.keys(points), byDisagreement(named(points)))).toEqual([
      'far',
      'near',
      'same',
    ]);
  });

  test('among equals the one that more people answered, then the one with the wider spread', () => {
    const points = {
      two: [0, 4],
      four: [0, 4, 0, 4],
      // Equal consensus of 1 and equal numbers cannot differ in spread; the order of questions decides.
      same: [1, 1, 1, 1],
      alike: [3, 3, 3, 3],
    };
    expect(names(Object.keys(points), byDisagreement(named(points)))).toEqual([
      'four',
      'two',
      'same',
      'alike',
    ]);
  });

  test('a statement that nobody or one person answered comes last', () => {
    const points = { one: [4], none: [], same: [2, 2] };
    expect(names(Object.keys(points), byDisagreement(named(points)))).toEqual([
      'same',
      'one',
      'none',
    ]);
  });

  test('there are five to talk about, up to seven when the next are as divided, and none that all agree on', () => {
    const split = [0, 4];
    const near = [2, 3];
    const take = (list: Record<string, number[]>) => talkAbout(named(list)).length;
    expect(take({ a: split, b: split, c: [1, 1] })).toBe(2);
    expect(take({ a: split, b: split, c: split, d: split, e: split, f: near })).toBe(5);
    expect(take({ a: split, b: split, c: split, d: split, e: near, f: near })).toBe(6);
    expect(
      take({ a: near, b: near, c: near, d: near, e: near, f: near, g: near, h: near, i: near }),
    ).toBe(7);
    expect(take({ a: [1, 1, 1] })).toBe(0);
  });

  test('and a statement that most do not know is marked', () => {
    const unknown = { [first.id]: { kind: 'unknown' } } as const;
    expect(isUnknown(ofFirst([response('a', unknown), response('b', unknown)]))).toBe(true);
    expect(isUnknown(ofFirst([...answering([1, 2, 3]), response('a', unknown)]))).toBe(false);
  });
});

describe('Answers that a team can take over without talking', () => {
  const taken = (responses: readonly Response[]) =>
    clearAnswers(picture(responses).statements).get(first.id);

  test('are those of three quarters, with those who do not know counted in', () => {
    expect(taken(answering([3, 3, 3, 1]))).toEqual(value(3));
    expect(taken(answering([3, 3, 1, 1]))).toBeUndefined();
    const unknown = response('u', { [first.id]: { kind: 'unknown' } });
    expect(taken([...answering([3, 3, 3]), unknown])).toEqual(value(3));
    expect(taken([...answering([3, 3]), unknown])).toBeUndefined();
  });

  test('are not those of one person', () => {
    expect(taken(answering([3]))).toBeUndefined();
  });
});

describe('Parts of the team', () => {
  const groups = [
    ...answering([0, 0, 1], 'Service'),
    ...answering([4, 4, 4, 3], 'Marketing'),
    ...answering([2, 2], 'Ghent'),
  ];

  test('stand side by side, with the difference of medians and means', () => {
    const statement = ofFirst(groups);
    expect(statement.groups.map(({ name, counts }) => [name, counts])).toEqual([
      ['Marketing', [0, 0, 0, 1, 3]],
      ['Service', [2, 1, 0, 0, 0]],
    ]);
    expect(statement.apart!.medians).toBe(4);
    expect(statement.apart!.means).toBeCloseTo(3.75 - 1 / 3, 12);
    expect(byGroups(picture(groups).statements).map(({ question }) => question.id)).toEqual([
      first.id,
    ]);
  });

  test('of fewer than three stay out of sight, in any session', () => {
    const { hidden, groups: shown } = picture(groups);
    expect(hidden).toEqual([{ name: 'Ghent', people: 2 }]);
    expect(shown.map(({ name }) => name)).toEqual(['Marketing', 'Service']);
  });

  test('are set side by side only when there are two', () => {
    expect(picture(answering([1, 2, 3], 'Service')).groups).toEqual([]);
    expect(ofFirst(answering([1, 2, 3], 'Service'))).toMatchObject({
      groups: [],
      apart: undefined,
    });
  });

  test('without names, never leave one or two people over whose answers could be subtracted', () => {
    const size = (name: string, people: number) => ({ name, people });
    expect(groupsToShow([size('a', 5), size('b', 3), size('c', 1)], 9, false)).toEqual(['a', 'b']);
    expect(groupsToShow([size('a', 5), size('b', 3), size('c', 1)], 9, true)).toEqual(['a']);
    expect(groupsToShow([size('a', 5), size('b', 3)], 8, true)).toEqual(['a', 'b']);
    fc.assert(
      fc.property(fc.array(fc.nat(8)), fc.nat(8), (sizes, alone) => {
        const all = sizes.map((people, index) => size(`g${index}`, people));
        const total = sizes.reduce((sum, people) => sum + people, alone);
        const shown = groupsToShow(all, total, true);
        const left = all
          .filter(({ name }) => shown.includes(name))
          .reduce((rest, { people }) => rest - people, total);
        expect(shown.every((name) => all.find((one) => one.name === name)!.people >= 3)).toBe(true);
        expect(shown.length === 0 || left === 0 || left >= 3).toBe(true);
      }),
    );
  });
});

describe('Scores of single people', () => {
  const dimensionId = wheel.kind === 'profile' ? wheel.dimensions[0]!.id : '';
  const brand = (responses: readonly Response[]) =>
    dimensionsOf(instrument, counterOf(wheel).count(responses, false, { scores: true })).find(
      ({ dimension }) => dimension.id === dimensionId,
    )!;

  test('are shown as median and quartiles, as the assessment scores them', () => {
    const people = [0, 1, 2, 3, 4].map((points) => response(`p${points}`, all(points)));
    const expected = people.map(
      ({ answers }) =>
        score(wheel, answers).outcome.dimensions.find(({ id }) => id === dimensionId)!.score!,
    );
    expect(expected).toEqual([0, 1, 2, 3, 4]);
    expect(brand(people).scores).toEqual({ people: 5, quarter: 1, median: 2, threeQuarters: 3 });
    expect(brand(people).max).toBe(4);
  });

  test('are not shown of fewer than three people', () => {
    const people = [1, 2].map((points) => response(`p${points}`, all(points)));
    expect(brand(people).scores).toBeUndefined();
    const third = response('p3', { [first.id]: value(1) });
    expect(brand([...people, third]).scores).toBeUndefined();
  });
});

test('An assessment of choices without an order has shares and no consensus', () => {
  const question: Question = {
    id: 'choice',
    text: 'Which?',
    dimension: undefined,
    part: undefined,
    purpose: 'score',
    ordinal: false,
    notApplicable: false,
    next: undefined,
    options: ['a', 'b'].map((id) => ({
      id,
      text: id,
      value: undefined,
      answer: { kind: 'choice', ids: [id] },
    })),
  };
  const tally = {
    people: 4,
    questions: { choice: { options: [3, 1], notApplicable: 0, unknown: 0 } },
    scores: {},
  };
  const [statement] = pictureOf(
    { ...instrument, dimensions: [], questions: [question] },
    { whole: tally, groups: [], hidden: [] },
  ).statements;
  expect(statement).toMatchObject({ consensus: undefined, median: undefined, mean: undefined });
  expect(agreementOf(statement!)).toBe(0.75);
  // A share does not compare with a consensus: questions from low to high come first, then the others.
  const ordered = ofFirst(answering([2, 2, 3]));
  expect(agreementOf(ordered)).toBeGreaterThan(0.75);
  expect(byDisagreement([statement!, ordered])).toEqual([ordered, statement]);
});

const files = readdirSync(new URL('../../../content/assessments/', import.meta.url)).filter(
  (name) => name.endsWith('.yaml') && !/^(?:check-|belt-|.*-belt)/.test(name),
);

test.each(files)('The assessment %s has a picture', (file) => {
  const definition = definitionOf(file.replace('.yaml', ''));
  if (!['profile', 'scale', 'readiness', 'preference', 'routes'].includes(definition.kind)) return;
  const { questions } = instrumentOf(definition);
  const people = [0, 1, 2, 3].map((person) =>
    response(
      `p${person}`,
      Object.fromEntries(
        questions.map(({ id, options }) => [id, options[person % options.length]!.answer]),
      ),
    ),
  );
  const found = pictureOf(instrumentOf(definition), counterOf(definition).count(people, true));
  expect(found.statements.every(({ answered }) => answered === 4)).toBe(true);
  expect(talkAbout(found.statements).length).toBeGreaterThanOrEqual(5);
});

describe('Five hundred people', () => {
  const people = Array.from({ length: 500 }, (_, person) =>
    response(
      `p${person}`,
      Object.fromEntries(
        statements.map(({ id }, place) => [id, value((person * 7 + place * 3) % 5)]),
      ),
      { group: ['Marketing', 'Service', 'Ghent', 'Sales'][person % 4]! },
    ),
  );

  test('are scored once each, and one more when one answer changes', () => {
    let scored = 0;
    const counter = counterOf(wheel, () => {
      scored += 1;
      return new Map();
    });
    const scores = { scores: true };
    counter.count(people, false);
    expect(scored).toBe(0);
    counter.count(people, false, scores);
    expect(scored).toBe(500);
    const [one, ...others] = people;
    counter.count([{ ...one!, answers: all(1) }, ...others], false, scores);
    expect(scored).toBe(501);
    counter.count(
      people.map((person) => ({ ...person, group: 'All' })),
      true,
      scores,
    );
    expect(scored).toBe(501);
  });

  test('make a picture of all of them', () => {
    const found = picture(people);
    expect(found.people).toBe(500);
    expect(found.groups.map(({ people: size }) => size)).toEqual([125, 125, 125, 125]);
    expect(found.statements.filter(({ answered }) => answered === 500)).toHaveLength(
      statements.length,
    );
  });

  test('and the counts are those that a file may hold', () => {
    const counts = counterOf(wheel).count(people, true, { scores: true });
    expect(isTally(JSON.parse(JSON.stringify(counts)), 3)).toBe(true);
    expect(isTally({ ...counts, whole: { ...counts.whole, people: 400 } }, 3)).toBe(false);
    expect(isTally({ ...counts, groups: [counts.groups[0], counts.groups[0]] }, 3)).toBe(false);
  });
});
