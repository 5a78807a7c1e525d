/** One set of answers to one assessment, as kept in the browser, a file or a link. */
import { choiceOf, isAnswer, valueOf, type Answer, type Answers } from './answers';
import { fitsQuestion, optionOf, type Instrument } from './instrument';

export interface Take {
  /** Random; permanent for this take. */
  readonly id: string;
  /** Code of the assessment. */
  readonly definition: string;
  /** Version of the assessment that was answered last. */
  readonly version: number;
  /** What it is about, in the reader's words (“our shop in Ghent”); empty when not named. Takes of one name make a history. */
  readonly name: string;
  /** ISO 8601 moments, from the clock of the reader. */
  readonly startedAt: string;
  readonly updatedAt: string;
  /** When the result was first shown; a finished take is kept when the reader takes the assessment again. */
  readonly finishedAt?: string;
  /** How it came here. */
  readonly origin: 'own' | 'link' | 'file' | 'team';
  readonly answers: Answers;
  /** A note or evidence, by the id of the question. */
  readonly notes: Readonly<Record<string, string>>;
  /** What the reader wants, in points, by the id of the dimension (where the assessment does not ask for it). */
  readonly targets: Readonly<Record<string, number>>;
}

const isRecord = (data: unknown): data is Record<string, unknown> =>
  typeof data === 'object' && data !== null && !Array.isArray(data);

const isMoment = (data: unknown): data is string =>
  typeof data === 'string' && Number.isFinite(Date.parse(data));

const isVersion = (data: unknown): data is number => Number.isSafeInteger(data) && Number(data) > 0;

const isAnswers = (data: unknown): data is Answers =>
  isRecord(data) && Object.values(data).every(isAnswer);

const origins: readonly unknown[] = ['own', 'link', 'file', 'team'] satisfies Take['origin'][];

/**
 * Whether data from outside is a take of any assessment. Meant for storage, files and links. It looks at
 * the shape only: whether the answers fit the questions is for `fittingAnswers`.
 */
export function isTake(data: unknown): data is Take {
  return (
    isRecord(data) &&
    // The id becomes part of a storage key.
    typeof data.id === 'string' &&
    /^[\w-]{1,64}$/.test(data.id) &&
    typeof data.definition === 'string' &&
    /^[A-Z][1-9]\d?$/.test(data.definition) &&
    isVersion(data.version) &&
    typeof data.name === 'string' &&
    isMoment(data.startedAt) &&
    isMoment(data.updatedAt) &&
    (data.finishedAt === undefined || isMoment(data.finishedAt)) &&
    origins.includes(data.origin) &&
    isAnswers(data.answers) &&
    isRecord(data.notes) &&
    Object.values(data.notes).every((note) => typeof note === 'string') &&
    isRecord(data.targets) &&
    Object.values(data.targets).every((target) => Number.isFinite(target))
  );
}

/** Whether data from outside is a take of this assessment. */
export function isTakeOf(code: string): (data: unknown) => data is Take {
  return (data): data is Take => isTake(data) && data.definition === code;
}

/**
 * The take in data of any earlier shape, or of this one; `undefined` when it is none.
 *
 * The first shape had one take per assessment, under `take:<CODE>`: definition, version, moments and
 * answers. Its new id follows from its first moment, so that two tabs that migrate it at once make
 * one take of it.
 */
export function migrateTake(data: unknown): Take | undefined {
  if (isTake(data)) return data;
  if (!isRecord(data) || 'id' in data) return undefined;
  const { definition, version, startedAt, updatedAt, answers } = data;
  if (startedAt !== undefined && !isMoment(startedAt)) return undefined;
  if (!isMoment(updatedAt)) return undefined;
  const began = startedAt ?? updatedAt;
  const take = {
    id: `first-${Math.abs(Date.parse(began)).toString(36)}`,
    definition,
    version,
    name: '',
    startedAt: began,
    updatedAt,
    origin: 'own',
    answers,
    notes: {},
    targets: {},
  };
  return isTake(take) ? take : undefined;
}

/** Whether two answers to one question say the same. */
const sameAnswer = (a: Answer, b: Answer): boolean =>
  a.kind === b.kind && valueOf(a) === valueOf(b) && choiceOf(a)?.join() === choiceOf(b)?.join();

/** One question that was answered in at least one of two takes. */
export interface ComparedQuestion {
  readonly id: string;
  /** As it is asked now, or as it was asked last; `undefined` when this site does not know the question. */
  readonly text: string | undefined;
  /** The dimension it belongs to now. */
  readonly dimension: string | undefined;
  /** `undefined` while it is still asked; otherwise the last version that asked it. */
  readonly until: number | undefined;
  /**
   * - `same` and `changed`: answered in both, with an answer that still counts;
   * - `only-a` and `only-b`: one of the takes has no answer that still counts;
   * - `gone`: the question, or every answer given to it, no longer counts; it is there to be read.
   */
  readonly status: 'same' | 'changed' | 'only-a' | 'only-b' | 'gone';
  readonly a: ComparedAnswer | undefined;
  readonly b: ComparedAnswer | undefined;
}

export interface ComparedAnswer {
  readonly answer: Answer;
  /** The option in words; `undefined` for “not applicable”, “don't know” and options nobody knows any more. */
  readonly text: string | undefined;
  /** Whether the question is still asked and the answer is still offered. */
  readonly counts: boolean;
}

/**
 * Sets two takes of one assessment side by side, question by question: first those that are asked now,
 * in their order, then retired ones, then those that this site does not know. What nobody answered is left out.
 */
export function compareTakes(
  instrument: Instrument,
  a: Pick<Take, 'answers'>,
  b: Pick<Take, 'answers'>,
): readonly ComparedQuestion[] {
  const known = new Set([...instrument.questions, ...instrument.retired].map(({ id }) => id));
  const strangers = [...new Set([...Object.keys(a.answers), ...Object.keys(b.answers)])].filter(
    (id) => !known.has(id),
  );
  const given = (answers: Answers, id: string) =>
    Object.hasOwn(answers, id) ? answers[id] : undefined;

  const compare = (
    question: Pick<ComparedQuestion, 'id' | 'text' | 'dimension' | 'until'>,
    read: (answer: Answer) => ComparedAnswer,
  ): ComparedQuestion[] => {
    const [first, second] = [a, b].map(({ answers }) => {
      const answer = given(answers, question.id);
      return answer && read(answer);
    });
    if (!first && !second) return [];
    const status = (): ComparedQuestion['status'] => {
      if (first?.counts && second?.counts) {
        return sameAnswer(first.answer, second.answer) ? 'same' : 'changed';
      }
      if (first?.counts) return 'only-a';
      return second?.counts ? 'only-b' : 'gone';
    };
    return [{ ...question, status: status(), a: first, b: second }];
  };

  return [
    ...instrument.questions.flatMap((question) =>
      compare(
        { id: question.id, text: question.text, dimension: question.dimension, until: undefined },
        (answer) => ({
          answer,
          text: optionOf(question, answer)?.text,
          counts: fitsQuestion(question, answer),
        }),
      ),
    ),
    ...instrument.retired.flatMap(({ id, text, until, options }) =>
      compare({ id, text, until, dimension: undefined }, (answer) => {
        const chosen = valueOf(answer)?.toString() ?? choiceOf(answer)?.[0];
        const option = options.find((one) => one.id === chosen);
        return { answer, text: option?.text, counts: false };
      }),
    ),
    ...strangers.flatMap((id) =>
      compare({ id, text: undefined, until: undefined, dimension: undefined }, (answer) => ({
        answer,
        text: undefined,
        counts: false,
      })),
    ),
  ];
}
