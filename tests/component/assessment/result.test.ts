// First: it sets the order of the layers.
import '../../../src/styles/index.css';
import '../../../src/styles/instruments.css';
import axe from 'axe-core';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { Answers } from '../../../src/domain/assessment/answers';
import { instrumentOf, type Definition } from '../../../src/domain/assessment/instrument';
import { score } from '../../../src/domain/assessment/score';
import { resultMessages } from '../../../src/i18n/assessment-result';
import type { Lang } from '../../../src/i18n/languages';
import { loadParts } from '../../../src/islands/assessment/result-parts';
import { points, product, signed } from '../../../src/islands/assessment/result/numbers';
import { sectorPath } from '../../../src/islands/assessment/pictures/ring';
import {
  choose,
  dataOf,
  graded3,
  ladder,
  level,
  notApplicable,
  poles,
  preference,
  readiness,
  routes,
  scale,
  takeOf,
  unknown,
  wheel,
} from './fixtures-result';

const open = async (
  definition: Definition,
  answers: Answers,
  targets: Record<string, number> = {},
  lang: Lang = 'en',
) => {
  const onAnswer = vi.fn<(question: string) => void>();
  const onTarget = vi.fn<(dimension: string, points: number | undefined) => void>();
  const parts = await loadParts(definition);
  const take = takeOf(definition, answers, { targets });
  const screen = await render(parts.Result, {
    data: dataOf(definition),
    scored: parts.score(definition, answers, targets),
    take,
    lang,
    labels: resultMessages[lang],
    onAnswer,
    onTarget,
  });
  return Object.assign(screen, { onAnswer, onTarget });
};
const all = (container: Element, selector: string) =>
  [...container.querySelectorAll(selector)].map((one) => words(one));
const words = (element: Element | null | undefined) =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
const headline = (container: Element) => words(container.querySelector('.headline'));
/** The sums that a heading stands above. */
const sums = (container: Element, title: string) => {
  const head = [...container.querySelectorAll('.how dt')].find((one) => words(one) === title);
  const lines: string[] = [];
  for (let next = head?.nextElementSibling; next?.tagName === 'DD';) {
    lines.push(words(next));
    next = next.nextElementSibling;
  }
  return lines;
};
const cells = (container: Element) =>
  [...container.querySelectorAll('tbody tr')].map((row) =>
    [...row.children].map((cell) => words(cell)),
  );

const fair = {
  ...graded3('listen', 3, 2, 2),
  ...graded3('answer', 1, 0, unknown),
};
const open2: Answers = {
  ...graded3('satisfaction', 2, 2, 2),
  ...graded3('employees', 3, 2, 2),
  ...graded3('adviser', 3, 3),
  ...graded3('designer', 1, 2),
  ...graded3('financier', 3, 3),
};
const choices = {
  'price-relation-1': choose('relation'),
  'price-relation-2': choose('relation'),
  'price-product-1': choose('price'),
  'price-product-2': choose('product'),
  'relation-product-1': choose('relation'),
  'relation-product-2': choose('relation'),
  wanted: choose('product'),
};

