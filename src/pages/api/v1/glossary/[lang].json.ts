import type { APIRoute, GetStaticPaths } from 'astro';
import { getCollection } from 'astro:content';
import { languages, otherLanguage, type Lang } from '../../../../i18n/languages';

/** The glossary in one language, by id: what is shown on a term in a text. */
export const getStaticPaths = (() =>
  languages.map((lang) => ({ params: { lang }, props: { lang } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ lang: Lang }> = async ({ props: { lang } }) => {
  const terms = await getCollection('glossary');
  return Response.json(
    Object.fromEntries(
      terms.map(({ id, data }) => [
        id,
        {
          term: data.term[lang],
          other: data.term[otherLanguage(lang)],
          explanation: data.explanation[lang],
        },
      ]),
    ),
  );
};
