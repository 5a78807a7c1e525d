import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isTake, type Take } from '../../../src/domain/assessment/take';
import { MAX_FILE, readTakes, writeTakes } from '../../../src/domain/share/takes-file';
import { anyText, evenTake, instruments, takeOf, wheel } from './fixtures';

const take: Take = { ...evenTake(wheel), notes: { 'brand-crisis-card': 'On the wall since May' } };
const everything = { name: true, notes: true };
const file = (takes: unknown, version: unknown = 1) =>
  JSON.stringify({ format: 'social-business-playbooks/takes', version, takes });
const takesIn = (text: string) => {
  const read = readTakes(text);
  if (!read.ok) throw new Error(`not read: ${read.problem}`);
  return read.takes;
};

describe('a file', () => {
  test('gives back what was saved, one take or many', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...instruments).chain(takeOf), { minLength: 1, maxLength: 5 }),
        (takes) => {
          const written = writeTakes(
            takes.map((one) => ({ take: one, label: '' })),
            everything,
          );
          const read = readTakes(written);
          expect(read).toMatchObject({ ok: true, damaged: 0 });
          expect(
            takesIn(written).map(({ take: { answers, notes, targets, id, updatedAt } }) => ({
              answers,
              notes,
              targets,
              id,
              updatedAt,
            })),
          ).toEqual(
            takes.map(({ answers, notes, targets, id, updatedAt }) => ({
              answers,
              notes,
              targets,
              id,
              updatedAt,
            })),
          );
        },
      ),
      { numRuns: 200 },
    );
  }, 120_000);

  test('comes in as “from a file”, with who it is from', () => {
    const [read] = takesIn(writeTakes([{ take, label: 'Ann' }], everything));
    expect(read).toEqual({ take: { ...take, origin: 'file' }, label: 'Ann' });
  });

  test('holds names and notes only by choice', () => {
    const written = writeTakes([{ take, label: '' }]);
    expect(written).not.toContain('Ghent');
    expect(written).not.toContain('wall');
    expect(writeTakes([{ take, label: '' }], { name: true })).toContain('Ghent');
    expect(writeTakes([{ take, label: '' }], { notes: true })).toContain('wall');
  });

  test('leaves out what this version does not know', () => {
    const [read] = takesIn(
      file([
        {
          ...take,
          mood: 'good',
          answers: { ...take.answers, x: { kind: 'value', value: 1, extra: '<b>' } },
        },
      ]),
    );
    expect(JSON.stringify(read)).not.toMatch(/mood|extra/);
    expect(read!.take.answers.x).toEqual({ kind: 'value', value: 1 });
    const later = {
      ...take,
      answers: { ...take.answers, 'brand-crisis-card': { kind: 'drawing', lines: [] } },
    };
    expect(takesIn(file([later]))[0]!.take.answers['brand-crisis-card']).toBeUndefined();
  });

  test('with a mark at its start, as Windows writes it, is read', () => {
    expect(readTakes(`\ufeff${file([take])}`).ok).toBe(true);
  });

  test('of the first version of this site, one take without name or id, is read', () => {
    const first = {
      definition: 'A2',
      version: 1,
      updatedAt: take.updatedAt,
      answers: take.answers,
    };
    expect(takesIn(JSON.stringify(first))[0]!.take).toMatchObject({
      definition: 'A2',
      name: '',
      origin: 'file',
      answers: take.answers,
    });
    expect(takesIn(file([first]))).toHaveLength(1);
  });
});

describe('what is no file of this site is told apart', () => {
  test.each([
    ['', 'foreign'],
    ['hello', 'foreign'],
    ['null', 'foreign'],
    ['[]', 'foreign'],
    ['{}', 'foreign'],
    ['{"format":"something/else","version":1,"takes":[]}', 'foreign'],
    [file([take], 'one'), 'foreign'],
    [file([take], 2), 'newer'],
    [file([take], 1e9), 'newer'],
    [file([take]).slice(0, -40), 'cut'],
    [file([]), 'empty'],
    [file({}), 'empty'],
    [file([1, null, {}, []]), 'empty'],
    [' '.repeat(MAX_FILE + 1), 'too-long'],
  ])('%.60s → %s', (text, problem) => {
    expect(readTakes(text)).toEqual({ ok: false, problem });
  });

  test('one damaged take does not spoil the others, and is counted', () => {
    const read = readTakes(file([take, { ...take, updatedAt: 'once' }, { ...take, id: '../x' }]));
    expect(read).toMatchObject({ ok: true, damaged: 2 });
    expect(read.ok && read.takes).toHaveLength(1);
  });
});

