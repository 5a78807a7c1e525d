/**
 * A result in words and numbers, ready to be shown: the same shape for every kind of assessment. What a
 * kind says of itself is worked out in the file of that kind; everything here holds for all of them.
 */
import type { Answers } from '../../../domain/assessment/answers';
import {
  fittingAnswers,
  instrumentOf,
  optionOf,
  type Definition,
  type Instrument,
  type Question,
} from '../../../domain/assessment/instrument';
import type { Outcome, Step } from '../../../domain/assessment/outcome';
import type { Scored } from '../../../domain/assessment/score';
import type { Take } from '../../../domain/assessment/take';
import type { ResultLabels } from '../../../i18n/assessment-result';
import { count, fill } from '../../../i18n/format';
import type { Lang } from '../../../i18n/languages';
import type { AssessmentData } from '../data';
import { points, signed } from './numbers';

export interface Report {
  /** The whole result in one sentence. */
  readonly headline: string;
  /** What belongs to that sentence. */
  readonly lines: readonly string[];
  /** A longer text that follows from the whole. */
  readonly aside?: { readonly title: string; readonly text: string } | undefined;
  /** The picture as a table. */
  readonly table: Table;
  /** What it means, part by part. */
  readonly groups: readonly Group[];
  readonly moved: Moved | undefined;
  readonly holding: { readonly help: string; readonly items: readonly Answered[] } | undefined;
  /** What to do next; `undefined` where the groups say it themselves. */
  readonly next: Next | undefined;
  /** What the arithmetic is made of. */
  readonly howHelp: string;
  /** The arithmetic, with the reader's own numbers. */
  readonly sums: readonly Sum[];
}

export interface Table {
  readonly head: readonly string[];
  readonly rows: readonly { readonly name: string; readonly cells: readonly string[] }[];
}

export interface Group {
  readonly title: string;
  /** The parts stand in an order that means something. */
  readonly ordered: boolean;
  /** Shown on demand. */
  readonly folded?: boolean;
  readonly parts: readonly Part[];
}

export interface Part {
  readonly id: string;
  readonly title: string;
  readonly hue: string | undefined;
  /** What stands beside the title: where it stands, from how many answers. */
  readonly facts: readonly string[];
  readonly texts: readonly string[];
  /** What the reader wants, where the assessment does not ask for it. */
  readonly target?: Target | undefined;
  /** More about it, on demand. */
  readonly more?: { readonly title: string; readonly items: readonly LinkText[] } | undefined;
  /** Weights of reasons, as many blocks each. */
  readonly weights?: readonly number[] | undefined;
  /** A question to answer first. */
  readonly missing?: string | undefined;
  readonly link: LinkText | undefined;
}

export interface LinkText {
  readonly href: string;
  readonly text: string;
  /** What stands with the link. */
  readonly note?: string | undefined;
}

export interface Target {
  readonly label: string;
  readonly value: number | undefined;
  readonly options: readonly { readonly points: number; readonly text: string }[];
  /** The distance to it. */
  readonly gap: string;
}

/** A question with the answer that was given to it. */
export interface Answered {
  readonly question: string;
  readonly part: string | undefined;
  readonly text: string;
  readonly answer: string;
  /** The question has an answer. */
  readonly given: boolean;
  /** By how many points it moved the score. */
  readonly pull?: string | undefined;
}

export interface Moved {
  readonly help: string;
  readonly up: readonly Answered[];
  readonly down: readonly Answered[];
}

export interface Next {
  readonly intro: string;
  readonly groups: readonly {
    readonly title: string | undefined;
    readonly hue: string | undefined;
    /** Why it stands in this place. */
    readonly why: string;
    readonly steps: readonly LinkText[];
  }[];
}

export interface Sum {
  readonly title: string;
  readonly lines: readonly string[];
}

/** What the file of a kind works with. */
export interface Source<Kind extends Scored['kind']> {
  readonly definition: Extract<Definition, { kind: Kind }>;
  readonly detail: Extract<Scored, { kind: Kind }>['detail'];
  readonly outcome: Outcome;
  readonly instrument: Instrument;
  readonly links: AssessmentData['links'];
  /** Answers that count. */
  readonly answers: Answers;
  readonly lang: Lang;
  readonly labels: ResultLabels;
}

/** What the file of a kind says of itself. */
export interface KindReport extends Omit<Report, 'moved' | 'holding' | 'next'> {
  /** What a pull is a pull from; `undefined` where nothing moves a score. */
  readonly movedHelp: string | undefined;
  readonly holdingHelp: string;
  /** What stands above the steps, where it is not about gaps. */
  readonly intro?: string | undefined;
  /** Why the steps of a part stand where they stand; `undefined` where the groups are the steps. */
  readonly why: ((step: Step) => string) | undefined;
  /** How a pull is written; in points where it is left out. */
  readonly pull?: ((pull: number) => string) | undefined;
}

/** A result in words; `of` is the file of its kind. */
export function reportOf(
  { definition, links }: AssessmentData,
  scored: Scored,
  take: Pick<Take, 'answers'>,
  lang: Lang,
  labels: ResultLabels,
  of: (common: Common) => KindReport,
): Report {
  const instrument = instrumentOf(definition);
  const answers = fittingAnswers(instrument, take.answers);
  const common = { outcome: scored.outcome, instrument, links, answers, lang, labels };
  const report = of(common);
  return { ...report, ...followUp(report, common) };
}

