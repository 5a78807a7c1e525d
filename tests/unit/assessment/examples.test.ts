/**
 * Every assessment carries its scoring through with one set of answers, in words. These tests read the
 * answers out of those words, score them, and look for the outcome in the same words, in both languages.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Answer, Answers } from '../../../src/domain/assessment/answers';
import { optionOf, instrumentOf, type Definition } from '../../../src/domain/assessment/instrument';
import { score, type Scored } from '../../../src/domain/assessment/score';
import { languages, type Lang } from '../../../src/i18n/languages';
import { localise } from '../../../src/i18n/localise';
import { assessmentSchema, type SelfAssessment } from '../../../src/schemas/assessment';
import { contentFolder } from '../../support/content';
import { pointsFor, type Given } from './small';

const folder = join(contentFolder, 'assessments');
const assessments = new Map(
  readdirSync(folder)
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .filter((yaml) => /^kind: (profile|scale|readiness|preference|routes)$/m.test(yaml))
    .map((yaml) => assessmentSchema.parse(parse(yaml)) as SelfAssessment)
    .map((one): [string, SelfAssessment] => [one.code, one]),
);

type OfKind<Kind extends Definition['kind']> = Extract<Definition, { kind: Kind }>;

/** One assessment in one language, with its example as one text. */
function example<Kind extends Definition['kind']>(code: string, kind: Kind, lang: Lang) {
  const found = assessments.get(code);
  if (!found) throw new Error(`there is no ${code} in ${folder}`);
  const definition: Definition = localise(found, lang);
  if (definition.kind !== kind) throw new Error(`${code} is of the kind ${definition.kind}`);
  return { definition: definition as OfKind<Kind>, text: definition.example.join('\n') };
}

function scoreAs<Kind extends Scored['kind']>(
  definition: OfKind<Kind>,
  answers: Answers,
): Extract<Scored, { kind: Kind }> {
  return score(definition, answers) as Extract<Scored, { kind: Kind }>;
}

/** What a text calls the two answers that are no number, and how it names a mean. */
const words = {
  en: { skipped: 'not applicable', unknown: 'I don’t know', twice: 'twice I don’t know' },
  nl: { skipped: 'niet van toepassing', unknown: 'weet ik niet', twice: 'twee keer weet ik niet' },
} as const satisfies Record<Lang, unknown>;

const asNumber = (text: string) => Number(text.replace(',', '.'));
/** A number with as many decimals as a text shows. */
const shownAs = (value: number | undefined, text: string) =>
  value?.toFixed(text.split(/[.,]/)[1]?.length ?? 0);
/** Every number that a text shows. */
const numbersIn = (text: string) => (text.match(/\d+(?:[.,]\d+)?/g) ?? []).map(asNumber);

interface Quoted {
  readonly given: readonly Given[];
  /** The mean as the text writes it; `undefined` where it gives none. */
  readonly mean: string | undefined;
}

/** The answers and the mean that a text gives after each name: `Guide: 0, 1, 1, 2. Mean: 4 ÷ 4 = 1.0.` */
function quotedIn(text: string, lang: Lang, names: readonly string[]): Map<string, Quoted> {
  const starts = names.map((name) => {
    const start = text.indexOf(`${name}: `);
    if (start < 0) throw new Error(`the example says nothing of “${name}”`);
    return start;
  });
  return new Map(
    names.map((name, index): [string, Quoted] => {
      const start = starts[index] ?? 0;
      const next = Math.min(text.length, ...starts.filter((other) => other > start));
      const own = text.slice(start + name.length + 2, next).split('\n')[0] ?? '';
      const { skipped, unknown, twice } = words[lang];
      const list = new RegExp(
        `^(?:(?:, (?:and |en )?| and | en )?(?:\\d(?![.,]?\\d)|${skipped}|${twice}|${unknown}))+`,
      ).exec(own)?.[0];
      const items = list
        ?.replace(twice, `${unknown}, ${unknown}`)
        .split(/, (?:and |en )?| and | en /);
      return [
        name,
        {
          given: (items ?? []).map((item): Given => {
            if (item === skipped) return 'n/a';
            return item === unknown ? '?' : Number(item);
          }),
          mean: /(?:= |[Mm]ean |[Gg]emiddeld )(\d+[.,]\d+)/.exec(own)?.[1],
        },
      ];
    }),
  );
}

