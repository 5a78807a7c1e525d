/** The team picture: how the team answers each question, and where it differs most. */
import { comparable } from '../assessment/outcome';
import type { Answer } from '../assessment/answers';
import type { Dimension, Instrument, Question } from '../assessment/instrument';
import {
  consensusOf,
  largestOf,
  meanOf,
  medianOf,
  middleOf,
  spreadOf,
  totalOf,
  type Largest,
  type Median,
} from './distribution';
import type { QuestionCounts, ScoreCounts, Tally, TeamTally } from './tally';

/** How some people answer one question. */
export interface Distribution {
  /** People per option, in the order of the options. */
  readonly counts: readonly number[];
  /** How many chose an option. */
  readonly answered: number;
  readonly unknown: number;
  readonly notApplicable: number;
  /** The option that most people chose; `undefined` when nobody chose one. */
  readonly largest: Largest | undefined;
  // These need options that stand from low to high.
  readonly median: Median | undefined;
  readonly mean: number | undefined;
  /** 0 to 1; `undefined` with fewer than two answers. */
  readonly consensus: number | undefined;
  /** How far the lowest and the highest answer lie apart, in options. */
  readonly spread: number | undefined;
}

export interface StatementPicture extends Distribution {
  readonly question: Question;
  /** The same for parts of the team; empty unless there are two to set side by side. */
  readonly groups: readonly (Distribution & { readonly name: string })[];
  /** How far the highest and the lowest group lie apart, in options; only with two groups or more. */
  readonly apart: { readonly medians: number; readonly means: number } | undefined;
}

/** How people score in one dimension. */
export interface DimensionPicture {
  readonly dimension: Dimension;
  /** Points of the best answer. */
  readonly max: number;
  /** `undefined` with too few people who have a score. */
  readonly scores: ScoreCounts | undefined;
  readonly groups: readonly { readonly name: string; readonly scores: ScoreCounts | undefined }[];
}

export interface TeamPicture {
  readonly people: number;
  /** In the order of the questions. */
  readonly statements: readonly StatementPicture[];
  readonly groups: readonly { readonly name: string; readonly people: number }[];
  readonly hidden: TeamTally['hidden'];
}

const NONE: QuestionCounts = { options: [], notApplicable: 0, unknown: 0 };

/** The picture that counts make. Counts of questions and options that are no longer asked are left out. */
export function pictureOf(instrument: Instrument, tally: TeamTally): TeamPicture {
  const groups = sideBySide(tally);
  return {
    people: tally.whole.people,
    statements: instrument.questions.map((question) => {
      const sides = groups.map((group) => ({
        name: group.name,
        ...distributionOf(question, countsIn(group, question)),
      }));
      return {
        question,
        ...distributionOf(question, countsIn(tally.whole, question)),
        groups: sides,
        apart: apartOf(sides),
      };
    }),
    groups: groups.map(({ name, people }) => ({ name, people })),
    hidden: tally.hidden,
  };
}

/** How people score in every dimension, by a tally that was made with scores. */
export const dimensionsOf = (
  instrument: Instrument,
  tally: TeamTally,
): readonly DimensionPicture[] =>
  instrument.dimensions.map((dimension) => ({
    dimension,
    max: highestOf(instrument, dimension),
    scores: scoresIn(tally.whole, dimension.id),
    groups: sideBySide(tally).map((group) => ({
      name: group.name,
      scores: scoresIn(group, dimension.id),
    })),
  }));

/** Groups are shown when there are two to compare. */
const sideBySide = ({ groups }: TeamTally): TeamTally['groups'] =>
  groups.length > 1 ? groups : [];

const countsIn = ({ questions }: Tally, { id }: Question): QuestionCounts =>
  (Object.hasOwn(questions, id) && questions[id]) || NONE;

const scoresIn = ({ scores }: Tally, id: string): ScoreCounts | undefined =>
  Object.hasOwn(scores, id) ? scores[id] : undefined;

/** Points of the best answer; where a dimension is a share of choices won, 1. */
const highestOf = ({ questions }: Instrument, { id }: Dimension): number =>
  questions
    .filter(({ dimension, purpose, ordinal }) => dimension === id && purpose === 'score' && ordinal)
    .reduce((most, { options }) => Math.max(most, options.length - 1), 1);

