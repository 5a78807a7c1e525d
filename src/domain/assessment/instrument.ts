/**
 * An assessment as every part of the site sees it, whatever rules score it: dimensions, and questions
 * with options. Runner, links, exports, the team page and the history know only this and the outcome.
 */
import type { Localised } from '../../i18n/localise';
import type { SelfAssessment } from '../../schemas/assessment';
import { choiceOf, valueOf, type Answer, type Answers } from './answers';

/** A definition in one language. */
export type Definition = Localised<SelfAssessment>;

export interface Instrument {
  /** Permanent code, such as `A2`. */
  readonly code: string;
  readonly version: number;
  readonly kind: Definition['kind'];
  /** In the order of the definition. A quick scan has none: its questions stand by themselves. */
  readonly dimensions: readonly Dimension[];
  /** In the order in which they are asked. */
  readonly questions: readonly Question[];
  /** Questions of earlier versions, for takes that answered them. */
  readonly retired: readonly RetiredQuestion[];
  /** What each version changed, for readers. */
  readonly changes: readonly { readonly version: number; readonly text: string }[];
}

export interface Dimension {
  readonly id: string;
  readonly title: string;
  /** Code of the chapter about it. */
  readonly chapter: string | undefined;
  readonly hue: 'brand' | 'product' | 'sales' | 'service' | 'roles' | 'requirements';
  /** 1 helps, 2 matters, 3 comes before the others. */
  readonly importance: number;
}

export interface Question {
  /** Permanent id, unique in the assessment. */
  readonly id: string;
  readonly text: string;
  /** The dimension it belongs to; `undefined` where the assessment has none. */
  readonly dimension: string | undefined;
  /** A name for its place in the dimension, such as the level that a statement counts for. */
  readonly part: string | undefined;
  /** `score`: about now. `target`: about what the reader wants; it never counts in a score. */
  readonly purpose: 'score' | 'target';
  readonly options: readonly Option[];
  /** Whether the options stand on a scale from low to high, so that a median and consensus have a meaning. */
  readonly ordinal: boolean;
  /** Whether “not applicable” is offered; “don't know” always is. */
  readonly notApplicable: boolean;
  /** Where to go on when the answer is low. */
  readonly next: { readonly to: string; readonly text: string } | undefined;
}

export interface Option {
  /** Unique in the question; for a point of a shared scale it is the number, such as `3`. */
  readonly id: string;
  readonly text: string;
  /** Points of the option on an ordinal question, from 0. */
  readonly value: number | undefined;
  /** How the answer is kept: a point of a shared scale as a value, any other option by its id. */
  readonly answer: Answer;
}

export interface RetiredQuestion {
  readonly id: string;
  /** The last version that asked it. */
  readonly until: number;
  readonly text: string;
  readonly options: readonly { readonly id: string; readonly text: string }[];
}

/** The assessment in the shape that every part of the site reads, in the language of the definition. */
export function instrumentOf(definition: Definition): Instrument {
  const { code, version, kind, changes, retired } = definition;
  // A retired question without options of its own was judged on the scale that all questions share.
  const shared = kind === 'profile' ? pointsOf(definition.scale) : [];
  return {
    code,
    version,
    kind,
    ...partsOf(definition),
    retired: retired.map(({ id, until, text, options }) => ({
      id,
      until,
      text,
      options: options ?? shared.map((option) => ({ id: option.id, text: option.text })),
    })),
    changes: changes.map((change) => ({ version: change.version, text: change.text })),
  };
}

function partsOf(definition: Definition): Pick<Instrument, 'dimensions' | 'questions'> {
  switch (definition.kind) {
    case 'profile':
      return {
        dimensions: definition.dimensions.map(asDimension),
        questions: profileQuestions(definition),
      };
    case 'scale':
      return {
        dimensions: definition.dimensions.map(asDimension),
        questions: definition.dimensions.flatMap(gradedQuestions),
      };
    case 'readiness': {
      const dimensions = [...definition.conditions, ...definition.roles];
      return {
        dimensions: dimensions.map(asDimension),
        questions: dimensions.flatMap(gradedQuestions),
      };
    }
    case 'preference':
      return {
        dimensions: definition.poles.map((pole) => ({
          id: pole.id,
          title: pole.title,
          chapter: undefined,
          hue: pole.hue,
          importance: 2,
        })),
        questions: [
          ...definition.questions.map((question) => forcedChoice(question, 'score')),
          forcedChoice(definition.wanted, 'target'),
        ],
      };
    case 'routes':
      return {
        dimensions: [],
        questions: definition.questions.map((question) => forcedChoice(question, 'score')),
      };
  }
}

