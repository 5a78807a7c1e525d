import { parse } from 'yaml';
import source from '../../../content/assessments/core-function-wheel.yaml?raw';
import { instrumentOf, type Definition } from '../../../src/domain/assessment/instrument';
import { score } from '../../../src/domain/assessment/score';
import type { Take } from '../../../src/domain/assessment/take';
import { localise } from '../../../src/i18n/localise';
import type { Lang } from '../../../src/i18n/languages';
import type { AssessmentData } from '../../../src/islands/assessment/data';
import { profileSchema } from '../../../src/schemas/assessment';

const wheel = profileSchema.parse(parse(source));

export const definitionIn = (lang: Lang): Definition => localise(wheel, lang) as Definition;

export const instrument = instrumentOf(definitionIn('en'));

export const dataIn = (lang: Lang): AssessmentData => ({
  definition: definitionIn(lang),
  links: { A2: { href: `/${lang}/assessments/core-function-wheel/`, title: 'The wheel' } },
});

export const take: Take = {
  id: 'aaaaaaaa-0000-4000-8000-000000000001',
  definition: 'A2',
  version: 1,
  name: 'Our shop <img src=x onerror=alert(1)>',
  startedAt: '2026-11-20T10:00:00.000Z',
  updatedAt: '2026-11-21T12:00:00.000Z',
  finishedAt: '2026-11-21T12:00:00.000Z',
  origin: 'own',
  answers: Object.fromEntries(
    instrument.questions.map(({ id, options }) => [id, options[2]!.answer]),
  ),
  notes: { 'brand-crisis-card': '=SUM(A1) on the wall' },
  targets: {},
};

export const scored = score(definitionIn('en'), take.answers, take.targets);
