import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { instrumentOf } from '../../../src/domain/assessment/instrument';
import { scorePreference } from '../../../src/domain/assessment/preference';
import { chosen, fittingFor, preference } from './small';

const scored = (given: Readonly<Record<string, string>>) =>
  scorePreference(preference, chosen(given));
const shares = (given: Readonly<Record<string, string>>) =>
  scored(given).detail.poles.map(({ share }) => share);

describe('a worked example by hand', () => {
  // x wins 2 + 2 of 4; y wins 0 + 1 of 3, as one choice between y and z was left open; z wins 0 + 0 of 3.
  const { outcome, detail } = scored({
    xy1: 'x',
    xy2: 'x',
    xz1: 'x',
    xz2: 'x',
    yz1: 'y',
    wanted: 'y',
  });

  test('has the shares 4 ÷ 4, 1 ÷ 3 and 0 ÷ 3', () => {
    expect(detail.poles).toEqual([
      { id: 'x', share: 1, won: 4, answered: 4, asked: 4, needed: 2 },
      { id: 'y', share: 1 / 3, won: 1, answered: 3, asked: 4, needed: 2 },
      { id: 'z', share: 0, won: 0, answered: 3, asked: 4, needed: 2 },
    ]);
    expect(outcome.dimensions[1]).toMatchObject({ id: 'y', score: 1 / 3, max: 1, asked: 4 });
  });

  test('is clear: the lead of 1 − 0.33 is more than 0.25', () => {
    expect(detail.ranking).toEqual(['x', 'y', 'z']);
    expect(detail.lead).toBeCloseTo(2 / 3);
    expect(detail.headline).toEqual({ key: 'clear', first: 'x', second: 'y' });
  });

  test('goes another way than the reader wants: the choices that y lost hold it back', () => {
    expect(detail).toMatchObject({ wanted: 'y', direction: 'other' });
    expect(outcome.holding).toEqual([
      { dimension: 'y', question: 'xy1', value: 0 },
      { dimension: 'y', question: 'xy2', value: 0 },
    ]);
  });

  test('begins with what is wanted, then says what leads', () => {
    expect(outcome.steps.map(({ dimension, to, reason }) => [dimension, to, reason])).toEqual([
      ['y', 'O1#y-one', 'close'],
      ['y', 'O1#y-two', 'close'],
      ['x', 'O1#x-one', 'keep'],
      ['x', 'O1#x-two', 'keep'],
    ]);
  });

  test('was moved by every choice for or against what leads', () => {
    expect(outcome.movers.up.map(({ question, pull }) => [question, pull])).toEqual([
      ['xy1', 0.125],
      ['xy2', 0.125],
      ['xz1', 0.125],
      ['xz2', 0.125],
    ]);
    expect(outcome.movers.down).toEqual([]);
  });
});

describe('the headline', () => {
  const all = { xy1: 'x', xy2: 'x', xz1: 'x', xz2: 'z', yz1: 'z', yz2: 'y' };

  test('is clear from the limit on: 3 ÷ 4 against 2 ÷ 4', () => {
    expect(shares(all)).toEqual([0.75, 0.25, 0.5]);
    expect(scored(all).detail.headline).toEqual({ key: 'clear', first: 'x', second: 'z' });
  });

  test('is close below it: 2 ÷ 3 against 2 ÷ 4', () => {
    const { detail } = scored({ xy1: 'y', xy2: 'x', xz1: 'x', yz1: 'y', yz2: 'z' });
    // x 2 of 3, y 2 of 4, z 1 of 3
    expect(detail.lead).toBeCloseTo(2 / 3 - 1 / 2);
    expect(detail.headline).toEqual({ key: 'close', first: 'x', second: 'y' });
  });

  test('is level when the first two have equal shares', () => {
    const circle = { xy1: 'x', xy2: 'x', yz1: 'y', yz2: 'y', xz1: 'z', xz2: 'z' };
    expect(shares(circle)).toEqual([0.5, 0.5, 0.5]);
    expect(scored(circle).detail).toMatchObject({
      headline: { key: 'level', first: 'x', second: 'y' },
      lead: 0,
    });
  });

  test('is not given while one pole has too few choices', () => {
    const { detail, outcome } = scored({ xy1: 'x', xy2: 'x', yz1: 'y', wanted: 'x' });
    expect(detail).toMatchObject({
      headline: { key: 'too-few' },
      ranking: [],
      lead: undefined,
      direction: undefined,
      wanted: 'x',
    });
    expect(outcome).toMatchObject({ steps: [], holding: [], movers: { up: [], down: [] } });
  });
});

