import type { APIRoute } from 'astro';
import { getCollection } from 'astro:content';
import { languages } from '../../../i18n/languages';
import { resolveTarget } from '../../../library/links';

/** Every assessment with a page of its own: code, kind, version, minutes, titles and addresses. */
export const GET: APIRoute = async () => {
  const entries = await getCollection('assessments');
  return Response.json(
    entries
      .flatMap(({ id, data }) => (data.kind === 'check' ? [] : [{ id, data }]))
      .map(({ id, data: { code, kind, version, minutes, title } }) => ({
        code,
        kind,
        version,
        minutes,
        title,
        slug: id,
        pages: Object.fromEntries(languages.map((lang) => [lang, resolveTarget(lang, code)])),
      }))
      .sort((a, b) => a.code.localeCompare(b.code, 'en', { numeric: true })),
  );
};
