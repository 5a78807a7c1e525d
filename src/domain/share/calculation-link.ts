/**
 * The link that holds the numbers of a calculator in its fragment: `…/calculators/…/#k=1K2.ABC…`. A fragment is not sent
 * to any server; it goes where the link goes.
 *
 * The envelope is that of `take-link.ts`, so that an older page can tell a newer link from a damaged one:
 *
 *     1        version of the format
 *     K2       code of the calculator
 *     .
 *     LLL      length of all that follows, in characters
 *     …        body
 *     CCCCCC   CRC-32 of everything before it
 *
 * Body of version 1, in characters of six bits:
 *
 *     VV       version of the definition
 *     M        currency: 0 EUR, 1 USD, 2 GBP
 *     #        the target: a number, or nothing
 *     S A      number of scenarios, and which of them is in the fields
 *     then for each scenario, the base case first:
 *       NN       number of inputs; of other scenarios only those that differ from the base case
 *       for each input:
 *         QQQ      hash of its id, 18 bits
 *         F        1: still (partly) the starting numbers; 2: with low and high; 4: one number for all rows
 *         CC       number of values, then the values
 *         ##       with flag 2: low and high
 *     …        names of scenarios: a JSON list in UTF-8, nothing when there are none
 *
 * A number is a sign and a count of characters (0 to 9; 63: nothing stands there), the power of ten plus 32, and
 * the digits as a whole number: 12,000 is 12 × 10³ and takes three characters. Fifteen digits are kept.
 */
import { currencies, type Currency } from '../../i18n/quantity';
import { crc32, hashOf, readBytes, readNumber, writeBytes, writeNumber } from './coding';
import { asLabel } from './shared';

/**
 * The numbers of one input; a percentage as 0 to 100. An empty or unreadable field is `undefined`; an input of a group that
 * was left out has no values.
 */
export interface SharedInput {
  readonly values: readonly (number | undefined)[];
  /** Whether (some of) the starting numbers still stand in it. */
  readonly start: boolean;
  readonly range?: { readonly low: number | undefined; readonly high: number | undefined };
}

export interface SharedWork {
  readonly currency: Currency;
  readonly target: number | undefined;
  readonly active: number;
  /** The base case first; every scenario has every input. */
  readonly scenarios: readonly {
    readonly name: string;
    readonly inputs: Readonly<Record<string, SharedInput>>;
  }[];
}

/** The calculator that a link is of: which inputs it has. */
export interface LinkedCalculator {
  readonly code: string;
  readonly version: number;
  readonly inputs: readonly { readonly id: string }[];
}

/**
 * Why a link gives no numbers: `cut`: its end is missing; `changed`: something in it was changed on its way; `newer`:
 * whole, and written by a newer version of this site; `foreign`: of another calculator, or no link of ours.
 */
export type CalculationLinkProblem = 'cut' | 'changed' | 'newer' | 'foreign';

export type ReadCalculation =
  | {
      readonly ok: true;
      readonly work: SharedWork;
      /** Inputs in the link that this version of the calculator does not have. */
      readonly unread: number;
    }
  | { readonly ok: false; readonly problem: CalculationLinkProblem };

/** The longest payload that is written or read, in characters: what browsers take in an address bar. */
export const MAX_PAYLOAD = 32_000;
/** The most numbers that one input has in a link. */
const MAX_VALUES = 4095;

const FORMAT = 1;
const CHECKSUM = 6;
const NOTHING = 63;
const START = 1;
const UNCERTAIN = 2;
const SAME = 4;

const hashInput = (id: string): string => writeNumber(hashOf(id, 18), 3);

/** The fragment that opens a payload, with the `#`. */
export const fragmentOf = (payload: string): string => `#k=${payload}`;

function writeValue(value: number | undefined): string {
  if (value === undefined || !Number.isFinite(value)) return writeNumber(NOTHING, 1);
  if (value === 0) return writeNumber(0, 1);
  const [written = '', power = ''] = Math.abs(value).toExponential(14).split('e');
  const digits = written.replace('.', '').replace(/0+$/, '');
  const exponent = Number(power) - digits.length + 1;
  if (exponent < -32 || exponent > 31) return writeNumber(NOTHING, 1);
  const whole = Number(digits);
  const length = Math.max(1, Math.ceil(Math.log2(whole + 1) / 6));
  return (
    writeNumber(length * 2 + (value < 0 ? 1 : 0), 1) +
    writeNumber(exponent + 32, 1) +
    writeNumber(whole, length)
  );
}

const same = (a: SharedInput | undefined, b: SharedInput): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

function writeInput(id: string, { values, start, range }: SharedInput): string {
  const alike = values.length > 1 && values.every((value) => value === values[0]);
  const flags = (start ? START : 0) + (range ? UNCERTAIN : 0) + (alike ? SAME : 0);
  return [
    hashInput(id),
    writeNumber(flags, 1),
    writeNumber(values.length, 2),
    ...(alike ? values.slice(0, 1) : values).map(writeValue),
    ...(range ? [writeValue(range.low), writeValue(range.high)] : []),
  ].join('');
}

/**
 * Writes work as the payload of a fragment; `readCalculation` reads the same again, to fifteen digits.
 * `undefined` when it would be too long for an address (a very long pasted list).
 */
