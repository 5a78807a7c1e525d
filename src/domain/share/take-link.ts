/**
 * The link that holds a take in its fragment: `https://…/go/A2/#t=1A2.ACtAAB…`. A fragment is not sent
 * to any server; it goes where the link goes.
 *
 * The format, after `#t=`. All but the dot is base64url (see `coding.ts`); a number has a fixed count of
 * characters of six bits.
 *
 * Envelope, the same in every version of the format, so that an older page can tell a newer link from
 * a damaged one:
 *
 *     1        version of the format
 *     A2       code of the assessment
 *     .
 *     LLL      length of all that follows, in characters: tells a link that was cut off, and where to
 *              stop when other text stands against its end
 *     …        body
 *     CCCCCC   CRC-32 of everything before it
 *
 * Body of version 1:
 *
 *     VV       version of the definition
 *     DDD      day of the last answer, in days since 1 January 1970
 *     GGGGG    tag of the take: see `Shared`
 *     NN       number of answers, then for each, in rising order of the hash:
 *       QQQ      hash of the id of the question, 18 bits
 *       A        0 to 31, with two characters more: 17 bits that are the hash of the option's id;
 *                32 to 55: the value 0 to 23; 56: not applicable; 57: don't know
 *     N        number of targets, then for each:
 *       QQQ      hash of the id of the dimension
 *       PP       hundredths of a point
 *     0        nothing more; 1: text follows as it is; 2: text follows compressed (deflate), whichever is shorter
 *       …        name, label, and hash of a question and note in turn: a JSON list, in UTF-8
 *
 * Questions go by a hash of their permanent id and not by their place, so that a link stays readable when
 * the questions change: what still exists is decoded, the rest is counted. 18 bits, because with 12 two
 * questions would have one hash in every fifth assessment of 40 questions and in every second of 66
 * (with 18 bits: 0.3% and 0.8%), and an id cannot be changed once it is in use. A test over the
 * content finds those that remain.
 *
 * Names, labels and notes are the reader's own words and go along only by choice; the rest is as
 * anonymous as answers are.
 */
import { deflateSync, inflateSync } from 'fflate';
import { fitsQuestion, type Instrument, type Question } from '../assessment/instrument';
import type { Answer } from '../assessment/answers';
import { crc32, hashOf, readBytes, readNumber, writeBytes, writeNumber } from './coding';
import { asLabel, type Include, type Shared } from './shared';

/** The longest payload that is written or read, in characters: what browsers take in an address bar. */
export const MAX_PAYLOAD = 32_000;
/** The longest text that names and notes may unfold to, in bytes; a small link cannot ask for much memory. */
const MAX_TEXT = 200_000;
/** The longest text that is searched for links: 2,000 links with some notes. */
const MAX_SEARCHED = 8_000_000;

const VERSION = 1;
const CHECKSUM = 6;

const VALUE = 32;
const MAX_VALUE = 23;
const NOT_APPLICABLE = 56;
const UNKNOWN = 57;

const DAY = 86_400_000;

export const hashQuestion = (id: string): string => writeNumber(hashOf(id, 18), 3);
export const hashOption = (id: string): string => writeNumber(hashOf(id, 17), 3);

/**
 * Why a link gives no answers:
 * - `foreign`: it is not one of this site;
 * - `cut`: its end is missing;
 * - `changed`: something in it was changed on its way, or it was never right;
 * - `newer`: whole, and written by a newer version of this site;
 * - `unknown-assessment`: whole, and of an assessment that this site does not have;
 * - `other-assessment`: whole, and of an assessment that has a page of its own.
 */
export type LinkProblem =
  'foreign' | 'cut' | 'changed' | 'newer' | 'unknown-assessment' | 'other-assessment';

export type ReadLink =
  | {
      readonly ok: true;
      readonly shared: Shared;
      /** Answers in the link to questions or options that this version of the assessment does not have. */
      readonly unread: number;
    }
  | {
      readonly ok: false;
      readonly problem: LinkProblem;
      /** Code of the assessment, where the link is whole and says it. */
      readonly code?: string;
    };

