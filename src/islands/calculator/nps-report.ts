import { fittingDigits, formatValue } from '../../domain/kpi/format-number';
import {
  answersNeeded,
  compareNps,
  estimateNps,
  fewAnswers,
  z95,
  type NpsComparison,
  type NpsEstimate,
} from '../../domain/kpi/nps';
import { count, points, ratio, type Points } from '../../domain/kpi/units';
import type { CalculatorLabels } from '../../i18n/calculator';
import { fill, type Plural } from '../../i18n/format';
import { locales, type Lang } from '../../i18n/languages';
import type { NpsCalculator } from '../../schemas/calculator';
import type { CalculatorContent } from './types';

/** A measurement as the figure draws it and the table lists it. */
export interface ReportRow {
  readonly name: string;
  readonly score: number;
  readonly low: number | undefined;
  readonly high: number | undefined;
  /** The same, written out for a table. */
  readonly cells: {
    readonly answers: string;
    readonly promoters: string;
    readonly passives: string;
    readonly detractors: string;
    readonly score: string;
    readonly low: string;
    readonly high: string;
  };
}

export interface ReportStep {
  readonly id: string;
  readonly label: string;
  readonly words: string;
  readonly filled: string;
  readonly drivers: string | undefined;
}

/** All that is said about a result, in one language. */
export interface Report {
  /** What the result means: the first sentence is the answer. */
  readonly sentences: readonly string[];
  readonly rows: readonly ReportRow[];
  readonly steps: readonly ReportStep[];
  /** Every value under its place name, for texts such as the story of the worked example. */
  readonly values: Readonly<Record<string, string>>;
}

/** Everything the texts can ask for. A value that this result does not have is not there. */
type Values = Record<string, string>;

/** Fills a text, or gives nothing when one of its values does not exist for this result. */
function fillWhole(template: string, values: Values): string | undefined {
  const known = [...template.matchAll(/\{(\w+)\}/g)].every(
    ([, name]) => name !== undefined && name in values,
  );
  return known ? fill(template, values) : undefined;
}

/** “1 point”, “6 points”, “0.5 points”; the form follows the number as it is shown. */
function withUnit(lang: Lang, value: number, digits: number, forms: Plural): string {
  const rules = new Intl.PluralRules(locales[lang], { maximumFractionDigits: digits });
  const form = rules.select(value) === 'one' ? forms.one : forms.other;
  return fill(form, { n: formatValue(lang, value, digits) });
}

/** Enough decimals to show at least one digit of a small number. */
const digitsOfSmall = (value: number): number =>
  value >= 1 ? 1 : Math.min(8, Math.ceil(-Math.log10(value)));

function rowOf(
  lang: Lang,
  name: string,
  estimate: NpsEstimate,
  labels: CalculatorLabels,
): ReportRow {
  const { interval, counts, answers } = estimate;
  const digits = fittingDigits(estimate.margin ?? 0, []);
  const share = (part: number) =>
    `${formatValue(lang, part)} (${fill(labels.percent, { n: formatValue(lang, (part / answers) * 100, 1) })})`;
  const end = (value: number | undefined) =>
    value === undefined ? labels.noInterval : formatValue(lang, value, digits);
  return {
    name,
    score: estimate.score,
    low: interval?.low,
    high: interval?.high,
    cells: {
      answers: formatValue(lang, answers),
      promoters: share(counts.promoters),
      passives: share(counts.passives),
      detractors: share(counts.detractors),
      score: formatValue(lang, estimate.score, digits),
      low: end(interval?.low),
      high: end(interval?.high),
    },
  };
}

