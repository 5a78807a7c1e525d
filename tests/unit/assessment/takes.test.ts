import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Store } from '../../../src/browser/store';
import { mergeTakes, newTakeId, openTakes } from '../../../src/browser/takes';
import type { Answer } from '../../../src/domain/assessment/answers';
import type { Take } from '../../../src/domain/assessment/take';
import { forbidden, MemoryStorage } from '../../support/memory-storage';

const value = (n: number): Answer => ({ kind: 'value', value: n });

const takeOf = (others: Partial<Take> = {}): Take => ({
  id: 'one',
  definition: 'A2',
  version: 1,
  name: 'My team',
  startedAt: '2026-11-20T10:00:00.000Z',
  updatedAt: '2026-11-20T12:00:00.000Z',
  origin: 'own',
  answers: { a: value(1) },
  notes: {},
  targets: {},
  ...others,
});

const old = {
  definition: 'A2',
  version: 1,
  startedAt: '2026-11-20T10:00:00.000Z',
  updatedAt: '2026-11-20T12:00:00.000Z',
  answers: { a: value(3) },
};

function open(entries: Record<string, unknown> = {}) {
  const storage = new MemoryStorage();
  for (const [name, data] of Object.entries(entries)) {
    storage.entries.set(`sbp:v1:${name}`, typeof data === 'string' ? data : JSON.stringify(data));
  }
  const store = new Store(storage);
  return { storage, takes: openTakes('A2', store), again: () => openTakes('A2', store) };
}
const keysOf = (storage: MemoryStorage) => [...storage.entries.keys()].sort();

describe('takes', () => {
  test('are kept side by side, the one that was changed last first', () => {
    const { storage, takes, again } = open();
    takes.keep(takeOf());
    takes.keep(takeOf({ id: 'two', name: 'Ghent', updatedAt: '2026-11-21T12:00:00.000Z' }));
    takes.keep(takeOf({ id: 'three', updatedAt: '2026-11-19T12:00:00.000Z' }));
    expect(keysOf(storage)).toEqual([
      'sbp:v1:take:A2:one',
      'sbp:v1:take:A2:three',
      'sbp:v1:take:A2:two',
    ]);
    expect(
      again()
        .list()
        .takes.map(({ id }) => id),
    ).toEqual(['two', 'one', 'three']);
  });

  test('of other assessments do not count', () => {
    const { takes } = open({
      'take:A2:one': takeOf(),
      'take:A20:two': takeOf({ id: 'two', definition: 'A20' }),
      'take:A3:three': takeOf({ id: 'three', definition: 'A3' }),
    });
    expect(takes.list()).toEqual({ takes: [takeOf()], asides: [], problem: undefined });
  });

  test('that are damaged are put aside alone', () => {
    const { storage, takes } = open({
      'take:A2:one': takeOf(),
      'take:A2:bad': '{broken',
      'take:A2:strange': takeOf({ id: 'another' }),
      'take:A2:foreign': takeOf({ id: 'foreign', definition: 'A3' }),
    });
    const { takes: found, asides, problem } = takes.list();
    expect(found).toEqual([takeOf()]);
    expect(problem).toBe('damaged');
    expect(asides.map(({ name }) => name)).toEqual([
      'take:A2:bad',
      'take:A2:foreign',
      'take:A2:strange',
    ]);
    expect(keysOf(storage)).toContain('sbp:v1:take:A2:one');
    // Told once, kept aside for as long as the reader leaves it there.
    expect(takes.list()).toMatchObject({ problem: undefined, asides });
    for (const aside of asides) takes.eraseAside(aside);
    expect(takes.list().asides).toEqual([]);
  });

  test('that are damaged stay in their place without room to move them, and can be taken from there', () => {
    const { storage, takes } = open({ 'take:A2:bad': '{broken' });
    storage.room = 7;
    const { asides, problem } = takes.list();
    expect(problem).toBe('damaged');
    expect(asides.map(({ raw }) => raw)).toEqual(['{broken']);
    takes.eraseAside(asides[0]!);
    expect(keysOf(storage)).toEqual([]);
  });

  test('that are erased can be brought back, the last one first', () => {
    const { storage, takes } = open({
      'take:A2:one': takeOf(),
      'take:A2:two': takeOf({ id: 'two' }),
    });
    expect(takes.canUndo()).toBe(false);
    takes.erase(takeOf());
    takes.erase(takeOf({ id: 'two' }));
    expect(keysOf(storage)).toEqual([]);
    expect(takes.undo()?.take.id).toBe('two');
    expect(keysOf(storage)).toEqual(['sbp:v1:take:A2:two']);
    expect(takes.undo()?.take).toEqual(takeOf());
    expect(takes.undo()).toBeUndefined();
    expect(takes.canUndo()).toBe(false);
    expect(takes.list().takes).toHaveLength(2);
  });

  test('in a browser without storage are a problem to explain, never an error', () => {
    for (const storage of [forbidden, undefined]) {
      const takes = openTakes('A2', new Store(storage));
      expect(takes.list()).toEqual({ takes: [], asides: [], problem: 'unavailable' });
      expect(takes.keep(takeOf())).toEqual({ ok: false, problem: 'unavailable' });
      expect(takes.erase(takeOf()).ok).toBe(false);
      expect(takes.undo()).toEqual({
        take: takeOf(),
        result: { ok: false, problem: 'unavailable' },
      });
    }
  });

  test('that do not fit in a full storage leave what is there as it was', () => {
    const { storage, takes } = open({ 'take:A2:one': takeOf() });
    storage.room = JSON.stringify(takeOf()).length;
    const more = takeOf({ notes: { a: 'a long note' } });
    expect(takes.keep(more, takeOf())).toEqual({ ok: false, problem: 'full' });
    expect(takes.list().takes).toEqual([takeOf()]);
  });
});

