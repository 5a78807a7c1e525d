/** Takes of one assessment side by side, in words and numbers: scores over what all of them answered. */
import type { Answer, Answers } from '../../../domain/assessment/answers';
import {
  fittingAnswers,
  type Definition,
  type Instrument,
  type Question,
} from '../../../domain/assessment/instrument';
import { comparable } from '../../../domain/assessment/outcome';
import { score, type Scored } from '../../../domain/assessment/score';
import { compareTakes, type ComparedAnswer, type Take } from '../../../domain/assessment/take';
import type { ResultLabels } from '../../../i18n/assessment-result';
import { fill } from '../../../i18n/format';
import type { Lang } from '../../../i18n/languages';
import type { AssessmentData } from '../data';
import { points, share, signed } from '../result/numbers';
import { answerText } from '../result/report';

/** How many takes fit side by side. */
export const MOST = 4;

export interface Comparison {
  /** In the order of the instrument; empty where an assessment has no dimensions. */
  readonly rows: readonly ComparisonRow[];
  /** What each take leads to, where there are no scores. */
  readonly starts: readonly string[];
  /** Questions that all of them answered, and that at least one of them did. */
  readonly counted: number;
  readonly total: number;
  /** The highest score there can be; `undefined` where there are none. */
  readonly max: number | undefined;
}

export interface ComparisonRow {
  readonly id: string;
  readonly title: string;
  readonly hue: string;
  readonly cells: readonly { readonly part: number | undefined; readonly text: string }[];
  /** Of the last to the first; `undefined` when one of them has no score. */
  readonly difference: string | undefined;
}

/** The scores of some takes, oldest first, over the questions that all of them answered. */
export function compare(
  { definition, links }: AssessmentData,
  instrument: Instrument,
  takes: readonly Pick<Take, 'answers' | 'targets'>[],
  lang: Lang,
  labels: ResultLabels,
): Comparison {
  const fitting = takes.map(({ answers }) => fittingAnswers(instrument, answers));
  const asked = instrument.questions.map(({ id }) => id);
  const common = asked.filter((id) => fitting.every((answers) => answers[id] !== undefined));
  const some = asked.filter((id) => fitting.some((answers) => answers[id] !== undefined));
  const scored = fitting.map((answers) => score(definition, only(answers, common)));
  const format = (value: number) =>
    instrument.kind === 'preference' ? share(lang, value) : points(lang, value);

  return {
    rows: instrument.dimensions.map(({ id, title, hue }) => {
      const scores = scored.map(({ outcome }) => outcome.dimensions.find((one) => one.id === id));
      const [first, last] = [scores[0]?.score, scores.at(-1)?.score];
      return {
        id,
        title,
        hue,
        cells: scores.map((own, index) => ({
          part: own?.score === undefined ? undefined : own.score / own.max,
          text: cellText(own?.score, scored[index]!, id),
        })),
        difference:
          first === undefined || last === undefined
            ? undefined
            : differenceText(comparable(last - first)),
      };
    }),
    starts: scored.map((one) => (one.kind === 'routes' ? startsText(one) : '')),
    counted: common.length,
    total: some.length,
    max: scored[0]?.outcome.dimensions[0]?.max,
  };

  function cellText(value: number | undefined, one: Scored, id: string): string {
    const number = value === undefined ? labels.tooFew : format(value);
    if (one.kind !== 'profile' || definition.kind !== 'profile') return number;
    const reached = one.detail.dimensions.find((dimension) => dimension.id === id)?.reached;
    if (reached === undefined) return number;
    const level = definition.levels.find((candidate) => candidate.id === reached);
    return `${level?.title ?? labels.profile.none[definition.picture]} (${number})`;
  }

  function differenceText(difference: number): string {
    return difference === 0
      ? labels.history.noDifference
      : signed(lang, difference, instrument.kind === 'preference' ? 2 : 1);
  }

  function startsText({ detail }: Extract<Scored, { kind: 'routes' }>): string {
    const titles = detail.chapters.map(({ to, code }) => links[to]?.title ?? code);
    return titles.length > 0 ? titles.join(', ') : labels.tooFew;
  }
}

const only = (answers: Answers, ids: readonly string[]): Answers =>
  Object.fromEntries(
    ids.flatMap((id) => {
      const answer = answers[id];
      return answer ? [[id, answer]] : [];
    }),
  );

/** One question in two takes, in words. */
export interface AnswerPair {
  readonly id: string;
  readonly text: string;
  /** Where it stands, or until when it was asked. */
  readonly place: string | undefined;
  readonly a: string;
  readonly b: string;
}

export interface AnswerChanges {
  readonly changed: readonly AnswerPair[];
  /** Answered in one of them only. */
  readonly single: readonly AnswerPair[];
  /** No longer asked, or the answer is no longer offered. */
  readonly gone: readonly AnswerPair[];
}

export function changesBetween(
  instrument: Instrument,
  a: Pick<Take, 'answers'>,
  b: Pick<Take, 'answers'>,
  labels: ResultLabels,
): AnswerChanges {
  const questions = new Map(instrument.questions.map((question) => [question.id, question]));
  const titles = new Map(instrument.dimensions.map(({ id, title }) => [id, title]));
  const pairs = compareTakes(instrument, a, b).map((pair) => ({
    status: pair.status,
    pair: {
      id: pair.id,
      text: pair.text ?? fill(labels.history.unknownQuestion, { id: pair.id }),
      place:
        pair.until === undefined
          ? titles.get(pair.dimension ?? '')
          : fill(labels.history.until, { n: pair.until }),
      a: words(questions.get(pair.id), pair.a, labels),
      b: words(questions.get(pair.id), pair.b, labels),
    },
  }));
  const having = (...statuses: (typeof pairs)[number]['status'][]) =>
    pairs.filter(({ status }) => statuses.includes(status)).map(({ pair }) => pair);
  return {
    changed: having('changed'),
    single: having('only-a', 'only-b'),
    gone: having('gone'),
  };
}

function words(
  question: Question | undefined,
  compared: ComparedAnswer | undefined,
  labels: ResultLabels,
): string {
  if (!compared) return labels.noAnswer;
  const { answer, text, counts } = compared;
  if (question && counts) return answerText(question, { [question.id]: answer }, labels);
  if (text !== undefined) return `“${text}”`;
  return plainWords(answer, labels);
}

/** An answer of which nobody knows the option any more. */
function plainWords(answer: Answer, labels: ResultLabels): string {
  switch (answer.kind) {
    case 'unknown':
      return labels.unknown;
    case 'not-applicable':
      return labels.notApplicable;
    case 'value':
      return String(answer.value);
    case 'choice':
      return answer.ids.join(', ');
    default:
      return '?';
  }
}

/** What changed in the questions between the oldest of some takes and now. */
export function versionChanges(
  { changes }: Pick<Definition, 'changes'>,
  takes: readonly Pick<Take, 'version'>[],
): readonly { readonly version: number; readonly text: string }[] {
  const oldest = Math.min(...takes.map(({ version }) => version));
  return changes.filter(({ version }) => version > oldest);
}
