import { describe, expect, test } from 'vitest';
import { translateWork } from '../../../src/domain/kpi/translate-work';
import { isKeptCalculation, isKeptWork, isWork, type Work } from '../../../src/domain/kpi/work';

const work: Work = {
  lang: 'nl',
  currency: 'EUR',
  active: 0,
  target: '2.500,5',
  scenarios: [
    {
      id: 'base',
      name: '',
      inputs: {
        amount: { cells: { '0': '€ 1.200,50' }, range: { low: '1.000', high: '1.500,25' } },
        share: { cells: { '0': '45,5%' } },
        list: { cells: { '0': '1,5\n2,25 3' } },
        odd: { cells: { '0': 'veel' } },
        gone: { cells: { '0': '1,5' } },
      },
    },
  ],
};
const inputs = [
  { id: 'amount', unit: 'money', list: false },
  { id: 'share', unit: 'percent', list: false },
  { id: 'list', unit: 'minutes', list: true },
  { id: 'odd', unit: 'count', list: false },
] as const;

describe('Work that was written in the other language', () => {
  const english = translateWork(work, inputs, 'money', 'en');

  test('has its numbers as this language writes them', () => {
    expect(english.scenarios[0]?.inputs).toEqual({
      amount: { cells: { '0': '1,200.5' }, range: { low: '1,000', high: '1,500.25' } },
      share: { cells: { '0': '45.5' } },
      list: { cells: { '0': '1.5\n2.25\n3' } },
      odd: { cells: { '0': 'veel' } },
      gone: { cells: { '0': '1,5' } },
    });
    expect(english.target).toBe('2,500.5');
    expect(english.lang).toBe('en');
  });

  test('keeps what was chosen about groups', () => {
    const groups = { other: { opened: true, list: { text: '9 10', used: true, counted: true } } };
    const chosen: Work = { ...work, scenarios: [{ ...work.scenarios[0]!, groups }] };
    expect(isWork(chosen)).toBe(true);
    expect(translateWork(chosen, inputs, 'money', 'en').scenarios[0]?.groups).toEqual(groups);
    const odd = { other: { opened: 'yes' } };
    expect(isWork({ ...work, scenarios: [{ ...work.scenarios[0], groups: odd }] })).toBe(false);
  });

  test('comes back the same', () => {
    const back = translateWork(english, inputs, 'money', 'nl');
    expect(translateWork(back, inputs, 'money', 'en')).toEqual(english);
    expect(translateWork(work, inputs, 'money', 'nl')).toBe(work);
  });
});

describe('What this browser keeps of a calculator', () => {
  const kept = {
    id: 'a',
    definition: 'K2',
    version: 1,
    name: 'March',
    keptAt: '2026-11-22T10:00:00.000Z',
    currency: 'EUR',
    results: { rate: { value: 3, unit: 'percent' } },
    work,
  };

  test('is recognised', () => {
    expect(isWork(work)).toBe(true);
    expect(isKeptWork({ ...work, before: work })).toBe(true);
    expect(isKeptCalculation(JSON.parse(JSON.stringify(kept)))).toBe(true);
  });

  test.for([
    ['nothing', undefined],
    ['a list', []],
    ['another language', { ...work, lang: 'de' }],
    ['another currency', { ...work, currency: 'CHF' }],
    ['no scenarios', { ...work, scenarios: [] }],
    ['five scenarios', { ...work, scenarios: Array.from({ length: 5 }, () => work.scenarios[0]) }],
    ['a scenario that is not there', { ...work, active: 1 }],
    [
      'a number for a text',
      { ...work, scenarios: [{ id: 'base', name: '', inputs: { a: { cells: { '0': 1 } } } }] },
    ],
    [
      'half a range',
      {
        ...work,
        scenarios: [{ id: 'base', name: '', inputs: { a: { cells: {}, range: { low: '1' } } } }],
      },
    ],
    ['a target that is a number', { ...work, target: 3 }],
  ] as const)('is not taken for it: %s', ([, data]) => {
    expect(isWork(data)).toBe(false);
    expect(isKeptWork({ ...work, before: data ?? null })).toBe(false);
  });

  test.for([
    ['without a date', { ...kept, keptAt: 'yesterday' }],
    [
      'with a result that is no number',
      { ...kept, results: { rate: { value: null, unit: 'percent' } } },
    ],
    ['with a unit that is not there', { ...kept, results: { rate: { value: 3, unit: 'stars' } } }],
    ['without work', { ...kept, work: undefined }],
  ] as const)('is no result %s', ([, data]) => {
    expect(isKeptCalculation(data)).toBe(false);
  });
});