/** The fragment that opens a payload on the page of its assessment, with the `#`. */
export const fragmentOf = (payload: string): string => `#t=${payload}`;

/**
 * Writes what is shared as the payload of a fragment; `readLink` reads the same again. Equal takes give
 * equal links. What no question of an assessment takes (a fraction, several options) is left out.
 * A payload longer than `MAX_PAYLOAD` (long notes) will not be read: check its length.
 */
export function encodeTake(
  instrument: Pick<Instrument, 'code'>,
  shared: Shared,
  include: Include = {},
): string {
  const answers = Object.entries(shared.answers)
    .flatMap(([id, answer]) => {
      const written = writeAnswer(answer);
      return written === undefined
        ? []
        : [{ hash: hashQuestion(id), order: hashOf(id, 18), written }];
    })
    .sort((a, b) => a.order - b.order)
    .filter(({ order }, index, all) => order !== all[index - 1]?.order)
    .slice(0, 4095)
    .map(({ hash, written }) => hash + written);
  const targets = Object.entries(shared.targets)
    .filter(([, points]) => points >= 0 && points < 40.95)
    .map(([id, points]) => hashQuestion(id) + writeNumber(Math.round(points * 100), 2))
    .sort()
    .slice(0, 63);
  const body = [
    writeNumber(shared.version, 2),
    writeNumber(Math.max(0, Math.floor(Date.parse(shared.takenOn) / DAY) || 0), 3),
    shared.tag,
    writeNumber(answers.length, 2),
    ...answers,
    writeNumber(targets.length, 1),
    ...targets,
    writeText(shared, include),
  ].join('');
  const sealed = `${VERSION}${instrument.code}.${writeNumber(body.length + CHECKSUM, 3)}${body}`;
  return sealed + writeNumber(crc32(sealed), CHECKSUM);
}

function writeAnswer(answer: Answer): string | undefined {
  switch (answer.kind) {
    case 'value': {
      const { value } = answer;
      const fits = Number.isInteger(value) && value >= 0 && value <= MAX_VALUE;
      return fits ? writeNumber(VALUE + value, 1) : undefined;
    }
    case 'choice': {
      const [option] = answer.ids;
      return option !== undefined && answer.ids.length === 1 ? hashOption(option) : undefined;
    }
    case 'not-applicable':
      return writeNumber(NOT_APPLICABLE, 1);
    case 'unknown':
      return writeNumber(UNKNOWN, 1);
    default:
      return undefined;
  }
}

function writeText(shared: Shared, include: Include): string {
  const name = include.name ? asLabel(shared.name) : '';
  const label = asLabel(shared.label);
  const notes = include.notes
    ? Object.entries(shared.notes)
        .filter(([, note]) => note !== '')
        .map(([id, note]) => [hashQuestion(id), note])
        .sort()
    : [];
  if (!name && !label && notes.length === 0) return writeNumber(0, 1);
  // JSON writes half a surrogate pair as an escape, so that every text survives UTF-8.
  const plain = new TextEncoder().encode(JSON.stringify([name, label, ...notes.flat()]));
  const small = deflateSync(plain, { level: 9 });
  return small.length < plain.length
    ? writeNumber(2, 1) + writeBytes(small)
    : writeNumber(1, 1) + writeBytes(plain);
}

/** The questions and dimensions of an assessment by their hash. */
interface Index {
  readonly questions: ReadonlyMap<
    string,
    { readonly id: string; read(answer: ReadAnswer): Answer | undefined }
  >;
  readonly dimensions: ReadonlyMap<string, string>;
}

/** An answer as it stands in a link: an option is a hash as yet. */
type ReadAnswer =
  Exclude<Answer, { kind: 'choice' }> | { readonly kind: 'option'; readonly hash: string };

const indexes = new WeakMap<Instrument, Index>();

