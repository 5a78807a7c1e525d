import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  afterAnswer,
  doneIn,
  fitRound,
  isPracticeOf,
  startRound,
} from '../../../src/domain/assessment/practice';
import {
  deadlineOf,
  hasPassed,
  isSittingOf,
  markPassed,
  mergeSittings,
  minutesWith,
  timeLeft,
  timeUsed,
  type Sitting,
} from '../../../src/domain/assessment/sitting';
import { openExams } from '../../../src/browser/exams';
import { Store, type StorageLike } from '../../../src/browser/store';
import { percent, timeLeftInWords, timeUsedInWords } from '../../../src/islands/exam/words';
import { examMessages } from '../../../src/i18n/exam';

const start = Date.parse('2026-11-21T10:00:00.000Z');
const minute = 60_000;
const choice = (...ids: string[]) => ({ kind: 'choice', ids }) as const;

const sitting = (more: Partial<Sitting> = {}): Sitting => ({
  id: 'one',
  definition: 'B1',
  version: 1,
  seed: 4,
  questions: ['a', 'b', 'c'],
  startedAt: new Date(start).toISOString(),
  updatedAt: new Date(start).toISOString(),
  minutes: 20,
  answers: {},
  marked: [],
  at: 'a',
  name: '',
  ...more,
});
const finished = {
  at: new Date(start).toISOString(),
  byClock: false,
  right: 2,
  total: 3,
  needed: 3,
};

describe('The clock', () => {
  test('goes by the clock on the wall, whether or not the page is open', () => {
    expect(timeLeft(sitting(), start + 5 * minute)).toBe(15 * minute);
    expect(timeLeft(sitting(), start + 25 * minute)).toBe(0);
    expect(deadlineOf(sitting())).toBe(start + 20 * minute);
  });

  test('gives no more than there was when it is put back', () => {
    expect(timeLeft(sitting(), start - 60 * minute)).toBe(20 * minute);
  });

  test('never ends without a limit', () => {
    expect(timeLeft(sitting({ minutes: undefined }), start + 1e9)).toBe(Infinity);
    expect(markPassed(sitting({ minutes: undefined }), Infinity, Infinity)).toBeUndefined();
  });

  test('can be given a quarter, half or all of the time again, in whole minutes', () => {
    expect([0.25, 0.5, 1].map((extra) => minutesWith(17, extra))).toEqual([22, 26, 34]);
  });

  test('is worth a word at the half, at five minutes and at one, once each', () => {
    const said: (string | undefined)[] = [];
    for (let left = 20 * minute; left >= 0; left -= 1000) {
      const mark = markPassed(sitting(), left + 1000, left);
      if (mark) said.push(`${mark} ${left / minute}`);
    }
    expect(said).toEqual(['half 10', 'five 5', 'one 1']);
  });

  test('says the latest only when the page slept through several', () => {
    expect(markPassed(sitting(), 20 * minute, 3 * minute)).toBe('five');
    expect(markPassed(sitting(), 20 * minute, 10_000)).toBe('one');
  });

  test('does not say twice that five minutes are left, nor a half that is shorter', () => {
    expect(markPassed(sitting({ minutes: 10 }), 6 * minute, 5 * minute)).toBe('five');
    expect(markPassed(sitting({ minutes: 6 }), 4 * minute, 3 * minute)).toBeUndefined();
  });

  test('is read in whole minutes, and by seconds only at the very end', () => {
    const labels = examMessages.en.room;
    expect(timeLeftInWords('en', 20 * minute, labels)).toBe('20 minutes left');
    expect(timeLeftInWords('en', 19 * minute + 1, labels)).toBe('20 minutes left');
    expect(timeLeftInWords('en', minute, labels)).toBe('60 seconds left');
    expect(timeLeftInWords('en', 41_000, labels)).toBe('50 seconds left');
    expect(timeLeftInWords('en', 900, labels)).toBe('1 second left');
  });

  test('tells how long it took', () => {
    const done = sitting({
      finished: { ...finished, at: new Date(start + 754_000).toISOString() },
    });
    expect(timeUsed(done, 0)).toBe(754_000);
    expect(timeUsedInWords('en', 754_000, examMessages.en.room)).toBe('12 minutes 34 seconds');
    expect(timeUsedInWords('nl', 60_000, examMessages.nl.room)).toBe('1 minuut');
    expect(timeUsedInWords('nl', 0, examMessages.nl.room)).toBe('0 seconden');
  });
});

