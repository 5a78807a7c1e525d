/**
 * Belts: drawing an exam from a pool of questions, the order in which things are shown, and grading.
 *
 * Every question counts for one point, all or nothing, and a share of right answers passes: agreements of
 * this site, stated in each belt. Chance comes from a seed that is handed in, so that an exam that was
 * broken off comes back as it was.
 */
import type { Localised } from '../../i18n/localise';
import type { Exam as ExamDefinition } from '../../schemas/assessment';
import { choiceOf, pairsOf, valueOf, type Answer, type Answers } from './answers';
import { gradeQuestion } from './check';
import { comparable } from './outcome';

/** A belt in one language. */
export type Exam = Localised<ExamDefinition>;
export type ExamQuestion = Exam['questions'][number];
export type OrderQuestion = Extract<ExamQuestion, { type: 'order' }>;
export type MatchQuestion = Extract<ExamQuestion, { type: 'match' }>;
export type CaseQuestion = Extract<ExamQuestion, { type: 'case' }>;
/** A question about a situation: a choice or a number. It has no section: the situation has. */
export type CasePart = CaseQuestion['parts'][number];
/** A choice or a number, standing by itself or in a case. */
export type ChoiceQuestion = Extract<CasePart, { options: unknown }>;
export type NumberQuestion = Extract<CasePart, { type: 'number' }>;

// Grading

/** The key under which the answer to a part of a case is kept: ids have no dot, so it meets no other key. */
export const partKey = (question: string, part: string): string => `${question}.${part}`;

/** The keys under which the answers to a question are kept. */
export const keysOf = (question: ExamQuestion): readonly string[] =>
  question.type === 'case'
    ? question.parts.map((part) => partKey(question.id, part.id))
    : [question.id];

const given = (answers: Answers, key: string): Answer | undefined =>
  Object.hasOwn(answers, key) ? answers[key] : undefined;

/**
 * Whether a number is near enough. Fractions in binary miss the exact number by about 1e-16 of their size,
 * so that 0.1 + 0.2 is not 0.3; a billionth makes up for that and for nothing that a reader could enter.
 */
export function isWithin(value: number, answer: number, tolerance: number): boolean {
  return Math.abs(value - answer) <= tolerance + 1e-9 * Math.max(1, Math.abs(answer));
}

function gradeNumber(question: NumberQuestion, answer: Answer | undefined): boolean | undefined {
  const value = valueOf(answer);
  return value === undefined ? undefined : isWithin(value, question.answer, question.tolerance);
}

/** An option that is not offered is no answer: another version may have had it. */
function gradeChoice(question: ChoiceQuestion, answer: Answer | undefined): boolean | undefined {
  const offered = new Set(question.options.map(({ id }) => id));
  return choiceOf(answer)?.every((id) => offered.has(id))
    ? gradeQuestion(question, answer)
    : undefined;
}

function gradeOrder({ items }: OrderQuestion, answer: Answer | undefined): boolean | undefined {
  const chosen = choiceOf(answer);
  const complete = chosen?.length === items.length && items.every(({ id }) => chosen.includes(id));
  return complete ? items.every(({ id }, index) => chosen[index] === id) : undefined;
}

function gradeMatch({ pairs }: MatchQuestion, answer: Answer | undefined): boolean | undefined {
  const chosen = pairsOf(answer) ?? {};
  const known = new Set(pairs.map(({ id }) => id));
  const complete = pairs.every(({ id }) => Object.hasOwn(chosen, id) && known.has(chosen[id]!));
  return complete ? pairs.every(({ id }) => chosen[id] === id) : undefined;
}

/** Whether the answer to one part of a case is right; `undefined` when there is none. */
export function gradePart(
  question: CaseQuestion,
  part: CasePart,
  answers: Answers,
): boolean | undefined {
  const answer = given(answers, partKey(question.id, part.id));
  return part.type === 'number' ? gradeNumber(part, answer) : gradeChoice(part, answer);
}

/**
 * Whether a question is answered right; `undefined` when it has no answer, or an answer that is not
 * complete: a match without all its pairs, a case without all its parts.
 */
export function gradeExamQuestion(question: ExamQuestion, answers: Answers): boolean | undefined {
  const answer = given(answers, question.id);
  switch (question.type) {
    case 'order':
      return gradeOrder(question, answer);
    case 'match':
      return gradeMatch(question, answer);
    case 'number':
      return gradeNumber(question, answer);
    case 'case': {
      const grades = question.parts.map((part) => gradePart(question, part, answers));
      return grades.includes(undefined) ? undefined : grades.every((grade) => grade);
    }
    default:
      return gradeChoice(question, answer);
  }
}

/** How many right answers pass an exam of so many questions. `pass` is a share, 0 to 1. */
export const neededToPass = (questions: number, pass: number): number =>
  Math.ceil(comparable(questions * pass));

export interface ChapterScore {
  /** Code of the chapter. */
  readonly code: string;
  readonly total: number;
  readonly right: number;
  /** The sections in which the missed questions are argued, each once. */
  readonly read: readonly string[];
}

export interface ExamScore {
  readonly total: number;
  readonly answered: number;
  readonly right: number;
  /** How many right answers pass. */
  readonly needed: number;
  readonly passed: boolean;
  /** Questions answered wrong or not at all, in the order in which they were asked. */
  readonly missed: readonly string[];
  /** In the order of the codes: functions, roles, requirements. */
  readonly chapters: readonly ChapterScore[];
}

