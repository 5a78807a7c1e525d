import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { namesAsked, namesIn, type Value } from '../../../../src/domain/kpi/formula/expression';
import { compile, troubleIn } from '../../../../src/domain/kpi/formula/evaluate';
import { binomialTail, geometric } from '../../../../src/domain/kpi/formula/functions';
import { FormulaError, parseFormula } from '../../../../src/domain/kpi/formula/parse';

const work = (text: string, values: Readonly<Record<string, Value>> = {}): Value =>
  compile(parseFormula(text))((name) => values[name] ?? NaN);

describe('A formula is read as a school child would read it', () => {
  test.for<[string, number]>([
    ['1 + 2 * 3', 7],
    ['(1 + 2) * 3', 9],
    ['10 - 4 - 3', 3],
    ['100 / 10 / 2', 5],
    ['2 ^ 3 ^ 2', 512],
    ['-2 ^ 2', -4],
    ['2 ^ -1', 0.5],
    ['- -3', 3],
    ['1.5 * 2', 3],
    ['3 > 2', 1],
    ['3 <= 2', 0],
    ['if(2 > 1, 10, 20)', 10],
    ['if(0, 1 / 0, 5)', 5],
    ['min(3, 2) + max(3, 2)', 5],
    ['row(capped_stock(10, 0.5, 4, 100), 1)', 12],
    ['row(capped_stock(10, 0.5, 4, 7), 1)', 7],
    ['minutes_per_hour * 2', 120],
  ])('%s is %d', ([text, value]) => {
    expect(work(text)).toBe(value);
  });

  test('whether an input is filled in is asked by its name, apart from its value', () => {
    const formula = 'if(known(size), size, 1)';
    expect(work(formula, { 'known size': 1, size: 40 })).toBe(40);
    expect(work(formula, { 'known size': 0 })).toBe(1);
    // What stands there cannot be read: then nothing follows from it.
    expect(work('known(size) * 2')).toBeNaN();
    expect(namesAsked(parseFormula('-known(a) + if(known(b), a, c)'))).toEqual(['a', 'b']);
  });

  test('the number of standard errors of a 95% interval has a name', () => {
    // Tables of the normal distribution: 1.95996 at 0.975.
    expect(work('z_95')).toBeCloseTo(1.95996, 5);
  });

  test('names stand for inputs, and each is listed once', () => {
    expect(work('answers * (1 - share)', { answers: 200, share: 0.25 })).toBe(150);
    expect(namesIn(parseFormula('a * b + a / hours_per_day'))).toEqual(['a', 'b']);
  });

  test.for<[string, number, string]>([
    ['2 $ 3', 2, '“$” has no meaning'],
    ['2 +', 3, 'is missing here'],
    ['(2 + 3', 6, '“)” is missing'],
    ['2 3', 2, 'should end here'],
    ['root(2)', 0, 'no function “root”'],
    ['min(2)', 0, 'min takes 2 values; found 1'],
    ['', 0, 'is missing here'],
    ['constructor(1)', 0, 'no function'],
  ])('“%s” is refused at character %d', ([text, at, message]) => {
    let error: unknown;
    try {
      parseFormula(text);
    } catch (caught) {
      error = caught;
    }
    expect(error).toBeInstanceOf(FormulaError);
    expect((error as FormulaError).at).toBe(at);
    expect((error as FormulaError).message).toContain(message);
  });
});

describe('Rows', () => {
  const values = { contacts: [10, 20, 30], cost: 2, share: [0.5, 0.25, 1] };

  test('are worked out one by one, and a single number counts for each', () => {
    expect(work('contacts * cost', values)).toEqual([20, 40, 60]);
    expect(work('contacts * share', values)).toEqual([5, 5, 30]);
    expect(work('if(share < 0.5, 0, contacts)', values)).toEqual([10, 0, 30]);
  });

  test('add up, and have a middle and ends', () => {
    expect(work('sum(contacts * share) / sum(contacts)', values)).toBeCloseTo(40 / 60, 12);
    expect(work('mean(contacts)', values)).toBe(20);
    expect(work('median(contacts)', values)).toBe(20);
    expect(work('percentile(contacts, 0.25)', values)).toBe(15);
    expect(work('highest(contacts) - lowest(contacts)', values)).toBe(20);
    expect(work('cumulative(contacts)', values)).toEqual([10, 30, 60]);
    expect(work('count(contacts)', values)).toBe(3);
    expect(work('crossing(cumulative(contacts), 45)', values)).toBe(2.5);
  });
});