test('A share is shown in whole per cents, and never as a pass that it was not', () => {
  expect(percent(11, 15)).toBe(73);
  expect(percent(0, 0)).toBe(0);
  for (let total = 1; total <= 39; total += 1) {
    for (let right = 0; right < Math.ceil(total * 0.8 - 1e-9); right += 1) {
      expect(percent(right, total)).toBeLessThan(80);
    }
  }
  expect(hasPassed({ ...finished, right: 3 })).toBe(true);
  expect(hasPassed(finished)).toBe(false);
});

describe('One exam in two tabs', () => {
  const base = sitting({ answers: { a: choice('x') }, marked: ['a'] });

  test('keeps what each answered, and a change counts over what was there before', () => {
    const here = { ...base, answers: { a: choice('y') }, marked: ['a', 'b'] };
    const there = { ...base, answers: { a: choice('x'), c: choice('z') }, marked: [] };
    expect(mergeSittings(base, here, there)).toMatchObject({
      answers: { a: choice('y'), c: choice('z') },
      marked: ['b'],
    });
  });

  test('an answer that was taken away here stays away', () => {
    expect(mergeSittings(base, { ...base, answers: {} }, base).answers).toEqual({});
  });

  test('what was handed in there is not changed by answers here; the name is', () => {
    const there = { ...base, finished };
    const here = { ...base, answers: { a: choice('y') }, name: 'Ann' };
    expect(mergeSittings(base, here, there)).toEqual({ ...there, name: 'Ann' });
  });
});

describe('What is kept', () => {
  test('is a sitting of this belt, or it is not used', () => {
    const is = isSittingOf('B1');
    expect(is(sitting())).toBe(true);
    expect(is(sitting({ minutes: undefined, finished }))).toBe(true);
    const wrong: Record<string, unknown> = {
      id: '../x',
      definition: 'B2',
      version: 'new',
      seed: 0.5,
      questions: [],
      startedAt: 'yesterday',
      minutes: -1,
      answers: { a: { kind: 'choice' } },
      marked: [1],
      at: undefined,
      name: null,
      finished: { right: 1 },
    };
    for (const [key, bad] of Object.entries(wrong)) {
      expect(is({ ...sitting(), [key]: bad }), key).toBe(false);
    }
    fc.assert(fc.property(fc.anything(), (data) => void expect(is(data)).toBe(false)));
  });

  /** A storage that a test can look into. */
  function memory(): StorageLike & { readonly all: Map<string, string> } {
    const all = new Map<string, string>();
    return {
      all,
      getItem: (key) => all.get(key) ?? null,
      setItem: (key, raw) => void all.set(key, raw),
      removeItem: (key) => void all.delete(key),
      key: (index) => [...all.keys()][index] ?? null,
      get length() {
        return all.size;
      },
    };
  }

  test('lists exams from new to old; a damaged one is put aside alone', () => {
    const storage = memory();
    const exams = openExams('B1', new Store(storage));
    const later = new Date(start + minute).toISOString();
    expect(exams.keep(sitting()).ok).toBe(true);
    expect(exams.keep(sitting({ id: 'two', startedAt: later })).ok).toBe(true);
    storage.all.set('sbp:v1:exam:B1:bad', '{"id":"bad"');
    const kept = exams.list();
    expect(kept.sittings.map(({ id }) => id)).toEqual(['two', 'one']);
    expect(kept.problem).toBe('damaged');
    expect(kept.asides.map(({ raw }) => raw)).toEqual(['{"id":"bad"']);
    expect(exams.list().problem).toBeUndefined();
  });

  test('an older tab adds to the exam and overwrites nothing', () => {
    const storage = memory();
    const [first, second] = [0, 1].map(() => openExams('B1', new Store(storage)));
    const begun = sitting();
    first!.keep(begun);
    first!.keep({ ...begun, answers: { a: choice('x') } }, begun);
    const result = second!.keep({ ...begun, answers: { b: choice('y') } }, begun);
    expect(result).toMatchObject({
      ok: true,
      value: { answers: { a: choice('x'), b: choice('y') } },
    });
    first!.keep({ ...begun, answers: { a: choice('x') }, finished }, begun);
    second!.keep({ ...begun, answers: { c: choice('z') } }, begun);
    expect(first!.find('one')).toMatchObject({ finished });
    expect(first!.find('one')?.answers['c']).toBeUndefined();
  });

  test('what another tab learned in practice stays', () => {
    const exams = openExams('B1', new Store(memory()));
    const practice = { definition: 'B1', updatedAt: new Date(start).toISOString() };
    const base = { ...practice, latest: { a: true } };
    exams.keepPractice({ ...practice, latest: { a: true, b: false } }, base);
    expect(exams.keepPractice({ ...practice, latest: { a: false } }, base)).toMatchObject({
      value: { latest: { a: false, b: false } },
    });
  });

  test('nothing breaks where storage is forbidden or full', () => {
    const forbidden = openExams('B1', new Store(undefined));
    expect(forbidden.list()).toMatchObject({ sittings: [], problem: 'unavailable' });
    expect(forbidden.keep(sitting())).toEqual({ ok: false, problem: 'unavailable' });
    const full = memory();
    full.setItem = () => {
      throw Object.assign(new Error(), { name: 'QuotaExceededError' });
    };
    expect(openExams('B1', new Store(full)).keep(sitting())).toEqual({
      ok: false,
      problem: 'full',
    });
  });
});

