import { expect, test } from 'vitest';
import { languages, type Lang } from '../../src/i18n/languages';
import { citedIn, idsOf, type Skeleton } from '../../src/library/skeleton';
import { assessmentSchema } from '../../src/schemas/assessment';
import { calculatorSchema } from '../../src/schemas/calculator';
import { caseSchema } from '../../src/schemas/case';
import { kpiSchema } from '../../src/schemas/kpi';
import { termSchema } from '../../src/schemas/term';
import { groups, groupLetters } from '../../src/schemas/vocabulary';
import { workshopSchema } from '../../src/schemas/workshop';
import { readChapters, readEntries, readPlaybook, readSources } from '../support/content';

const chapters = readChapters();
const texts = chapters.flatMap((chapter) => {
  const skeleton = readPlaybook('en', chapter);
  return skeleton === undefined ? [] : [{ chapter, skeleton }];
});
const cases = readEntries('cases', caseSchema);
const kpis = readEntries('kpis', kpiSchema);
const terms = readEntries('glossary', termSchema);

const usedIn = (name: string) => new Set(texts.flatMap(({ skeleton }) => idsOf(skeleton, name)));

const missing = (all: Iterable<string>, used: ReadonlySet<string>) =>
  [...all].filter((id) => !used.has(id));

test('All 24 playbooks are there: four functions, eight roles, twelve requirements', () => {
  const sizes = { functions: 4, roles: 8, requirements: 12 };
  for (const group of groups) {
    const codes = texts
      .filter(({ chapter }) => chapter.group === group)
      .map((one) => one.chapter.id);
    const wanted = Array.from(
      { length: sizes[group] },
      (_, at) => `${groupLetters[group]}${at + 1}`,
    );
    expect(codes.sort()).toEqual(wanted.sort());
  }
});

test('Every case of the library is shown in a playbook', () => {
  expect(missing(cases.keys(), usedIn('Case'))).toEqual([]);
});

test('Every KPI of the catalogue is used in a playbook, and there are at least 45', () => {
  expect(missing(kpis.keys(), usedIn('Kpi'))).toEqual([]);
  expect(kpis.size).toBeGreaterThanOrEqual(45);
});

test('Every term is used in a playbook or beside another term, and there are at least 80', () => {
  const used = usedIn('Term');
  for (const { see } of terms.values()) see?.forEach((id) => used.add(id));
  for (const [id, { chapters: codes }] of terms) if (codes !== undefined) used.add(id);
  expect(missing(terms.keys(), used)).toEqual([]);
  expect(terms.size).toBeGreaterThanOrEqual(80);
});

test('Every source is used by a playbook, a case, a KPI, a term, a calculator, an assessment or a workshop', () => {
  const used = new Set<string>();
  const add = (keys: Iterable<string>) => {
    for (const key of keys) used.add(key);
  };
  for (const { skeleton } of texts) add(citedIn(skeleton).keys());
  for (const { sources } of cases.values()) add(sources);
  for (const { sources } of kpis.values()) add(sources);
  for (const { sources } of terms.values()) add(sources ?? []);
  for (const { sources } of readEntries('calculators', calculatorSchema).values()) {
    add(sources.map(({ key }) => key));
  }
  for (const definition of readEntries('assessments', assessmentSchema).values()) {
    if ('sources' in definition) add(definition.sources);
  }
  for (const { sources } of readEntries('workshops', workshopSchema).values()) add(sources);
  expect(missing(readSources().keys(), used)).toEqual([]);
});

test.for(texts.map((text) => [text.chapter.id, text] as const))(
  'Playbook %s cites at least three sources and has its case, KPIs, check and workshop',
  ([, { chapter, skeleton }]) => {
    expect(citedIn(skeleton).size).toBeGreaterThanOrEqual(3);
    expect(idsOf(skeleton, 'Case').length).toBeGreaterThanOrEqual(
      chapter.group === 'roles' ? 2 : 1,
    );
    expect(idsOf(skeleton, 'Kpi').length).toBeGreaterThanOrEqual(4);
    expect(skeleton.elements.filter(({ name }) => name === 'AgendaItem').length).toBeGreaterThan(3);
    const plays = { functions: 8, roles: 8, requirements: 6 }[chapter.group];
    expect(idsOf(skeleton, 'Play').length).toBeGreaterThanOrEqual(plays);
    const check = readEntries('assessments', assessmentSchema).get(
      `check-${chapter.id.toLowerCase()}`,
    );
    expect(check?.kind).toBe('check');
  },
);

test.for(
  texts
    .filter(({ chapter }) => chapter.group === 'roles')
    .map((one) => [one.chapter.id, one.skeleton] as const),
)('Role %s puts the three conditions before its plays', ([, skeleton]) => {
  const gate = skeleton.elements.findIndex(
    ({ name, attributes }) => name === 'Diagram' && attributes['id'] === 'three-conditions',
  );
  const first = skeleton.elements.findIndex(({ name }) => name === 'Play');
  expect(gate).toBeGreaterThan(-1);
  expect(gate).toBeLessThan(first);
});

/** Whole sentences of eight words or more; every overview says in the same form what to do on Monday. */
const sentencesOf = (skeleton: Skeleton): string[] =>
  skeleton.blocks
    .flatMap(({ text }) => text.split(/(?<=[.!?])\s+/u))
    .map((sentence) => sentence.replace(/\s+/gu, ' ').trim().toLowerCase())
    .filter((sentence) => /[.!?]$/.test(sentence) && sentence.split(' ').length >= 8)
    .filter((sentence) => !/^(start on monday|begin maandag)/.test(sentence));

test.for(languages.map((lang): [Lang] => [lang]))(
  'No sentence stands in two playbooks (%s)',
  ([lang]) => {
    const seen = new Map<string, string>();
    const repeated: string[] = [];
    for (const { chapter } of texts) {
      for (const sentence of new Set(sentencesOf(readPlaybook(lang, chapter)!))) {
        const other = seen.get(sentence);
        if (other !== undefined) repeated.push(`${other} and ${chapter.id}: ${sentence}`);
        seen.set(sentence, chapter.id);
      }
    }
    expect(repeated).toEqual([]);
  },
);
