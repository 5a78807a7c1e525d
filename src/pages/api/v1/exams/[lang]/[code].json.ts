import type { APIRoute, GetStaticPaths } from 'astro';
import { getCollection } from 'astro:content';
import { examMessages } from '../../../../../i18n/exam';
import { languages, type Lang } from '../../../../../i18n/languages';
import { examData } from '../../../../../islands/exam/data';
import { examLinks } from '../../../../../library/sections';
import type { Exam } from '../../../../../schemas/assessment';

/** The questions of a belt with their answers, in one language: what practice and exam are made from. */
export const getStaticPaths = (async () => {
  const entries = await getCollection('assessments');
  const exams = entries.flatMap(({ data }) => (data.kind === 'exam' ? [data] : []));
  return languages.flatMap((lang) =>
    exams.map((exam) => ({ params: { lang, code: exam.code }, props: { lang, exam } })),
  );
}) satisfies GetStaticPaths;

interface Props {
  readonly lang: Lang;
  readonly exam: Exam;
}

export const GET: APIRoute<Props> = async ({ props: { lang, exam } }) =>
  Response.json(await examData(exam, lang, examLinks, examMessages[lang].room));
