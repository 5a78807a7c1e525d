import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addResponses } from '../../../src/domain/team/collect';
import {
  isSession,
  isSessionOf,
  mergeSessions,
  withoutNames,
  type Session,
} from '../../../src/domain/team/session';
import { isPackedOf, pack, unpack } from '../../../src/domain/team/packed';
import { isSessionFile, readSession, writeSession } from '../../../src/domain/team/session-file';
import { counterOf } from '../../../src/domain/team/tally';
import { pictureOf } from '../../../src/domain/team/picture';
import { all, first, instrument, response, session, shared, value, wheel } from './fixtures';

const people = [
  response('one', all(1), { label: 'Anna', group: 'Ghent', notes: { [first.id]: 'Anna saw it' } }),
  response('two', all(2), { label: 'Bert' }),
  response('three', all(3), { label: 'Chris' }),
];
const named = session({
  responses: people,
  agreed: { [first.id]: { answer: value(2), note: 'We look it up' } },
  name: 'Team',
});
const counts = (one: Session) =>
  counterOf(wheel).count(one.responses, one.anonymous, { scores: true });
const write = (one: Session) => writeSession(one, one.counts ?? counts(one));
const read = (text: string) => readSession(text);

describe('The file of a session', () => {
  test('with names can be loaded as it was saved', () => {
    expect(read(write(named))).toEqual({ ok: true, session: named });
    expect(isSessionFile(write(named))).toBe(true);
  });

  test('without names holds nothing of one person: no label, no note, no answers', () => {
    const text = write(withoutNames(named));
    expect(text).not.toMatch(/Anna|Bert|Chris|"answers"|"tag"/);
    expect(text).toContain('We look it up');
    const loaded = read(text);
    expect(loaded).toMatchObject({ ok: true, session: { anonymous: true, responses: [] } });
  });

  test('without names makes the same picture when it is loaded', () => {
    const anonymous = withoutNames(named);
    const loaded = read(write(anonymous));
    if (!loaded.ok) throw new Error(loaded.problem);
    expect(pictureOf(instrument, loaded.session.counts!)).toEqual(
      pictureOf(instrument, counts(anonymous)),
    );
    expect(read(write(loaded.session))).toEqual(loaded);
  });

  test('that was cut, changed or written by a newer page is refused with the reason', () => {
    const text = write(named);
    expect(read(text.slice(0, -30))).toEqual({ ok: false, problem: 'cut' });
    expect(read(text.replace('"version": 1', '"version": 2'))).toEqual({
      ok: false,
      problem: 'newer',
    });
    expect(read(text.replace('"definition": "A2"', '"definition": "<b>"'))).toEqual({
      ok: false,
      problem: 'changed',
    });
    expect(read('{}')).toEqual({ ok: false, problem: 'foreign' });
    expect(read('')).toEqual({ ok: false, problem: 'foreign' });
    expect(read('[1]')).toEqual({ ok: false, problem: 'foreign' });
  });

  test('with counts of fewer than three people is refused', () => {
    const data = JSON.parse(write(withoutNames(named)));
    data.session.counts.whole.people = 2;
    expect(read(JSON.stringify(data))).toEqual({ ok: false, problem: 'changed' });
  });

  test('that says it is anonymous and holds names loses them when it is read', () => {
    const data = JSON.parse(write(named));
    data.session.anonymous = true;
    const loaded = read(JSON.stringify(data));
    expect(loaded.ok).toBe(true);
    expect(JSON.stringify(loaded)).not.toMatch(/Anna|Bert/);
  });

  test('keeps only what this version knows', () => {
    const data = JSON.parse(write(named));
    data.session.script = '<script>';
    data.session.responses[0].html = '<img>';
    data.session.responses[0].answers.__proto__ = { kind: 'unknown' };
    data.session.agreed['<b>'] = { note: 'x' };
    expect(JSON.stringify(read(JSON.stringify(data)))).not.toMatch(/script|img|<b>/);
  });

  test('never throws and never gives a broken session, whatever is changed in it', () => {
    const text = write(named);
    fc.assert(
      fc.property(fc.nat(text.length), fc.nat(40), fc.string(), (at, size, other) => {
        const loaded = read(text.slice(0, at) + other + text.slice(at + size));
        expect(!loaded.ok || isSession(loaded.session)).toBe(true);
      }),
      { numRuns: 2000 },
    );
    fc.assert(
      fc.property(fc.json(), (json) => {
        expect(read(json).ok).toBe(false);
        const wrapped = `{"format":"social-business-playbooks/team","version":1,"session":${json}}`;
        expect(read(wrapped).ok).toBe(false);
      }),
    );
  });
});