function indexOf(instrument: Instrument): Index {
  const made = indexes.get(instrument);
  if (made) return made;
  const index: Index = {
    questions: new Map([
      ...instrument.retired.map(
        ({ id, options }) =>
          [
            hashQuestion(id),
            { id, read: (answer: ReadAnswer) => readRetired(options, answer) },
          ] as const,
      ),
      ...instrument.questions.map(
        (question) =>
          [
            hashQuestion(question.id),
            { id: question.id, read: (answer: ReadAnswer) => readAnswer(question, answer) },
          ] as const,
      ),
    ]),
    dimensions: new Map(instrument.dimensions.map(({ id }) => [hashQuestion(id), id])),
  };
  indexes.set(instrument, index);
  return index;
}

/** The answer that a question offers, and no other. */
function readAnswer(question: Question, answer: ReadAnswer): Answer | undefined {
  if (answer.kind === 'option') {
    return question.options.find(
      (option) => option.answer.kind === 'choice' && hashOption(option.id) === answer.hash,
    )?.answer;
  }
  return fitsQuestion(question, answer) ? answer : undefined;
}

/** An answer to a question of an earlier version: it is there to be read, and counts in nothing. */
function readRetired(
  options: Instrument['retired'][number]['options'],
  answer: ReadAnswer,
): Answer | undefined {
  if (answer.kind === 'option') {
    const option = options.find(({ id }) => hashOption(id) === answer.hash);
    return option && { kind: 'choice', ids: [option.id] };
  }
  if (answer.kind !== 'value') return answer;
  return options.some(({ id }) => id === String(answer.value)) ? answer : undefined;
}

/**
 * Reads a link: a whole address, a fragment, a payload, or a text with a link in it (the first counts),
 * as it comes out of mails and messengers. Whatever it is given, it answers with a value.
 *
 * @param instruments the assessments that may be read
 * @param elsewhere codes of assessments that have a page of their own, for `other-assessment`
 */
export function readLink(
  text: string,
  instruments: readonly Instrument[],
  elsewhere: readonly string[] = [],
): ReadLink {
  const [payload] = findPayloads(text, 1);
  return payload === undefined ? failed('foreign') : readPayload(payload, instruments, elsewhere);
}

/**
 * The links in a text, as payloads for `readLink`, in the order in which they stand, each once; also those
 * that turn out damaged. At most 2,000.
 */
export const findLinks = (text: string): readonly string[] => [
  ...new Set(findPayloads(text, 2_000)),
];

const failed = (problem: LinkProblem, code?: string) =>
  code === undefined ? ({ ok: false, problem } as const) : ({ ok: false, problem, code } as const);

const ENVELOPE = /^([0-9a-z])([A-Z][1-9]\d?)\.([\w-]{3})/;
/** The beginning of an envelope that was cut off within it; `0A2.xy` is the longest. */
const CUT_ENVELOPE = /^(?:[0-9a-z](?:[A-Z](?:[1-9](?:\d?(?:\.[\w-]{0,2})?))?)?)?$/;

/** What an envelope holds, once its length and checksum are right. */
function unseal(
  payload: string,
):
  | { readonly ok: true; readonly version: string; readonly code: string; readonly body: string }
  | ReturnType<typeof failed> {
  const envelope = ENVELOPE.exec(payload);
  if (!envelope) {
    if (CUT_ENVELOPE.test(payload)) return failed('cut');
    return failed(looksLikeOurs(payload) ? 'changed' : 'foreign');
  }
  const [head, version = '', code = '', length = ''] = envelope;
  const end = head.length + (readNumber(length) ?? 0);
  if (end > MAX_PAYLOAD || end < head.length + CHECKSUM) return failed('changed');
  if (payload.length < end) return failed('cut');
  const sealed = payload.slice(0, end - CHECKSUM);
  const checksum = readNumber(payload.slice(end - CHECKSUM, end));
  if (checksum !== crc32(sealed)) return failed('changed');
  return { ok: true, version, code, body: sealed.slice(head.length) };
}

