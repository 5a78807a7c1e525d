/** Dimensions that are scored by a mean of points: what scale and readiness assessments share. */
import type { GradedDefinition, GradedResult } from '../../../domain/assessment/graded';
import { comparable } from '../../../domain/assessment/outcome';
import { count, fill } from '../../../i18n/format';
import { limit, points } from './numbers';
import { meanText, notCounted, targetPoints, type Part, type Source, type Target } from './report';

type Context = Pick<
  Source<'scale' | 'readiness'>,
  'outcome' | 'links' | 'lang' | 'labels' | 'answers'
>;

/** The points from which something else is said, so that no rounding hides which side a score is on. */
export const limitsOf = (
  { bands }: Pick<GradedDefinition, 'bands'>,
  ...others: readonly number[]
): number[] => [...bands.map(({ from }) => from), ...others];

/** `1.6 of 3`, or why there is no score. */
export function scoreText(
  { lang, labels }: Context,
  result: GradedResult,
  limits: readonly number[],
): string {
  const { score, max, answered, needed } = result;
  return score === undefined
    ? fill(labels.tooFewOf, { n: answered, needed })
    : fill(labels.scaleOf, { n: points(lang, score, ...limits), max });
}

export const answersText = ({ labels }: Context, { answered, asked }: GradedResult): string =>
  fill(labels.answersBehind, { n: answered, total: asked });

/** What a dimension is about, what its score means and where to read on. */
export function gradedPart(
  context: Context,
  dimension: GradedDefinition,
  result: GradedResult,
  limits: readonly number[],
): Part {
  const { lang, labels, answers } = context;
  const { title, hue, chapter, bands, questions } = dimension;
  const missing =
    result.score === undefined
      ? questions.find(({ id }) => answers[id] === undefined || answers[id].kind === 'unknown')
      : undefined;
  return {
    id: dimension.id,
    title,
    hue,
    facts: [scoreText(context, result, limits), answersText(context, result)],
    texts: [
      result.band === undefined
        ? fill(labels.tooFewHelp, { name: title, needed: result.needed })
        : (bands[result.band]?.text ?? ''),
      ...(result.unknown > 0 ? [count(lang, result.unknown, labels.unknownHelp)] : []),
    ],
    missing: missing?.id,
    link: linkTo(context, chapter),
  };
}

export function linkTo({ links, labels }: Pick<Context, 'links' | 'labels'>, chapter: string) {
  const link = links[chapter];
  return link && { href: link.href, text: fill(labels.chapter, { name: link.title }) };
}

/** What the reader wants for a dimension, to choose; `named` are points that mean something, with their text. */
export function targetOf(
  context: Context,
  { id, title }: GradedDefinition,
  named: ReadonlyMap<number, string> = new Map(),
): Target | undefined {
  const { lang, labels, outcome } = context;
  const own = outcome.dimensions.find((dimension) => dimension.id === id);
  if (!own) return undefined;
  const { target, gap, max } = own;
  // What came with a link or a file can be any number: it is offered beside the others.
  const others = [...named.keys(), ...(target === undefined ? [] : [target])];
  return {
    label: fill(labels.target, { name: title }),
    value: target,
    options: targetPoints(max, ...others).map((value) => ({
      points: value,
      text: fill(named.get(value) ?? labels.scaleOf, {
        n: limit(lang, value),
        max,
      }),
    })),
    gap: gapText(context, gap, target),
  };
}

export function gapText(
  { lang, labels }: Context,
  gap: number | undefined,
  target: number | undefined,
): string {
  if (target === undefined) return '';
  if (gap === undefined) return labels.gapUnknown;
  const distance = comparable(gap);
  if (distance === 0) return labels.gapNone;
  const text = points(lang, Math.abs(distance), 0);
  if (distance < 0) return fill(labels.gapUnder, { points: text });
  return fill(distance === 1 ? labels.gapPoints.one : labels.gapPoints.other, { points: text });
}

/** The mean as a sum, and what stayed out of it. */
export function meanLines(
  context: Context,
  result: GradedResult,
  questions: number,
  limits: readonly number[],
): string[] {
  const { labels } = context;
  const { score, max, values, answered, needed, unknown, notApplicable } = result;
  return [
    score === undefined
      ? fill(labels.meanTooFew, { n: answered, needed })
      : meanText(
          context,
          values.map(({ value }) => value),
          score,
          max,
          limits,
        ),
    ...notCounted(context, {
      unknown,
      notApplicable,
      open: questions - answered - unknown - notApplicable,
    }),
  ];
}