function distributionOf(question: Question, found: QuestionCounts): Distribution {
  const counts = question.options.map((_, place) => found.options[place] ?? 0);
  const { ordinal } = question;
  return {
    counts,
    answered: totalOf(counts),
    unknown: found.unknown,
    notApplicable: found.notApplicable,
    largest: largestOf(counts),
    median: ordinal ? medianOf(counts) : undefined,
    mean: ordinal ? meanOf(counts) : undefined,
    consensus: ordinal ? consensusOf(counts) : undefined,
    spread: ordinal ? spreadOf(counts) : undefined,
  };
}

function apartOf(groups: readonly Distribution[]): StatementPicture['apart'] {
  const medians = groups.flatMap(({ median }) => (median ? [middleOf(median)] : []));
  const means = groups.flatMap(({ mean }) => (mean === undefined ? [] : [mean]));
  if (means.length < 2) return undefined;
  return {
    medians: Math.max(...medians) - Math.min(...medians),
    means: Math.max(...means) - Math.min(...means),
  };
}

/**
 * How much the team agrees, for sorting: the consensus; where options have no order, the share of the largest
 * one. `undefined` with fewer than two answers.
 */
export function agreementOf({
  question,
  answered,
  consensus,
  largest,
}: StatementPicture): number | undefined {
  if (answered < 2) return undefined;
  return question.ordinal ? consensus : largest?.share;
}

/**
 * The statements with the least agreement first; among equals the one that more people answered, then the
 * one whose answers lie farther apart, then in the order of the questions. Those with options from low to
 * high come before those without, as the two measures do not compare; those that fewer than two people
 * answered come last.
 */
export function byDisagreement(
  statements: readonly StatementPicture[],
): readonly StatementPicture[] {
  const rank = (statement: StatementPicture) => {
    const agreement = agreementOf(statement);
    return agreement === undefined
      ? { class: 2, agreement: 1 }
      : { class: statement.question.ordinal ? 0 : 1, agreement: comparable(agreement) };
  };
  return statements
    .map((statement) => ({ statement, ...rank(statement) }))
    .sort(
      (a, b) =>
        a.class - b.class ||
        a.agreement - b.agreement ||
        b.statement.answered - a.statement.answered ||
        (b.statement.spread ?? 0) - (a.statement.spread ?? 0),
    )
    .map(({ statement }) => statement);
}

/** The statements whose groups lie farthest apart first, by mean; those without two groups are left out. */
export const byGroups = (statements: readonly StatementPicture[]): readonly StatementPicture[] =>
  statements
    .filter(({ apart }) => apart !== undefined)
    .sort((a, b) => comparable(b.apart!.means) - comparable(a.apart!.means));

/** How many statements a team talks about at least, where it differs on so many, and at most. */
const TALK = { least: 5, most: 7 };

/**
 * What to talk about: the five statements with the least agreement, and up to two more that the team agrees
 * on no better than on the fifth. Statements that everybody answers alike are none to talk about.
 */
export function talkAbout(statements: readonly StatementPicture[]): readonly StatementPicture[] {
  const open = byDisagreement(statements).filter(
    (statement) => comparable(agreementOf(statement) ?? 1) < 1,
  );
  const last = open[TALK.least - 1];
  const limit = last && comparable(agreementOf(last) ?? 1);
  return open.filter(
    (statement, place) =>
      place < TALK.least ||
      (place < TALK.most &&
        limit !== undefined &&
        statement.question.ordinal === last?.question.ordinal &&
        comparable(agreementOf(statement) ?? 1) <= limit),
  );
}

/** Whether at least half of those who looked at a statement don't know: a matter to find out about. */
export const isUnknown = ({ answered, unknown }: Distribution): boolean =>
  unknown > 1 && unknown >= answered;

/** From this share on a team need not talk to take over an answer: an agreement of this site. */
export const CLEAR = 0.75;

/**
 * The answers that a team can take over without talking: those that at least three quarters of everyone who
 * answered “don’t know” or chose an option have in common. By the id of the question.
 */
export function clearAnswers(statements: readonly StatementPicture[]): ReadonlyMap<string, Answer> {
  return new Map(
    statements.flatMap(({ question, counts, answered, unknown, largest }) => {
      const [place, second] = largest?.options ?? [];
      if (place === undefined || second !== undefined || answered < 2) return [];
      const clear = counts[place]! >= CLEAR * (answered + unknown);
      const option = question.options[place];
      return clear && option ? [[question.id, option.answer]] : [];
    }),
  );
}

/** Consensus in three words; where each begins is an agreement of this site. */
export type Band = 'high' | 'middle' | 'low';

export function bandOf(consensus: number): Band {
  if (comparable(consensus) >= 0.8) return 'high';
  return comparable(consensus) >= 0.5 ? 'middle' : 'low';
}
