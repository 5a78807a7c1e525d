import type { APIRoute } from 'astro';
import { assessmentMessages } from '../../../../../i18n/assessment';
import { resultMessages } from '../../../../../i18n/assessment-result';
import { assessmentShareMessages } from '../../../../../i18n/assessment-share';
import type { Lang } from '../../../../../i18n/languages';
import type { AssessmentLabels } from '../../../../../islands/assessment/data';
import { inEveryLanguage } from '../../../../../library/links';

/** The strings of every assessment, fetched beside the assessment itself. */
export const getStaticPaths = inEveryLanguage;

export const GET: APIRoute<Record<string, never>, { lang: Lang }> = ({ params: { lang } }) =>
  Response.json({
    taking: assessmentMessages[lang].taking,
    result: resultMessages[lang],
    ...assessmentShareMessages[lang],
  } satisfies AssessmentLabels);