describe('a take of the first shape', () => {
  test('gets a key of its own, once, and nothing of it is lost', () => {
    const { storage, takes, again } = open({ 'take:A2': old });
    const [take] = takes.list().takes;
    expect(take).toMatchObject({ ...old, name: '', origin: 'own' });
    expect(keysOf(storage)).toEqual([`sbp:v1:take:A2:${take?.id}`]);
    expect(again().list().takes).toEqual([take]);
  });

  test('is the same take for two tabs that find it at once', () => {
    const first = open({ 'take:A2': old });
    const second = open({ 'take:A2': old });
    expect(first.takes.list()).toEqual(second.takes.list());
  });

  test('is there to go on with when there is no room to move it, and moves as soon as there is', () => {
    const { storage, takes } = open({ 'take:A2': old });
    storage.room = JSON.stringify(old).length;
    const [take] = takes.list().takes;
    expect(take?.answers).toEqual(old.answers);
    expect(keysOf(storage)).toEqual(['sbp:v1:take:A2']);
    storage.room = Infinity;
    expect(takes.list().takes).toEqual([take]);
    expect(keysOf(storage)).toEqual([`sbp:v1:take:A2:${take?.id}`]);
  });

  test('is erased from where it stands', () => {
    const { storage, takes } = open({ 'take:A2': old });
    storage.room = JSON.stringify(old).length;
    const [take] = takes.list().takes;
    takes.erase(take!);
    expect(keysOf(storage)).toEqual([]);
  });

  test('stays when another take is erased', () => {
    const { storage, takes } = open({ 'take:A2': old, 'take:A2:one': takeOf() });
    takes.erase(takeOf());
    expect(keysOf(storage)).toEqual(['sbp:v1:take:A2']);
  });

  test('that an older page went on with in another tab wins where it is newer', () => {
    const { storage, takes } = open({ 'take:A2': old });
    const [moved] = takes.list().takes;
    takes.keep({ ...moved!, name: 'My team' });
    storage.setItem('sbp:v1:take:A2', JSON.stringify(old));
    expect(takes.list().takes[0]).toMatchObject({ name: 'My team', answers: old.answers });
    const newer = { ...old, updatedAt: '2026-11-22T12:00:00.000Z', answers: { a: value(0) } };
    storage.setItem('sbp:v1:take:A2', JSON.stringify(newer));
    expect(takes.list().takes).toMatchObject([{ name: 'My team', answers: newer.answers }]);
    expect(keysOf(storage)).toHaveLength(1);
  });

  test('that cannot be read is put aside', () => {
    const { takes } = open({ 'take:A2': { ...old, answers: { a: 3 } } });
    expect(takes.list()).toMatchObject({ takes: [], problem: 'damaged' });
    expect(takes.list().asides.map(({ name }) => name)).toEqual(['take:A2']);
  });
});

describe('two tabs with one take', () => {
  test('both keep what they changed', () => {
    const { takes } = open({ 'take:A2:one': takeOf({ notes: { a: 'before' } }) });
    const base = takes.list().takes[0]!;
    const there = { ...base, name: 'Renamed', answers: { ...base.answers, b: value(2) } };
    const here = { ...base, notes: {}, answers: { ...base.answers, c: value(3) } };
    takes.keep(there, base);
    expect(takes.keep(here, base)).toEqual({
      ok: true,
      value: {
        ...base,
        name: 'Renamed',
        notes: {},
        answers: { a: value(1), b: value(2), c: value(3) },
      },
    });
  });

  const answers = fc.dictionary(
    fc.constantFrom('a', 'b', 'c', 'd', 'constructor', 'toString'),
    fc.integer({ min: 0, max: 4 }).map(value),
    { noNullPrototype: true },
  );

  test('lose nothing, whatever they changed', () => {
    fc.assert(
      fc.property(answers, answers, answers, (before, mine, theirs) => {
        const base = takeOf({ answers: before });
        const merged = mergeTakes(
          base,
          takeOf({ answers: mine }),
          takeOf({ answers: theirs }),
        ).answers;
        const of = (all: Record<string, Answer>, id: string) =>
          Object.hasOwn(all, id) ? all[id] : undefined;
        for (const id of new Set([...Object.keys(mine), ...Object.keys(theirs)])) {
          const changed = JSON.stringify(of(mine, id)) !== JSON.stringify(of(before, id));
          expect(of(merged, id)).toEqual(changed ? of(mine, id) : of(theirs, id));
        }
      }),
    );
  });

  test('and one that changed nothing has what the other has', () => {
    fc.assert(
      fc.property(answers, answers, (before, theirs) => {
        const base = takeOf({ answers: before });
        const there = takeOf({ answers: theirs, updatedAt: '2026-11-21T12:00:00.000Z' });
        expect(mergeTakes(base, base, there)).toEqual(there);
      }),
    );
  });
});

test('ids of takes are short, fit a key, and differ', () => {
  const ids = Array.from({ length: 1000 }, newTakeId);
  expect(new Set(ids).size).toBe(1000);
  for (const id of ids) expect(id).toMatch(/^[a-z0-9]{10}$/);
});