describe('a hostile file', () => {
  test('never reaches the prototype of anything', () => {
    const text = `{"format":"social-business-playbooks/takes","version":1,"__proto__":{"polluted":1},"takes":[
      {"id":"a","definition":"A2","version":1,"name":"","startedAt":"2026-01-01T00:00:00Z",
       "updatedAt":"2026-01-01T00:00:00Z","origin":"own","__proto__":{"polluted":1},
       "answers":{"__proto__":{"kind":"value","value":3},"constructor":{"kind":"unknown"}},
       "notes":{"__proto__":"x"},"targets":{"__proto__":1}}]}`;
    const [read] = takesIn(text);
    expect(Object.keys(read!.take.answers)).toEqual(['constructor']);
    expect(read!.take.notes).toEqual({});
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(Object.getPrototypeOf(read!.take.answers)).toBe(Object.prototype);
    expect((read!.take as unknown as Record<string, unknown>).polluted).toBeUndefined();
  });

  test('keeps text as text, and within bounds', () => {
    const [read] = takesIn(
      file([
        {
          ...take,
          name: '<img src=x onerror=alert(1)>'.repeat(100),
          notes: {
            'brand-crisis-card': '=1+1'.repeat(100_000),
            'Not An Id': 'x',
            'sales-own-link': 7,
          },
          targets: { brand: 'much', sales: 1e400, service: 2 },
        },
      ]),
    );
    expect(read!.take.name.length).toBeLessThanOrEqual(200);
    expect(Object.keys(read!.take.notes)).toEqual(['brand-crisis-card']);
    expect(read!.take.notes['brand-crisis-card']).toHaveLength(20_000);
    expect(read!.take.targets).toEqual({ service: 2 });
  });

  test('with thousands of takes or answers is cut to what anybody could have', () => {
    const many = Array.from({ length: 3_000 }, (_, n) => ({ ...take, id: `t${n}`, answers: {} }));
    const read = readTakes(file(many));
    expect(read).toMatchObject({ ok: true, damaged: 1_000 });
    const answers = Object.fromEntries(
      Array.from({ length: 5_000 }, (_, n) => [`q${n}`, { kind: 'unknown' }]),
    );
    expect(Object.keys(takesIn(file([{ ...take, answers }]))[0]!.take.answers)).toHaveLength(1_000);
  });

  test('whatever is in it, never throws, and never gives what is no take', () => {
    const broken = fc.record(
      Object.fromEntries(
        Object.keys(take).map((key) => [
          key,
          fc.oneof(
            fc.constant(take[key as keyof Take] as unknown),
            fc.jsonValue(),
            anyText,
            fc.constant(undefined),
          ),
        ]),
      ),
      { requiredKeys: [] },
    );
    const text = fc.oneof(
      anyText,
      fc.json(),
      fc.array(broken, { maxLength: 3 }).map((takes) => file(takes)),
      fc.nat({ max: 400 }).map((at) => file([take]).slice(0, at)),
      fc.tuple(fc.nat(), fc.string({ unit: 'binary', maxLength: 2 })).map(([at, one]) => {
        const whole = file([take]);
        return whole.slice(0, at % whole.length) + one + whole.slice((at % whole.length) + 1);
      }),
    );
    fc.assert(
      fc.property(text, (one) => {
        const read = readTakes(one);
        if (read.ok) expect(read.takes.every((found) => isTake(found.take))).toBe(true);
      }),
      { numRuns: 20_000 },
    );
  }, 120_000);
});