describe('a result on a scale', () => {
  test('opens with the sentence of the whole, then the strongest and the weakest', async () => {
    const { container } = await open(scale, fair);
    expect(headline(container)).toBe('The whole is low.');
    expect(container.querySelector('.headline + p')).toHaveTextContent(
      'Strongest: Listening (2.3). Weakest: Answering (0.5).',
    );
  });

  test('says when the part to begin with is not the lowest one', async () => {
    const { container } = await open(scale, {
      ...graded3('listen', 1, 1, 1),
      ...graded3('answer', 1, 1, 2),
    });
    expect(words(container)).toContain(
      'Begin with Answering: it lacks most, counted by its weight.',
    );
  });

  test('is worked out with the reader’s own answers, and says what did not count', async () => {
    const { container } = await open(scale, fair);
    expect(sums(container, 'Listening')).toEqual(['(3 + 2 + 2) ÷ 3 = 2.3 of 3']);
    expect(sums(container, 'Answering')).toEqual([
      '(1 + 0) ÷ 2 = 0.5 of 3',
      'Not counted: 1 × I don’t know.',
    ]);
    expect(sums(container, 'The whole')).toEqual([
      '(2.3 + 0.5) ÷ 2 = 1.4 of 3: the mean of the parts that have a score',
    ]);
    expect(sums(container, 'What comes first')).toEqual([
      'Answering: 2.5 × 3 = 7.5',
      'Listening: 0.67 × 2 = 1.33',
    ]);
  });

  test('gives no score with too few answers, says so, and leads to the first open question', async () => {
    const screen = await open(scale, { ...graded3('listen', 3, 2, 2), ...graded3('answer', 2) });
    expect(cells(screen.container)[1]?.slice(0, 3)).toEqual([
      'Answering',
      'too few answers for a score: 1 given, 2 needed',
      '1 of 3 answered',
    ]);
    expect(sums(screen.container, 'Answering')[0]).toBe('no score: 1 answered in points, 2 needed');
    await screen.getByRole('button', { name: 'Answer the questions about Answering' }).click();
    expect(screen.onAnswer).toHaveBeenCalledExactlyOnceWith('answer-2');
  });

  test('says so when nothing has a score', async () => {
    const { container } = await open(scale, {});
    expect(headline(container)).toBe('There are too few answers for a score.');
    expect(words(container)).toContain('Nothing to do follows from these answers yet.');
  });

  test('lets the reader say what they want, and shows the distance to it', async () => {
    const screen = await open(scale, fair, { listen: 3, answer: 0.5 });
    await expect
      .element(screen.getByRole('combobox', { name: 'What you want for Listening' }))
      .toHaveValue('3');
    expect(cells(screen.container)[0]?.slice(3)).toEqual(['3.0', '0.7 points to go']);
    expect(cells(screen.container)[1]?.slice(3)).toEqual(['0.5', 'as you want it']);
    await screen
      .getByRole('combobox', { name: 'What you want for Answering' })
      .selectOptions('2.5 of 3');
    expect(screen.onTarget).toHaveBeenLastCalledWith('answer', 2.5);
    await screen
      .getByRole('combobox', { name: 'What you want for Listening' })
      .selectOptions('Not set');
    expect(screen.onTarget).toHaveBeenLastCalledWith('listen', undefined);
  });

  test('offers a target that came from elsewhere beside the usual ones', async () => {
    const screen = await open(scale, fair, { listen: 1.25 });
    await expect
      .element(screen.getByRole('combobox', { name: 'What you want for Listening' }))
      .toHaveDisplayValue('1.25 of 3');
  });

  test('leads on in the order of gap and weight, lowest answer first, and says why', async () => {
    const { container } = await open(scale, fair);
    expect(all(container, '.steps a')).toEqual([
      'Do Answering 2',
      'Do Answering 1',
      'Do Listening 2',
      'Do Listening 3',
    ]);
    expect(all(container, '.steps h4 + p')).toEqual([
      '2.5 points short of 3.0, and it comes before the others: 2.5 × 3 = 7.5.',
      '0.67 points short of 3.0, and it matters: 0.67 × 2 = 1.33.',
    ]);
    expect(container.querySelector('.steps a')).toHaveAttribute('href', '#F4#step-2');
    expect(all(container, '.steps a + p')[0]).toBe(
      'Service chapter · Your answer: “Answering 2 none” (0 of 3)',
    );
  });

  test('is visibly another one after other answers', async () => {
    const first = await open(scale, fair);
    const before = [headline(first.container), ...all(first.container, '.steps a')];
    await first.unmount();
    const second = await open(scale, {
      ...graded3('listen', 1, 3, 3),
      ...graded3('answer', 3, 3, 3),
    });
    const after = [headline(second.container), ...all(second.container, '.steps a')];
    expect(after).toEqual(['The whole is high.', 'Do Listening 1']);
    expect(after).not.toEqual(before);
  });

  test('names both ends where the scale has names for them', async () => {
    const { container } = await open(poles, fair);
    expect(all(container, '.poles span')).toEqual(['Reactive', 'Proactive']);
  });

  test('names what moved it most, and what holds it back', async () => {
    const screen = await open(scale, fair);
    const [up, down] = all(screen.container, '.moved > div');
    expect(up).toContain('+0.5 Listening. Listening, question 1?');
    expect(up).toContain('Your answer: “Listening 1 all” (3 of 3)');
    expect(down).toContain('−0.8 Answering. Answering, question 2?');
    expect(all(screen.container, '.held li')).toHaveLength(1);
    await screen.getByRole('button', { name: 'Change Answering. Answering, question 2?' }).click();
    expect(screen.onAnswer).toHaveBeenCalledExactlyOnceWith('answer-2');
  });

  test('is in Dutch for Dutch readers', async () => {
    const { container } = await open(scale, fair, {}, 'nl');
    expect(words(container)).toContain(
      'Het sterkst: Listening (2,3). Het zwakst: Answering (0,5).',
    );
    expect(sums(container, 'Listening')).toEqual(['(3 + 2 + 2) ÷ 3 = 2,3 van 3']);
  });
});