/** The chapter of a target such as `O8#why`. */
export const chapterOf = ({ section }: Pick<ExamQuestion, 'section'>): string =>
  section.split('#')[0]!;

const groupOrder = 'FRO';
const byCode = (a: string, b: string): number =>
  groupOrder.indexOf(a[0]!) - groupOrder.indexOf(b[0]!) || Number(a.slice(1)) - Number(b.slice(1));

/** The chapters that questions come from, in the order of the codes, with how many each has. */
export function chaptersIn(
  questions: readonly Pick<ExamQuestion, 'section'>[],
): readonly { readonly code: string; readonly questions: number }[] {
  const codes = questions.map(chapterOf);
  return [...new Set(codes)]
    .sort(byCode)
    .map((code) => ({ code, questions: codes.filter((one) => one === code).length }));
}

/** What an exam comes to. A question without a complete answer is not right. */
export function scoreExam(
  questions: readonly ExamQuestion[],
  answers: Answers,
  pass: number,
): ExamScore {
  const graded = questions.map((question) => ({
    question,
    grade: gradeExamQuestion(question, answers),
  }));
  const missed = graded.filter(({ grade }) => grade !== true).map(({ question }) => question);
  const right = questions.length - missed.length;
  const needed = neededToPass(questions.length, pass);
  return {
    total: questions.length,
    answered: graded.filter(({ grade }) => grade !== undefined).length,
    right,
    needed,
    passed: questions.length > 0 && right >= needed,
    missed: missed.map(({ id }) => id),
    chapters: chaptersIn(questions).map(({ code, questions: total }) => {
      const wrong = missed.filter((question) => chapterOf(question) === code);
      return {
        code,
        total,
        right: total - wrong.length,
        read: [...new Set(wrong.map(({ section }) => section))],
      };
    }),
  };
}

// Chance

/** A number from 0 to 2³² − 1 that follows from a seed and a text (FNV-1a, then mixed with the seed). */
function hash(seed: number, text: string): number {
  let value = 0x811c9dc5;
  for (const sign of `${seed}/${text}`) value = Math.imul(value ^ sign.codePointAt(0)!, 0x01000193);
  return value >>> 0;
}

/** Numbers from 0 up to 1 that follow from a seed: mulberry32 by Tommy Ettinger, in the public domain. */
function randomFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The same things in an order that follows from seed and purpose; every order is equally likely. */
export function shuffle<Item>(items: readonly Item[], seed: number, purpose: string): Item[] {
  const random = randomFrom(hash(seed, purpose));
  const shuffled = [...items];
  for (let last = shuffled.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [shuffled[last], shuffled[other]] = [shuffled[other]!, shuffled[last]!];
  }
  return shuffled;
}

/** Things with the same key together, in the order in which the keys come. */
function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[][] {
  return [...new Set(items.map(keyOf))].map((key) => items.filter((item) => keyOf(item) === key));
}

/** Takes one of each group in turn, as long as there are any. */
function inTurn<Item>(groups: readonly (readonly Item[])[]): Item[] {
  const rounds = Math.max(0, ...groups.map(({ length }) => length));
  return Array.from({ length: rounds }, (_, round) =>
    groups.flatMap((group) => group.slice(round, round + 1)),
  ).flat();
}

/**
 * Draws an exam: ids of questions, in the order in which they are asked. Chapters take turns, and within a
 * chapter its sections, so that an exam asks about as many different ones as it can.
 */
export function drawExam(
  pool: readonly Pick<ExamQuestion, 'id' | 'section'>[],
  questions: number,
  seed: number,
): readonly string[] {
  const shuffled = shuffle(pool, seed, 'draw');
  const chapters = groupBy(shuffled, chapterOf).map((chapter) =>
    inTurn(groupBy(chapter, ({ section }) => section)),
  );
  const drawn = inTurn(chapters).slice(0, questions);
  return shuffle(drawn, seed, 'order').map(({ id }) => id);
}

/** What an id stands for in a list of things with ids. */
const inOrder = <Item extends { readonly id: string }>(
  items: readonly Item[],
  ids: readonly string[],
): Item[] => ids.flatMap((id) => items.find((item) => item.id === id) ?? []);

/** The options in the order in which they are shown. True stands before false, as everyone expects. */
export function shownOptions<Question extends ChoiceQuestion>(
  question: Question,
  seed: number,
  key: string = question.id,
): Question['options'] {
  const { options, type } = question;
  return type === 'true-false' ? inOrder(options, ['true', 'false']) : shuffle(options, seed, key);
}

/** The items to put in order, as they are shown at first: never in the right order, so that one must move. */
export function shownItems({ id, items }: OrderQuestion, seed: number): OrderQuestion['items'] {
  for (let round = 0; round < 20; round += 1) {
    const shown = shuffle(items, seed, `${id}/${round}`);
    if (shown.some((item, index) => item !== items[index])) return shown;
  }
  return [...items.slice(1), ...items.slice(0, 1)];
}

/** The items as an answer has put them, or as they are shown at first. */
export function orderedItems(
  question: OrderQuestion,
  answer: Answer | undefined,
  seed: number,
): OrderQuestion['items'] {
  return gradeOrder(question, answer) === undefined
    ? shownItems(question, seed)
    : inOrder(question.items, choiceOf(answer)!);
}

/** The right sides in the order in which every list shows them. */
export const shownRights = ({ id, pairs }: MatchQuestion, seed: number): MatchQuestion['pairs'] =>
  shuffle(pairs, seed, id);