function valuesOf(
  lang: Lang,
  first: NpsEstimate,
  other: NpsEstimate | undefined,
  comparison: NpsComparison | undefined,
  wanted: Points | undefined,
  labels: CalculatorLabels,
): Values {
  const show = (value: number, digits = 0) => formatValue(lang, value, digits);
  const inPoints = (value: number, digits: number) => withUnit(lang, value, digits, labels.point);
  const digits = fittingDigits(first.margin ?? 0, []);
  const exact = Math.max(1, digits);
  const values: Values = {
    z: show(z95, 2),
    few: show(fewAnswers),
    promoters: show(first.counts.promoters),
    passives: show(first.counts.passives),
    detractors: show(first.counts.detractors),
    answers: show(first.answers),
    promoterShare: show(first.shares.promoters, 4),
    detractorShare: show(first.shares.detractors, 4),
    score: show(first.score, exact),
    step: inPoints(100 / first.answers, digitsOfSmall(100 / first.answers)),
  };

  if (first.noInterval === undefined) {
    values.variance = show(first.variance, 4);
    values.standardError = show(first.standardError, 2);
    values.error = show(first.error, 2);
  }
  if (first.unseen !== undefined)
    values.unseen = show(first.unseen * 100, first.unseen < 0.1 ? 1 : 0);
  if (first.interval !== undefined && first.margin !== undefined) {
    values.low = show(first.interval.low, digits);
    values.high = show(first.interval.high, digits);
    // The formula gives these ends also where the interval is cut at the end of the scale.
    values.lowExact = show(first.score - first.margin, exact);
    values.highExact = show(first.score + first.margin, exact);
  }
  if (first.population !== undefined) {
    values.population = show(first.population);
    if (first.noInterval === undefined) values.correctedError = show(first.error, 2);
  } else if (first.margin !== undefined) {
    // Only without the correction is “four times as many halves it” exact.
    values.fourfold = show(first.answers * 4);
    values.marginPoints = inPoints(first.margin, exact);
    values.halfMarginPoints = inPoints(first.margin / 2, exact);
  }

  if (other !== undefined && comparison !== undefined) {
    const { difference, interval } = comparison;
    const ends = interval === undefined ? [] : [interval.low, interval.high];
    const shown = fittingDigits(comparison.margin ?? 0, [difference, ...ends]);
    const signed = (value: number, precision: number) => formatValue(lang, value, precision, true);
    values.otherPromoters = show(other.counts.promoters);
    values.otherPassives = show(other.counts.passives);
    values.otherDetractors = show(other.counts.detractors);
    values.otherScore =
      other.score < 0 ? `(${show(other.score, exact)})` : show(other.score, exact);
    values.difference = show(difference, Math.max(exact, shown));
    values.differencePoints = inPoints(Math.abs(difference), shown);
    if (other.noInterval === undefined) values.otherError = show(other.error, 2);
    if (interval !== undefined) {
      values.differenceLow = signed(interval.low, shown);
      values.differenceHigh = signed(interval.high, shown);
      values.differenceLowExact = show(interval.low, Math.max(exact, shown));
      values.differenceHighExact = show(interval.high, Math.max(exact, shown));
    }
    if (comparison.z !== undefined) {
      const close = Math.abs(Math.abs(comparison.z) - z95) < 0.01;
      values.zValue = show(Math.abs(comparison.z), close ? 4 : 2);
    }
  }

  if (wanted !== undefined) {
    const unlimited = (z95 / (wanted / 100)) ** 2;
    const { population, variance } = first;
    values.wantedShare = show(wanted / 100, 4);
    values.wantedPoints = inPoints(wanted, 2);
    values.worst = show(answersNeeded(wanted, ratio(1), population));
    if (first.noInterval === undefined && variance > 0) {
      const needed = unlimited * variance;
      values.needed = show(answersNeeded(wanted, variance, population));
      values.neededExact = show(needed, 1);
      if (population !== undefined) {
        values.neededInGroupExact = show((needed * population) / (needed + population - 1), 1);
      }
    }
  }
  return values;
}

/**
 * Says what a measurement, and optionally its comparison with another, means: sentences, the figure's rows and every
 * formula with the numbers filled in. Rounding happens here and nowhere before.
 *
 * @param wanted the margin that the reader would like to have, in points
 */
export function reportNps(
  lang: Lang,
  content: CalculatorContent,
  labels: CalculatorLabels,
  first: NpsEstimate,
  other: NpsEstimate | undefined,
  wanted: Points | undefined,
): Report {
  const comparison = other === undefined ? undefined : compareNps(first, other);
  const values = valuesOf(lang, first, other, comparison, wanted, labels);

  const verdicts = [
    first.census ? 'census' : (first.noInterval ?? 'interval'),
    ...(comparison === undefined ? [] : [comparison.verdict]),
    ...first.cautions,
    ...(other?.cautions.filter((caution) => !first.cautions.includes(caution)) ?? []),
    ...(values.needed !== undefined ? ['needed'] : wanted !== undefined ? ['needed-worst'] : []),
  ];
  const sentences = verdicts.map((id) => {
    const template = content.verdicts[id];
    if (template === undefined) throw new Error(`${content.code} has no verdict “${id}”`);
    return fill(template, values);
  });

  const rows = [rowOf(lang, labels.first, first, labels)];
  if (other !== undefined) rows.push(rowOf(lang, labels.other, other, labels));

  const steps = content.results.flatMap((result): ReportStep[] => {
    const filled = fillWhole(result.filled, values);
    if (filled === undefined) return [];
    return [
      {
        id: result.id,
        label: result.label,
        words: fill(result.words, values),
        filled,
        drivers: result.drivers === undefined ? undefined : fillWhole(result.drivers, values),
      },
    ];
  });
  return { sentences, rows, steps, values };
}

/** The values of the worked example, from the content file, and what they come to. The page says it without JavaScript. */
export function exampleNps(
  lang: Lang,
  content: CalculatorContent & {
    readonly example: { readonly values: NpsCalculator['example']['values'] };
  },
  labels: CalculatorLabels,
): Report {
  const valueOf = (id: string): number => {
    const value = content.example.values[id];
    if (value === undefined) throw new Error(`${content.code}: the example has no value “${id}”`);
    return value;
  };
  const measurement = (prefix: string): NpsEstimate => {
    const result = estimateNps({
      promoters: count(valueOf(`${prefix}promoters`)),
      passives: count(valueOf(`${prefix}passives`)),
      detractors: count(valueOf(`${prefix}detractors`)),
    });
    if (!result.ok)
      throw new Error(`${content.code}: the example is impossible (${result.reason})`);
    return result.value;
  };
  const wanted = points(valueOf('margin'));
  return reportNps(lang, content, labels, measurement(''), measurement('other-'), wanted);
}

/** The result as plain text, to paste in a mail or a report. */
export function reportAsText(title: string, report: Report, labels: CalculatorLabels): string {
  const rows = report.rows.map(({ name, low, cells }) =>
    fill(low === undefined ? labels.figureNoInterval : labels.figureText, { name, ...cells }),
  );
  const steps = report.steps.map(({ label, filled }) => `${label}: ${filled}`);
  return [title, '', ...report.sentences, '', ...rows, '', ...steps, ''].join('\n');
}
