import type { APIRoute, GetStaticPaths } from 'astro';
import { getCollection } from 'astro:content';
import { assessmentMessages } from '../../../../../i18n/assessment';
import { languages, type Lang } from '../../../../../i18n/languages';
import { checkData } from '../../../../../islands/assessment/data';
import { resolveTarget } from '../../../../../library/links';
import type { Check } from '../../../../../schemas/assessment';

/** The check of a chapter with its answers, in one language: what the interactive check is made from. */
export const getStaticPaths = (async () => {
  const entries = await getCollection('assessments');
  const checks = entries.flatMap(({ data }) => (data.kind === 'check' ? [data] : []));
  return languages.flatMap((lang) =>
    checks.map((check) => ({ params: { lang, chapter: check.chapter }, props: { lang, check } })),
  );
}) satisfies GetStaticPaths;

interface Props {
  readonly lang: Lang;
  readonly check: Check;
}

export const GET: APIRoute<Props> = ({ props: { lang, check } }) =>
  Response.json({
    check: checkData(check, lang, resolveTarget),
    labels: assessmentMessages[lang].check,
  });
