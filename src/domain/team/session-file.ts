/**
 * The file that holds a team's session, to go on with elsewhere: JSON that people can read, too.
 *
 *     { "format": "social-business-playbooks/team", "version": 1, "session": { … } }
 *
 * The file of an anonymous session holds counts in place of responses, so that nobody's answers can be read
 * from it; a picture can be made of it, and no response added to it. A file that comes in is copied field
 * by field: what this version does not know stays out.
 */
import { isAnswer, type Answer } from '../assessment/answers';
import { asLabel } from '../share/shared';
import { MAX_FILE } from '../share/takes-file';
import { isSession, MOST, withoutNames, type Session } from './session';
import { isRecord, type TeamTally } from './tally';

const FORMAT = 'social-business-playbooks/team';
const VERSION = 1;
/** The longest note that is read, in characters. */
const MAX_NOTE = 20_000;

/** Whether a text is such a file, or began as one. */
export const isSessionFile = (text: string): boolean =>
  /^\ufeff?\s*\{/.test(text) && text.slice(0, 200).includes(FORMAT);

/**
 * Writes a session as a file.
 * @param counts what the responses add up to
 */
export function writeSession(session: Session, counts: TeamTally): string {
  const { refused: _refused, ...rest } = session;
  const kept = session.anonymous ? { ...rest, responses: [], counts } : session;
  return `${JSON.stringify({ format: FORMAT, version: VERSION, session: kept }, null, 1)}\n`;
}

/**
 * Why a file gives no session:
 * - `foreign`: it is none;
 * - `cut`: it began as one, and cannot be read to its end;
 * - `newer`: written by a newer version of this site;
 * - `too-long`: longer than any that this site writes;
 * - `changed`: something in it cannot be true.
 */
export type SessionProblem = 'foreign' | 'cut' | 'newer' | 'too-long' | 'changed';

export type ReadSession =
  | { readonly ok: true; readonly session: Session }
  | { readonly ok: false; readonly problem: SessionProblem };

const failed = (problem: SessionProblem) => ({ ok: false, problem }) as const;

/** Reads a file. Whatever it is given, it answers with a value. */
export function readSession(text: string): ReadSession {
  if (text.length > MAX_FILE) return failed('too-long');
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return failed(isSessionFile(text) ? 'cut' : 'foreign');
  }
  if (!isRecord(data) || data.format !== FORMAT || typeof data.version !== 'number') {
    return failed('foreign');
  }
  if (data.version > VERSION) return failed('newer');
  const session = cleanSession(data.session);
  return session ? { ok: true, session } : failed('changed');
}

/** The session in data from outside, with its known fields only; `undefined` when it is none. */
function cleanSession(data: unknown): Session | undefined {
  if (!isRecord(data)) return undefined;
  const { id, definition, startedAt, updatedAt, anonymous, name, take, counts } = data;
  if (typeof anonymous !== 'boolean') return undefined;
  const session: unknown = {
    id,
    definition,
    startedAt,
    updatedAt,
    anonymous,
    responses: listOf(data.responses)
      .slice(0, MOST + 1)
      .map(({ tag, takenOn, version, answers, label, group, notes }) => ({
        tag,
        takenOn,
        version,
        answers: cleanAnswers(answers),
        label: lineOf(label),
        group: lineOf(group),
        notes: textsOf(notes),
      })),
    ...(counts === undefined ? {} : { counts: cleanTally(counts) }),
    refused: listOf(data.refused).map(({ id, raw, file, problem, code }) => ({
      id,
      raw,
      file,
      problem,
      ...(code === undefined ? {} : { code }),
    })),
    agreed: Object.fromEntries(
      entriesOf(data.agreed).flatMap(([question, one]) => {
        if (!isRecord(one)) return [];
        const answer = cleanAnswer(one.answer);
        const note = typeof one.note === 'string' ? one.note.slice(0, MAX_NOTE) : '';
        return [[question, answer ? { answer, note } : { note }]];
      }),
    ),
    name: lineOf(name),
    ...(take === undefined ? {} : { take }),
  };
  if (!isSession(session)) return undefined;
  return anonymous ? withoutNames(session) : session;
}

const lineOf = (data: unknown): string => (typeof data === 'string' ? asLabel(data) : '');

const listOf = (data: unknown): readonly Record<string, unknown>[] =>
  Array.isArray(data) ? data.filter(isRecord) : [];

/** Ids as content has them; `__proto__` and its like are none. */
const entriesOf = (data: unknown): readonly (readonly [string, unknown])[] =>
  isRecord(data)
    ? Object.entries(data).filter(
        ([id]) => id.length <= 100 && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id),
      )
    : [];

const textsOf = (data: unknown): Record<string, string> =>
  Object.fromEntries(
    entriesOf(data).flatMap(([id, text]) =>
      typeof text === 'string' && text !== '' ? [[id, text.slice(0, MAX_NOTE)]] : [],
    ),
  );

const cleanAnswers = (data: unknown): Record<string, Answer> =>
  Object.fromEntries(
    entriesOf(data).flatMap(([id, answer]) => {
      const clean = cleanAnswer(answer);
      return clean ? [[id, clean]] : [];
    }),
  );

function cleanAnswer(data: unknown): Answer | undefined {
  if (!isAnswer(data)) return undefined;
  switch (data.kind) {
    case 'value':
      return { kind: 'value', value: data.value };
    case 'choice':
      return { kind: 'choice', ids: data.ids.slice(0, 50) };
    case 'unknown':
    case 'not-applicable':
      return { kind: data.kind };
    default:
      return undefined;
  }
}

/** Counts with their known fields only; whether they can be true is for `isSession`. */
function cleanTally(data: unknown): unknown {
  if (!isRecord(data)) return data;
  const part = (one: unknown) => {
    if (!isRecord(one)) return {};
    return {
      people: one.people,
      questions: Object.fromEntries(
        entriesOf(one.questions).map(([id, counts]) => {
          const { options, notApplicable, unknown } = isRecord(counts) ? counts : {};
          return [id, { options, notApplicable, unknown }];
        }),
      ),
      scores: Object.fromEntries(
        entriesOf(one.scores).map(([id, scores]) => {
          const { people, quarter, median, threeQuarters } = isRecord(scores) ? scores : {};
          return [id, { people, quarter, median, threeQuarters }];
        }),
      ),
    };
  };
  return {
    whole: part(data.whole),
    groups: listOf(data.groups).map((group) => ({ name: lineOf(group.name), ...part(group) })),
    hidden: listOf(data.hidden).map(({ name, people }) => ({ name: lineOf(name), people })),
  };
}
