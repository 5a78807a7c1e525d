import type { APIRoute, GetStaticPaths } from 'astro';
import { getCollection } from 'astro:content';
import { languages, type Lang } from '../../../../../i18n/languages';
import {
  calculatorData,
  type CalculatorPageData,
} from '../../../../../islands/calculator/formula-data';
import { sourceLinks } from '../../../../../library/bibliography';
import { resolveTarget } from '../../../../../library/links';
import type { FormulaCalculator } from '../../../../../schemas/calculator';

/** A calculator in one language: inputs, formulas as trees, and what is said of the results. */
export const getStaticPaths = (async () => {
  const entries = await getCollection('calculators');
  return languages.flatMap((lang) =>
    entries.map(({ data: calculator }) => ({
      params: { lang, code: calculator.code },
      props: { lang, calculator },
    })),
  );
}) satisfies GetStaticPaths;

interface Props {
  readonly lang: Lang;
  readonly calculator: FormulaCalculator;
}

/** Keys of what the instrument cites: sources of presets, and with a document those of its numbers. */
const cited = ({ presets, document, sources, inputs }: FormulaCalculator): string[] =>
  [
    ...presets.flatMap((preset) => preset.sources),
    ...(document === undefined
      ? []
      : [...sources.map(({ key }) => key), ...inputs.map((input) => input.default.provenance)]),
  ].filter((key) => key !== 'assumption');

export const GET: APIRoute<Props> = async ({ props: { lang, calculator } }) =>
  Response.json({
    ...calculatorData(calculator, lang, resolveTarget),
    sources: await sourceLinks(lang, cited(calculator)),
  } satisfies CalculatorPageData);