function readPayload(
  payload: string,
  instruments: readonly Instrument[],
  elsewhere: readonly string[],
): ReadLink {
  const unsealed = unseal(payload);
  if (!unsealed.ok) return unsealed;
  const { version, code, body } = unsealed;
  if (version !== String(VERSION)) return failed('newer', code);
  const instrument = instruments.find((one) => one.code === code);
  if (!instrument) {
    return failed(elsewhere.includes(code) ? 'other-assessment' : 'unknown-assessment', code);
  }
  return readBody(instrument, body) ?? failed('changed', code);
}

/** The body of version 1; `undefined` when it is not one. */
function readBody(instrument: Instrument, body: string): ReadLink | undefined {
  const index = indexOf(instrument);
  let at = 0;
  const take = (characters: number): string => body.slice(at, (at += characters));
  /** Characters beyond the end are no number, and so nothing is read twice or without an end. */
  const takeNumber = (characters: number): number => {
    const text = take(characters);
    return (text.length === characters ? readNumber(text) : undefined) ?? NaN;
  };

  const version = takeNumber(2);
  const day = takeNumber(3);
  const tag = take(5);
  const total = takeNumber(2);
  // The smallest answer is four characters; a larger count cannot be true.
  if (!(version > 0 && day >= 0 && total * 4 <= body.length - at)) return undefined;
  if (readNumber(tag) === undefined) return undefined;

  const answers: [string, Answer][] = [];
  let unread = 0;
  let last = -1;
  for (let count = 0; count < total; count += 1) {
    const hash = take(3);
    const order = readNumber(hash) ?? NaN;
    if (!(order > last)) return undefined;
    last = order;
    const first = takeNumber(1);
    let answer: ReadAnswer;
    if (first < VALUE) {
      at -= 1;
      answer = { kind: 'option', hash: take(3) };
    } else if (first <= VALUE + MAX_VALUE) answer = { kind: 'value', value: first - VALUE };
    else if (first === NOT_APPLICABLE) answer = { kind: 'not-applicable' };
    else if (first === UNKNOWN) answer = { kind: 'unknown' };
    else return undefined;
    const question = index.questions.get(hash);
    const read = question?.read(answer);
    if (question && read) answers.push([question.id, read]);
    else unread += 1;
  }

  const targets: [string, number][] = [];
  const wanted = takeNumber(1);
  if (!(wanted >= 0)) return undefined;
  for (let count = 0; count < wanted; count += 1) {
    const dimension = index.dimensions.get(take(3));
    const points = takeNumber(2) / 100;
    if (!(points >= 0)) return undefined;
    if (dimension !== undefined) targets.push([dimension, points]);
  }

  const text = readText(takeNumber(1), body.slice(at));
  if (!text) return undefined;
  const [name = '', label = '', ...noted] = text;
  const notes: [string, string][] = [];
  for (let one = 0; one + 1 < noted.length; one += 2) {
    const question = index.questions.get(noted[one] ?? '');
    const note = noted[one + 1];
    if (question && note) notes.push([question.id, note]);
  }

  return {
    ok: true,
    unread,
    shared: {
      definition: instrument.code,
      version,
      takenOn: new Date(day * DAY).toISOString().slice(0, 10),
      tag,
      answers: inOrder(instrument, answers),
      targets: Object.fromEntries(targets),
      name: asLabel(name),
      label: asLabel(label),
      notes: inOrder(instrument, notes),
    },
  };
}

/** By the order of the questions, so that what was read looks like what was shared. */
function inOrder<Value>(
  instrument: Instrument,
  entries: readonly (readonly [string, Value])[],
): Record<string, Value> {
  const found = new Map(entries);
  return Object.fromEntries(
    [...instrument.questions, ...instrument.retired].flatMap(({ id }) => {
      const value = found.get(id);
      return value === undefined ? [] : [[id, value]];
    }),
  );
}

