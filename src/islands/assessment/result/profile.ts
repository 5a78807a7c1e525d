/** What the result of a profile assessment says of itself. */
import { valueOf } from '../../../domain/assessment/answers';
import { urgency } from '../../../domain/assessment/outcome';
import type { DimensionResult, LevelResult } from '../../../domain/assessment/profile';
import { count, fill } from '../../../i18n/format';
import { linkTo } from './graded';
import { limit, listed, points, product } from './numbers';
import { meanText, notCounted, weightText, type KindReport, type Source } from './report';

type Dimension = Source<'profile'>['definition']['dimensions'][number];

export function profileReport(source: Source<'profile'>): KindReport {
  const { definition, detail, answers, lang, labels } = source;
  const own = labels.profile;
  const { levels, unit, rule, picture } = definition;
  const max = definition.scale.length - 1;
  const rows = definition.dimensions.flatMap((dimension) => {
    const result = detail.dimensions.find(({ id }) => id === dimension.id);
    return result ? [{ dimension, result }] : [];
  });
  const titles = new Map(levels.map((level) => [level.id, level.title.toLocaleLowerCase(lang)]));
  const first = titles.get(levels[0]?.id ?? '') ?? '';

  const standing = ({ reached }: DimensionResult) => {
    if (reached === undefined) return labels.tooFew;
    return titles.get(reached) ?? fill(own.notYet, { level: first });
  };
  const wanted = ({ ambition }: DimensionResult) =>
    ambition === undefined ? own.noAmbition : (titles.get(ambition) ?? own.none[picture]);
  const gap = ({ gap: distance }: DimensionResult) => {
    if (distance === undefined) return labels.gapUnknown;
    if (distance > 0) return count(lang, distance, own.gapBehind);
    return distance < 0 ? own.gapBeyond : labels.gapNone;
  };
  /** The first level that is not met: what the next one waits for. */
  const ahead = (result: DimensionResult) => {
    const index = result.levels.findIndex(({ status }) => status !== 'met');
    return titles.get(levels[index]?.id ?? '') ?? '';
  };
  const statusText = (level: LevelResult, result: DimensionResult) =>
    fill(own.status[level.status], { level: ahead(result) });

  return {
    headline: headline(),
    lines: wholeLines(),
    table: {
      head: [
        labels.columnName,
        ...levels.map(({ title }) => title),
        labels.columnNow,
        labels.columnTarget,
        labels.columnGap,
      ],
      rows: rows.map(({ dimension, result }) => ({
        name: dimension.title,
        cells: [
          ...result.levels.map(
            (level) =>
              `${meanOf(level)}${level.status === 'unknown' && level.mean === undefined ? '' : `: ${statusText(level, result)}`}`,
          ),
          standing(result),
          wanted(result),
          gap(result),
        ],
      })),
    },
    groups: [
      {
        title: labels.meaningTitle,
        ordered: false,
        parts: rows.map(({ dimension, result }) => {
          const unknown = result.levels.reduce((sum, level) => sum + level.unknown, 0);
          const { text, missing } = meaning(dimension, result);
          return {
            id: dimension.id,
            title: dimension.title,
            hue: dimension.hue,
            facts: [
              fill(own.standsAt, { level: standing(result) }),
              fill(own.wants, { level: wanted(result) }),
              ...(result.gap === undefined ? [] : [gap(result)]),
            ],
            texts: [text, ...(unknown > 0 ? [count(lang, unknown, labels.unknownHelp)] : [])],
            missing,
            link: linkTo(source, dimension.chapter),
          };
        }),
      },
    ],
    movedHelp: labels.movedHelpLimit,
    holdingHelp: own.holdingHelp,
    why: ({ dimension: id, reason }) => {
      if (reason === 'keep') return labels.whyKeep;
      const row = rows.find(({ dimension }) => dimension.id === id);
      const levelsBehind = row?.result.gap;
      if (!row || levelsBehind === undefined) return own.whyOpen;
      return fill(own.why, {
        gap: count(lang, levelsBehind, own.gapBehind),
        weight: weightText(labels, row.dimension.importance),
        sum: product(lang, levelsBehind, row.dimension.importance),
      });
    },
    howHelp: rule === 'every' ? own.howEvery : labels.howHelp,
    sums: [
      ...rows.map(({ dimension, result }) => ({
        title: dimension.title,
        lines: result.levels.flatMap((level) => sumLines(dimension, result, level)),
      })),
      {
        title: labels.order,
        lines: rows
          .map(({ dimension, result }) => ({ dimension, gap: result.gap ?? 0 }))
          .filter(({ gap }) => gap > 0)
          .sort((a, b) => urgency(b.gap, b.dimension) - urgency(a.gap, a.dimension))
          .map(
            ({ dimension, gap }) =>
              `${dimension.title}: ${product(lang, gap, dimension.importance)}`,
          ),
      },
    ].filter(({ lines }) => lines.length > 0),
  };

  function headline(): string {
    const { headline: said } = detail;
    const total = rows.length;
    switch (said.key) {
      case 'whole':
        return definition.whole?.find(({ level }) => level === said.level)?.text ?? '';
      case 'behind': {
        const worst = rows.find(({ dimension }) => dimension.id === said.dimension);
        return fill(own.headlineBehind, {
          n: said.settled,
          total,
          unit,
          name: worst?.dimension.title ?? '',
          now: worst ? standing(worst.result) : '',
          wanted: worst ? wanted(worst.result) : '',
        });
      }
      case 'reached':
        return fill(said.open > 0 ? own.headlineReachedPartly : own.headlineReached, {
          n: said.settled,
          total,
          unit,
        });
      case 'none':
        return fill(own.headlineNone, { total, unit });
      case 'too-few':
        return own.headlineTooFew;
    }
  }

  /** Which dimensions decide about the whole, and which stay out of it. */
  function wholeLines(): string[] {
    if (detail.headline.key !== 'whole') return [];
    const rank = ({ reached }: DimensionResult) => levels.findIndex(({ id }) => id === reached);
    const known = rows.filter(({ result }) => result.reached !== undefined);
    const open = rows.filter(({ result }) => result.reached === undefined);
    const ranks = known.map(({ result }) => rank(result));
    const [low, high] = [Math.min(...ranks), Math.max(...ranks)];
    const named = (at: number) => {
      const those = known.filter(({ result }) => rank(result) === at);
      const [one] = those;
      return `${listed(
        lang,
        those.map(({ dimension }) => dimension.title),
      )} (${one ? standing(one.result) : ''})`;
    };
    return [
      ...(low < high ? [fill(own.lowest, { low: named(low), high: named(high) })] : []),
      ...(open.length > 0
        ? [
            count(lang, open.length, own.noScore, {
              names: listed(
                lang,
                open.map(({ dimension }) => dimension.title),
              ),
            }),
          ]
        : []),
    ];
  }

  function meanOf({ mean, answered, needed }: LevelResult): string {
    return mean === undefined
      ? fill(own.answeredOf, { n: answered, needed })
      : fill(own.meanOf, {
          mean: points(lang, mean, ...levels.map(({ threshold }) => threshold)),
          n: answered,
        });
  }

  /** The gap in words, and the question to go to when answers are missing. */
  function meaning(
    { title: name, ambition, gaps, statements }: Dimension,
    { situation, levels: found }: DimensionResult,
  ): { text: string; missing?: string | undefined } {
    if (situation === 'no-ambition') {
      return { text: fill(own.noAmbitionHelp, { name }), missing: ambition.id };
    }
    if (situation !== 'too-few') return { text: gaps[situation] };
    const open = found.find(({ status }) => status !== 'met');
    const missing = statements.find(
      ({ id, level }) =>
        level === open?.id &&
        valueOf(answers[id]) === undefined &&
        answers[id]?.kind !== 'not-applicable',
    );
    return {
      text: fill(own.tooFewHelp, { name, level: titles.get(open?.id ?? '') ?? '' }),
      missing: missing?.id,
    };
  }

  function sumLines(
    { statements }: Dimension,
    result: DimensionResult,
    level: LevelResult,
  ): string[] {
    const { title = '', threshold = 0 } = levels.find(({ id }) => id === level.id) ?? {};
    const asked = statements.filter((statement) => statement.level === level.id);
    const values = asked.flatMap(({ id }) => valueOf(answers[id]) ?? []);
    const { mean, answered, needed, unknown, notApplicable } = level;
    const sum = (): string => {
      if (rule === 'every') {
        return fill(own.every, {
          values: values.length > 0 ? listed(lang, values.map(String)) : '–',
          limit: threshold,
          status: statusText(level, result),
        });
      }
      if (mean === undefined) return fill(labels.meanTooFew, { n: answered, needed });
      const met = fill(mean >= threshold ? labels.limitMet : labels.limitBelow, {
        score: points(lang, mean, threshold),
        limit: limit(lang, threshold),
      });
      return `${meanText(source, values, mean, max, [threshold])}; ${met}`;
    };
    // What a mean does not say: that a level below decides.
    const waits = rule === 'mean' && mean !== undefined && mean >= threshold;
    const status = waits && level.status !== 'met' ? ` ${sentence(statusText(level, result))}` : '';
    return [
      `${title}: ${sum()}.${status}`,
      ...notCounted(source, {
        unknown,
        notApplicable,
        open: asked.length - answered - unknown - notApplicable,
      }),
    ];
  }
}

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