describe('readiness', () => {
  test('advises no role while the gate is shut, and says what comes first', async () => {
    const { container } = await open(readiness, {
      ...open2,
      ...graded3('satisfaction', 2, 1, 1),
    });
    expect(headline(container)).toBe(
      'Satisfaction comes first: at 1.3 it stays under 1.8, so no customer role is advised yet.',
    );
    expect(words(container.querySelector('.aside'))).toContain('Pressure is a choice here.');
    expect(all(container, 'summary h3')[0]).toBe('3 roles that are shut, and why');
    expect(all(container, '.parts').at(-1)).toContain('Satisfaction: 1.3, and 1.8 is asked.');
    expect(all(container, '.steps a')[0]).toBe('Repair satisfaction first');
    expect(all(container, '.steps h4 + p')).toEqual([
      '0.47 points short of the limit of 1.8, and it comes before the others: 0.47 × 3 = 1.4.',
    ]);
  });

  test('says that opening up for the pressure is no choice when too little is there', async () => {
    const { container } = await open(readiness, {
      ...open2,
      ...graded3('satisfaction', 1, 1, 1),
    });
    expect(words(container.querySelector('.aside'))).toContain('Pressure is no choice here.');
  });

  test('orders the roles that are open, with the reasons, and shuts the others with theirs', async () => {
    const { container } = await open(readiness, open2);
    expect(headline(container)).toBe('All 2 conditions are met. Begin with Adviser.');
    const [, free, shut] = [...container.querySelectorAll('.parts')];
    expect(all(free!, 'h4')).toEqual(['Adviser', 'Designer']);
    expect(all(free!, 'h4 + p')).toEqual([
      'Open: number 1 · 3.0 of 3 · 2 of 2 answered',
      'Open: number 2 · 1.5 of 3 · 2 of 2 answered',
    ]);
    expect(words(free)).toContain('Why here: “Adviser 1 all” (3 of 3), “Adviser 2 all” (3 of 3).');
    expect(all(shut!, 'h4')).toEqual(['Financier']);
    expect(words(shut)).toContain('Satisfaction: 2.0, and 2.2 is asked.');
  });

  test('names a condition that must still be met, and one with too few answers', async () => {
    const missing = await open(readiness, { ...open2, ...graded3('employees', 1, 1, 1) });
    expect(headline(missing.container)).toBe(
      'The gate is open, but Employees must reach the limit before any customer role is advised.',
    );
    await missing.unmount();
    const { container } = await open(readiness, graded3('employees', 3, 3, 3));
    expect(headline(container)).toBe(
      'There are too few answers about Satisfaction to say whether the gate is open.',
    );
  });

  test('names the limit as something to aim for', async () => {
    const screen = await open(readiness, open2);
    await screen
      .getByRole('combobox', { name: 'What you want for Satisfaction' })
      .selectOptions('1.8 of 3: condition met');
    expect(screen.onTarget).toHaveBeenCalledExactlyOnceWith('satisfaction', 1.8);
    expect(all(screen.container, 'select')).toHaveLength(2);
  });

  test('never shows a score as if it reached a limit that it does not reach', async () => {
    const near = {
      ...readiness,
      conditions: readiness.conditions.map((one) => ({ ...one, threshold: 1.7 })),
    };
    const { container } = await open(near, { ...open2, ...graded3('satisfaction', 2, 2, 1) });
    expect(headline(container)).toContain('at 1.67 it stays under 1.7');
  });
});

