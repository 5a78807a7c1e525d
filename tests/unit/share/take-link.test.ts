import fc from 'fast-check';
import { deflateSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { fittingAnswers } from '../../../src/domain/assessment/instrument';
import { crc32, readNumber, writeNumber } from '../../../src/domain/share/coding';
import { dayOf, sharedOf, takeFrom, type Shared } from '../../../src/domain/share/shared';
import {
  encodeTake,
  findLinks,
  fragmentOf,
  hashQuestion,
  MAX_PAYLOAD,
  readLink,
  type ReadLink,
} from '../../../src/domain/share/take-link';
import { evenTake, instruments, laterWheel, takeOf, wheel } from './fixtures';

const full = sharedOf(evenTake(wheel), 'Ann');
const payload = encodeTake(wheel, full);
const address = `https://example.org/go/A2/${fragmentOf(payload)}`;

const problemOf = (read: ReadLink) => (read.ok ? 'none' : read.problem);
const sharedIn = (read: ReadLink): Shared => {
  if (!read.ok) throw new Error(`not read: ${read.problem}`);
  return read.shared;
};

/** Time for what takes long on a busy machine; work that grew with the square would take much longer. */
const HANGS = 120_000;

const hashOrder = (answer: string) => readNumber(answer.slice(0, 3)) ?? NaN;

/** Any body in an envelope that is right: what only somebody who wants to can make. */
function seal(body: string, version = '1', code = 'A2'): string {
  const sealed = `${version}${code}.${writeNumber(body.length + 6, 3)}${body}`;
  return sealed + writeNumber(crc32(sealed), 6);
}

describe('a link', () => {
  test('of the wheel with all its answers and no notes stays below 250 characters', () => {
    expect(Object.keys(full.answers)).toHaveLength(40);
    expect(encodeTake(wheel, { ...full, label: '' }).length).toBeLessThan(200);
    expect(payload.length).toBeLessThan(250);
  });

  test.each(instruments.map((one) => [one.code, one] as const))(
    'of %s gives the answers back, whatever they are',
    (_, instrument) => {
      fc.assert(
        fc.property(takeOf(instrument), fc.string({ maxLength: 20 }), (take, label) => {
          const shared = sharedOf(take, label);
          const read = readLink(
            fragmentOf(encodeTake(instrument, shared, { name: true, notes: true })),
            instruments,
          );
          expect(read).toEqual({ ok: true, unread: 0, shared });
        }),
        { numRuns: 300 },
      );
    },
    HANGS,
  );

  test('says nothing that was not chosen', () => {
    const shared = { ...full, label: '', notes: { [wheel.questions[0]!.id]: 'a secret' } };
    expect(sharedIn(readLink(encodeTake(wheel, shared), [wheel]))).toMatchObject({
      name: '',
      label: '',
      notes: {},
    });
    expect(sharedIn(readLink(encodeTake(wheel, shared, { name: true }), [wheel]))).toMatchObject({
      name: 'Our shop in Ghent',
      notes: {},
    });
    expect(sharedIn(readLink(encodeTake(wheel, shared, { notes: true }), [wheel]))).toMatchObject({
      name: '',
      notes: shared.notes,
    });
  });

  test('is the same for the same answers, in whatever order they were given', () => {
    const turned = Object.fromEntries(Object.entries(full.answers).reverse());
    expect(encodeTake(wheel, { ...full, answers: turned })).toBe(payload);
  });

  test('of another take with the same answers is another link', () => {
    const other = sharedOf({ ...evenTake(wheel), id: 'another' }, 'Ann');
    expect(encodeTake(wheel, other)).not.toBe(payload);
  });

  test('compresses notes that are long', () => {
    const notes = Object.fromEntries(
      wheel.questions.map(({ id }) => [id, 'We looked at the last ten cases, and found four.']),
    );
    const noted = encodeTake(wheel, { ...full, notes }, { notes: true });
    expect(noted.length).toBeLessThan(payload.length + 600);
    expect(sharedIn(readLink(noted, [wheel])).notes).toEqual(notes);
  });

  test('leaves out answers that no question of an assessment takes', () => {
    const answers = {
      'brand-asks-questions': { kind: 'value', value: 2.5 },
      'brand-channel-purpose': { kind: 'value', value: -1 },
      'brand-experts-speak': { kind: 'choice', ids: ['a', 'b'] },
      'brand-crisis-card': { kind: 'value', value: 3 },
    } as const;
    expect(sharedIn(readLink(encodeTake(wheel, { ...full, answers }), [wheel])).answers).toEqual({
      'brand-crisis-card': { kind: 'value', value: 3 },
    });
  });
});

describe('a link to other questions', () => {
  const [first] = wheel.questions;

  test('from before they changed keeps what was retired, to be read', () => {
    const read = readLink(payload, [laterWheel]);
    expect(read).toMatchObject({ ok: true, unread: 0 });
    const { answers, version } = sharedIn(read);
    expect(version).toBe(1);
    expect(answers).toEqual(full.answers);
    expect(Object.keys(fittingAnswers(laterWheel, answers))).toHaveLength(39);
  });

  test('from after they changed gives what is known, and counts the rest', () => {
    const later = encodeTake(laterWheel, sharedOf(evenTake(laterWheel)));
    const read = readLink(later, [wheel]);
    expect(read).toMatchObject({ ok: true, unread: 1 });
    expect(Object.keys(sharedIn(read).answers)).toHaveLength(39);
    expect(sharedIn(read).answers[first!.id]).toBeUndefined();
  });

  test('with an option that is not offered, or points beyond the scale, counts it and does not guess', () => {
    const answers = {
      'brand-ambition': { kind: 'choice', ids: ['everything'] },
      'brand-crisis-card': { kind: 'value', value: 9 },
      'sales-ambition': { kind: 'not-applicable' },
    } as const;
    expect(readLink(encodeTake(wheel, { ...full, answers }), [wheel])).toMatchObject({
      ok: true,
      unread: 3,
      shared: { answers: {} },
    });
  });
});

describe('is understood', () => {
  const lines = (text: string, width: number, between: string) =>
    (text.match(new RegExp(`.{1,${width}}`, 'g')) ?? []).join(between);
  const safe = `https://eur02.safelinks.protection.outlook.com/?url=${encodeURIComponent(address)}&data=05%7C01&reserved=0`;

  test.each([
    ['a whole address', address],
    ['a fragment', fragmentOf(payload)],
    ['a fragment without its sign', `t=${payload}`],
    ['a payload', payload],
    ['white space around it', ` \n\t${address}\r\n `],
    ['a sentence around it', `Here is mine: ${address}. Greetings, Ann`],
    ['brackets', `(${address})`],
    ['pointed brackets', `<${address}>`],
    ['quotes', `“${address}”`],
    ['a comma and a word against its end', `${address},and`],
    ['letters against its end', `${address}Sent`],
    ['a Markdown link', `[my answers](${address})`],
    ['a link in HTML', `<a href="${address}">mine</a>`],
    ['lines broken by a mail program', lines(address, 60, '\r\n')],
    ['lines broken at any place', lines(address, 17, '\n')],
    ['broken lines in a quoted mail', `> ${lines(address, 70, '\n> ')}\n> Ann`],
    ['quoted-printable', lines(address.replaceAll('=', '=3D'), 72, '=\r\n')],
    ['a sign in code', address.replace('#', '%23')],
    ['all signs in code', encodeURIComponent(address)],
    ['an address within an address', safe],
    ['spaces in code at its end', `${address}%20`],
    ['invisible characters in it', lines(address, 30, '\u200b')],
    ['a link to a film before it', `https://youtu.be/x#t=120 and ${address}`],
  ])('%s', (_, text) => {
    expect(sharedIn(readLink(text, [wheel]))).toEqual({ ...full, name: '' });
  });
});

describe('what is no link, or no whole one, is told apart', () => {
  test.each([
    '',
    ' ',
    'hello',
    '#steps',
    'https://example.org/',
    '#t=120',
    '#time=5',
    'https://youtu.be/x#t=1m20s',
    'https://x.com/someone/status/1?t=AbCdEfGhIjKlMnOpQrStUv&s=19',
  ])('not ours: “%s”', (text) => {
    expect(readLink(text, [wheel])).toEqual({ ok: false, problem: 'foreign' });
  });

  test('cut off at any place', () => {
    for (let length = 0; length < payload.length; length += 1) {
      expect(problemOf(readLink(fragmentOf(payload.slice(0, length)), [wheel])), `${length}`).toBe(
        'cut',
      );
    }
  });

  test('cut off, with text after it', () => {
    const cut = `${address.slice(0, 120)}\n\nGreetings, Ann`;
    expect(problemOf(readLink(cut, [wheel]))).toBe('cut');
  });

  test('changed in one place, whichever and however', () => {
    for (let at = 8; at < payload.length; at += 1) {
      for (const character of 'Az09-_') {
        if (payload[at] === character) continue;
        const changed = payload.slice(0, at) + character + payload.slice(at + 1);
        expect(problemOf(readLink(changed, [wheel])), `${at}: ${character}`).toBe('changed');
      }
    }
  });

  test('two neighbours that changed places', () => {
    for (let at = 8; at + 1 < payload.length; at += 1) {
      const [a = '', b = ''] = payload.slice(at, at + 2);
      if (a === b) continue;
      const changed = payload.slice(0, at) + b + a + payload.slice(at + 2);
      expect(problemOf(readLink(changed, [wheel]))).toBe('changed');
    }
  });

  test('of a newer format, and only when it is whole', () => {
    const newer = seal('anything-at-all', '2');
    expect(readLink(newer, [wheel])).toEqual({ ok: false, problem: 'newer', code: 'A2' });
    expect(problemOf(readLink(`2${payload.slice(1)}`, [wheel]))).toBe('changed');
    expect(problemOf(readLink(newer.slice(0, -1), [wheel]))).toBe('cut');
  });

  test('of an assessment that is not here, and of one that has its own page', () => {
    const other = encodeTake({ code: 'A99' }, full);
    expect(readLink(other, [wheel])).toEqual({
      ok: false,
      problem: 'unknown-assessment',
      code: 'A99',
    });
    expect(readLink(other, [wheel], ['A99'])).toEqual({
      ok: false,
      problem: 'other-assessment',
      code: 'A99',
    });
  });

  test('with a right checksum around nonsense', () => {
    const bodies = [
      '',
      'AB',
      'AAAAAAAAAAAA',
      '.'.repeat(40),
      'ABAAAAAAAA__AAAA',
      'ABAAAAAAAAAAA',
      'ABACAAA.AAAAAA',
      'ABAAAAAAAAAAAAC_',
    ];
    for (const body of bodies)
      expect(problemOf(readLink(seal(body), [wheel])), body).toBe('changed');
  });

  test('with the same question answered twice, or out of order', () => {
    const [a = '', b = ''] = wheel.questions.map(({ id }) => `${hashQuestion(id)}i`).sort();
    const sorted = [a, b].sort((x, y) => hashOrder(x) - hashOrder(y));
    const body = (answers: readonly string[]) =>
      `ABACAAAAAA${writeNumber(answers.length, 2)}${answers.join('')}AA`;
    expect(problemOf(readLink(seal(body(sorted)), [wheel]))).toBe('none');
    expect(problemOf(readLink(seal(body(sorted.toReversed())), [wheel]))).toBe('changed');
    expect(problemOf(readLink(seal(body([a, a])), [wheel]))).toBe('changed');
  });

  test.each([
    ['letters', `["","${'a'.repeat(5_000_000)}"]`],
    ['white space', `["",""]${' '.repeat(5_000_000)}`],
  ])('with text that would unfold to very many %s', (_, text) => {
    const bomb = deflateSync(new TextEncoder().encode(text), { level: 9 });
    const body = `ABABCAAAAAAAAC${Buffer.from(bomb).toString('base64url')}`;
    expect(problemOf(readLink(seal(body), [wheel]))).toBe('changed');
  });

  test('notes that are too long for a link are refused, not cut', () => {
    let seed = 1;
    const noise = Array.from({ length: 60_000 }, () => {
      seed = (seed * 48_271) % 2_147_483_647;
      return String.fromCharCode(33 + (seed % 90));
    }).join('');
    const long = encodeTake(
      wheel,
      { ...full, notes: { 'brand-crisis-card': noise } },
      { notes: true },
    );
    expect(long.length).toBeGreaterThan(MAX_PAYLOAD);
    expect(readLink(long, [wheel]).ok).toBe(false);
  });
});

describe('a text with many links', () => {
  const payloads = Array.from({ length: 500 }, (_, n) =>
    encodeTake(
      wheel,
      sharedOf({ ...evenTake(wheel, n % 5), id: `take-${n}` }, n % 2 ? `Person ${n}` : ''),
    ),
  );
  const mail = (one: string, n: number) =>
    `Van: person${n}@example.org\nHallo, hier is die van mij:\nhttps://example.org/go/A2/${fragmentOf(one)}.\nGroet!`;

  test('gives each of them, in order', () => {
    expect(findLinks(payloads.map(mail).join('\n\n'))).toEqual(payloads);
  });

  test('gives each of them with one link a line, and with broken lines', () => {
    expect(findLinks(payloads.map((one) => `#t=${one}`).join('\n'))).toEqual(payloads);
    expect(findLinks(payloads.map((one) => `t=${one}`).join('\n'))).toEqual(payloads);
    const broken = payloads.map((one, n) => mail(one, n).replace(/.{76}/g, '$&=\r\n'));
    expect(findLinks(broken.join('\n'))).toEqual(payloads);
  });

  test('gives a link that stands there twice once, and leaves out what is not ours', () => {
    const [one] = payloads;
    expect(
      findLinks(`${one}\nhttps://youtu.be/x#t=120\n> #t=${one}\nhttps://example.org/#t=`),
    ).toEqual([one]);
  });

  test('gives damaged ones too, and does not lose the next', () => {
    const [a = '', b = '', c = ''] = payloads;
    const found = findLinks([a.slice(0, 90), b.replace(/.{3}$/, 'AAA'), c].map(mail).join('\n'));
    expect(found.map((one) => problemOf(readLink(one, [wheel])))).toEqual([
      'cut',
      'changed',
      'none',
    ]);
  });

  test(
    'is searched in a moment, however hostile',
    () => {
      const hostile = [
        't=\n1A2.___\n'.repeat(20_000),
        '#t=1A2.Hz_'.repeat(20_000),
        '\n'.repeat(500_000),
        '# '.repeat(200_000),
        `#t=${'A'.repeat(3_000_000)}`,
        '%'.repeat(300_000),
      ];
      for (const text of hostile) expect(findLinks(text).length).toBeLessThanOrEqual(2_000);
    },
    HANGS,
  );
});

describe('whatever arrives', () => {
  /** Reads without throwing, and gives no answer that no question takes. */
  function readSafely(text: string): ReadLink {
    const read = readLink(text, instruments);
    if (read.ok) {
      const { definition, answers, notes } = read.shared;
      const instrument = instruments.find(({ code }) => code === definition)!;
      const known = new Set([...instrument.questions, ...instrument.retired].map(({ id }) => id));
      if (Object.keys(fittingAnswers(instrument, answers)).length !== Object.keys(answers).length) {
        throw new Error(`an answer that does not fit, from ${text}`);
      }
      if (Object.keys(notes).some((id) => !known.has(id)))
        throw new Error(`a strange note: ${text}`);
    }
    return read;
  }

  const character = fc.constantFrom(
    ...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_',
  );
  const code = fc.string({ unit: character, maxLength: 300 });

  test(
    '50,000 random texts never throw',
    () => {
      const text = fc.oneof(
        fc.string({ unit: 'binary', maxLength: 400 }),
        code.map((one) => `#t=${one}`),
        code.map((one) => `#t=1A2.${one}`),
        fc.string({ unit: 'grapheme', maxLength: 100 }).map((one) => `#t=${one}`),
        fc.webUrl({ withFragments: true }),
      );
      fc.assert(
        fc.property(text, (one) => {
          readSafely(one);
          findLinks(one);
        }),
        { numRuns: 50_000 },
      );
    },
    HANGS,
  );

  test(
    '20,000 links with a right checksum around a random body never give answers that do not fit',
    () => {
      const answered = fc.constantFrom(...instruments).chain((instrument) =>
        fc
          .array(fc.tuple(fc.constantFrom(...instrument.questions), code), { maxLength: 4 })
          .map((given) =>
            given
              .map(([{ id }, answer]) => hashQuestion(id) + answer.slice(0, 3))
              .sort()
              .join(''),
          ),
      );
      const body = fc.oneof(
        code,
        fc.tuple(answered, code).map(([one, rest]) => `ABACAAAAAAAC${one}AA${rest}`),
        fc
          .tuple(answered, fc.constantFrom('A', 'AA'))
          .map(([one, rest]) => `ABACAAAAAAAB${one}${rest}`),
        code.map((one) => `ABACAAAAAAAAAC${one}`),
      );
      fc.assert(
        fc.property(
          body,
          fc.constantFrom('A2', ...instruments.map((one) => one.code)),
          (one, of) => {
            readSafely(seal(one, '1', of));
          },
        ),
        { numRuns: 20_000 },
      );
    },
    HANGS,
  );

  test(
    '60,000 damaged links are never taken for other answers',
    () => {
      // The checksum lets one in 4.3 thousand million pass; one in 70,000 runs of this test would meet it.
      const examples = fc.constantFrom(...instruments).chain((instrument) =>
        takeOf(instrument).map((take) => {
          const shared = sharedOf(take, 'Ann');
          return { shared, link: encodeTake(instrument, shared, { notes: true, name: true }) };
        }),
      );
      const pool = fc.sample(examples, { numRuns: 200, seed: 42 });
      const place = fc.nat({ max: 400 });
      const damage: fc.Arbitrary<(link: string) => string> = fc.oneof(
        place.map((at) => (link: string) => link.slice(0, at % link.length)),
        place.map((at) => (link: string) => link.slice(at % link.length)),
        fc.tuple(place, character).map(([at, one]) => (link: string) => {
          const where = at % link.length;
          return link.slice(0, where) + one + link.slice(where + 1);
        }),
        fc.tuple(place, place).map(([a, b]) => (link: string) => {
          const characters = [...link];
          const [x, y] = [a % link.length, b % link.length];
          [characters[x], characters[y]] = [characters[y]!, characters[x]!];
          return characters.join('');
        }),
        fc.tuple(place, code).map(([at, one]) => (link: string) => {
          const where = at % link.length;
          return link.slice(0, where) + one + link.slice(where);
        }),
        fc.tuple(place, place).map(([at, count]) => (link: string) => {
          const where = at % link.length;
          return link.slice(0, where) + link.slice(where + (count % 20) + 1);
        }),
        fc.constant((link: string) => [...link].reverse().join('')),
        fc.constant((link: string) => link.toLowerCase()),
        fc.tuple(place, fc.string({ unit: 'binary', minLength: 1, maxLength: 3 })).map(
          ([at, one]) =>
            (link: string) =>
              link.slice(0, at % link.length) + one + link.slice(at % link.length),
        ),
      );
      fc.assert(
        fc.property(
          fc.constantFrom(...pool),
          damage,
          damage,
          fc.boolean(),
          ({ shared, link }, one, two, twice) => {
            const damaged = twice ? two(one(link)) : one(link);
            const read = readSafely(fragmentOf(damaged));
            // Where it is read all the same, nothing that counts was hit.
            if (read.ok) expect(read.shared).toEqual(shared);
          },
        ),
        { numRuns: 60_000 },
      );
    },
    HANGS,
  );

  test(
    'a link of any length is read or refused in a moment',
    () => {
      for (const text of [
        `#t=${'A'.repeat(5_000_000)}`,
        `#t=1A2.___${'A'.repeat(5_000_000)}`,
        ' '.repeat(5_000_000),
        `#t=1A2.${' '.repeat(5_000_000)}`,
        '😀'.repeat(1_000_000),
      ]) {
        expect(readLink(text, instruments).ok).toBe(false);
      }
    },
    HANGS,
  );
});

describe('what is shared', () => {
  test('carries the day of the last answer on the reader’s own calendar', () => {
    const moment = new Date(2026, 10, 21, 23, 59).toISOString();
    expect(dayOf(moment)).toBe('2026-11-21');
    expect(dayOf('yesterday')).toBe('1970-01-01');
  });

  test('has a name and label of one line, of a length that fits a list', () => {
    const { name, label } = sharedOf(
      { ...evenTake(wheel), name: ' a\n\tb ' },
      `\u202E${'😀'.repeat(300)}`,
    );
    expect(name).toBe('a b');
    expect([...label]).toHaveLength(200);
    expect(label.startsWith('😀')).toBe(true);
  });

  test('becomes a take of its own where it arrives', () => {
    const take = takeFrom({ ...full, name: '' }, 'new-id', 'link');
    expect(take).toMatchObject({ id: 'new-id', origin: 'link', name: 'Ann', definition: 'A2' });
    expect(sharedOf(take).takenOn).toBe(full.takenOn);
  });
});
