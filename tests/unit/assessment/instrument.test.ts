import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer, Answers } from '../../../src/domain/assessment/answers';
import {
  fitsQuestion,
  fittingAnswers,
  instrumentOf,
  optionOf,
  type Definition,
} from '../../../src/domain/assessment/instrument';
import {
  definitions,
  fittingFor,
  ladder,
  nonsenseFor,
  preference,
  readiness,
  routes,
  scale,
} from './small';

const questionOf = (definition: Definition, id: string) => {
  const question = instrumentOf(definition).questions.find((one) => one.id === id);
  if (!question) throw new Error(`no question ${id}`);
  return question;
};
const value = (points: number): Answer => ({ kind: 'value', value: points });
const choice = (...ids: string[]): Answer => ({ kind: 'choice', ids });

describe('an assessment as an instrument', () => {
  test('of a profile asks the statements from the lowest level up, then the ambition', () => {
    const instrument = instrumentOf(ladder);
    expect(instrument.questions.map(({ id }) => id)).toEqual([
      'a-first-1',
      'a-first-2',
      'a-second-1',
      'a-second-2',
      'a-ambition',
      'b-first-1',
      'b-first-2',
      'b-second-1',
      'b-second-2',
      'b-ambition',
    ]);
    expect(instrument.questions[0]).toEqual({
      id: 'a-first-1',
      text: 'a first 1',
      dimension: 'a',
      part: 'The first',
      purpose: 'score',
      options: [
        { id: '0', text: 'No', value: 0, answer: value(0) },
        { id: '1', text: 'In part', value: 1, answer: value(1) },
        { id: '2', text: 'Yes', value: 2, answer: value(2) },
      ],
      ordinal: true,
      notApplicable: true,
      next: { to: 'O1#a-first-1', text: 'Do a-first-1' },
    });
    expect(instrument.questions[4]).toMatchObject({
      purpose: 'target',
      ordinal: true,
      notApplicable: false,
      options: [{ id: 'none', value: 0, answer: choice('none') }, { value: 1 }, { value: 2 }],
    });
  });

  test('of a scale has dimensions that weigh, and options from 0 points up', () => {
    const instrument = instrumentOf(scale);
    expect(instrument).toMatchObject({ code: 'A6', version: 3, kind: 'scale' });
    expect(instrument.dimensions[0]).toEqual({
      id: 'a',
      title: 'A',
      chapter: 'O1',
      hue: 'requirements',
      importance: 3,
    });
    expect(instrument.questions).toHaveLength(12);
    expect(questionOf(scale, 'a1')).toMatchObject({
      dimension: 'a',
      ordinal: true,
      notApplicable: true,
    });
    expect(questionOf(scale, 'a1').options[3]).toEqual({
      id: 'a1-3',
      text: '3 points',
      value: 3,
      answer: choice('a1-3'),
    });
  });

  test('of readiness has the conditions before the roles', () => {
    const ids = instrumentOf(readiness).dimensions.map(({ id }) => id);
    expect(ids.slice(0, 4)).toEqual(['gate', 'staff', 'means', 'salesperson']);
    expect(ids).toHaveLength(11);
  });

  test('of preferences has the poles as dimensions, and no question that belongs to one', () => {
    const instrument = instrumentOf(preference);
    expect(instrument.dimensions.map(({ id, chapter }) => [id, chapter])).toEqual([
      ['x', undefined],
      ['y', undefined],
      ['z', undefined],
    ]);
    expect(instrument.questions).toHaveLength(7);
    expect(questionOf(preference, 'xy1')).toMatchObject({
      dimension: undefined,
      purpose: 'score',
      ordinal: false,
      options: [{ id: 'x', value: undefined }, { id: 'y' }],
    });
    expect(questionOf(preference, 'wanted').purpose).toBe('target');
  });

  test('of a quick scan has questions only', () => {
    const instrument = instrumentOf(routes);
    expect(instrument.dimensions).toEqual([]);
    expect(instrument.questions.map(({ id }) => id)).toEqual(['one', 'two', 'three', 'four']);
  });

  test('keeps what earlier versions asked, with the scale that a profile shared', () => {
    expect(instrumentOf(scale).retired).toEqual([
      { id: 'old', until: 1, text: 'An old question?', options: [] },
    ]);
    expect(instrumentOf(ladder).retired[0]?.options).toEqual([
      { id: '0', text: 'No' },
      { id: '1', text: 'In part' },
      { id: '2', text: 'Yes' },
    ]);
    expect(instrumentOf(scale).changes).toEqual([{ version: 2, text: 'One question less.' }]);
  });

  test.each(definitions.map((one) => [one.kind, one] as const))(
    'of the kind %s has unique ids, and every option answers its own question',
    (_, definition) => {
      const { questions } = instrumentOf(definition);
      expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
      for (const question of questions) {
        for (const option of question.options) {
          expect(optionOf(question, option.answer)).toBe(option);
          expect(fitsQuestion(question, option.answer)).toBe(true);
        }
      }
    },
  );
});

