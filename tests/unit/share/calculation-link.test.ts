import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  encodeCalculation,
  fragmentOf,
  readCalculation,
  type SharedInput,
  type SharedWork,
} from '../../../src/domain/share/calculation-link';

const calculator = {
  code: 'K5',
  version: 3,
  inputs: ['visits', 'conversion', 'hours', 'waits'].map((id) => ({ id })),
};
const one = (value: number | undefined, start = false): SharedInput => ({ values: [value], start });
const work: SharedWork = {
  currency: 'USD',
  target: 2500.5,
  active: 1,
  scenarios: [
    {
      name: '',
      inputs: {
        visits: { values: [12_000], start: false, range: { low: 10_000, high: undefined } },
        conversion: one(2.5, true),
        hours: { values: Array.from({ length: 24 }, () => 6), start: true },
        waits: { values: [0, -1.25, 1e-7, 123_456_789.123, undefined], start: false },
      },
    },
    {
      name: 'Plan B – 40% méér',
      inputs: {
        visits: one(15_000),
        conversion: one(2.5, true),
        hours: { values: Array.from({ length: 24 }, () => 6), start: true },
        waits: { values: [0, -1.25, 1e-7, 123_456_789.123, undefined], start: false },
      },
    },
  ],
};
const payload = encodeCalculation(calculator, work) ?? '';

describe('The link of a calculator', () => {
  test('brings every number back', () => {
    expect(readCalculation(calculator, fragmentOf(payload))).toEqual({ ok: true, work, unread: 0 });
  });

  test('tells an input of a group that was left out from one with nothing in it', () => {
    const [base] = work.scenarios;
    const inputs = {
      ...base!.inputs,
      visits: { values: [], start: false },
      conversion: one(undefined),
    };
    const left: SharedWork = { ...work, active: 0, scenarios: [{ name: '', inputs }] };
    const read = readCalculation(calculator, fragmentOf(encodeCalculation(calculator, left) ?? ''));
    expect(read).toEqual({ ok: true, work: left, unread: 0 });
  });

  test('is short: equal rows once, and of another scenario only what differs', () => {
    expect(payload.length).toBeLessThan(190);
    expect(payload).toMatch(/^1K5\.[\w-]+$/);
  });

  test('survives what mail programs do to it', () => {
    const broken = `${payload.slice(0, 30)}\n ${payload.slice(30, 60)}%20${payload.slice(60)}`;
    expect(readCalculation(calculator, `#k=${broken}`)).toMatchObject({ ok: true });
    expect(readCalculation(calculator, `#k%3D${payload}`)).toMatchObject({ ok: true });
    expect(readCalculation(calculator, `#k=${payload}.`)).toMatchObject({ ok: true });
  });

  test('counts the inputs that the calculator no longer has', () => {
    const less = { ...calculator, inputs: calculator.inputs.slice(1) };
    expect(readCalculation(less, payload)).toMatchObject({ ok: true, unread: 2 });
  });

  test('says what is wrong with it', () => {
    const problemOf = (text: string) => {
      const read = readCalculation(calculator, text);
      return read.ok ? undefined : read.problem;
    };
    expect(problemOf('#k=')).toBe('cut');
    expect(problemOf(`#k=${payload.slice(0, -1)}`)).toBe('cut');
    expect(problemOf(`#k=${payload.slice(0, 40)}x${payload.slice(41)}`)).toBe('changed');
    expect(problemOf('#k=who knows what this is')).toBe('changed');
    expect(problemOf('#k=?? ?? ?? ??')).toBe('foreign');
    const other = encodeCalculation({ ...calculator, code: 'K6' }, work) ?? '';
    expect(problemOf(other)).toBe('foreign');
  });

  test('is not made of more numbers than an address can carry', () => {
    const long = { values: Array.from({ length: 5000 }, (_, n) => n), start: false };
    const scenarios = [{ name: '', inputs: { waits: long } }];
    expect(encodeCalculation(calculator, { ...work, active: 0, scenarios })).toBeUndefined();
  });

  test('keeps every number of up to fifteen digits', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.integer(),
          fc
            .double({ min: -1e15, max: 1e15, noNaN: true })
            .map((value) => Number(value.toPrecision(15))),
        ),
        (value) => {
          fc.pre(value === 0 || Math.abs(value) > 1e-15);
          const scenarios = [{ name: '', inputs: { visits: one(value) } }];
          const written = encodeCalculation(calculator, { ...work, active: 0, scenarios }) ?? '';
          const read = readCalculation(calculator, written);
          expect(read.ok && read.work.scenarios[0]?.inputs['visits']?.values[0]).toBe(
            value === 0 ? 0 : value,
          );
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('of 20,000 damaged links none gives other numbers, and none throws', () => {
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.%#= é';
    const place = fc.nat(payload.length - 1);
    const character = fc.constantFrom(...alphabet);
    const damaged = fc.oneof(
      fc
        .tuple(place, character)
        .map(([at, by]) => payload.slice(0, at) + by + payload.slice(at + 1)),
      fc.tuple(place, place).map(([from, to]) => payload.slice(0, from) + payload.slice(to)),
      fc
        .tuple(place, character)
        .map(([at, extra]) => payload.slice(0, at) + extra + payload.slice(at)),
      fc.tuple(place, place).map(([a, b]) => {
        const signs = [...payload];
        [signs[a], signs[b]] = [signs[b]!, signs[a]!];
        return signs.join('');
      }),
      fc.string().map((text) => `#k=1K5.${text}`),
      fc.tuple(place, fc.string()).map(([at, text]) => payload.slice(0, at) + text),
    );
    fc.assert(
      fc.property(damaged, (text) => {
        const read = readCalculation(calculator, text);
        if (read.ok) expect(read.work).toEqual(work);
        else expect(['cut', 'changed', 'newer', 'foreign']).toContain(read.problem);
      }),
      { numRuns: 20_000 },
    );
  });
});
