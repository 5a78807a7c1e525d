/**
 * A team's session on one assessment: who answered what, and what the team agreed on. It is kept in the
 * browser of the facilitator and in the file that the facilitator saves.
 */
import { isAnswer, type Answer, type Answers } from '../assessment/answers';
import type { LinkProblem } from '../share/take-link';
import type { FileProblem } from '../share/takes-file';
import { isRecord, isTally, LEAST, type TeamTally } from './tally';

/** How many responses a session holds at most. */
export const MOST = 2000;

/** One person's answers. */
export interface Response {
  /** The same for one take, however often it arrives; two people with equal answers have two. */
  readonly tag: string;
  /** The day of the last answer, `2026-11-21`. */
  readonly takenOn: string;
  /** Version of the assessment that was answered. */
  readonly version: number;
  readonly answers: Answers;
  /** Who it is from; always empty in an anonymous session. */
  readonly label: string;
  /** The part of the team, such as marketing or Ghent; empty when in none. */
  readonly group: string;
  /** By the id of the question; always empty in an anonymous session. */
  readonly notes: Readonly<Record<string, string>>;
}

/** What the team settled on for one question. */
export interface Agreed {
  /** `undefined` as long as there is only a note. */
  readonly answer?: Answer;
  readonly note: string;
}

/** Something that gave no response, as it came, so that it can be corrected or saved. */
export interface Refused {
  /** The same for the same thing, so that it is listed once. */
  readonly id: string;
  /** What was pasted, or what stood in the file; empty when that is too long to keep. */
  readonly raw: string;
  /** Name of the file it came from; empty for a link. */
  readonly file: string;
  readonly problem: RefusedProblem;
  /** Code of the assessment that it says it is of. */
  readonly code?: string;
}

/**
 * Why something gave no response: the problems of links and files (see `take-link.ts`, `takes-file.ts`), and
 * - `unreadable`: the browser could not read the file, or a part of it is damaged;
 * - `no-answers`: it is whole, and nobody answered anything in it.
 */
export type RefusedProblem = LinkProblem | FileProblem | 'unreadable' | 'no-answers';

const problems = {
  foreign: true,
  cut: true,
  changed: true,
  newer: true,
  'unknown-assessment': true,
  'other-assessment': true,
  'too-long': true,
  empty: true,
  unreadable: true,
  'no-answers': true,
} satisfies Record<RefusedProblem, true>;

export interface Session {
  /** Random; permanent for this session. */
  readonly id: string;
  /** Code of the assessment. */
  readonly definition: string;
  /** ISO 8601 moments, from the clock of the facilitator. */
  readonly startedAt: string;
  readonly updatedAt: string;
  /** Whether labels and notes are thrown away as they arrive. Once true, it stays so. */
  readonly anonymous: boolean;
  readonly responses: readonly Response[];
  /**
   * Counts in place of responses: what the file of an anonymous session holds. A session with counts takes no
   * further responses.
   */
  readonly counts?: TeamTally;
  readonly refused: readonly Refused[];
  /** By the id of the question. */
  readonly agreed: Readonly<Record<string, Agreed>>;
  /** What the team's take is called. */
  readonly name: string;
  /** The take that was made of what was agreed, once it was. */
  readonly take?: string;
}

/** A session without responses. */
export const newSession = (
  definition: string,
  id: string,
  moment: string,
  anonymous: boolean,
): Session => ({
  id,
  definition,
  startedAt: moment,
  updatedAt: moment,
  anonymous,
  responses: [],
  refused: [],
  agreed: {},
  name: '',
});

/** Whether the facilitator has put anything into a session. */
export const isEmpty = ({ responses, refused, agreed, counts, name }: Session): boolean =>
  responses.length === 0 &&
  refused.length === 0 &&
  counts === undefined &&
  Object.keys(agreed).length === 0 &&
  name === '';

const isText = (data: unknown): data is string => typeof data === 'string';

const isMoment = (data: unknown): data is string =>
  isText(data) && Number.isFinite(Date.parse(data));

/** What becomes part of a storage key, or stands for something. */
const isId = (data: unknown): data is string => isText(data) && /^[\w-]{1,64}$/.test(data);

const isCode = (data: unknown): data is string => isText(data) && /^[A-Z][1-9]\d?$/.test(data);

const everyValue = (data: unknown, guard: (value: unknown) => boolean): boolean =>
  isRecord(data) && Object.values(data).every(guard);

function isResponse(data: unknown): data is Response {
  return (
    isRecord(data) &&
    isId(data.tag) &&
    isText(data.takenOn) &&
    /^\d{4}-\d\d-\d\d$/.test(data.takenOn) &&
    Number.isSafeInteger(data.version) &&
    everyValue(data.answers, isAnswer) &&
    isText(data.label) &&
    isText(data.group) &&
    everyValue(data.notes, isText)
  );
}