export function encodeCalculation(
  calculator: LinkedCalculator,
  work: SharedWork,
): string | undefined {
  const [base] = work.scenarios;
  const names = work.scenarios.map(({ name }) => asLabel(name));
  const body = [
    writeNumber(calculator.version, 2),
    writeNumber(currencies.indexOf(work.currency), 1),
    writeValue(work.target),
    writeNumber(work.scenarios.length, 1),
    writeNumber(work.active, 1),
    ...work.scenarios.flatMap(({ inputs }, number) => {
      const written = Object.entries(inputs).filter(
        ([id, input]) => number === 0 || !same(base?.inputs[id], input),
      );
      return [
        writeNumber(written.length, 2),
        ...written.map(([id, input]) => writeInput(id, input)),
      ];
    }),
    names.every((name) => name === '')
      ? ''
      : writeBytes(new TextEncoder().encode(JSON.stringify(names))),
  ].join('');
  const sealed = `${FORMAT}${calculator.code}.${writeNumber(body.length + CHECKSUM, 3)}${body}`;
  const payload = sealed + writeNumber(crc32(sealed), CHECKSUM);
  const longest = Math.max(
    ...work.scenarios.flatMap(({ inputs }) =>
      Object.values(inputs).map(({ values }) => values.length),
    ),
  );
  return payload.length > MAX_PAYLOAD || longest > MAX_VALUES ? undefined : payload;
}

const ENVELOPE = /^([0-9a-z])([A-Z][1-9]\d?)\.([\w-]{3})/;
const failed = (problem: CalculationLinkProblem) => ({ ok: false, problem }) as const;

/** Reads a fragment, or a payload. Whatever it is given, it answers with a value. */
export function readCalculation(calculator: LinkedCalculator, text: string): ReadCalculation {
  const payload = text.replace(/^#?k(?:=|%3D)/i, '').replace(/(?:\s|%20|%0D|%0A)+/gi, '');
  const envelope = ENVELOPE.exec(payload);
  if (envelope === null) {
    if (payload.length < 8) return failed('cut');
    return failed(/^[\w.-]{8}/.test(payload) ? 'changed' : 'foreign');
  }
  const [head, version, code, length = ''] = envelope;
  const end = head.length + (readNumber(length) ?? 0);
  if (end > MAX_PAYLOAD || end < head.length + CHECKSUM) return failed('changed');
  if (payload.length < end) return failed('cut');
  const sealed = payload.slice(0, end - CHECKSUM);
  if (readNumber(payload.slice(end - CHECKSUM, end)) !== crc32(sealed)) return failed('changed');
  if (code !== calculator.code) return failed('foreign');
  if (version !== String(FORMAT)) return failed('newer');
  return readBody(calculator, sealed.slice(head.length)) ?? failed('changed');
}

/** What is being read, from the front on; anything that does not fit makes the whole unreadable. */
class Reader {
  readonly #body: string;
  #at = 0;
  broken = false;

  constructor(body: string) {
    this.#body = body;
  }

  get rest(): string {
    return this.#body.slice(this.#at);
  }

  text(characters: number): string {
    const text = this.#body.slice(this.#at, (this.#at += characters));
    if (text.length !== characters) this.broken = true;
    return text;
  }

  number(characters: number): number {
    const value = readNumber(this.text(characters));
    if (value === undefined) this.broken = true;
    return value ?? 0;
  }

  value(): number | undefined {
    const head = this.number(1);
    if (head === NOTHING) return undefined;
    const length = head >> 1;
    if (length === 0) return 0;
    if (length > 9) this.broken = true;
    const exponent = this.number(1) - 32;
    const whole = this.number(Math.min(length, 9));
    return Number(`${head & 1 ? '-' : ''}${whole}e${exponent}`);
  }
}

/** The body of version 1; `undefined` when it is not one. */
function readBody(calculator: LinkedCalculator, body: string): ReadCalculation | undefined {
  const reader = new Reader(body);
  const ids = new Map(calculator.inputs.map(({ id }) => [hashInput(id), id]));
  const version = reader.number(2);
  const currency = currencies[reader.number(1)];
  const target = reader.value();
  const total = reader.number(1);
  const active = reader.number(1);
  if (currency === undefined || version < 1 || total < 1 || total > 4 || active >= total) {
    return undefined;
  }
  let unread = 0;
  const scenarios: Record<string, SharedInput>[] = [];
  for (let number = 0; number < total; number += 1) {
    const inputs: Record<string, SharedInput> = { ...scenarios[0] };
    const count = reader.number(2);
    for (let one = 0; one < count && !reader.broken; one += 1) {
      const id = ids.get(reader.text(3));
      const flags = reader.number(1);
      const length = reader.number(2);
      const alike = (flags & SAME) !== 0;
      const values: (number | undefined)[] = [];
      for (let value = 0; value < (alike ? 1 : length) && !reader.broken; value += 1) {
        values.push(reader.value());
      }
      const range =
        (flags & UNCERTAIN) === 0 ? undefined : { low: reader.value(), high: reader.value() };
      if (id === undefined) unread += 1;
      else {
        inputs[id] = {
          values: alike ? Array.from({ length }, () => values[0]) : values,
          start: (flags & START) !== 0,
          ...(range && { range }),
        };
      }
    }
    if (reader.broken) return undefined;
    scenarios.push(inputs);
  }
  const names = readNames(reader.rest, total);
  if (names === undefined) return undefined;
  return {
    ok: true,
    unread,
    work: {
      currency,
      target,
      active,
      scenarios: scenarios.map((inputs, number) => ({
        name: asLabel(names[number] ?? ''),
        inputs,
      })),
    },
  };
}

function readNames(written: string, total: number): readonly string[] | undefined {
  if (written === '') return [];
  const bytes = readBytes(written);
  if (bytes === undefined) return undefined;
  try {
    const data: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return Array.isArray(data) &&
      data.length === total &&
      data.every((name) => typeof name === 'string')
      ? data
      : undefined;
  } catch {
    return undefined;
  }
}