describe('What has no value is never turned into an answer', () => {
  test.for([
    'min(1, 3 / 0)',
    'max(0, -1 / 0)',
    '1 / (1 / 0)',
    '(1 / 0) ^ 0',
    'sqrt(-1) > 0',
    '1 / 0 > 5',
    'if(sqrt(-1) > 0, 1, 2)',
    'if(missing, 1, 2)',
    'geometric(0.5, 1 / 0)',
  ])('%s', (text) => {
    expect(work(text)).toBeNaN();
  });

  test('row by row too: a row without a value spoils no other', () => {
    expect(work('if(a > 1, 10, 20)', { a: [2, NaN, 0] })).toEqual([10, NaN, 20]);
    expect(work('min(1, 1 / a)', { a: [2, 0, 1] })).toEqual([0.5, NaN, 1]);
  });
});

test('What has no value says why', () => {
  const trouble = (text: string, values: Readonly<Record<string, Value>>) => {
    const formula = parseFormula(text);
    return troubleIn(formula, (name) => values[name] ?? NaN);
  };
  expect(trouble('1 + cost / leads', { cost: 5, leads: 0 })).toBe('division-by-zero');
  expect(trouble('cost / leads', { cost: 5, leads: [1, 0] })).toBe('division-by-zero');
  expect(trouble('sqrt(0 - cost)', { cost: 5 })).toBe('out-of-domain');
});

test('The geometric sum of n terms is what adding them one by one gives', () => {
  // 1 + 0.8 + 0.64 = 2.44
  expect(geometric(0.8, 3)).toBeCloseTo(2.44, 12);
  expect(geometric(1, 7)).toBe(7);
  expect(geometric(0.5, 0)).toBe(0);
});

describe('The chance of at least k successes', () => {
  test('agrees with ten throws of a coin: at least 8 heads is 56 in 1,024', () => {
    expect(binomialTail(10, 0.5, 8)).toBeCloseTo(56 / 1024, 12);
  });
  test('agrees with the chance of at least one six in four throws of a die (Pascal and de Méré)', () => {
    expect(binomialTail(4, 1 / 6, 1)).toBeCloseTo(1 - (5 / 6) ** 4, 12);
  });
  test('never grows when more is asked, and stays between 0 and 1, for large numbers too', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 200_000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 0, max: 200_000 }),
        (n, p, k) => {
          const chance = binomialTail(n, p, k);
          expect(chance).toBeGreaterThanOrEqual(0);
          expect(chance).toBeLessThanOrEqual(1);
          expect(binomialTail(n, p, k + 1)).toBeLessThanOrEqual(chance + 1e-12);
        },
      ),
      { numRuns: 200 },
    );
  });
});

test('No text, however odd, does anything but give a formula or an error with its place', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), (text) => {
      try {
        parseFormula(text);
      } catch (error) {
        expect(error).toBeInstanceOf(FormulaError);
      }
    }),
    { numRuns: 5_000 },
  );
});

describe('A stock with a limit', () => {
  const stock = (added: readonly number[], stays: number, start: number, limit: number) =>
    compile(parseFormula('capped_stock(added, stays, start, limit)'))(
      (name) => ({ added, stays, start, limit })[name] ?? NaN,
    ) as readonly number[];
  const numbers = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), {
    minLength: 1,
    maxLength: 24,
  });
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const amount = fc.double({ min: 0, max: 1e6, noNaN: true });

  test('goes on from the row before, and stops at its limit', () => {
    expect(stock([10, 10, 10, 0, 0], 0.5, 8, 18)).toEqual([14, 17, 18, 9, 4.5]);
  });

  test('never passes its limit, and with more added there is never less', () => {
    fc.assert(
      fc.property(numbers, share, amount, amount, amount, (added, stays, start, limit, more) => {
        const less = stock(added, stays, start, limit);
        const much = stock(
          added.map((one) => one + more),
          stays,
          start,
          limit,
        );
        expect(Math.max(...less)).toBeLessThanOrEqual(limit);
        less.forEach((one, row) => expect(much[row]).toBeGreaterThanOrEqual(one));
      }),
    );
  });

  test('is a running total where all stays and nothing limits it', () => {
    fc.assert(
      fc.property(numbers, amount, (added, start) => {
        let total = start;
        const totals = added.map((one) => (total += one));
        expect(stock(added, 1, start, Infinity)).toEqual(totals);
      }),
    );
  });
});
