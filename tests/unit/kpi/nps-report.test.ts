import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { estimateNps, type NpsEstimate } from '../../../src/domain/kpi/nps';
import { count, points, type Points } from '../../../src/domain/kpi/units';
import { calculatorMessages } from '../../../src/i18n/calculator';
import { fill } from '../../../src/i18n/format';
import { languages, type Lang } from '../../../src/i18n/languages';
import { localise } from '../../../src/i18n/localise';
import { exampleNps, reportAsText, reportNps } from '../../../src/islands/calculator/nps-report';
import { npsSchema } from '../../../src/schemas/calculator/nps';

const file = new URL('../../../content/calculators/nps.yaml', import.meta.url);
const raw: unknown = parse(readFileSync(file, 'utf8'));
const calculator = npsSchema.parse(raw);

function estimate([p, s, d]: readonly [number, number, number], population?: number): NpsEstimate {
  const result = estimateNps(
    { promoters: count(p), passives: count(s), detractors: count(d) },
    population === undefined ? undefined : count(population),
  );
  if (!result.ok) throw new Error(result.reason);
  return result.value;
}

function report(lang: Lang, first: NpsEstimate, other?: NpsEstimate, wanted?: Points) {
  const { island } = calculatorMessages[lang];
  return reportNps(lang, localise(calculator, lang), island, first, other, wanted);
}

describe('the definition of K1', () => {
  test('fits the schema, under the name of its file', () => {
    expect(calculator).toMatchObject({ code: 'K1', slug: 'nps', kpi: 'nps' });
  });

  test('an unknown field or a place in one language only is refused', () => {
    const copy = structuredClone(raw) as {
      verdicts: { interval: { nl: string } };
      extra?: boolean;
    };
    copy.verdicts.interval.nl = 'De score ligt tussen {low} en {hoog}.';
    expect(npsSchema.safeParse(copy).success).toBe(false);
    expect(npsSchema.safeParse({ ...calculator, extra: true }).success).toBe(false);
  });

  test('the fields start with the numbers of the worked example', () => {
    for (const { id, default: start } of calculator.inputs) {
      if (start.value !== null) expect(calculator.example.values[id]).toBe(start.value);
    }
  });
});

describe('the worked example', () => {
  test('says in English what was worked out by hand', () => {
    const example = exampleNps('en', localise(calculator, 'en'), calculatorMessages.en.island);
    expect(example.sentences).toEqual([
      'The score is 22. With 200 answers it may well lie between 11 and 33.',
      'The difference of 6 points is no larger than chance alone can explain. That does not prove that nothing changed: the real difference may well lie between −10 and +22.',
      'For a margin of at most 5 points you need 971 answers if opinions stay as divided as now, and 1,537 in the worst case (half promoters, half detractors).',
    ]);
    expect(Object.fromEntries(example.steps.map(({ id, filled }) => [id, filled]))).toEqual({
      score: '(90 − 46) ÷ 200 × 100 = 22',
      'standard-error': '√((0.45 + 0.23 − (0.45 − 0.23)²) ÷ 200) × 100 = 5.62',
      interval: '22 ± 1.96 × 5.62 = 11 to 33',
      difference: '22 − 16 = 6',
      'difference-interval': '6 ± 1.96 × √(5.62² + 5.72²) = −9.7 to 21.7',
      needed: '(1.96 ÷ 0.05)² × 0.6316 = 970.5',
    });
    expect(example.steps.map(({ drivers }) => drivers).filter(Boolean)).toEqual([
      'One passive who becomes a promoter moves the score by 0.5 points. One detractor who becomes passive does just the same.',
      'The number of answers drives the margin most: four times as many (800) would halve it, from 11 points to 5.5 points. It also shrinks when opinions lie closer together.',
      'The difference is 0.75 times its error. From 1.96 times on it counts as real.',
    ]);
  });

  test('says the same in Dutch, with the decimal comma', () => {
    const texts = localise(calculator, 'nl');
    const example = exampleNps('nl', texts, calculatorMessages.nl.island);
    expect(example.sentences[0]).toBe(
      'De score is 22. Met 200 antwoorden kan die heel goed tussen 11 en 33 liggen.',
    );
    expect(example.sentences[2]).toContain('1.537 in het ongunstigste geval');
    expect(example.steps.map(({ filled }) => filled)).toContain('22 ± 1,96 × 5,62 = 11 tot 33');
    expect(fill(texts.example.story, example.values)).toContain(
      'krijgt 200 antwoorden: 90 promotors',
    );
  });
});

describe.each(languages)('the report in %s', (lang) => {
  const cases: [string, NpsEstimate, NpsEstimate?][] = [
    ['one answer', estimate([1, 0, 0])],
    ['answers of one kind', estimate([0, 12, 0])],
    ['answers of one kind in a known group', estimate([12, 0, 0], 40)],
    ['few answers', estimate([9, 1, 0])],
    ['everybody', estimate([3, 1, 1], 5)],
    ['everybody, of one mind', estimate([3, 0, 0], 3)],
    ['a known group', estimate([90, 64, 46], 1000)],
    ['a higher score', estimate([900, 640, 460]), estimate([800, 640, 560])],
    ['a lower, negative score', estimate([100, 640, 1260]), estimate([200, 640, 1160])],
    ['two groups in full', estimate([10, 5, 5], 20), estimate([9, 5, 6], 20)],
    ['a comparison that cannot be made', estimate([10, 5, 5]), estimate([1, 0, 0])],
  ];

  test.each(cases)('is complete for %s', (_, first, other) => {
    for (const wanted of [undefined, points(2.5)]) {
      const result = report(lang, first, other, wanted);
      const { island } = calculatorMessages[lang];
      const text = reportAsText('NPS', result, island);
      expect(result.sentences.length).toBeGreaterThan(0);
      expect(text).not.toMatch(/NaN|undefined|Infinity|[{}]|-\d|-0/);
    }
  });
});

test('the report never shows a bound of zero for a difference that is real', () => {
  // The low end of the difference is +0.2; shown without decimals it would be 0, “perhaps no difference”.
  const result = report('en', estimate([5130, 2000, 2870]), estimate([5000, 2000, 3000]));
  expect(result.sentences[1]).toMatch(/between \+\d\.\d and \+\d/);
});

test('one point is one point', () => {
  expect(report('en', estimate([50, 25, 25])).steps[0]?.drivers).toContain('by 1 point.');
  expect(report('nl', estimate([50, 25, 25])).steps[0]?.drivers).toContain('met 1 punt.');
});

test('the end of the scale cuts the interval in the sentence, not in the formula', () => {
  const result = report('en', estimate([39, 1, 0]));
  expect(result.sentences[0]).toContain('and 100.');
  expect(result.steps.find(({ id }) => id === 'interval')?.filled).toMatch(/to 102(\.\d)?$/);
});

test('a difference just below the limit does not read as if it were at the limit', () => {
  // z = 1.9555: with two decimals it would say “1.96 times its error; from 1.96 times on it counts as real”.
  const result = report('en', estimate([480, 120, 400]), estimate([400, 200, 400]));
  expect(result.sentences[1]).toContain('no larger than chance alone can explain');
  expect(result.steps.find(({ id }) => id === 'difference-interval')?.drivers).toContain(
    '1.9555 times',
  );
});
