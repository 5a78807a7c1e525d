import { describe, expect, test } from 'vitest';
import type { Values } from '../../../src/domain/kpi/calculate';
import { count } from '../../../src/domain/kpi/units';
import { fill } from '../../../src/i18n/format';
import { languages, type Lang } from '../../../src/i18n/languages';
import { localise } from '../../../src/i18n/localise';
import type { CalculatorState } from '../../../src/islands/calculator/calculator.svelte';
import { compareScenarios } from '../../../src/islands/calculator/compare-scenarios';
import type { FormulaReport } from '../../../src/islands/calculator/formula-report';
import { textOf } from '../../../src/islands/calculator/sharing';
import { writeSteps } from '../../../src/islands/calculator/written-steps';
import { calculatorSchema } from '../../../src/schemas/calculator';
import { calculator, inputsOf, raw, reportOf } from '../../support/nps-formulas';

type Measurement = readonly [number, number, number, number?];

const values = ([p, s, d, population]: Measurement, prefix = ''): Values =>
  inputsOf({ promoters: count(p), passives: count(s), detractors: count(d) }, population, prefix);

const report = (
  lang: Lang,
  first: Measurement,
  other?: Measurement,
  wanted?: number,
): FormulaReport =>
  reportOf(
    {
      ...values(first),
      ...(other && values(other, 'other_')),
      ...(wanted !== undefined && { wanted_margin: wanted }),
    },
    lang,
  );

const sentencesOf = (said: FormulaReport): string[] => [
  said.sentence,
  ...said.remarks().flatMap(({ kind, text }) => (kind === 'driver' ? [] : text)),
];
const driversOf = (said: FormulaReport): string[] => said.remarks('driver').map(({ text }) => text);
const filledOf = (said: FormulaReport): Record<string, string> =>
  Object.fromEntries(writeSteps(said).map(({ id, filled }) => [id, filled]));

/** All that is said of a result, as it is copied. */
const asText = (said: FormulaReport): string =>
  textOf({
    reporter: said.reporter,
    report: said,
    reports: [said],
    scenarios: [{}],
    current: { shown: { values: said.values, ranges: {} } },
    currency: 'EUR',
    spreadOf: () => undefined,
  } as unknown as CalculatorState);

describe('the definition of K1', () => {
  test('fits the schema, under the name of its file', () => {
    expect(calculator).toMatchObject({ code: 'K1', slug: 'nps', kpis: ['nps'] });
  });

  test('an unknown field or a place in one language only is refused', () => {
    const copy = structuredClone(raw) as { verdicts: { text: { nl: string } }[] };
    copy.verdicts.at(-1)!.text.nl = 'De score ligt tussen {low} en {hoog}.';
    expect(calculatorSchema.safeParse(copy).success).toBe(false);
    expect(calculatorSchema.safeParse({ ...(raw as object), extra: true }).success).toBe(false);
    expect(calculatorSchema.safeParse(raw).success).toBe(true);
  });

  test('the fields start with the numbers of the worked example', () => {
    for (const { id, default: start } of calculator.inputs) {
      if (start.value !== null) expect(calculator.example.values[id]).toBe(start.value);
    }
  });
});

