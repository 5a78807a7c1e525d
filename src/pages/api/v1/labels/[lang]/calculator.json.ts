import type { APIRoute } from 'astro';
import { documentMessages } from '../../../../../i18n/calculator-document';
import { formulaMessages } from '../../../../../i18n/calculator-formula';
import type { Lang } from '../../../../../i18n/languages';
import type { CalculatorLabels } from '../../../../../islands/calculator/formula-data';
import { inEveryLanguage } from '../../../../../library/links';

/** The strings of every calculator, fetched beside the calculator itself. */
export const getStaticPaths = inEveryLanguage;

export const GET: APIRoute<Record<string, never>, { lang: Lang }> = ({ params: { lang } }) =>
  Response.json({
    formula: formulaMessages[lang],
    document: documentMessages[lang],
  } satisfies CalculatorLabels);