describe('a preference', () => {
  test('says which one leads, whether that is what is wanted, and how the choices fell', async () => {
    const { container } = await open(preference, choices);
    expect(headline(container)).toBe('“Relationship” leads clearly, then “Price”.');
    expect(container.querySelector('.headline + p')).toHaveTextContent(
      'You want “Product” and choose “Relationship”.',
    );
    expect(cells(container)).toEqual([
      ['Relationship', '1.00', 'chosen 4 of 4 times', '–', '2 : 0', '2 : 0', ''],
      ['Price', '0.25', 'chosen 1 of 4 times', '0 : 2', '–', '1 : 1', ''],
      ['Product', '0.25', 'chosen 1 of 4 times', '0 : 2', '1 : 1', '–', 'yes'],
    ]);
    expect(sums(container, 'Relationship')).toEqual(['(2 + 2) ÷ 4 = 1.00']);
    expect(sums(container, 'What comes first')).toEqual([
      'Lead: 1.00 − 0.25 = 0.75',
      '0.75 is at least 0.25: clear',
    ]);
  });

  test('says what it means for the functions, only of what leads', async () => {
    const { container } = await open(preference, choices);
    expect(words(container)).toContain('Relationship leads.');
    expect(words(container)).toContain('Relationship for F4.');
    expect(words(container)).not.toContain('Price leads.');
  });

  test('leads to what is wanted first, then to what leads', async () => {
    const { container } = await open(preference, choices);
    expect(all(container, '.steps h4 + p')).toEqual([
      'You want to win on Product, and its share is 0.25.',
      'Relationship leads in what you chose, with a share of 1.00.',
    ]);
  });

  test('tells close from level from too few', async () => {
    const close = await open(
      { ...preference, clear: 0.5 },
      { ...choices, 'relation-product-2': choose('product') },
    );
    expect(headline(close.container)).toBe('“Relationship” is ahead, “Product” close behind.');
    await close.unmount();
    const level = await open(preference, {
      'price-relation-1': choose('price'),
      'price-relation-2': choose('relation'),
      'price-product-1': choose('price'),
      'price-product-2': choose('product'),
      'relation-product-1': choose('relation'),
      'relation-product-2': choose('product'),
    });
    expect(headline(level.container)).toBe('Nothing leads: “Price” and “Relationship” are equal.');
    await level.unmount();
    const { container } = await open(preference, { 'price-relation-1': choose('price') });
    expect(headline(container)).toBe('There are too few choices to say what goes first.');
  });
});

describe('a quick scan', () => {
  const service = {
    'route-1': choose('service'),
    'route-2': choose('service'),
    'route-3': choose('goals'),
  };

  test('shows where to start, in order and with the reasons, and which assessment is next', async () => {
    const { container } = await open(routes, service);
    expect(headline(container)).toBe('Start with “Service chapter”.');
    const [chapters, next] = [...container.querySelectorAll('.parts')];
    expect(all(chapters!, 'h4')).toEqual(['1 Service chapter', '2 Goals chapter']);
    expect(words(chapters)).toContain('Service, because of 1.');
    expect(words(chapters)).toContain('Service, because of 2.');
    expect(chapters?.querySelector('a')).toHaveAttribute('href', '#F4#steps');
    expect(all(next!, 'h4')).toEqual(['The three']);
  });

  test('adds the weights up in the open', async () => {
    const { container } = await open(routes, service);
    expect(cells(container)).toEqual(
      [
        ['Service chapter', '3 + 2 = 5'],
        ['Goals chapter', '2'],
        ['The three', '1 + 1 = 2'],
      ].sort((a, b) => Number(b[1]?.at(-1)) - Number(a[1]?.at(-1))),
    );
    expect(sums(container, 'Service chapter')).toContain('Route question 1? “Service 1”: weighs 3');
  });

  test('says when there are too few answers, and when nothing asks for a chapter', async () => {
    const few = await open(routes, { 'route-1': choose('service') });
    expect(headline(few.container)).toBe(
      'There are too few answers to say where to start: 1 given, 2 needed.',
    );
    await few.unmount();
    const { container } = await open(routes, {
      'route-1': choose('nothing'),
      'route-2': choose('nothing'),
    });
    expect(headline(container)).toContain('No answer asks for a chapter first');
  });
});