describe('the worked example', () => {
  const example = (lang: Lang) => reportOf(calculator.example.values, lang);

  test('says in English what was worked out by hand', () => {
    const said = example('en');
    expect(sentencesOf(said)).toEqual([
      'The score is 22. With 200 answers it may well lie between 11 and 33.',
      'The difference of 6 points is no larger than chance alone can explain. That does not prove that nothing changed: the real difference may well lie between −10 and +22.',
      'For a margin of at most 5 points you need 971 answers if opinions stay as divided as now, and 1,537 in the worst case (half promoters, half detractors).',
    ]);
    expect(filledOf(said)).toMatchObject({
      answers: '90 + 64 + 46 = 200',
      score: '(90 − 46) ÷ 200 × 100 = 22',
      variance: '45% + 23% − (45% − 23%) ^ 2 = 0.6316',
      standard_error: 'root of(0.6316 ÷ 200) × 100 = 5.62 points',
      margin: '1.959964 × 5.62 points = 11 points',
      uncut_low: '22 − 11 points = 11',
      uncut_high: '22 + 11 points = 33',
      difference: '22 − 16 = +6 points',
      difference_error: 'root of(5.62 points ^ 2 + 5.72 points ^ 2) = 8.02 points',
      difference_low: '+6 points − 15.7 points = −10',
      difference_high: '+6 points + 15.7 points = +22',
      worst_unlimited: '(1.959964 × 100 ÷ 5 points) ^ 2 = 1,536.6',
      needed_unlimited: '1,536.6 × 0.6316 = 970.5',
    });
    expect(driversOf(said)).toEqual([
      'One passive who becomes a promoter moves the score by 0.5 points. One detractor who becomes passive does just the same.',
      'The number of answers drives the margin most: four times as many (800) would halve it, from 11 points to 5.5 points. It also shrinks when opinions lie closer together.',
      'The difference is 0.75 times its error. From 1.96 times on it counts as real.',
    ]);
  });

  test('says the same in Dutch, with the decimal comma', () => {
    const said = example('nl');
    expect(sentencesOf(said)[0]).toBe(
      'De score is 22. Met 200 antwoorden kan die heel goed tussen 11 en 33 liggen.',
    );
    expect(sentencesOf(said)[2]).toContain('1.537 in het ongunstigste geval');
    expect(filledOf(said)).toMatchObject({
      standard_error: 'wortel van(0,6316 ÷ 200) × 100 = 5,62 punten',
      uncut_low: '22 − 11 punten = 11',
      uncut_high: '22 + 11 punten = 33',
    });
    const places = [...calculator.example.story.nl.matchAll(/\{(\w+)\}/g)].map(
      ([, name = '']) => [name, said.show(name)] as const,
    );
    expect(fill(localise(calculator, 'nl').example.story, Object.fromEntries(places))).toContain(
      'krijgt 200 antwoorden: 90 promotors',
    );
  });
});

describe.each(languages)('the report in %s', (lang) => {
  const cases: [string, Measurement, Measurement?][] = [
    ['one answer', [1, 0, 0]],
    ['answers of one kind', [0, 12, 0]],
    ['answers of one kind in a known group', [12, 0, 0, 40]],
    ['few answers', [9, 1, 0]],
    ['everybody', [3, 1, 1, 5]],
    ['everybody, of one mind', [3, 0, 0, 3]],
    ['a known group', [90, 64, 46, 1000]],
    ['a higher score', [900, 640, 460], [800, 640, 560]],
    ['a lower, negative score', [100, 640, 1260], [200, 640, 1160]],
    ['two groups in full', [10, 5, 5, 20], [9, 5, 6, 20]],
    ['a comparison that cannot be made', [10, 5, 5], [1, 0, 0]],
  ];

  test.each(cases)('is complete for %s', (_, first, other) => {
    for (const wanted of [undefined, 2.5]) {
      const said = report(lang, first, other, wanted);
      expect(said.isSettled).toBe(true);
      expect(sentencesOf(said).length).toBeGreaterThan(0);
      const steps = writeSteps(said).flatMap(({ words, filled }) => [words, filled]);
      const text = [asText(said), ...driversOf(said), ...steps].join('\n');
      expect(text).not.toMatch(/NaN|undefined|Infinity|[{}]|-\d|-0/);
    }
  });
});

