import type { APIRoute, GetStaticPaths } from 'astro';
import { getCollection } from 'astro:content';
import { languages, type Lang } from '../../../../../i18n/languages';
import { calculatorData } from '../../../../../islands/calculator/formula-data';
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

export const GET: APIRoute<Props> = ({ props: { lang, calculator } }) =>
  Response.json(calculatorData(calculator, lang, resolveTarget));
