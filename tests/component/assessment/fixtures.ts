import type { Answer, Answers } from '../../../src/domain/assessment/answers';
import type { Definition } from '../../../src/domain/assessment/instrument';
import type { Take } from '../../../src/domain/assessment/take';
import { assessmentMessages } from '../../../src/i18n/assessment';
import { resultMessages } from '../../../src/i18n/assessment-result';
import { assessmentShareMessages } from '../../../src/i18n/assessment-share';
import type {
  AssessmentData,
  AssessmentLabels,
  CheckData,
} from '../../../src/islands/assessment/data';

const about = {
  version: 2,
  minutes: 5,
  summary: 'A summary.',
  unit: 'core functions',
  measures: 'What it measures.',
  scoring: ['How it is scored.'],
  example: ['An example.'],
  limits: ['A limit.'],
  sources: [],
  changes: [{ version: 2, date: '2026-11-01', text: 'One statement was taken out.' }],
  retired: [{ id: 'old-question', until: 1, text: 'A statement of before' }],
};

const next = (id: string) => ({ to: `F1#${id}`, text: `Do ${id.replaceAll('-', ' ')}` });

const statements = (dimension: string) =>
  ['supporting', 'full'].flatMap((level) =>
    [1, 2, 3, 4].map((n) => ({
      id: `${dimension}-${level}-${n}`,
      level,
      text: `${dimension} ${level} statement ${n}`,
      next: next(`${dimension}-${level}-${n}`),
    })),
  );

const profileDimension = (id: 'brand' | 'service', title: string, chapter: string) => ({
  id,
  title,
  chapter,
  hue: id,
  importance: 2,
  statements: statements(id),
  ambition: {
    id: `${id}-ambition`,
    text: `What do you want of ${title}?`,
    options: [
      { id: 'none', text: 'No part' },
      { id: 'supporting', text: 'Supporting, please' },
      { id: 'full', text: 'Full part, please' },
    ],
  },
  gaps: {
    'build-base': `${title}: build the base.`,
    'base-first': `${title}: base first.`,
    grow: `${title}: grow.`,
    reached: `${title}: reached.`,
    beyond: `${title}: beyond.`,
    leave: `${title}: leave.`,
  },
});

/** Two functions with eight statements and an ambition each: 18 questions. */
export const profile = dataOf({
  ...about,
  code: 'A2',
  kind: 'profile',
  title: 'The wheel',
  scale: ['Not at all', 'Tried', 'In part', 'Mostly', 'Always'],
  needed: 3,
  rule: 'mean',
  picture: 'wheel',
  levels: [
    { id: 'supporting', title: 'Supporting', threshold: 2.5 },
    { id: 'full', title: 'Full part', threshold: 2.5 },
  ],
  dimensions: [
    profileDimension('brand', 'Brand', 'F1'),
    profileDimension('service', 'Service', 'F4'),
  ],
});

const options = (id: string) =>
  ['Never', 'Sometimes', 'Often', 'Always'].map((text, at) => ({
    id: `o${at}`,
    text: `${text} ${id}`,
  }));
const graded = (id: string, title: string, hue: 'requirements' | 'roles') => ({
  id,
  title,
  chapter: 'O7',
  hue,
  importance: 2,
  bands: [
    { from: 0, text: `${title} is low.` },
    { from: 1.5, text: `${title} is high.` },
  ],
  questions: [1, 2, 3].map((n) => ({
    id: `${id}-${n}`,
    text: `How often ${id} ${n}?`,
    options: options(`${id} ${n}`),
    next: next(`${id}-${n}`),
  })),
});

/** Two dimensions with three questions each, with options of their own. */
export const scale = dataOf({
  ...about,
  code: 'A6',
  kind: 'scale',
  title: 'The scale',
  subject: 'organisation',
  points: 3,
  needed: 2,
  headlines: [
    { from: 0, text: 'Low as a whole.' },
    { from: 1.5, text: 'High as a whole.' },
  ],
  dimensions: [graded('guide', 'Guide', 'requirements'), graded('silo', 'Silos', 'roles')],
});