const asDimension = ({ id, title, chapter, hue, importance }: Dimension): Dimension => ({
  id,
  title,
  chapter,
  hue,
  importance,
});

/** Points of a shared scale, from 0: the answer is a value. */
const pointsOf = (scale: readonly string[]): Option[] =>
  scale.map((text, value) => ({
    id: String(value),
    text,
    value,
    answer: { kind: 'value', value },
  }));

/** Options of one question only: the answer is the id. `ordinal`: from low to high, 0 points first. */
const choicesOf = (
  options: readonly { readonly id: string; readonly text: string }[],
  ordinal: boolean,
): Option[] =>
  options.map(({ id, text }, index) => ({
    id,
    text,
    value: ordinal ? index : undefined,
    answer: { kind: 'choice', ids: [id] },
  }));

/** Per dimension the statements from the lowest level up, then what the reader wants. */
function profileQuestions(profile: Extract<Definition, { kind: 'profile' }>): Question[] {
  const options = pointsOf(profile.scale);
  return profile.dimensions.flatMap((dimension): Question[] => [
    ...profile.levels.flatMap((level) =>
      dimension.statements
        .filter((statement) => statement.level === level.id)
        .map(({ id, text, next }): Question => ({
          id,
          text,
          dimension: dimension.id,
          part: level.title,
          purpose: 'score',
          options,
          ordinal: true,
          notApplicable: true,
          next,
        })),
    ),
    {
      id: dimension.ambition.id,
      text: dimension.ambition.text,
      dimension: dimension.id,
      part: undefined,
      purpose: 'target',
      options: choicesOf(dimension.ambition.options, true),
      ordinal: true,
      notApplicable: false,
      next: undefined,
    },
  ]);
}

const gradedQuestions = (
  dimension: Extract<Definition, { kind: 'scale' }>['dimensions'][number],
): Question[] =>
  dimension.questions.map(({ id, text, options, next }) => ({
    id,
    text,
    dimension: dimension.id,
    part: undefined,
    purpose: 'score',
    options: choicesOf(options, true),
    ordinal: true,
    notApplicable: true,
    next,
  }));

/** A choice between things that are not more or less of each other. “Not applicable” is no way out of it. */
const forcedChoice = (
  question: {
    readonly id: string;
    readonly text: string;
    readonly options: readonly { readonly id: string; readonly text: string }[];
  },
  purpose: Question['purpose'],
): Question => ({
  id: question.id,
  text: question.text,
  dimension: undefined,
  part: undefined,
  purpose,
  options: choicesOf(question.options, false),
  ordinal: false,
  notApplicable: false,
  next: undefined,
});

/** The option that an answer stands for; `undefined` when it stands for none, or for one that is not offered. */
export function optionOf(question: Question, answer: Answer | undefined): Option | undefined {
  const value = valueOf(answer);
  const chosen = choiceOf(answer);
  return question.options.find((option) =>
    option.answer.kind === 'value'
      ? option.answer.value === value
      : chosen?.length === 1 && chosen[0] === option.id,
  );
}

/** Whether a question can still be answered in this way. “Don't know” always can. */
export function fitsQuestion(question: Question, answer: Answer): boolean {
  if (answer.kind === 'unknown') return true;
  if (answer.kind === 'not-applicable') return question.notApplicable;
  return optionOf(question, answer) !== undefined;
}

/**
 * The answers that still fit: of questions that are asked, with an option that is offered. Another
 * version of the assessment, or a hand that changed a file, may have left others behind. They come in
 * the order of the questions.
 */
export function fittingAnswers(instrument: Instrument, answers: Answers): Answers {
  const fitting: Record<string, Answer> = {};
  for (const question of instrument.questions) {
    const answer = Object.hasOwn(answers, question.id) ? answers[question.id] : undefined;
    if (answer && fitsQuestion(question, answer)) fitting[question.id] = answer;
  }
  return fitting;
}