describe('a profile', () => {
  const behind = {
    ...level(wheel, 'brand', 'supporting', 3),
    'brand-ambition': choose('supporting'),
    ...level(wheel, 'service', 'supporting', 1),
    ...level(wheel, 'service', 'full', 4),
    'service-ambition': choose('full'),
  };

  test('opens with one sentence that names the largest gap', async () => {
    const { container } = await open(wheel, behind);
    expect(headline(container)).toBe(
      'You stand where you want to stand in 1 of 2 core functions; the largest gap is in Service: not yet supporting now, full part wanted.',
    );
    expect(words(container)).toContain('Service: base first.');
    expect(words(container)).toContain('Brand: reached.');
  });

  test('says of a ring that it does not count yet, with the sum', async () => {
    const { container } = await open(wheel, behind);
    expect(cells(container)[1]).toEqual([
      'Service',
      '1.0 (4 answered): not reached',
      '4.0 (4 answered): does not count yet: supporting comes first',
      'not yet supporting',
      'full part',
      '2 levels behind',
    ]);
    expect(sums(container, 'Service')).toEqual([
      'Supporting: (1 + 1 + 1 + 1) ÷ 4 = 1.0 of 4; 1.0 is under 2.5: not met.',
      'Full part: (4 + 4 + 4 + 4) ÷ 4 = 4.0 of 4; 4.0 is at least 2.5: met. Does not count yet: supporting comes first.',
    ]);
    expect(sums(container, 'What comes first')).toEqual(['Service: 2 × 2 = 4']);
  });

  test('leads back to the ambition where none is chosen, and to answers where too few are given', async () => {
    const screen = await open(wheel, {
      ...level(wheel, 'brand', 'supporting', 3),
      'service-ambition': choose('full'),
    });
    await screen.getByRole('button', { name: 'Answer the questions about Brand' }).click();
    expect(screen.onAnswer).toHaveBeenLastCalledWith('brand-ambition');
    await screen.getByRole('button', { name: 'Answer the questions about Service' }).click();
    expect(screen.onAnswer).toHaveBeenLastCalledWith('service-supporting-1');
  });

  test('as a ladder says where the whole stands, and which dimension decides', async () => {
    const { container } = await open(ladder, {
      ...level(ladder, 'brand', 'emerging', 2),
      ...level(ladder, 'brand', 'tactical', 2),
      ...level(ladder, 'service', 'emerging', 2),
      ...level(ladder, 'service', 'tactical', 2, 1),
      'service-ambition': choose('integrated'),
    });
    expect(headline(container)).toBe('As a whole: emerging.');
    expect(words(container)).toContain('Lowest: Service (emerging). Highest: Brand (tactical).');
    expect(all(container, '.standing')).toEqual(['Tactical', 'Emerging']);
    expect(sums(container, 'Service').slice(0, 2)).toEqual([
      'Emerging: 2 and 2 of 2: reached.',
      'Tactical: 2 and 1 of 2: not reached.',
    ]);
    expect(container.querySelectorAll('.ladder .dashed')).toHaveLength(1);
  });

  test('as a ladder leaves a dimension without a score out of the whole, and says so', async () => {
    const { container } = await open(ladder, {
      ...level(ladder, 'brand', 'emerging', 2),
      'service-emerging-1': { kind: 'value', value: 2 },
      'service-emerging-2': unknown,
    });
    expect(words(container)).toContain('Service has too few answers and stays out of the whole.');
    expect(sums(container, 'Service').slice(0, 2)).toEqual([
      'Emerging: 2 of 2: cannot be said.',
      'Not counted: 1 × I don’t know.',
    ]);
  });
});