describe('A round of practice', () => {
  const ids = [...'abcdefg'];

  test('has every question once, in an order of its own', () => {
    const round = startRound(ids, 3);
    expect([...round.queue].sort()).toEqual(ids);
    expect(startRound(ids, 3)).toEqual(round);
    expect(new Set([1, 2, 3, 4].map((seed) => startRound(ids, seed).queue.join())).size).toBe(4);
  });

  test('asks a wrong one again at the end', () => {
    const round = startRound(['a', 'b'], 3);
    const [first, second] = round.queue;
    const wrong = afterAnswer(round, false);
    expect(wrong).toMatchObject({ queue: [second, first], missed: [first] });
    const again = afterAnswer(afterAnswer(wrong, true), false);
    expect(again).toMatchObject({ queue: [first], missed: [first] });
    expect(doneIn(again)).toBe(1);
    const done = afterAnswer(again, true);
    expect(done.queue).toEqual([]);
    expect(afterAnswer(done, true)).toEqual(done);
  });

  test('ends when every question has been right once, however often it was wrong', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 60 }), (grades) => {
        const round = grades.reduce(afterAnswer, startRound(ids, 1));
        const rights = grades.filter((right) => right).length;
        expect(doneIn(round)).toBe(Math.min(ids.length, rights));
        expect(new Set(round.queue).size).toBe(round.queue.length);
        expect(
          isPracticeOf('B1')({
            definition: 'B1',
            updatedAt: new Date(start).toISOString(),
            latest: {},
            round,
          }),
        ).toBe(true);
      }),
    );
  });

  test('goes on without questions that have left the pool', () => {
    const round = afterAnswer(startRound(ids, 3), false);
    const left = fitRound(round, new Set(ids.slice(0, 3)));
    expect([...(left?.queue ?? [])].sort()).toEqual(['a', 'b', 'c']);
    expect(fitRound(round, new Set(['z']))).toBeUndefined();
  });

  test('is read back only when it hangs together', () => {
    const is = isPracticeOf('B1');
    const good = {
      definition: 'B1',
      updatedAt: new Date(start).toISOString(),
      latest: { a: true },
    };
    const round = startRound(ids, 1);
    expect(is({ ...good, round })).toBe(true);
    expect(is({ ...good, latest: { a: 1 } })).toBe(false);
    expect(is({ ...good, definition: 'B2' })).toBe(false);
    expect(is({ ...good, round: { ...round, queue: ['a', 'a'] } })).toBe(false);
    expect(is({ ...good, round: { ...round, queue: ['z'] } })).toBe(false);
    expect(is({ ...good, round: { ...round, questions: [] } })).toBe(false);
  });
});
