/**
 * Scoring of quick scans: every answer speaks for chapters and assessments, with a weight; the sums show
 * where to start.
 *
 * Source of the rules: the weights and the sum are agreements of this site, stated in each assessment.
 */
import { choiceOf, type Answers } from './answers';
import type { Definition } from './instrument';
import type { Outcome } from './outcome';

export type RoutesDefinition = Extract<Definition, { kind: 'routes' }>;

/** One answer that speaks for a chapter or assessment. */
export interface RouteReason {
  readonly question: string;
  readonly option: string;
  /** The chapter, section, play or assessment that the answer names. */
  readonly to: string;
  /** 1 useful, 2 more useful, 3 the first thing to read. */
  readonly weight: number;
  /** Why, in one sentence. */
  readonly text: string;
}

export interface RouteResult {
  /** Code of the chapter or assessment. */
  readonly code: string;
  /** Where to begin in it: what the heaviest reason names. */
  readonly to: string;
  /** The weights of its reasons, added up. */
  readonly weight: number;
  /** Heaviest first; equal ones in the order of the questions. */
  readonly reasons: readonly RouteReason[];
}

export interface RoutesResult {
  readonly answered: number;
  readonly asked: number;
  readonly needed: number;
  /** The chapters to read first: at most three, the heaviest first; empty with too few answers. */
  readonly chapters: readonly RouteResult[];
  /** The assessment to take next; `undefined` when no answer speaks for one. */
  readonly assessment: RouteResult | undefined;
  /** All that the answers speak for, the heaviest first. */
  readonly all: readonly RouteResult[];
  /** `nothing`: enough is answered, and no answer asks for a chapter. */
  readonly headline:
    | { readonly key: 'first'; readonly chapter: string }
    | { readonly key: 'nothing' }
    | { readonly key: 'too-few' };
}

/** How many chapters are named: what one can read in a week. */
const CHAPTERS = 3;

const codeOf = (target: string): string => target.replace(/#.*$/, '');
/** Codes of chapters start with the letter of their group; other letters stand for instruments. */
const isChapter = ({ code }: { readonly code: string }): boolean => /^[FRO]\d/.test(code);

/** Adds up one set of answers. Answers that the definition does not offer are ignored. */
export function scoreRoutes(
  definition: RoutesDefinition,
  answers: Answers,
): { readonly outcome: Outcome; readonly detail: RoutesResult } {
  const given = definition.questions.flatMap((question) => {
    const chosen = choiceOf(answers[question.id]);
    const option = question.options.find(({ id }) => id === chosen?.[0]);
    return option && chosen?.length === 1 ? [{ question: question.id, option }] : [];
  });
  const needed = Math.min(definition.needed, definition.questions.length);
  const enough = given.length >= needed;
  const all = enough
    ? addUp(
        given.flatMap(({ question, option }) =>
          option.routes.map(({ to, weight, reason }) => ({
            question,
            option: option.id,
            to,
            weight,
            text: reason,
          })),
        ),
      )
    : [];
  const chapters = all.filter(isChapter).slice(0, CHAPTERS);
  const assessment = all.find((route) => !isChapter(route));
  const first = chapters[0];

  return {
    outcome: {
      dimensions: [],
      movers: { up: [], down: [] },
      holding: [],
      steps: [...chapters, ...(assessment ? [assessment] : [])].flatMap(({ to, reasons }) =>
        reasons.slice(0, 1).map(({ question, text }) => ({
          dimension: undefined,
          question,
          to,
          text,
          reason: 'close' as const,
        })),
      ),
    },
    detail: {
      answered: given.length,
      asked: definition.questions.length,
      needed,
      chapters,
      assessment,
      all,
      headline: !enough
        ? { key: 'too-few' }
        : first
          ? { key: 'first', chapter: first.code }
          : { key: 'nothing' },
    },
  };
}

/**
 * The sum per code, the heaviest first. Of equal sums the one with the heavier single reason comes first,
 * then the one that an earlier question speaks for. `reasons` stand in the order of the questions.
 */
function addUp(reasons: readonly RouteReason[]): RouteResult[] {
  const codes = [...new Set(reasons.map(({ to }) => codeOf(to)))];
  return codes
    .map((code): RouteResult => {
      const own = reasons.filter(({ to }) => codeOf(to) === code);
      // Sorting keeps the order of equals: the earlier question stays in front.
      const sorted = [...own].sort((a, b) => b.weight - a.weight);
      return {
        code,
        to: sorted[0]?.to ?? code,
        weight: own.reduce((sum, { weight }) => sum + weight, 0),
        reasons: sorted,
      };
    })
    .sort(
      (a, b) => b.weight - a.weight || (b.reasons[0]?.weight ?? 0) - (a.reasons[0]?.weight ?? 0),
    );
}