/** The list of texts at the end of a body; `undefined` when it is not one. */
function readText(kind: number, written: string): readonly string[] | undefined {
  if (kind === 0) return written === '' ? [] : undefined;
  if (kind !== 1 && kind !== 2) return undefined;
  const bytes = readBytes(written);
  if (!bytes) return undefined;
  try {
    // Given a place to write to, it writes no further than that.
    const plain = kind === 1 ? bytes : inflateSync(bytes, { out: new Uint8Array(MAX_TEXT + 1) });
    if (plain.length > MAX_TEXT) return undefined;
    const data: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(plain));
    const isList = Array.isArray(data) && data.every((text) => typeof text === 'string');
    return isList && data.length >= 2 ? data : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Where a payload begins: `#t=`, also as addresses within addresses and mail programs write it (`%23t%3D`,
 * `t=3D`), at most broken by a few spaces.
 */
const MARK =
  /(?:^|[#\s"'“‘«<>([{]|%23|%2523)[\s>]{0,4}t[\s>]{0,4}(?:=3D(?=\d[A-Z]\d)|=|%3D|%253D)/gim;

/** What may stand between two characters of a payload, when a line was broken on its way. */
const BETWEEN = /(?:[\s\u00ad\u200b-\u200d\u2060\ufeff>|]|=\r?\n|%(?:20|09|0A|0D))+/iy;

const RUN = /[\w.-]{1,32000}/y;

/** The characters of the longest envelope before its body: `1A10.LLL`. */
const LONGEST_HEAD = 8;

/** Long enough, and all of the alphabet: a damaged payload rather than the time in a film (`#t=120`). */
const looksLikeOurs = (payload: string): boolean => /^[\w.-]{16,}/.test(payload);

function findPayloads(text: string, limit: number): readonly string[] {
  const searched = text.slice(0, MAX_SEARCHED);
  const found: string[] = [];
  const add = (from: number): number => {
    const { payload, end } = collect(searched, from);
    if (ENVELOPE.test(payload) || looksLikeOurs(payload)) found.push(payload);
    else if (limit === 1 && CUT_ENVELOPE.test(payload)) found.push(payload);
    return end;
  };
  const start = /^[\s"'“‘«<([{]{0,20}/.exec(searched)?.[0].length ?? 0;
  if (/^\d[A-Z][1-9]\d?\./.test(searched.slice(start, start + 5))) add(start);
  MARK.lastIndex = 0;
  for (let mark = MARK.exec(searched); mark && found.length < limit; mark = MARK.exec(searched)) {
    MARK.lastIndex = Math.max(add(mark.index + mark[0].length), mark.index + 1);
  }
  return found;
}

/**
 * The payload that begins at a place: as many characters as its envelope says, with what came between them
 * left out; and where to search on.
 */
function collect(text: string, from: number): { readonly payload: string; readonly end: number } {
  let payload = '';
  /** What stood in one piece. When the whole does not hold together, the payload ended there. */
  let piece: string | undefined;
  let wanted: number | undefined;
  let at = from;
  while (payload.length < (wanted ?? MAX_PAYLOAD)) {
    RUN.lastIndex = at;
    const run = RUN.exec(text)?.[0];
    if (run === undefined) {
      BETWEEN.lastIndex = at;
      const between = BETWEEN.exec(text)?.[0];
      if (between === undefined) break;
      piece ??= payload;
      at += between.length;
    } else {
      payload += run;
      at += run.length;
      const envelope = wanted === undefined ? ENVELOPE.exec(payload) : undefined;
      if (envelope) wanted = envelope[0].length + (readNumber(envelope[3] ?? '') ?? 0);
      else if (wanted === undefined && payload.length > LONGEST_HEAD) break;
    }
  }
  payload = payload.slice(0, wanted);
  if (piece === undefined || piece.length < LONGEST_HEAD || unseal(payload).ok) {
    return { payload, end: at };
  }
  return { payload: payload.length === wanted ? payload : piece, end: from + piece.length };
}