describe('what the reader wants', () => {
  const all = { xy1: 'x', xy2: 'x', xz1: 'x', xz2: 'x', yz1: 'y', yz2: 'y' };

  test('is the same when it leads', () => {
    const { detail, outcome } = scored({ ...all, wanted: 'x' });
    expect(detail.direction).toBe('same');
    expect(outcome.holding).toEqual([]);
    expect(outcome.steps.map(({ to }) => to)).toEqual(['O1#x-one', 'O1#x-two']);
  });

  test('is not held back by a choice that it lost, when it leads anyway', () => {
    const { detail, outcome } = scored({ ...all, xy2: 'y', wanted: 'x' });
    expect(detail).toMatchObject({ headline: { key: 'level' }, direction: 'same' });
    expect(outcome.holding).toEqual([]);
    expect(outcome.movers.down).toEqual([{ dimension: 'x', question: 'xy2', pull: -0.125 }]);
  });

  test('gives at most three steps for a pole, and eight in all', () => {
    const next = ['one', 'two', 'three', 'four'].map((id) => ({ to: `O1#${id}`, text: id }));
    const long = {
      ...preference,
      poles: preference.poles.map((pole) => ({ ...pole, next })),
    };
    const circle = { xy1: 'x', xy2: 'x', yz1: 'y', yz2: 'y', xz1: 'z', xz2: 'z' };
    const { outcome } = scorePreference(long, chosen(circle));
    expect(outcome.steps.map(({ dimension }) => dimension).join('')).toBe('xxxyyyzz');
  });

  test('is the same when it leads together with another', () => {
    const level = { xy1: 'x', xy2: 'y', xz1: 'x', xz2: 'x', yz1: 'y', yz2: 'y', wanted: 'y' };
    expect(scored(level).detail).toMatchObject({ headline: { key: 'level' }, direction: 'same' });
  });

  test('is left aside when the reader does not know', () => {
    const { detail } = scorePreference(preference, {
      ...chosen(all),
      wanted: { kind: 'unknown' },
    });
    expect(detail).toMatchObject({ wanted: undefined, direction: undefined });
  });
});

describe('laws', () => {
  const anyAnswers = fittingFor(instrumentOf(preference));

  test('every choice is won by one pole, and shares lie between 0 and 1', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const { poles } = scorePreference(preference, answers).detail;
        const made = preference.questions.filter(({ id }) => answers[id]?.kind === 'choice').length;
        expect(poles.reduce((sum, { won }) => sum + won, 0)).toBe(made);
        expect(poles.reduce((sum, { answered }) => sum + answered, 0)).toBe(2 * made);
        for (const { share, answered, needed } of poles) {
          expect(share !== undefined).toBe(answered >= needed);
          expect(share ?? 0).toBeGreaterThanOrEqual(0);
          expect(share ?? 1).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  test('choosing a pole where another one was chosen never lowers its share or its place', () => {
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom(...preference.questions), (answers, question) => {
        const answer = answers[question.id];
        fc.pre(answer?.kind === 'choice');
        const other = question.options.find(({ id }) => id !== answer.ids[0])!.id;
        const before = scorePreference(preference, answers).detail;
        const after = scorePreference(preference, {
          ...answers,
          ...chosen({ [question.id]: other }),
        }).detail;
        const share = (detail: typeof before) =>
          detail.poles.find(({ id }) => id === other)?.share ?? 0;
        expect(share(after)).toBeGreaterThanOrEqual(share(before));
        expect(after.ranking.indexOf(other)).toBeLessThanOrEqual(before.ranking.indexOf(other));
      }),
    );
  });
});