/** What is the same for every kind. */
export type Common = Omit<Source<Scored['kind']>, 'definition' | 'detail'>;

/** What moved the result, what holds it back and what to do next. */
function followUp(report: KindReport, common: Common): Pick<Report, 'moved' | 'holding' | 'next'> {
  const { outcome, instrument, links, answers, lang, labels } = common;
  const { movers, holding, steps } = outcome;
  const questions = new Map(instrument.questions.map((question) => [question.id, question]));
  const dimensions = new Map(instrument.dimensions.map((dimension) => [dimension.id, dimension]));
  const write = report.pull ?? ((pull: number) => signed(lang, pull));

  const answered = (id: string, dimension: string, pull?: number): Answered[] => {
    const question = questions.get(id);
    if (!question) return [];
    return [
      {
        question: id,
        // Choices between poles are about two of them.
        part: question.dimension && dimensions.get(dimension)?.title,
        text: question.text,
        answer: answerText(question, answers, labels),
        given: answers[id] !== undefined,
        pull: pull === undefined ? undefined : write(pull),
      },
    ];
  };

  const runs: { dimension: string | undefined; steps: Step[] }[] = [];
  for (const step of steps) {
    const run = runs.find(({ dimension }) => dimension === step.dimension);
    if (run) run.steps.push(step);
    else runs.push({ dimension: step.dimension, steps: [step] });
  }
  const { why } = report;
  return {
    moved:
      report.movedHelp === undefined
        ? undefined
        : {
            help: report.movedHelp,
            up: movers.up.flatMap((one) => answered(one.question, one.dimension, one.pull)),
            down: movers.down.flatMap((one) => answered(one.question, one.dimension, one.pull)),
          },
    holding:
      holding.length === 0
        ? undefined
        : {
            help: report.holdingHelp,
            items: holding.flatMap((one) => answered(one.question, one.dimension)),
          },
    next: why && {
      intro:
        steps.length === 0
          ? labels.nextNothing
          : (report.intro ?? (steps[0]?.reason === 'close' ? labels.nextClose : labels.nextKeep)),
      groups: runs.flatMap(({ dimension, steps: [first, ...others] }) => {
        if (!first) return [];
        const own = dimensions.get(dimension ?? '');
        return [
          {
            title: own?.title,
            hue: own?.hue,
            why: why(first),
            steps: [first, ...others].map(({ to, text, question }): LinkText => {
              const asked = questions.get(question ?? '');
              return {
                href: links[to]?.href ?? '',
                text,
                note: [
                  links[to]?.title,
                  asked && fill(labels.youAnswered, { answer: answerText(asked, answers, labels) }),
                ]
                  .filter((part) => part !== undefined)
                  .join(' · '),
              };
            }),
          },
        ];
      }),
    },
  };
}

/** An answer as the reader gave it, with its points where it has any. */
export function answerText(question: Question, answers: Answers, labels: ResultLabels): string {
  const answer = answers[question.id];
  if (answer?.kind === 'unknown') return labels.unknown;
  if (answer?.kind === 'not-applicable') return labels.notApplicable;
  const option = optionOf(question, answer);
  if (!option) return labels.noAnswer;
  const max = question.options.length - 1;
  return option.value === undefined || question.purpose === 'target'
    ? `“${option.text}”`
    : `“${option.text}” (${fill(labels.scaleOf, { n: option.value, max })})`;
}

/** A mean as the sum that it comes from: `(3 + 2 + 2) ÷ 3 = 2.3 of 3`. */
export function meanText(
  { lang, labels }: Pick<Common, 'lang' | 'labels'>,
  values: readonly number[],
  score: number,
  max: number,
  limits: readonly number[] = [],
): string {
  return fill(labels.mean, {
    sum: sumOf(values.map(String)),
    n: values.length,
    score: points(lang, score, ...limits),
    max,
  });
}

/** `(3 + 2 + 2)`; a single one stands by itself. */
export const sumOf = (parts: readonly string[]): string =>
  parts.length === 1 ? (parts[0] ?? '') : `(${parts.join(' + ')})`;

/** What gave no points, and so does not count; nothing when everything did. */
export function notCounted(
  { lang, labels }: Pick<Common, 'lang' | 'labels'>,
  of: { readonly unknown: number; readonly notApplicable: number; readonly open: number },
): string[] {
  const list = [
    of.unknown > 0 ? count(lang, of.unknown, labels.countUnknown) : undefined,
    of.notApplicable > 0 ? count(lang, of.notApplicable, labels.countNotApplicable) : undefined,
    of.open > 0 ? count(lang, of.open, labels.countOpen) : undefined,
  ].filter((text) => text !== undefined);
  return list.length > 0 ? [fill(labels.notCounted, { list: list.join(', ') })] : [];
}

/** How much a dimension matters, as the end of a sentence. */
export const weightText = ({ weights }: ResultLabels, importance: number): string =>
  weights[importance - 1] ?? weights[1];

/** The points that a reader can choose to want: whole and half ones, and limits that mean something. */
export function targetPoints(max: number, ...limits: readonly number[]): number[] {
  const halves = Array.from({ length: 2 * max }, (_, index) => (index + 1) / 2);
  return [...new Set([...halves, ...limits])].sort((a, b) => a - b);
}
