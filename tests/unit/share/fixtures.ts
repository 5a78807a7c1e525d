import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parse } from 'yaml';
import type { Answer, Answers } from '../../../src/domain/assessment/answers';
import {
  instrumentOf,
  type Definition,
  type Instrument,
} from '../../../src/domain/assessment/instrument';
import type { Take } from '../../../src/domain/assessment/take';
import { localise } from '../../../src/i18n/localise';
import type { Lang } from '../../../src/i18n/languages';
import type { AssessmentData } from '../../../src/islands/assessment/data';
import { assessmentSchema, type SelfAssessment } from '../../../src/schemas/assessment';

const folder = new URL('../../../content/assessments/', import.meta.url);

/** Every self-assessment that follows the schema, by its code. */
const files = new Map<string, SelfAssessment>(
  readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .flatMap((name) => {
      const { success, data } = assessmentSchema.safeParse(
        parse(readFileSync(new URL(name, folder), 'utf8')),
      );
      return success && data.kind !== 'check' && data.kind !== 'exam'
        ? [[data.code, data] as const]
        : [];
    }),
);

export const codes = [...files.keys()].sort();

export const definitionOf = (code: string, lang: Lang = 'en'): Definition =>
  localise(files.get(code)!, lang) as Definition;

export const instruments: readonly Instrument[] = codes.map((code) =>
  instrumentOf(definitionOf(code)),
);

export const wheel = instruments.find(({ code }) => code === 'A2')!;

/** The wheel as it might become: one question moved to those of earlier versions, another one new. */
export const laterWheel: Instrument = {
  ...wheel,
  version: 2,
  questions: wheel.questions
    .slice(1)
    .concat({ ...wheel.questions[1]!, id: 'brand-brand-new', text: 'A new statement' }),
  retired: [
    {
      id: wheel.questions[0]!.id,
      until: 1,
      text: 'Asked before',
      options: wheel.questions[0]!.options,
    },
  ],
};

/** Any answer that a question of the instrument takes. */
const answerTo = (question: Instrument['questions'][number]): fc.Arbitrary<Answer> =>
  fc.constantFrom<Answer>(
    ...question.options.map((option) => option.answer),
    { kind: 'unknown' },
    ...(question.notApplicable ? [{ kind: 'not-applicable' } as const] : []),
  );

/** Any answers to some of the questions. */
export const answersTo = (instrument: Instrument): fc.Arbitrary<Answers> =>
  fc
    .record(
      Object.fromEntries(instrument.questions.map((question) => [question.id, answerTo(question)])),
      { requiredKeys: [] },
    )
    .map((answers) => answers as Answers);

/** Text as readers and their enemies write it. */
export const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom(
    '=HYPERLINK("https://example.com","x")',
    '<img src=x onerror=alert(1)>',
    '\ud800 half a pair',
    '__proto__',
    '| a | b |\n|---|---|',
    '[x](javascript:alert(1))',
    'Onze winkel in Gent – “proef”',
  ),
);

/** Any take of an instrument. */
export const takeOf = (instrument: Instrument): fc.Arbitrary<Take> =>
  fc.record({
    id: fc.uuid(),
    definition: fc.constant(instrument.code),
    version: fc.constant(instrument.version),
    name: anyText,
    startedAt: fc.constant('2026-11-20T10:00:00.000Z'),
    updatedAt: fc
      .date({ min: new Date('2020-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString()),
    origin: fc.constant('own' as const),
    answers: answersTo(instrument),
    notes: fc.dictionary(
      fc.constantFrom(...instrument.questions.map(({ id }) => id)),
      anyText.filter((text) => text !== ''),
      { maxKeys: 4, noNullPrototype: true },
    ),
    targets:
      instrument.dimensions.length === 0
        ? fc.constant({})
        : fc.dictionary(
            fc.constantFrom(...instrument.dimensions.map(({ id }) => id)),
            fc.integer({ min: 0, max: 400 }).map((hundredths) => hundredths / 100),
            { maxKeys: 3, noNullPrototype: true },
          ),
  });

/** One take with the same option for every question that has it. */
export function evenTake(instrument: Instrument, place = 2): Take {
  return {
    id: 'aaaaaaaa-0000-4000-8000-000000000001',
    definition: instrument.code,
    version: instrument.version,
    name: 'Our shop in Ghent',
    startedAt: '2026-11-20T10:00:00.000Z',
    updatedAt: '2026-11-21T12:00:00.000Z',
    finishedAt: '2026-11-21T12:00:00.000Z',
    origin: 'own',
    answers: Object.fromEntries(
      instrument.questions.map(({ id, options }) => [
        id,
        options[Math.min(place, options.length - 1)]!.answer,
      ]),
    ),
    notes: {},
    targets: {},
  };
}

/** The data that an island gets, with made-up addresses. */
export function dataOf(code: string, lang: Lang = 'en'): AssessmentData {
  const definition = definitionOf(code, lang);
  const targets = new Set([code]);
  JSON.stringify(definition, (key, value: unknown) => {
    if ((key === 'to' || key === 'chapter') && typeof value === 'string') targets.add(value);
    return value;
  });
  return {
    definition,
    links: Object.fromEntries(
      [...targets].map((target) => [
        target,
        { href: `/${lang}/${target.toLowerCase()}/`, title: `Title of ${target.split('#')[0]}` },
      ]),
    ),
  };
}
