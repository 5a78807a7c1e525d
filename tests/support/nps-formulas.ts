import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { formulaMessages } from '../../src/i18n/calculator-formula';
import type { Lang } from '../../src/i18n/languages';
import type { Values } from '../../src/domain/kpi/calculate';
import { calculatorData, startValues } from '../../src/islands/calculator/formula-data';
import { Reporter, type FormulaReport } from '../../src/islands/calculator/formula-report';
import { calculatorSchema } from '../../src/schemas/calculator';
import type { NpsComparison, NpsCounts, NpsEstimate, Verdict } from './nps';

/** K1 as it is published, worked out by the engine of calculators, in the shapes of `nps.ts`. */

const file = new URL('../../content/calculators/nps.yaml', import.meta.url);
export const raw: unknown = parse(readFileSync(file, 'utf8'));
export const calculator = calculatorSchema.parse(raw);

const reporters = Object.fromEntries(
  (['en', 'nl'] as const).map((lang) => [
    lang,
    new Reporter(
      lang,
      calculatorData(calculator, lang, (own, target) => `/${own}/${target}/`),
      formulaMessages[lang],
    ),
  ]),
) as unknown as Readonly<Record<Lang, Reporter>>;

export const reporterIn = (lang: Lang): Reporter => reporters[lang];

/** Counts and the size of the group as the calculator calls them. */
export const inputsOf = (
  { promoters, passives, detractors }: NpsCounts,
  population: number | undefined,
  prefix = '',
): Values => ({
  [`${prefix}promoters`]: promoters,
  [`${prefix}passives`]: passives,
  [`${prefix}detractors`]: detractors,
  [`${prefix}population`]: population ?? null,
});

export const reportOf = (values: Values, lang: Lang = 'en'): FormulaReport =>
  reporters[lang].report({ ...startValues(reporters[lang].data), ...values }, 'EUR');

type Measured = Pick<
  NpsEstimate,
  | 'score'
  | 'variance'
  | 'correction'
  | 'census'
  | 'margin'
  | 'interval'
  | 'noInterval'
  | 'cautions'
  | 'unseen'
> & { readonly standardError: number | undefined; readonly error: number | undefined };

/** What the formulas say of one measurement; why they say nothing, where the numbers do not go together. */
export function estimateByFormulas(
  counts: NpsCounts,
  population?: number,
): { ok: true; value: Measured } | { ok: false; reason: string } {
  const report = reportOf(inputsOf(counts, population));
  if (report.problems.length > 0) {
    return { ok: false, reason: report.problems.map(({ at }) => at).join() };
  }
  const one = (id: string) => report.numberOf(id);
  const [low, high, unseen] = [one('low'), one('high'), one('unseen')];
  const said = report.remarks('note').map(({ id }) => id);
  const census = one('correction') === 0;
  const noInterval =
    census || one('margin') !== undefined
      ? undefined
      : one('answers') === 1
        ? 'one-answer'
        : 'unanimous';
  return {
    ok: true,
    value: {
      score: one('score'),
      variance: one('variance'),
      correction: one('correction'),
      standardError: one('standard_error'),
      error: one('error'),
      census,
      margin: one('margin'),
      interval: low === undefined || high === undefined ? undefined : { low, high },
      noInterval,
      cautions: (['few-answers', 'beyond-scale'] as const).filter((id) => said.includes(id)),
      unseen: unseen === undefined ? undefined : unseen / 100,
    } as unknown as Measured,
  };
}

/** What the formulas say of two measurements. */
export function compareByFormulas(
  first: readonly [NpsCounts, number?],
  other: readonly [NpsCounts, number?],
): Omit<NpsComparison, 'error'> & { readonly error: number | undefined } {
  const report = reportOf({ ...inputsOf(...pair(first)), ...inputsOf(...pair(other), 'other_') });
  const one = (id: string) => report.numberOf(id);
  const [low, high] = [one('difference_low'), one('difference_high')];
  return {
    difference: one('difference'),
    error: one('difference_error'),
    margin: one('difference_margin'),
    interval: low === undefined || high === undefined ? undefined : { low, high },
    z: (one('z') ?? NaN) * Math.sign(one('difference') ?? NaN) || one('z'),
    verdict: report.remarks('answer').map(({ id }) => id as Verdict)[0],
  } as unknown as ReturnType<typeof compareByFormulas>;
}

const pair = ([counts, population]: readonly [NpsCounts, number?]): [
  NpsCounts,
  number | undefined,
] => [counts, population];
