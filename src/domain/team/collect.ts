/** Taking in what people send: links, files and the facilitator's own answers. */
import type { Instrument } from '../assessment/instrument';
import { crc32 } from '../share/coding';
import { asLabel, sharedOf, type Shared } from '../share/shared';
import { findLinks, readLink } from '../share/take-link';
import { readTakes } from '../share/takes-file';
import {
  asKept,
  MOST,
  refusedAsKept,
  type Refused,
  type RefusedProblem,
  type Response,
  type Session,
} from './session';

/** One thing that arrived and gave a response, or did not. */
export type Arrival =
  | {
      readonly ok: true;
      readonly shared: Shared;
      /** Answers that it has and this version of the assessment cannot read. */
      readonly unread: number;
    }
  | {
      readonly ok: false;
      readonly refused: Refused;
    };

/** The longest text that is kept of what was refused, in characters: a large file stays where it came from. */
const MAX_RAW = 50_000;
/** How many refused things a session keeps. */
const MAX_REFUSED = 500;

/** An address in a text, up to the first space. */
const ADDRESS = /https?:\/\/\S+/gi;

/**
 * Everything in a text that was pasted: each link in it, read or not, and each address that holds no answers.
 * Empty when there is neither.
 *
 * @param elsewhere codes of the other assessments of this site
 */
export function readPasted(
  text: string,
  instrument: Instrument,
  elsewhere: readonly string[],
): readonly Arrival[] {
  const links = findLinks(text).map((raw) => arrivalOf(raw, instrument, elsewhere));
  // An address that begins a link ends where its payload may be broken off.
  const others = [...new Set(text.match(ADDRESS) ?? [])].filter((address) => !mayHold(address));
  return [...links, ...others.map((raw) => refusal('foreign', raw))];
}

/** Whether an address could hold answers: it has the sign that stands before them. */
const mayHold = (address: string): boolean =>
  /(?:[#?&]|%23|%2523)t?(?:$|=|%3D|%253D)/i.test(address);

function arrivalOf(raw: string, instrument: Instrument, elsewhere: readonly string[]): Arrival {
  const read = readLink(raw, [instrument], elsewhere);
  if (!read.ok) return refusal(read.problem, raw, '', read.code);
  if (Object.keys(read.shared.answers).length === 0) return refusal('no-answers', raw);
  return { ok: true, shared: read.shared, unread: read.unread };
}

/** Something that gave no response. */
export function refusal(problem: RefusedProblem, raw: string, file = '', code?: string): Arrival {
  const kept = raw.length > MAX_RAW ? '' : raw;
  const id = `${raw.length}-${crc32(`${file}/${kept}`).toString(36)}`;
  const refused = { id, raw: kept, file: asLabel(file), problem };
  return { ok: false, refused: code === undefined ? refused : { ...refused, code } };
}

/** The assessment that the first link in a text is of, whether or not it is one of this site. */
export function codeInText(text: string): string | undefined {
  for (const payload of findLinks(text)) {
    const read = readLink(payload, []);
    if (!read.ok && read.problem === 'unknown-assessment') return read.code;
  }
  return undefined;
}

/** The assessment that the first take in a file is of. */
export function codeInFile(text: string): string | undefined {
  const read = readTakes(text);
  return read.ok ? read.takes[0]?.take.definition : undefined;
}

/** Everything in a file: its takes; a text with links in it; or the reason why there is nothing. */
export function readFiled(
  text: string,
  file: string,
  instrument: Instrument,
  elsewhere: readonly string[],
): readonly Arrival[] {
  const read = readTakes(text);
  if (!read.ok) {
    const pasted = read.problem === 'foreign' ? readPasted(text, instrument, elsewhere) : [];
    return pasted.some(({ ok }) => ok) ? pasted : [refusal(read.problem, text, file)];
  }
  const arrivals = read.takes.map(({ take, label }): Arrival => {
    if (take.definition !== instrument.code) {
      const known = elsewhere.includes(take.definition);
      const raw = JSON.stringify({ ...take, label });
      return refusal(known ? 'other-assessment' : 'unknown-assessment', raw, file, take.definition);
    }
    if (Object.keys(take.answers).length === 0) {
      return refusal('no-answers', JSON.stringify({ ...take, label }), file);
    }
    return { ok: true, shared: sharedOf(take, label), unread: 0 };
  });
  return read.damaged > 0 ? [...arrivals, refusal('unreadable', text, file)] : arrivals;
}

/**
 * What became of something that arrived:
 * - `added`: a new response;
 * - `same`: it was here already, with the same answers;
 * - `updated`: it was here with other answers, and this is the later one;
 * - `older`: it is here with later answers, which stay.
 */
export type Outcome = 'added' | 'same' | 'updated' | 'older';

/** A response as it arrived; what it is about stands in for who it is from where only that is given. */
const responseOf = (shared: Shared, group: string, anonymous: boolean): Response =>
  asKept(
    {
      tag: shared.tag,
      takenOn: shared.takenOn,
      version: shared.version,
      answers: shared.answers,
      label: asLabel(shared.label || shared.name),
      group: asLabel(group),
      notes: shared.notes,
    },
    anonymous,
  );

/**
 * The same session with responses added. One that is here already keeps the group, and the label where it
 * brings none. Those beyond what a session holds are left out, and counted.
 */
export function addResponses(
  session: Session,
  arrived: readonly Shared[],
  group: string,
): { readonly session: Session; readonly outcomes: readonly Outcome[]; readonly full: number } {
  const byTag = new Map(session.responses.map((response) => [response.tag, response]));
  const outcomes: Outcome[] = [];
  let full = 0;
  for (const shared of arrived) {
    const response = responseOf(shared, group, session.anonymous);
    const before = byTag.get(response.tag);
    if (!before) {
      if (byTag.size >= MOST) {
        full += 1;
        continue;
      }
      byTag.set(response.tag, response);
      outcomes.push('added');
    } else if (isSame(before, response)) {
      byTag.set(response.tag, {
        ...before,
        label: before.label || response.label,
        group: before.group || response.group,
      });
      outcomes.push('same');
    } else if (response.takenOn < before.takenOn) {
      outcomes.push('older');
    } else {
      byTag.set(response.tag, {
        ...response,
        label: response.label || before.label,
        group: before.group || response.group,
      });
      outcomes.push('updated');
    }
  }
  return { session: { ...session, responses: [...byTag.values()] }, outcomes, full };
}

/** Whether two responses say the same; the label and the group may have been set here. */
function isSame(a: Response, b: Response): boolean {
  const written = ({ version, answers, notes }: Response) =>
    JSON.stringify([version, sorted(answers), sorted(notes)]);
  return written(a) === written(b);
}

const sorted = (record: Readonly<Record<string, unknown>>): [string, unknown][] =>
  Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));

/** The same session with what was refused, each thing once. */
export function addRefused(session: Session, refused: readonly Refused[]): Session {
  const kept = refused.map((entry) => refusedAsKept(entry, session.anonymous));
  const byId = new Map([...session.refused, ...kept].map((entry) => [entry.id, entry]));
  return { ...session, refused: [...byId.values()].slice(0, MAX_REFUSED) };
}
