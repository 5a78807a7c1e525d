/**
 * The small codes that a link is made of. Everything is written in the 64 characters that an address
 * carries as they are (base64url, RFC 4648 section 5), six bits each.
 */

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const VALUES = new Map([...ALPHABET].map((character, value) => [character, value]));

/** A whole number from 0 in so many characters, the most significant first. What does not fit is cut off. */
export function writeNumber(value: number, characters: number): string {
  let text = '';
  for (let rest = value, left = characters; left > 0; left -= 1, rest = Math.floor(rest / 64)) {
    text = ALPHABET.charAt(rest % 64) + text;
  }
  return text;
}

/** The number that characters stand for; `undefined` when one of them is not of the alphabet. */
export function readNumber(text: string): number | undefined {
  let value = 0;
  for (const character of text) {
    const digit = VALUES.get(character);
    if (digit === undefined) return undefined;
    value = value * 64 + digit;
  }
  return value;
}

/** Bytes without padding: three bytes are four characters. */
export function writeBytes(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b = 0, c = 0] = bytes.subarray(at, at + 3);
    text += writeNumber(a * 65_536 + b * 256 + c, 4).slice(0, Math.min(4, bytes.length - at + 1));
  }
  return text;
}

/** The bytes that characters stand for; `undefined` when they are not what `writeBytes` writes. */
export function readBytes(text: string): Uint8Array<ArrayBuffer> | undefined {
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  for (let at = 0, to = 0; at < text.length; at += 4, to += 3) {
    const value = readNumber(text.slice(at, at + 4).padEnd(4, 'A'));
    if (value === undefined) return undefined;
    bytes.set([value >> 16, (value >> 8) & 255, value & 255].slice(0, bytes.length - to), to);
  }
  return writeBytes(bytes) === text ? bytes : undefined;
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/**
 * CRC-32 as zip files and Ethernet have it (ISO 3309), of a text of ASCII characters. It finds every
 * change within 32 bits in a row, so one wrong character or two that changed places never pass; of
 * anything else, one in 2³² (4.3 thousand million) does. It finds accidents. It is no signature: whoever
 * wants to can make a link with other answers.
 */
export function crc32(text: string): number {
  let crc = 0xffffffff;
  for (let at = 0; at < text.length; at += 1) {
    crc = CRC_TABLE[(crc ^ text.charCodeAt(at)) & 255]! ^ (crc >>> 8);
  }
  return (crc ^ 0xffffffff) >>> 0;
}

/**
 * A hash of 16 to 31 bits of an id (ASCII): FNV-1a of 32 bits, folded as its authors advise
 * (http://www.isthe.com/chongo/tech/comp/fnv/#xor-fold).
 */
export function hashOf(text: string, bits: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return ((hash >>> bits) ^ (hash & (2 ** bits - 1))) >>> 0;
}
