import type { APIRoute } from 'astro';
import { getCollection, getEntry } from 'astro:content';
import { instrumentOf, type Definition } from '../../../../../domain/assessment/instrument';
import type { Lang } from '../../../../../i18n/languages';
import { localise } from '../../../../../i18n/localise';
import { teamMessages } from '../../../../../i18n/team';
import type { TeamProps } from '../../../../../islands/team/props';
import type { Choice } from '../../../../../islands/team/team.svelte';
import { inEveryLanguage } from '../../../../../library/links';

/** What the team page offers: the assessments, the workshop script, and its strings. */
export const getStaticPaths = inEveryLanguage;

export const GET: APIRoute<Record<string, never>, { lang: Lang }> = async ({
  params: { lang },
}) => {
  const choices = (await getCollection('assessments'))
    .flatMap(({ data }): Choice[] => {
      if (data.kind === 'check' || data.kind === 'exam') return [];
      const definition: Definition = localise(data, lang);
      const { length: questions } = instrumentOf(definition).questions;
      return [{ code: definition.code, title: definition.title, questions }];
    })
    .sort((a, b) => a.code.localeCompare(b.code));
  const workshop = await getEntry('workshops', 'team-session');
  if (workshop === undefined) {
    throw new Error('There is no workshop: content/workshops/team-session.yaml does not exist.');
  }
  return Response.json({
    choices,
    workshop: localise(workshop.data, lang),
    labels: teamMessages[lang].labels,
  } satisfies TeamProps);
};