const isAgreed = (data: unknown): data is Agreed =>
  isRecord(data) && isText(data.note) && (data.answer === undefined || isAnswer(data.answer));

const isRefused = (data: unknown): data is Refused =>
  isRecord(data) &&
  isId(data.id) &&
  isText(data.raw) &&
  isText(data.file) &&
  isProblem(data.problem) &&
  (data.code === undefined || isCode(data.code));

export const isProblem = (data: unknown): data is RefusedProblem =>
  isText(data) && Object.hasOwn(problems, data);

const areUnique = (values: readonly string[]): boolean => new Set(values).size === values.length;

/** Whether data from outside has the shape of a session. Whether answers fit the questions is another matter. */
export function isSession(data: unknown): data is Session {
  return (
    isRecord(data) &&
    isId(data.id) &&
    isCode(data.definition) &&
    isMoment(data.startedAt) &&
    isMoment(data.updatedAt) &&
    typeof data.anonymous === 'boolean' &&
    Array.isArray(data.responses) &&
    data.responses.length <= MOST &&
    data.responses.every(isResponse) &&
    areUnique(data.responses.map(({ tag }) => tag)) &&
    (data.counts === undefined || (data.responses.length === 0 && isTally(data.counts, LEAST))) &&
    Array.isArray(data.refused) &&
    data.refused.every(isRefused) &&
    areUnique(data.refused.map(({ id }) => id)) &&
    everyValue(data.agreed, isAgreed) &&
    isText(data.name) &&
    (data.take === undefined || isId(data.take))
  );
}

/** Whether data from outside is a session on this assessment. */
export const isSessionOf =
  (code: string) =>
  (data: unknown): data is Session =>
    isSession(data) && data.definition === code;

/** A response as a session keeps it: without label and notes where they were promised to be thrown away. */
export const asKept = (response: Response, anonymous: boolean): Response =>
  anonymous ? { ...response, label: '', notes: {} } : response;

/** Something refused as a session keeps it: a file, unlike a link, can be read by anybody, and so can its name. */
export const refusedAsKept = (entry: Refused, anonymous: boolean): Refused =>
  anonymous && entry.file !== '' ? { ...entry, raw: '', file: '…' } : entry;

/** The same session without labels and notes. There is no way back. */
export const withoutNames = (session: Session): Session => ({
  ...session,
  anonymous: true,
  responses: session.responses.map((response) => asKept(response, true)),
  refused: session.refused.map((entry) => refusedAsKept(entry, true)),
});

/**
 * Puts together what two tabs made of one session: what was changed here since `base` counts, everything
 * else is as it stands there. Where one of them promised anonymity, the whole is anonymous.
 */
export function mergeSessions(base: Session, here: Session, there: Session): Session {
  const same = (a: unknown, b: unknown) => a === b || JSON.stringify(a) === JSON.stringify(b);
  if (same(base, there)) return here;
  const pick = <Value>(before: Value, mine: Value, theirs: Value) =>
    same(before, mine) ? theirs : mine;

  function mergeMaps<Value>(
    before: ReadonlyMap<string, Value>,
    mine: ReadonlyMap<string, Value>,
    theirs: ReadonlyMap<string, Value>,
  ): [string, Value][] {
    return [...new Set([...theirs.keys(), ...mine.keys()])].flatMap((key) => {
      const value = pick(before.get(key), mine.get(key), theirs.get(key));
      return value === undefined ? [] : [[key, value] as [string, Value]];
    });
  }
  const responses = mergeMaps(
    ...([base, here, there].map(
      (one) => new Map(one.responses.map((response) => [response.tag, response])),
    ) as [Map<string, Response>, Map<string, Response>, Map<string, Response>]),
  );
  const refused = mergeMaps(
    ...([base, here, there].map(
      (one) => new Map(one.refused.map((entry) => [entry.id, entry])),
    ) as [Map<string, Refused>, Map<string, Refused>, Map<string, Refused>]),
  );
  const agreed = mergeMaps(
    ...([base, here, there].map((one) => new Map(Object.entries(one.agreed))) as [
      Map<string, Agreed>,
      Map<string, Agreed>,
      Map<string, Agreed>,
    ]),
  );
  const anonymous = here.anonymous || there.anonymous;
  const counts = pick(base.counts, here.counts, there.counts);
  const take = pick(base.take, here.take, there.take);
  const { counts: _counts, take: _take, ...rest } = there;
  return {
    ...rest,
    updatedAt: here.updatedAt > there.updatedAt ? here.updatedAt : there.updatedAt,
    anonymous,
    responses: counts ? [] : responses.map(([, response]) => asKept(response, anonymous)),
    ...(counts && { counts }),
    refused: refused.map(([, entry]) => refusedAsKept(entry, anonymous)),
    agreed: Object.fromEntries(agreed),
    name: pick(base.name, here.name, there.name),
    ...(take !== undefined && { take }),
  };
}