describe('the option behind an answer', () => {
  test.each([
    ['a point of the scale', ladder, 'a-first-1', value(2), '2'],
    ['a point above the scale', ladder, 'a-first-1', value(3), undefined],
    ['half a point', ladder, 'a-first-1', value(0.5), undefined],
    ['no number at all', ladder, 'a-first-1', value(Number.NaN), undefined],
    ['the id of a point, as a choice', ladder, 'a-first-1', choice('2'), undefined],
    ['an option', scale, 'a1', choice('a1-2'), 'a1-2'],
    ['an option of another question', scale, 'a1', choice('b1-2'), undefined],
    ['two options', scale, 'a1', choice('a1-2', 'a1-3'), undefined],
    ['no option', scale, 'a1', choice(), undefined],
    ['a number where options are asked', scale, 'a1', value(2), undefined],
    ['don’t know', scale, 'a1', { kind: 'unknown' } as Answer, undefined],
    ['nothing', scale, 'a1', undefined, undefined],
  ] as const)('of %s', (_, definition, question, answer, expected) => {
    expect(optionOf(questionOf(definition, question), answer)?.id).toBe(expected);
  });
});

describe('the answers that fit', () => {
  test('are those of questions that are asked, with something that is offered', () => {
    const answers: Answers = {
      'a-first-1': value(2),
      'a-first-2': { kind: 'not-applicable' },
      'a-second-1': { kind: 'unknown' },
      'a-second-2': value(3),
      'a-ambition': choice('first'),
      'b-first-1': choice('2'),
      'b-ambition': { kind: 'not-applicable' },
      old: value(1),
    };
    expect(fittingAnswers(instrumentOf(ladder), answers)).toEqual({
      'a-first-1': value(2),
      'a-first-2': { kind: 'not-applicable' },
      'a-second-1': { kind: 'unknown' },
      'a-ambition': choice('first'),
    });
  });

  test('leave out “not applicable” where a choice is forced', () => {
    const answers: Answers = { xy1: { kind: 'not-applicable' }, xz1: { kind: 'unknown' } };
    expect(fittingAnswers(instrumentOf(preference), answers)).toEqual({ xz1: { kind: 'unknown' } });
  });

  test.each(definitions.map((one) => [one.code, one] as const))(
    'of %s are all kept when they fit, and come in the order of the questions',
    (_, definition) => {
      const instrument = instrumentOf(definition);
      const order = instrument.questions.map(({ id }) => id);
      fc.assert(
        fc.property(fittingFor(instrument), (answers) => {
          const reversed = Object.fromEntries(Object.entries(answers).reverse());
          const kept = fittingAnswers(instrument, reversed);
          expect(kept).toEqual(answers);
          expect(Object.keys(kept)).toEqual(order.filter((id) => id in kept));
        }),
      );
    },
  );

  test.each(definitions.map((one) => [one.code, one] as const))(
    'of %s hold nothing that does not fit, whatever comes in',
    (_, definition) => {
      const instrument = instrumentOf(definition);
      fc.assert(
        fc.property(nonsenseFor(instrument), (answers) => {
          for (const [id, answer] of Object.entries(fittingAnswers(instrument, answers))) {
            const question = instrument.questions.find((one) => one.id === id);
            expect(question && fitsQuestion(question, answer)).toBe(true);
          }
        }),
      );
    },
  );
});