describe('What the browser keeps', () => {
  const store = (one: Session): unknown => JSON.parse(JSON.stringify(pack(one)));

  test('is the session, and can be read again', () => {
    const odd = {
      ...named,
      responses: [
        ...people,
        response('four', {
          a: { kind: 'choice', ids: ['x'] },
          b: { kind: 'choice', ids: ['x', 'y'] },
          c: { kind: 'unknown' },
          d: { kind: 'not-applicable' },
          e: value(0),
        }),
      ],
    };
    expect(unpack(store(odd))).toEqual(odd);
    expect(isPackedOf('A2')(store(odd))).toBe(true);
    expect(isPackedOf('A1')(store(odd))).toBe(false);
  });

  test('takes little room: 500 people with 36 answers each stay under 200,000 characters', () => {
    const many = Array.from({ length: 500 }, (_, n) => response(`person-${n}`, all(n % 5)));
    expect(JSON.stringify(pack({ ...named, responses: many })).length).toBeLessThan(200_000);
  });

  test('is no session when anything in it is none', () => {
    const data = () => store(named) as { responses: object[] };
    for (const broken of [
      { ...data(), questions: undefined },
      { ...data(), questions: [1] },
      { ...data(), responses: {} },
      { ...data(), responses: [null] },
      { ...data(), responses: [{ ...data().responses[0], answers: [{}] }] },
      undefined,
      [],
    ]) {
      expect(unpack(broken)).toBeUndefined();
    }
  });
});

test('A kept session is checked before it is used', () => {
  expect(isSessionOf('A2')(JSON.parse(JSON.stringify(named)))).toBe(true);
  expect(isSessionOf('A1')(named)).toBe(false);
  expect(isSession({ ...named, responses: [people[0], people[0]] })).toBe(false);
  expect(isSession({ ...named, refused: [{ id: 'a' }] })).toBe(false);
  expect(isSession({ ...named, agreed: { a: { note: 1 } } })).toBe(false);
  for (const data of [undefined, null, 1, 'x', [], {}]) expect(isSession(data)).toBe(false);
});

describe('Two tabs with one session', () => {
  const other = shared('four', all(4), { label: 'Dora' });

  test('keep what each of them added', () => {
    const here = addResponses(named, [other], '').session;
    const there = { ...named, agreed: { ...named.agreed, x: { note: 'from the other tab' } } };
    const merged = mergeSessions(named, here, there);
    expect(merged.responses.map(({ tag }) => tag)).toEqual(['one', 'two', 'three', 'four0']);
    expect(merged.agreed['x']).toEqual({ note: 'from the other tab' });
    expect(isSession(merged)).toBe(true);
  });

  test('lose what one of them took out', () => {
    const here = { ...named, name: 'Our team' };
    const there = { ...named, responses: people.slice(1), agreed: {} };
    const merged = mergeSessions(named, here, there);
    expect(merged.responses.map(({ tag }) => tag)).toEqual(['two', 'three']);
    expect(merged.agreed).toEqual({});
    expect(merged.name).toBe('Our team');
  });

  test('are anonymous as soon as one of them is', () => {
    const here = addResponses(named, [other], '').session;
    const merged = mergeSessions(named, here, withoutNames(named));
    expect(merged.anonymous).toBe(true);
    expect(JSON.stringify(merged)).not.toMatch(/Anna|Bert|Dora/);
  });
});
