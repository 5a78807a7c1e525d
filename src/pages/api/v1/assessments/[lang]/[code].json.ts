import type { APIRoute, GetStaticPaths } from 'astro';
import { getCollection } from 'astro:content';
import { languages, type Lang } from '../../../../../i18n/languages';
import { assessmentData } from '../../../../../islands/assessment/data';
import { linkTo } from '../../../../../library/targets';
import type { SelfAssessment } from '../../../../../schemas/assessment';

/** A self-assessment in one language: questions, options, how it is scored, and where its steps lead. */
export const getStaticPaths = (async () => {
  const entries = await getCollection('assessments');
  const assessments = entries.flatMap(({ data }) =>
    data.kind === 'check' || data.kind === 'exam' ? [] : [data],
  );
  return languages.flatMap((lang) =>
    assessments.map((assessment) => ({
      params: { lang, code: assessment.code },
      props: { lang, assessment },
    })),
  );
}) satisfies GetStaticPaths;

interface Props {
  readonly lang: Lang;
  readonly assessment: SelfAssessment;
}

export const GET: APIRoute<Props> = ({ props: { lang, assessment } }) =>
  Response.json(assessmentData(assessment, lang, linkTo));
