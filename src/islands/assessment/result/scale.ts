/** What the result of a scale assessment says of itself. */
import { comparable, urgency } from '../../../domain/assessment/outcome';
import { fill } from '../../../i18n/format';
import {
  answersText,
  gapText,
  gradedPart,
  limitsOf,
  meanLines,
  scoreText,
  targetOf,
} from './graded';
import { gapNumber, limit, listed, points, product } from './numbers';
import { sumOf, weightText, type KindReport, type Source } from './report';

export function scaleReport(source: Source<'scale'>): KindReport {
  const { definition, detail, outcome, lang, labels } = source;
  const { headlines, points: max, unit } = definition;
  const rows = definition.dimensions.flatMap((dimension) => {
    const result = detail.dimensions.find(({ id }) => id === dimension.id);
    const own = outcome.dimensions.find(({ id }) => id === dimension.id);
    if (!result || !own) return [];
    const wanted = own.target ?? max;
    const gap = result.score === undefined ? undefined : Math.max(0, wanted - result.score);
    return [{ dimension, result, own, wanted, gap, limits: limitsOf(dimension, wanted) }];
  });
  const find = (id: string | undefined) => rows.find(({ dimension }) => dimension.id === id);
  const wholeLimits = headlines.map(({ from }) => from);
  const whole = detail.mean === undefined ? undefined : points(lang, detail.mean, ...wholeLimits);
  const scored = rows.flatMap((row) =>
    row.result.score === undefined ? [] : [{ ...row, score: comparable(row.result.score) }],
  );

  return {
    headline:
      detail.headline.key === 'band'
        ? (headlines[detail.headline.band]?.text ?? '')
        : labels.scale.headlineTooFew,
    lines: extremes(source, scored),
    table: {
      head: [
        labels.columnName,
        labels.columnScore,
        labels.columnAnswers,
        labels.columnTarget,
        labels.columnGap,
      ],
      rows: [
        ...rows.map(({ dimension, result, own, limits }) => ({
          name: dimension.title,
          cells: [
            scoreText(source, result, limits),
            answersText(source, result),
            own.target === undefined ? labels.noTarget : limit(lang, own.target),
            gapText(source, own.gap, own.target),
          ],
        })),
        {
          name: labels.whole,
          cells: [
            whole === undefined ? labels.tooFew : fill(labels.scaleOf, { n: whole, max }),
            '',
            '',
            '',
          ],
        },
      ],
    },
    groups: [
      {
        title: labels.meaningTitle,
        ordered: false,
        parts: rows.map(({ dimension, result, limits }) => ({
          ...gradedPart(source, dimension, result, limits),
          target: targetOf(source, dimension),
        })),
      },
    ],
    movedHelp: labels.movedHelp,
    holdingHelp: labels.scale.holdingHelp,
    why: ({ dimension: id, reason }) => {
      if (reason === 'keep') return labels.whyKeep;
      const row = find(id);
      if (!row || row.gap === undefined) return '';
      return fill(labels.why, {
        gap: gapNumber(lang, row.gap, row.dimension.importance),
        wanted: limit(lang, row.wanted),
        weight: weightText(labels, row.dimension.importance),
        sum: product(lang, row.gap, row.dimension.importance),
      });
    },
    howHelp: labels.howHelp,
    sums: [
      ...rows.map(({ dimension, result, limits }) => ({
        title: dimension.title,
        lines: meanLines(source, result, dimension.questions.length, limits),
      })),
      ...(whole === undefined
        ? []
        : [
            {
              title: labels.whole,
              lines: [
                fill(labels.wholeOf, {
                  sum: sumOf(scored.map(({ score, limits }) => points(lang, score, ...limits))),
                  n: scored.length,
                  score: whole,
                  max,
                }),
              ],
            },
            {
              title: labels.order,
              lines: scored
                .filter(({ gap }) => comparable(gap ?? 0) > 0)
                .sort((a, b) => urgency(b.gap ?? 0, b.dimension) - urgency(a.gap ?? 0, a.dimension))
                .map(
                  ({ dimension, gap }) =>
                    `${dimension.title}: ${product(lang, gap ?? 0, dimension.importance)}`,
                ),
            },
          ]),
    ].filter(({ lines }) => lines.length > 0),
  };

  /** The strongest and the weakest in words, and where to begin when that is another one. */
  function extremes(
    { detail: { weakest } }: Source<'scale'>,
    all: readonly ((typeof rows)[number] & { readonly score: number })[],
  ): string[] {
    const scores = all.map(({ score }) => score);
    const named = (score: number) => {
      const those = all.filter((row) => row.score === score);
      const names = those.map(({ dimension }) => dimension.title);
      return `${listed(lang, names)} (${points(lang, score, ...(those[0]?.limits ?? []))})`;
    };
    const [low, high] = [Math.min(...scores), Math.max(...scores)];
    if (all.length < 2) return [];
    if (low === high) {
      return [
        fill(labels.scale.level, {
          unit,
          score: fill(labels.scaleOf, { n: points(lang, low), max }),
        }),
      ];
    }
    const begin = find(weakest);
    return [
      fill(labels.scale.strongest, { high: named(high), low: named(low) }),
      ...(begin && comparable(begin.result.score ?? low) > low
        ? [fill(labels.scale.begin, { name: begin.dimension.title })]
        : []),
    ];
  }
}