/** Ten choices between two things, and what is wanted: eleven questions without a dimension. */
export const preference = dataOf({
  ...about,
  code: 'A5',
  kind: 'preference',
  title: 'The choice',
  needed: 2,
  clear: 0.2,
  poles: ['price', 'product'].map((id) => ({
    id,
    title: `The ${id}`,
    hue: 'brand' as const,
    text: `It is ${id}.`,
    functions: ['F1', 'F2', 'F3', 'F4'].map((chapter) => ({ chapter, text: `${id} ${chapter}` })),
    next: [next(`${id}-a`), next(`${id}-b`)],
  })),
  questions: Array.from({ length: 10 }, (_, at) => ({
    id: `choice-${at + 1}`,
    text: `Choice ${at + 1}?`,
    options: [
      { id: 'price', text: `Cheap ${at + 1}` },
      { id: 'product', text: `Good ${at + 1}` },
    ],
  })),
  wanted: {
    id: 'wanted',
    text: 'What do you want?',
    options: [
      { id: 'price', text: 'To be cheap' },
      { id: 'product', text: 'To be good' },
    ],
  },
  headlines: { clear: '{first} leads.', close: '{first} before {second}.', level: 'Level.' },
  direction: { same: 'As wanted.', other: 'Other than wanted: {wanted}.' },
});

/** The definition with every target leading to a part of the page. */
function dataOf(definition: Definition): AssessmentData {
  const targets = JSON.stringify(definition).matchAll(/"(?:to|chapter)":"([^"]+)"/g);
  const all = [definition.code, ...[...targets].map(([, target]) => target ?? '')];
  return {
    definition,
    links: Object.fromEntries(
      all.map((target) => [
        target,
        { href: `#${target.split('#').pop()}`, title: `Chapter ${target}` },
      ]),
    ),
  };
}

export const check: CheckData = {
  questions: [
    {
      id: 'first',
      type: 'single',
      href: '#steps',
      text: 'Which one?',
      options: [
        { id: 'a', text: 'Option A', feedback: 'A is too early.' },
        { id: 'b', correct: true, text: 'Option B', feedback: 'B fits.' },
      ],
    },
    {
      id: 'second',
      type: 'multiple',
      href: '#why',
      text: 'Which ones?',
      options: [
        { id: 'a', correct: true, text: 'Option C', feedback: 'C counts.' },
        { id: 'b', text: 'Option D', feedback: 'D does not.' },
        { id: 'c', correct: true, text: 'Option E', feedback: 'E counts too.' },
      ],
    },
  ],
};

export const labels = assessmentMessages.en;

/** The props of the island. */
export const propsOf = (data: AssessmentData) => ({ data, lang: 'en' as const, labels: allLabels });

const allLabels: AssessmentLabels = {
  taking: labels.taking,
  result: resultMessages.en,
  ...assessmentShareMessages.en,
};

type Values = Partial<
  Record<'brand' | 'service', { supporting?: number; full?: number; ambition?: string }>
>;

/** Answers to the profile in which every statement of a level has the same value. */
export function answersOf(values: Values): Answers {
  const answers: Record<string, Answer> = {};
  for (const id of ['brand', 'service'] as const) {
    for (const level of ['supporting', 'full'] as const) {
      const value = values[id]?.[level];
      if (value === undefined) continue;
      for (const n of [1, 2, 3, 4]) answers[`${id}-${level}-${n}`] = { kind: 'value', value };
    }
    const ambition = values[id]?.ambition;
    if (ambition) answers[`${id}-ambition`] = { kind: 'choice', ids: [ambition] };
  }
  return answers;
}

export const keyOf = (id: string) => `sbp:v1:take:A2:${id}`;

/** A take of the profile. */
export const takeOf = (values: Values, others: Partial<Take> = {}): Take => ({
  id: 'one',
  definition: 'A2',
  version: 2,
  name: '',
  startedAt: '2026-11-20T10:00:00.000Z',
  updatedAt: '2026-11-20T12:00:00.000Z',
  origin: 'own',
  answers: answersOf(values),
  notes: {},
  targets: {},
  ...others,
});

/** Keeps a take as the page does, and returns it. */
export function keep(...parts: Parameters<typeof takeOf>): Take {
  const take = takeOf(...parts);
  localStorage.setItem(keyOf(take.id), JSON.stringify(take));
  return take;
}

export const kept = (id = 'one'): Take | null =>
  JSON.parse(localStorage.getItem(keyOf(id)) ?? 'null');

/** Every take of the profile that is kept. */
export const allKept = (): Take[] =>
  Object.keys(localStorage)
    .filter((key) => key.startsWith('sbp:v1:take:A2:'))
    .sort()
    .map((key) => JSON.parse(localStorage.getItem(key)!));

/** What the browser tells a page when another tab changed something. */
export const tellOfOtherTab = (key: string | null) =>
  window.dispatchEvent(new StorageEvent('storage', { key }));