/** The value of a sum in a text, such as `(3 − 1,6) × 3`; `undefined` when it is none. */
function valueOf(sum: string): number | undefined {
  const tokens = sum.match(/\d+(?:[.,]\d+)?|[()+−×÷]/g) ?? [];
  const take = (...expected: string[]) =>
    expected.includes(tokens[0] ?? '') ? tokens.shift() : undefined;
  const factor = (): number => {
    if (take('(')) {
      const inner = total();
      return take(')') ? inner : Number.NaN;
    }
    return asNumber(tokens.shift() ?? '');
  };
  const product = (): number => {
    let value = factor();
    for (let sign = take('×', '÷'); sign; sign = take('×', '÷')) {
      const other = factor();
      value = sign === '×' ? value * other : value / other;
    }
    return value;
  };
  const total = (): number => {
    let value = product();
    for (let sign = take('+', '−'); sign; sign = take('+', '−')) {
      const other = product();
      value = sign === '+' ? value + other : value - other;
    }
    return value;
  };
  const value = total();
  return tokens.length === 0 && Number.isFinite(value) ? value : undefined;
}

describe.each(languages)('the example (%s)', (lang) => {
  test.each([...assessments.keys()])('of %s calculates right in every sum', (code) => {
    const text = localise(assessments.get(code)!, lang).example.join('\n');
    const sums = [
      ...text.matchAll(
        /((?:\(?\d[\d.,]*\)?\s*[+−×÷]\s*)+\(?\d[\d.,]*\)?(?:\s*[+−×÷]\s*\d[\d.,]*)*)\s+=\s+(\d+(?:[.,]\d+)?)/g,
      ),
    ];
    expect(sums).toHaveLength(text.split(/ =\s/).length - 1);
    for (const [whole, left = '', right = ''] of sums) {
      expect(`${whole}: ${shownAs(valueOf(left), right)}`).toBe(
        `${whole}: ${right.replace(',', '.')}`,
      );
    }
  });

  describe('of the core-function wheel', () => {
    const { definition, text } = example('A2', 'profile', lang);
    const rings = { en: ['Inner ring', 'Outer ring'], nl: ['Binnenring', 'Buitenring'] }[lang];

    test.each([
      ['brand', 'full', undefined],
      ['sales', 'none', 2],
    ])('has the rings of %s', (id, reached, gap) => {
      const dimension = definition.dimensions.find((one) => one.id === id)!;
      const paragraph = definition.example.find((one) => one.startsWith(`${dimension.title}.`))!;
      const quotes = [...quotedIn(paragraph, lang, rings).values()];
      const answers: Record<string, Answer> = {
        [dimension.ambition.id]: { kind: 'choice', ids: ['full'] },
      };
      definition.levels.forEach(({ id: level }, index) => {
        const own = dimension.statements.filter((statement) => statement.level === level);
        Object.assign(answers, pointsOn(own, quotes[index]?.given ?? []));
      });
      const result = scoreAs<'profile'>(definition, answers).detail.dimensions.find(
        (one) => one.id === id,
      );
      expect(result?.reached).toBe(reached);
      if (gap !== undefined) expect(result?.gap).toBe(gap);
      quotes.forEach(({ mean }, index) => {
        expect(shownAs(result?.levels[index]?.mean, mean ?? '')).toBe(mean?.replace(',', '.'));
      });
    });

    test('says which ring counts', () => {
      expect(text).toContain({ en: 'which does not count yet', nl: 'telt nog niet mee' }[lang]);
    });
  });

  describe.each([
    ['A6', 'contextual', undefined],
    ['A7', 'guide', undefined],
    [
      'A8',
      'time',
      {
        en: ['Time and diary', 'Allies', 'Business goals', 'Projects', 'Teaching'],
        nl: ['Tijd en agenda', 'Bondgenoten', 'Bedrijfsdoelen', 'Projecten', 'Kennis doorgeven'],
      },
    ],
    ['A9', 'mandate', undefined],
  ] as const)('of %s', (code, weakest, called) => {
    const { definition, text } = example(code, 'scale', lang);
    const names = called?.[lang] ?? definition.dimensions.map(({ title }) => title);
    const quotes = quotedIn(text, lang, names);
    const answers = Object.assign(
      {},
      ...definition.dimensions.map(({ questions }, index) =>
        pointsFor(questions, quotes.get(names[index] ?? '')?.given ?? []),
      ),
    ) as Answers;
    const { detail, outcome } = scoreAs<'scale'>(definition, answers);

    test('answers every question', () => {
      definition.dimensions.forEach(({ questions }, index) => {
        expect(quotes.get(names[index] ?? '')?.given).toHaveLength(questions.length);
      });
    });

    test('has the mean of every dimension', () => {
      detail.dimensions.forEach(({ score: mean }, index) => {
        const said = quotes.get(names[index] ?? '')?.mean;
        expect(shownAs(mean, said ?? '')).toBe(said?.replace(',', '.'));
      });
    });

    test('has the whole, and the limits between which it lies', () => {
      const paragraph =
        definition.example.find((one) => /^(The whole|Het geheel):/.test(one)) ?? '';
      const said = /= (\d+[.,]\d+)/.exec(paragraph)?.[1];
      expect(shownAs(detail.mean, said ?? '')).toBe(said?.replace(',', '.'));
      const { headline } = detail;
      const from = headline.key === 'band' ? definition.headlines[headline.band]?.from : undefined;
      expect(numbersIn(paragraph)).toContain(from);
    });

    test('begins where it says, with the lowest answer', () => {
      expect(detail.weakest).toBe(weakest);
      // What is missing of each: times its weight, where the example carries that through.
      const weighed = text.includes('×');
      for (const { id, score: mean, max } of detail.dimensions) {
        const { importance } = definition.dimensions.find((one) => one.id === id)!;
        const lack = (max - (mean ?? max)) * (weighed ? importance : 1);
        if (mean !== undefined && (weighed || id === weakest)) {
          expect(numbersIn(text)).toContain(Number(lack.toFixed(1)));
        }
      }
      const lowest = Math.min(
        ...(detail.dimensions.find(({ id }) => id === weakest)?.values ?? []).map(
          ({ value }) => value,
        ),
      );
      expect(outcome.steps[0]?.dimension).toBe(weakest);
      expect(
        detail.dimensions
          .flatMap(({ values }) => values)
          .find(({ question }) => question === outcome.steps[0]?.question)?.value,
      ).toBe(lowest);
    });
  });

  describe('of A3', () => {
    const { definition, text } = example('A3', 'profile', lang);
    const statementsOf = (id: string, level: string) =>
      definition.dimensions
        .find((dimension) => dimension.id === id)!
        .statements.filter((statement) => statement.level === level);
    const levelIds = definition.levels.map(({ id }) => id);
    const titles = definition.levels.map(({ title }) => title);
    const title = (id: string) => titles[levelIds.indexOf(id)]!.toLowerCase();
    /** The paragraph about one dimension. */
    const about = (id: string, of: RegExp = /./) => {
      const name = definition.dimensions.find((dimension) => dimension.id === id)!.title;
      const found = definition.example.find(
        (one) => (one.startsWith(`${name}.`) || one.includes(` ${name}.`)) && of.test(one),
      );
      return found!.slice(found!.indexOf(`${name}.`));
    };
    /** Answers to one dimension: as quoted, level by level, and the same for all other levels. */
    const answersTo = (
      id: string,
      given: ReadonlyMap<string, Quoted>,
      others: (level: string) => readonly Given[],
    ) =>
      Object.assign(
        {},
        ...levelIds.map((level, index) =>
          pointsOn(statementsOf(id, level), given.get(titles[index] ?? '')?.given ?? others(level)),
        ),
      ) as Answers;
    const title0 = (count: number) => titles.slice(0, count);
    const strategy = quotedIn(about('strategy'), lang, titles);
    const { detail, outcome } = scoreAs<'profile'>(definition, {
      ...answersTo('strategy', strategy, () => []),
      ...answersTo('customer-service', quotedIn(about('customer-service'), lang, title0(2)), () => [
        0, 0,
      ]),
      ...Object.assign(
        {},
        ...['processes', 'people', 'structure'].map((id) =>
          answersTo(id, new Map(), (level) =>
            levelIds.indexOf(level) <= levelIds.indexOf('integrated') ? [2, 2] : [0, 0],
          ),
        ),
      ),
      ...answersTo('measurement', quotedIn(about('measurement'), lang, title0(1)), () => [0, 0]),
      [definition.dimensions[0]!.ambition.id]: { kind: 'choice', ids: ['strategic'] },
    });
    const standing = (id: string) => detail.dimensions.find((one) => one.id === id)?.reached;

    test('has every dimension where it says', () => {
      expect(definition.dimensions.map(({ id }) => standing(id))).toEqual([
        'tactical',
        'emerging',
        'integrated',
        'integrated',
        'integrated',
        undefined,
      ]);
      const said = { en: 'stands at', nl: 'staat op' }[lang];
      expect(about('strategy')).toContain(`${said} ${title('tactical')}`);
      expect(about('customer-service')).toContain(`${said} ${title('emerging')}`);
    });

    test('misses integrated in strategy, although the mean is 1.5', () => {
      expect(detail.dimensions[0]?.levels.map(({ status }) => status)).toEqual([
        'met',
        'met',
        'below',
        'gated',
        'below',
      ]);
      expect(detail.dimensions[0]?.levels[2]?.mean).toBe(1.5);
      expect(numbersIn(about('strategy'))).toContain(1.5);
    });

    test('is two phases behind in strategy, and begins with the statement of 1 point', () => {
      expect(detail.dimensions[0]?.gap).toBe(2);
      const { question } = outcome.steps[0]!;
      const at = statementsOf('strategy', 'integrated').findIndex(({ id }) => id === question);
      expect(strategy.get(titles[2]!)?.given[at]).toBe(1);
    });

    test('is emerging as a whole, as its lowest dimension with a score is', () => {
      expect(detail.whole).toBe('emerging');
      const said = { en: 'as a whole is', nl: 'als geheel is' }[lang];
      expect(text).toContain(`${said} ${title('emerging')}`);
    });
  });

  describe('of A4', () => {
    const { definition, text } = example('A4', 'readiness', lang);
    const parts = [...definition.conditions, ...definition.roles];
    const [satisfaction, ...titles] = parts.map(({ title }) => title);
    const names = [{ en: 'Satisfaction', nl: 'Tevredenheid' }[lang], ...titles];
    const quotes = quotedIn(text, lang, names);
    const answersWith = (changed: Readonly<Record<string, readonly Given[]>> = {}) =>
      Object.assign(
        {},
        ...parts.map(({ id, questions }, index) =>
          pointsFor(questions, changed[id] ?? quotes.get(names[index] ?? '')?.given ?? []),
        ),
      ) as Answers;
    const { detail } = scoreAs<'readiness'>(definition, answersWith());

    test('has the mean of every condition and role, from an answer to every question', () => {
      expect(satisfaction?.toLowerCase()).toContain(names[0]?.toLowerCase());
      [...detail.conditions, ...detail.roles].forEach(({ score: mean }, index) => {
        const said = quotes.get(names[index] ?? '');
        expect(said?.given).toHaveLength(parts[index]!.questions.length);
        expect(`${names[index]} ${shownAs(mean, said?.mean ?? '')}`).toBe(
          `${names[index]} ${said?.mean?.replace(',', '.')}`,
        );
      });
      expect(detail.conditions.map(({ status }) => status)).toEqual(['met', 'met', 'met']);
    });

    test('advises the roles that pass, in the order that it gives', () => {
      const places = detail.ranking.map((id) => {
        const { place, score: mean } = detail.roles.find((role) => role.id === id)!;
        return [id, place, mean];
      });
      expect(places).toEqual([
        ['adviser', 1, 3],
        ['salesperson', 2, 2.5],
        ['marketer', 2, 2.5],
        ['designer', 4, 1],
        ['product-part', 5, 0.5],
      ]);
    });

    test('names what is missing for the others', () => {
      const closed = detail.roles.filter(({ status }) => status === 'closed');
      expect(closed.map(({ id, missing }) => [id, missing])).toEqual([
        ['financier', [{ condition: 'satisfaction', from: 2.2, score: 2 }]],
        ['service-agent', [{ condition: 'employees', from: 2.2, score: 2 }]],
        ['operator', [{ condition: 'employees', from: 2.2, score: 2 }]],
      ]);
    });

    test('makes opening up for the pressure a choice when satisfaction has 1.4', () => {
      const supposed = definition.example.find((one) => /^(Suppose|Stel)/.test(one)) ?? '';
      const given = /(\d(?:, \d)+ (?:and|en) \d)/.exec(supposed)?.[1] ?? '';
      const changed = scoreAs<'readiness'>(
        definition,
        answersWith({ satisfaction: given.split(/, | and | en /).map(Number) }),
      ).detail;
      expect(changed.conditions[0]).toMatchObject({ score: 1.4, status: 'below' });
      expect(numbersIn(supposed)).toEqual(
        expect.arrayContaining([1.4, definition.pressure.from, 2]),
      );
      expect(changed).toMatchObject({ pressure: 'choice', ranking: [] });
    });
  });

  describe('of A5', () => {
    const { definition, text } = example('A5', 'preference', lang);
    const against = { en: 'against', nl: 'tegen' }[lang];
    /** The choices between two poles, as `Price against product: price 1, product 2.` counts them. */
    const answers = Object.fromEntries(
      definition.poles.flatMap((one) =>
        definition.poles.flatMap((other): [string, Answer][] => {
          const [a, b] = [one.title.toLowerCase(), other.title.toLowerCase()];
          const counted = new RegExp(`${a} ${against} ${b}: ${a} (\\d), ${b} (\\d)`, 'i').exec(
            text,
          );
          const winners = [
            ...Array<string>(Number(counted?.[1] ?? 0)).fill(one.id),
            ...Array<string>(Number(counted?.[2] ?? 0)).fill(other.id),
          ];
          const between = definition.questions.filter(({ options }) =>
            [one.id, other.id].every((id) => options.some((option) => option.id === id)),
          );
          return winners.map((id, index) => [between[index]!.id, { kind: 'choice', ids: [id] }]);
        }),
      ),
    );
    const { detail } = scoreAs<'preference'>(definition, {
      ...answers,
      [definition.wanted.id]: { kind: 'choice', ids: ['product'] },
    });

    test('has eleven choices and the shares that follow from them', () => {
      expect(Object.keys(answers)).toHaveLength(11);
      for (const { id, share } of detail.poles) {
        const { title } = definition.poles.find((pole) => pole.id === id)!;
        const said = new RegExp(`${title}: \\([^=]*= (\\d[.,]\\d+)`).exec(text)?.[1];
        expect(`${title} ${shownAs(share, said ?? '')}`).toBe(
          `${title} ${said?.replace(',', '.')}`,
        );
      }
    });

    test('leads clearly, by the difference that it gives', () => {
      expect(detail.headline).toMatchObject({ key: 'clear', first: 'relationship' });
      expect(numbersIn(text)).toContain(Number(detail.lead?.toFixed(2)));
      expect(numbersIn(text)).toContain(definition.clear);
    });

    test('goes another way than it wants', () => {
      expect(detail.direction).toBe('other');
    });
  });

  describe('of A1', () => {
    const { definition, text } = example('A1', 'routes', lang);
    const given = {
      purpose: 'team-question',
      problem: 'service',
      'evening-question': 'unanswered',
      'customers-do': 'help',
      'written-goal': 'nowhere',
      'who-decides': 'team-leader',
      'last-report': 'response',
    };
    const answers = Object.fromEntries(
      Object.entries(given).map(([id, option]): [string, Answer] => [
        id,
        { kind: 'choice', ids: [option] },
      ]),
    );
    const { detail } = scoreAs<'routes'>(definition, answers);

    test('has seven answers that are offered', () => {
      const { questions } = instrumentOf(definition);
      const open = questions.filter((question) => !optionOf(question, answers[question.id]));
      expect(open.map(({ id }) => id)).toEqual(['last-pilot']);
    });

    test('adds up the weights of chapters and assessments', () => {
      const sums = (isRight: (code: string) => boolean) =>
        detail.all.filter(({ code }) => isRight(code)).map(({ code, weight }) => [code, weight]);
      expect(sums((code) => !/^[AB]/.test(code))).toEqual([
        ['F4', 6],
        ['R5', 3],
        ['O1', 3],
        ['O4', 3],
        ['O3', 3],
        ['O11', 2],
        ['O2', 1],
        ['O5', 1],
        ['O10', 1],
      ]);
      // `Service: 3 + 3 = 6. Goals, resources and measurement: 1 each. A2, A4 and A9: 2 each.`
      const counted = [
        ...text.matchAll(/([^.:;]+): (?:elk )?(?:[\d +]+= )?(\d)(?: each)?\./g),
      ].flatMap(([, named = '', sum]) =>
        named.split(/, | and | en /).map((name): [string, number] => [name.trim(), Number(sum)]),
      );
      const isAssessment = ([name]: readonly [string, number]) => /^[AB]\d$/.test(name);
      const said = counted.filter(isAssessment);
      expect(counted.filter((one) => !isAssessment(one)).map(([, sum]) => sum)).toEqual(
        sums((code) => !/^[AB]/.test(code)).map(([, sum]) => sum),
      );
      expect(sums((code) => /^[AB]/.test(code))).toEqual(said);
    });

    test('names three chapters and the three Cs', () => {
      expect(detail.chapters.map(({ code }) => code)).toEqual(['F4', 'R5', 'O1']);
      expect(detail.assessment?.code).toBe('A6');
    });
  });
});

/** Answers on a shared scale, statement by statement. */
function pointsOn(
  statements: readonly { readonly id: string }[],
  given: readonly Given[],
): Answers {
  return Object.fromEntries(
    statements.flatMap(({ id }, index): [string, Answer][] => {
      const one = given[index];
      if (one === undefined) return [];
      if (one === 'n/a') return [[id, { kind: 'not-applicable' }]];
      return [[id, one === '?' ? { kind: 'unknown' } : { kind: 'value', value: one }]];
    }),
  );
}
