import { describe, expect, test } from 'vitest';
import type { Instrument } from '../../../src/domain/assessment/instrument';
import {
  crc32,
  hashOf,
  readBytes,
  readNumber,
  writeBytes,
  writeNumber,
} from '../../../src/domain/share/coding';
import { hashOption, hashQuestion } from '../../../src/domain/share/take-link';
import { instruments, wheel } from './fixtures';

/** Ids that a link could not tell apart. */
function clashes(ids: readonly string[], hash: (id: string) => string): string[] {
  const seen = new Map<string, string>();
  return ids.flatMap((id) => {
    const other = seen.get(hash(id));
    seen.set(hash(id), id);
    return other === undefined ? [] : [`${other} and ${id}: give the newer one another id`];
  });
}

const clashesIn = ({ questions, retired, dimensions }: Instrument): string[] => [
  ...clashes(
    [...questions, ...retired].map(({ id }) => id),
    hashQuestion,
  ),
  ...clashes(
    dimensions.map(({ id }) => id),
    hashQuestion,
  ),
  ...[...questions, ...retired].flatMap(({ options }) =>
    clashes(
      options.map(({ id }) => id),
      hashOption,
    ),
  ),
];

test.each(instruments.map((instrument) => [instrument.code, instrument] as const))(
  'In links of %s, every question, option and dimension has a hash of its own',
  (_, instrument) => {
    expect(clashesIn(instrument)).toEqual([]);
  },
);

describe('two ids with one hash', () => {
  // Found by trying: q0, q1, … until two have one hash.
  const pair = (hash: (id: string) => string): [string, string] => {
    const seen = new Map<string, string>();
    for (let n = 0; ; n += 1) {
      const other = seen.get(hash(`q${n}`));
      if (other !== undefined) return [other, `q${n}`];
      seen.set(hash(`q${n}`), `q${n}`);
    }
  };

  test('are found among questions, also where one is no longer asked', () => {
    const [a, b] = pair(hashQuestion);
    const question = wheel.questions[0]!;
    const both = {
      ...wheel,
      questions: [
        { ...question, id: a },
        { ...question, id: b },
      ],
    };
    expect(clashesIn(both).join()).toContain(`${a} and ${b}`);
    const retired = { id: b, until: 1, text: '', options: [] };
    expect(
      clashesIn({ ...wheel, questions: [{ ...question, id: a }], retired: [retired] }),
    ).toHaveLength(1);
  });

  test('are found among the options of a question', () => {
    const [a, b] = pair(hashOption);
    const question = wheel.questions[0]!;
    const options = [a, b].map((id) => ({ ...question.options[0]!, id }));
    expect(clashesIn({ ...wheel, questions: [{ ...question, options }] })).toHaveLength(1);
  });
});

describe('the codes of a link', () => {
  test('have the checksum that zip files have', () => {
    // The check value of CRC-32 in the catalogue of Greg Cook, https://reveng.sourceforge.io/crc-catalogue/
    expect(crc32('123456789')).toBe(0xcbf43926);
    expect(crc32('')).toBe(0);
  });

  test('fold the FNV-1a hash of its authors', () => {
    // Test vectors of draft-eastlake-fnv: "a" is e40c292c, "foobar" is bf9cf968.
    expect(hashOf('a', 18)).toBe((0xe40c292c >>> 18) ^ (0xe40c292c & 0x3ffff));
    expect(hashOf('foobar', 17)).toBe((0xbf9cf968 >>> 17) ^ (0xbf9cf968 & 0x1ffff));
  });

  test('write numbers and bytes that are read again', () => {
    expect(readNumber(writeNumber(262_143, 3))).toBe(262_143);
    expect(writeNumber(0, 2)).toBe('AA');
    expect(readNumber('A.')).toBeUndefined();
    for (let length = 0; length < 9; length += 1) {
      const bytes = Uint8Array.from({ length }, (_, n) => 255 - n * 31);
      expect(writeBytes(bytes)).toBe(Buffer.from(bytes).toString('base64url'));
      expect(readBytes(writeBytes(bytes))).toEqual(bytes);
    }
  });

  test('do not read bytes that were not written so', () => {
    expect(readBytes('A')).toBeUndefined();
    expect(readBytes('AB')).toBeUndefined();
    expect(readBytes('AA==')).toBeUndefined();
  });
});
