/** Practising with a pool of questions: feedback at once, and what was wrong comes again at the end. */
import { shuffle } from './exam';

export interface Practice {
  /** Code of the belt. */
  readonly definition: string;
  /** ISO 8601. */
  readonly updatedAt: string;
  /** Whether each question was right when it was answered last, by id. */
  readonly latest: Readonly<Record<string, boolean>>;
  /** The round that is going on, or was finished last. */
  readonly round?: Round;
}

/** One way through some questions. */
export interface Round {
  /** What the order of questions and options follows from. */
  readonly seed: number;
  /** Ids of all its questions. */
  readonly questions: readonly string[];
  /** Ids still to be answered right, the next one first. */
  readonly queue: readonly string[];
  /** Ids answered wrong at least once, in the order in which that happened. */
  readonly missed: readonly string[];
}

/** A round through some questions, in an order that follows from the seed. */
export function startRound(questions: readonly string[], seed: number): Round {
  return { seed, questions, queue: shuffle(questions, seed, 'practice'), missed: [] };
}

/** The round after its next question was answered: right, it is done; wrong, it comes again at the end. */
export function afterAnswer(round: Round, right: boolean): Round {
  const [id, ...queue] = round.queue;
  if (id === undefined) return round;
  if (right) return { ...round, queue };
  return {
    ...round,
    queue: [...queue, id],
    missed: round.missed.includes(id) ? round.missed : [...round.missed, id],
  };
}

/** How many questions of a round have been answered right. */
export const doneIn = ({ questions, queue }: Round): number => questions.length - queue.length;

/** The round without questions that are not asked any more; `undefined` when none is left. */
export function fitRound(round: Round, pool: ReadonlySet<string>): Round | undefined {
  const known = (ids: readonly string[]) => ids.filter((id) => pool.has(id));
  const questions = known(round.questions);
  return questions.length === 0
    ? undefined
    : { ...round, questions, queue: known(round.queue), missed: known(round.missed) };
}

const isRecord = (data: unknown): data is Record<string, unknown> =>
  typeof data === 'object' && data !== null && !Array.isArray(data);
const areIds = (data: unknown): data is readonly string[] =>
  Array.isArray(data) &&
  data.every((id) => typeof id === 'string') &&
  new Set(data).size === data.length;

function isRound(data: unknown): data is Round {
  if (!isRecord(data)) return false;
  const { seed, questions, queue, missed } = data;
  return (
    Number.isSafeInteger(seed) &&
    areIds(questions) &&
    questions.length > 0 &&
    areIds(queue) &&
    areIds(missed) &&
    [...queue, ...missed].every((id) => questions.includes(id))
  );
}

/** Whether data from outside is the practice of this belt. */
export function isPracticeOf(code: string): (data: unknown) => data is Practice {
  return (data): data is Practice =>
    isRecord(data) &&
    data.definition === code &&
    typeof data.updatedAt === 'string' &&
    Number.isFinite(Date.parse(data.updatedAt)) &&
    isRecord(data.latest) &&
    Object.values(data.latest).every((right) => typeof right === 'boolean') &&
    (data.round === undefined || isRound(data.round));
}