describe('every picture', () => {
  const examples: [string, Definition, Answers][] = [
    ['bars', scale, fair],
    ['bars between two ends', poles, { ...fair, 'listen-1': notApplicable }],
    ['a gate', readiness, open2],
    ['a shut gate', readiness, { ...open2, ...graded3('satisfaction', 0, 1, 1) }],
    ['choices', preference, choices],
    [
      'a wheel',
      wheel,
      { ...level(wheel, 'brand', 'supporting', 3), 'brand-ambition': choose('full') },
    ],
    [
      'a ladder',
      ladder,
      { ...level(ladder, 'brand', 'emerging', 2), 'brand-ambition': choose('tactical') },
    ],
    ['a quick scan', routes, { 'route-1': choose('service'), 'route-2': choose('goals') }],
  ];

  test.each(examples)(
    '%s: has a name, a table, and nothing that stands in a style',
    async (_, definition, answers) => {
      const { container } = await open(definition, answers, { listen: 2 });
      const picture = container.querySelector('[role="img"]');
      if (definition.kind !== 'routes') expect(picture).toHaveAccessibleName();
      expect(container.querySelectorAll('table')).toHaveLength(1);
      // The pages forbid styles in attributes.
      expect(container.querySelectorAll('[style]')).toHaveLength(0);
    },
  );

  test.each(examples)(
    '%s: has no barriers that a program can find',
    async (_, definition, answers) => {
      const { container } = await open(definition, answers);
      container.querySelectorAll('details').forEach((one) => (one.open = true));
      const { violations } = await axe.run(container);
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    },
  );

  test.each(examples)('%s: fits on the smallest screen', async (_, definition, answers) => {
    await page.viewport(320, 640);
    const { container } = await open(definition, answers);
    container.querySelectorAll('details').forEach((one) => (one.open = true));
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    await page.viewport(390, 844);
  });

  test.each(examples)(
    '%s: never writes a number that is none, whatever is answered',
    async (_, definition) => {
      const questions = instrumentOf(definition).questions;
      const parts = await loadParts(definition);
      const some = fc.tuple(
        ...questions.map(({ options }) =>
          fc.oneof(
            fc.constant(undefined),
            fc.constant(unknown),
            fc.constantFrom(...options.map(({ answer }) => answer)),
          ),
        ),
      );
      await fc.assert(
        fc.asyncProperty(
          some,
          fc.double({ min: -9, max: 9, noNaN: true }),
          async (given, target) => {
            const answers = Object.fromEntries(
              questions.flatMap(({ id }, index) => (given[index] ? [[id, given[index]]] : [])),
            );
            const targets = { listen: target, satisfaction: target };
            const screen = await render(parts.Result, {
              data: dataOf(definition),
              scored: score(definition, answers, targets),
              take: takeOf(definition, answers, { targets }),
              lang: 'en',
              labels: resultMessages.en,
              onAnswer: () => undefined,
              onTarget: () => undefined,
            });
            const text = words(screen.container);
            expect(headline(screen.container)).not.toBe('');
            expect(text).not.toMatch(/NaN|undefined|Infinity|\{\w+\}/);
            expect(screen.container.innerHTML).not.toMatch(/="[^"]*(NaN|undefined|Infinity)/);
            await screen.unmount();
          },
        ),
        { numRuns: 25 },
      );
    },
  );
});

describe('numbers', () => {
  test('are rounded to one decimal, but never across a limit', () => {
    expect(points('en', 7 / 3)).toBe('2.3');
    expect(points('nl', 7 / 3)).toBe('2,3');
    expect(points('en', 1.96, 2)).toBe('1.96');
    expect(points('en', 1.999, 2)).toBe('1.999');
    expect(points('en', 2, 2)).toBe('2.0');
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 60 }),
        fc.integer({ min: 1, max: 20 }),
        fc.integer({ min: 0, max: 30 }),
        (sum, n, tenths) => {
          const shown = Number(points('en', sum / n, tenths / 10));
          expect(shown >= tenths / 10).toBe(sum / n >= tenths / 10 - 1e-12);
        },
      ),
    );
  });

  test('multiply as they stand there', () => {
    expect(product('en', 1.4, 3)).toBe('1.4 × 3 = 4.2');
    expect(product('en', 0.55, 3)).toBe('0.55 × 3 = 1.65');
    expect(product('en', 2, 3)).toBe('2 × 3 = 6');
  });

  test('have a sign unless they are nothing', () => {
    expect(signed('en', 0.26)).toBe('+0.3');
    expect(signed('nl', -0.5)).toBe('−0,5');
    expect(signed('en', -0.04)).toBe('0.0');
  });

  test('of a ring make a closed path', () => {
    expect(sectorPath({ from: 10, to: 20, start: 0, end: 0.25 }, 0)).toBe(
      'M0 -20A20 20 0 0 1 20 0L10 0A10 10 0 0 0 0 -10Z',
    );
  });
});
