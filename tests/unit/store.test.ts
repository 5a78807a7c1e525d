import { describe, expect, test } from 'vitest';
import { Store } from '../../src/browser/store';
import { forbidden, MemoryStorage } from '../support/memory-storage';

interface Thing {
  readonly n: number;
}
const isThing = (data: unknown): data is Thing =>
  typeof data === 'object' && data !== null && 'n' in data && typeof data.n === 'number';

const open = (entries: Record<string, string> = {}) => {
  const storage = new MemoryStorage();
  for (const [key, value] of Object.entries(entries)) storage.entries.set(key, value);
  return { storage, store: new Store(storage) };
};

test('what was written is read again, under a key with a version', () => {
  const { storage, store } = open();
  expect(store.write('take:A2', { n: 1 }, isThing)).toEqual({ ok: true, value: undefined });
  expect(store.read('take:A2', isThing)).toEqual({ ok: true, value: { n: 1 } });
  expect([...storage.entries.keys()]).toEqual(['sbp:v1:take:A2']);
});

test('nothing there is no problem', () => {
  expect(open().store.read('take:A2', isThing)).toEqual({ ok: true, value: undefined });
});

test('what was erased is gone', () => {
  const { store } = open({ 'sbp:v1:take:A2': '{"n":1}' });
  expect(store.erase('take:A2').ok).toBe(true);
  expect(store.read('take:A2', isThing)).toEqual({ ok: true, value: undefined });
});

describe('what cannot be read', () => {
  test.each(['{"n":', '{"n":"one"}', 'null', ''])('is put aside as it was found: %s', (raw) => {
    const { storage, store } = open({ 'sbp:v1:take:A2': raw });
    expect(store.read('take:A2', isThing)).toEqual({ ok: false, problem: 'damaged' });
    expect(storage.getItem('sbp:v1:take:A2')).toBeNull();
    expect(store.listAside('take:A2')).toEqual([
      { name: 'take:A2', key: 'sbp:v1:aside:take:A2', raw },
    ]);
  });

  test('never overwrites what was put aside before', () => {
    const { storage, store } = open({ 'sbp:v1:take:A2': 'first' });
    store.read('take:A2', isThing);
    storage.setItem('sbp:v1:take:A2', 'second');
    store.read('take:A2', isThing);
    expect(store.listAside('take:A2').map(({ raw }) => raw)).toEqual(['first', 'second']);
  });

  test('is put aside, too, when something is written without reading first', () => {
    const { store } = open({ 'sbp:v1:take:A2': 'broken' });
    expect(store.write('take:A2', { n: 2 }, isThing).ok).toBe(true);
    expect(store.listAside().map(({ raw }) => raw)).toEqual(['broken']);
    expect(store.read('take:A2', isThing)).toEqual({ ok: true, value: { n: 2 } });
  });

  test('stays where it is, and is not overwritten, when there is no room to put it aside', () => {
    const { storage, store } = open({ 'sbp:v1:take:A2': 'broken' });
    storage.room = 7;
    expect(store.read('take:A2', isThing)).toEqual({ ok: false, problem: 'damaged' });
    expect(store.write('take:A2', { n: 2 }, isThing)).toEqual({ ok: false, problem: 'damaged' });
    expect(store.rawOf('take:A2')).toBe('broken');
  });

  test('goes when the reader erases it, and only that', () => {
    const { storage, store } = open({ 'sbp:v1:take:A2': 'broken', 'sbp:v1:take:A3': 'other' });
    store.read('take:A2', isThing);
    store.read('take:A3', isThing);
    const [aside] = store.listAside('take:A2');
    if (aside) store.eraseAside(aside);
    expect([...storage.entries.keys()]).toEqual(['sbp:v1:aside:take:A3']);
  });

  test('of one thing is not listed for another whose name begins the same', () => {
    const { store } = open({ 'sbp:v1:aside:take:A2': 'x', 'sbp:v1:aside:take:A20': 'y' });
    expect(store.listAside('take:A2').map(({ raw }) => raw)).toEqual(['x']);
  });
});

test('the names of what is kept can be listed by how they begin', () => {
  const { store } = open({
    'sbp:v1:take:A2:b': '{}',
    'sbp:v1:take:A2:a': 'broken',
    'sbp:v1:take:A20:c': '{}',
    'sbp:v1:take:A2': '{}',
    'sbp:v1:aside:take:A2:d': '{}',
    'other:take:A2:e': '{}',
  });
  expect(store.names('take:A2:')).toEqual(['take:A2:a', 'take:A2:b']);
  expect(new Store(forbidden).names('take:')).toEqual([]);
  expect(new Store(undefined).names('take:')).toEqual([]);
});

test('what cannot be moved is there to be downloaded and erased from its place', () => {
  const { storage, store } = open({ 'sbp:v1:take:A2': 'broken' });
  storage.room = 7;
  store.read('take:A2', isThing);
  const left = store.inPlace('take:A2');
  expect(left?.raw).toBe('broken');
  if (left) store.eraseAside(left);
  expect(storage.length).toBe(0);
  expect(store.inPlace('take:A2')).toBeUndefined();
});

test('a full storage is told, and what was there stays', () => {
  const { storage, store } = open({ 'sbp:v1:take:A2': '{"n":1}' });
  storage.room = 7;
  expect(store.write('take:A2', { n: 1000 }, isThing)).toEqual({ ok: false, problem: 'full' });
  expect(store.read('take:A2', isThing)).toEqual({ ok: true, value: { n: 1 } });
});

test.each([
  ['forbids', forbidden],
  ['has no', undefined],
])('a browser that %s storage gives an answer, not an error', (_, storage) => {
  const store = new Store(storage);
  const unavailable = { ok: false, problem: 'unavailable' };
  expect(store.read('take:A2', isThing)).toEqual(unavailable);
  expect(store.write('take:A2', { n: 1 }, isThing)).toEqual(unavailable);
  expect(store.erase('take:A2')).toEqual(unavailable);
  expect(store.listAside()).toEqual([]);
  expect(store.rawOf('take:A2')).toBeUndefined();
});
