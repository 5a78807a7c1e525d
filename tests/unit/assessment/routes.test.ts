import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { instrumentOf } from '../../../src/domain/assessment/instrument';
import { scoreRoutes } from '../../../src/domain/assessment/routes';
import { chosen, fittingFor, routes } from './small';

const scored = (given: Readonly<Record<string, string>>) => scoreRoutes(routes, chosen(given));

describe('a worked example by hand', () => {
  // F4: 2 + 3 = 5. R5: 3. O4: 1 + 1 = 2. O11: 1. A6: 1 + 1 = 2. A9: 1.
  const { outcome, detail } = scored({
    one: 'service',
    two: 'service',
    three: 'staff',
    four: 'staff',
  });

  test('adds up the weights for each chapter and assessment, and names three chapters', () => {
    expect(detail.all.map(({ code, weight }) => [code, weight])).toEqual([
      ['F4', 5],
      ['R5', 3],
      ['A6', 2],
      ['O4', 2],
      ['O11', 1],
      ['A9', 1],
    ]);
    expect(detail.chapters.map(({ code }) => code)).toEqual(['F4', 'R5', 'O4']);
    expect(detail.assessment?.code).toBe('A6');
    expect(detail.headline).toEqual({ key: 'first', chapter: 'F4' });
  });

  test('begins a chapter where its heaviest reason points, and gives all its reasons', () => {
    expect(detail.chapters[0]).toEqual({
      code: 'F4',
      to: 'F4#one-history',
      weight: 5,
      reasons: [
        {
          question: 'two',
          option: 'service',
          to: 'F4#one-history',
          weight: 3,
          text: 'Because of F4#one-history',
        },
        {
          question: 'one',
          option: 'service',
          to: 'F4#steps',
          weight: 2,
          text: 'Because of F4#steps',
        },
      ],
    });
  });

  test('has the chapters and the assessment as steps, with the heaviest reason', () => {
    expect(outcome.steps).toEqual([
      {
        dimension: undefined,
        question: 'two',
        to: 'F4#one-history',
        text: 'Because of F4#one-history',
        reason: 'close',
      },
      expect.objectContaining({ question: 'four', to: 'R5' }),
      expect.objectContaining({ question: 'three', to: 'O4' }),
      expect.objectContaining({ question: 'one', to: 'A6' }),
    ]);
    expect(outcome.dimensions).toEqual([]);
  });
});

describe('equal sums', () => {
  test('are decided by the heaviest single reason', () => {
    // O4: 1 + 1 = 2 from an earlier question than O2; but O1 and O2 have one reason of 2 each.
    const both = {
      ...routes,
      questions: [
        ...routes.questions.slice(0, 2),
        {
          id: 'three',
          text: '',
          options: [{ id: 'staff', text: '', routes: [{ to: 'O4', weight: 1, reason: '' }] }],
        },
        {
          id: 'four',
          text: '',
          options: [
            {
              id: 'staff',
              text: '',
              routes: [
                { to: 'O4', weight: 1, reason: '' },
                { to: 'O2', weight: 2, reason: '' },
              ],
            },
          ],
        },
      ],
    };
    const { detail } = scoreRoutes(both, chosen({ three: 'staff', four: 'staff' }));
    expect(detail.chapters.map(({ code }) => code)).toEqual(['O2', 'O4']);
  });

  test('and equal reasons are decided by the earlier question', () => {
    const { detail } = scored({ one: 'brand', two: 'service', four: 'staff' });
    expect(detail.chapters.map(({ code }) => code)).toEqual(['F1', 'F4', 'R5']);
  });
});

describe('the result', () => {
  test('waits for enough answers', () => {
    const { detail, outcome } = scored({ one: 'service' });
    expect(detail).toMatchObject({
      answered: 1,
      asked: 4,
      needed: 2,
      chapters: [],
      assessment: undefined,
      headline: { key: 'too-few' },
    });
    expect(outcome.steps).toEqual([]);
  });

  test('says so when no answer asks for anything', () => {
    const { detail } = scored({ one: 'fine', two: 'fine', three: 'fine' });
    expect(detail).toMatchObject({ headline: { key: 'nothing' }, chapters: [], all: [] });
  });
});

describe('laws', () => {
  const anyAnswers = fittingFor(instrumentOf(routes));

  test('the weights of all routes add up to the weights of all chosen options', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const { all, headline } = scoreRoutes(routes, answers).detail;
        fc.pre(headline.key !== 'too-few');
        const expected = routes.questions
          .flatMap(({ id, options }) => {
            const answer = answers[id];
            return options.filter(
              (option) => answer?.kind === 'choice' && answer.ids[0] === option.id,
            );
          })
          .flatMap((option) => option.routes)
          .reduce((sum, { weight }) => sum + weight, 0);
        expect(all.reduce((sum, { weight }) => sum + weight, 0)).toBe(expected);
      }),
    );
  });

  test('routes come heaviest first, once each', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const { all } = scoreRoutes(routes, answers).detail;
        const weights = all.map(({ weight }) => weight);
        expect(weights).toEqual([...weights].sort((a, b) => b - a));
        expect(new Set(all.map(({ code }) => code)).size).toBe(all.length);
      }),
    );
  });
});