describe('what is said', () => {
  const saidOf = (...measurements: [Measurement, Measurement?]) => [
    report('en', ...measurements).sentence,
    ...report('en', ...measurements)
      .remarks()
      .map(({ id }) => id),
  ];

  test('of a group that answered in full, of one answer, and of answers of one kind', () => {
    expect(saidOf([3, 1, 1, 5])[0]).toMatch(/^Everyone in the group answered, so 40 is the score/);
    expect(saidOf([3, 0, 0, 3])).toEqual([
      expect.stringMatching(/^Everyone in the group answered, so 100 is the score/),
      'needed-worst',
      'one-answer-moves',
    ]);
    expect(saidOf([0, 0, 1])[0]).toMatch(/^One answer does not show how far opinions lie apart/);
    expect(saidOf([0, 20, 0])[0]).toMatch(/^All 20 answers are of one kind.* up to 13\.9% of the/);
    expect(report('en', [0, 20, 0]).show('margin')).toBe(
      'no honest margin: all answers are of one kind.',
    );
    expect(report('en', [0, 0, 1]).show('low')).toBe(
      'no honest margin: one answer does not show how far opinions lie apart.',
    );
  });

  test('of two measurements: higher, lower, not shown, exact, or that it cannot be told', () => {
    const verdictOf = (first: Measurement, other: Measurement) =>
      report('en', first, other)
        .remarks('answer')
        .map(({ id }) => id);
    expect(verdictOf([900, 640, 460], [800, 640, 560])).toEqual(['higher']);
    expect(verdictOf([800, 640, 560], [900, 640, 460])).toEqual(['lower']);
    expect(verdictOf([90, 64, 46], [84, 64, 52])).toEqual(['not-shown']);
    expect(verdictOf([10, 5, 5, 20], [9, 5, 6, 20])).toEqual(['exact']);
    expect(verdictOf([20, 0, 0], [10, 5, 5])).toEqual(['cannot-tell']);
    expect(verdictOf([10, 5, 5], [1, 0, 0])).toEqual(['cannot-tell']);
  });

  test('cautions stand with the measurement that they are about', () => {
    expect(saidOf([9, 1, 0])).toEqual(expect.arrayContaining(['few-answers', 'beyond-scale']));
    expect(saidOf([90, 64, 46], [9, 1, 0])).toEqual(
      expect.arrayContaining(['other-few-answers', 'other-beyond-scale']),
    );
    expect(saidOf([90, 64, 46])).not.toEqual(expect.arrayContaining(['few-answers']));
  });

  test('nothing of a measurement that was not asked for', () => {
    const said = report('en', [90, 64, 46]);
    expect(said.headlines('result').map(({ id }) => id)).not.toContain('difference');
    expect(writeSteps(said).map(({ id }) => id)).not.toContain('other_score');
    const keysOf = (...reports: FormulaReport[]) =>
      compareScenarios(said.reporter, said.reporter.data, reports, 'EUR').map(({ key }) => key);
    expect(keysOf(said, said)).not.toContain('difference');
    expect(keysOf(said, report('en', [90, 64, 46], [84, 64, 52]))).toContain('difference');
    expect(said.show('difference')).toMatch(/^not worked out: .* is left empty\.$/);
  });

  test('nothing as long as a measurement that was asked for is not complete', () => {
    const { other_promoters: _, ...rest } = values([84, 64, 52], 'other_');
    const said = reportOf({ ...values([90, 64, 46]), ...rest, other_promoters: undefined! });
    expect(said.isSettled).toBe(false);
    expect(said.sentence).toBe('There is no result yet. Look at: Promoters (other measurement).');
  });

  test('numbers that do not go together are said at their field, and give no result', () => {
    const none = report('en', [0, 0, 0]);
    expect(none.problems).toEqual([
      {
        at: 'detractors',
        text: 'There are no answers yet. Expected: at least one promoter, passive or detractor.',
      },
    ]);
    expect(none.sentence).toBe(
      'There is no result yet. Look at: Promoters, Passives and Detractors.',
    );
    const small = report('en', [90, 64, 46, 150]);
    expect(small.problems).toEqual([
      {
        at: 'population',
        text: 'The group is smaller than the number of answers. Expected: at least 200, or nothing.',
      },
    ]);
    expect(small.isSettled).toBe(false);
    expect(small.numberOf('margin')).toBeUndefined();
  });
});

test('the report never shows a bound of zero for a difference that is real', () => {
  // The low end of the difference is +0.2; shown without decimals it would be 0, “perhaps no difference”.
  const said = report('en', [5130, 2000, 2870], [5000, 2000, 3000]);
  expect(sentencesOf(said)[1]).toMatch(/between \+\d\.\d and \+\d/);
});

test('one point is one point', () => {
  expect(driversOf(report('en', [50, 25, 25]))[0]).toContain('by 1 point.');
  expect(driversOf(report('nl', [50, 25, 25]))[0]).toContain('met 1 punt.');
});

test('the end of the scale cuts the interval in the sentence, not in the formula', () => {
  const said = report('en', [39, 1, 0]);
  expect(said.sentence).toContain('and 100.');
  expect(filledOf(said)['uncut_high']).toMatch(/ = 102(\.\d)?$/);
});

test('a difference just below the limit does not read as if it were at the limit', () => {
  // z = 1.9555: with two decimals it would say “1.96 times its error; from 1.96 times on it counts as real”.
  const said = report('en', [480, 120, 400], [400, 200, 400]);
  expect(sentencesOf(said)[1]).toContain('no larger than chance alone can explain');
  expect(driversOf(said).at(-1)).toContain('1.9555 times');
});

test('a negative score behind a minus stands in parentheses', () => {
  expect(filledOf(report('en', [90, 64, 46], [52, 64, 84]))['difference']).toBe(
    '22 − (−16) = +38 points',
  );
});
