import type { Exam } from '../../../src/domain/assessment/exam';
import type { Practice } from '../../../src/domain/assessment/practice';
import type { Sitting } from '../../../src/domain/assessment/sitting';
import { examMessages } from '../../../src/i18n/exam';
import type { ExamAbout, ExamData } from '../../../src/islands/exam/data';

const option = (id: string, text: string, correct = false) => ({
  id,
  text,
  feedback: `Why ${text.toLowerCase()} is ${correct ? 'right' : 'wrong'}.`,
  ...(correct ? { correct: true as const } : {}),
});

/** One question of each type, from two chapters. */
export const questions: Exam['questions'] = [
  {
    id: 'one',
    section: 'O8#why',
    type: 'single',
    text: 'A bakery chain asks who answers on Sunday. What do you propose?',
    options: [
      option('roster', 'A roster with names', true),
      option('intern', 'The intern'),
      option('nobody', 'Nobody until Monday'),
    ],
  },
  {
    id: 'several',
    section: 'O8#white-belt',
    type: 'multiple',
    text: 'A water board starts with white belts. What must be there?',
    options: [
      option('guide', 'The guide', true),
      option('situations', 'Twenty situations', true),
      option('tool', 'A new tool'),
      option('campaign', 'A campaign'),
    ],
  },
  {
    id: 'claim',
    section: 'O8#white-belt',
    type: 'true-false',
    text: 'A white belt is examined on new situations.',
    options: [option('false', 'False'), option('true', 'True', true)],
  },
  {
    id: 'steps',
    section: 'O10#steps',
    type: 'order',
    text: 'A housing association begins to measure. In which order?',
    items: [
      { id: 'goal', text: 'Choose the goal' },
      { id: 'kpi', text: 'Choose the measure' },
      { id: 'zero', text: 'Measure the start' },
      { id: 'act', text: 'Change something' },
    ],
    explanation: 'Without a goal there is nothing to measure.',
  },
  {
    id: 'pairs',
    section: 'O10#why',
    type: 'match',
    text: 'Which measure fits which question?',
    pairs: [
      { id: 'nps', left: 'Would they recommend us?', right: 'NPS' },
      { id: 'fcr', left: 'Was one contact enough?', right: 'First contact resolution' },
      { id: 'reach', left: 'How many saw it?', right: 'Reach' },
    ],
    explanation: 'Each measure answers one question.',
  },
  {
    id: 'sum',
    section: 'O10#measure',
    type: 'number',
    text: 'Of 200 answers 90 are promoters and 30 detractors. What is the NPS?',
    answer: 30,
    tolerance: 0.5,
    unit: 'points',
    explanation: '45 per cent − 15 per cent = 30.',
  },
  {
    id: 'story',
    section: 'O8#green-belt',
    type: 'case',
    text: 'On Saturday a customer of a theatre shares a photo of smoke from a lamp. Two colleagues are on duty. The guide names the head of the building as the person to ring.',
    parts: [
      {
        id: 'first',
        type: 'single',
        text: 'What do they do first?',
        options: [
          option('ring', 'Ring the head of the building', true),
          option('post', 'Post a denial'),
          option('wait', 'Wait for more photos'),
        ],
      },
      {
        id: 'minutes',
        type: 'number',
        text: 'Ringing takes 4 minutes and the answer 6. How many minutes in all?',
        answer: 10,
        tolerance: 0,
        unit: 'minutes',
        explanation: '4 + 6 = 10.',
      },
    ],
  },
];

/** Right answers to all of them. */
export const rightAnswers: Sitting['answers'] = {
  one: { kind: 'choice', ids: ['roster'] },
  several: { kind: 'choice', ids: ['situations', 'guide'] },
  claim: { kind: 'choice', ids: ['true'] },
  steps: { kind: 'choice', ids: ['goal', 'kpi', 'zero', 'act'] },
  pairs: { kind: 'pairs', pairs: { nps: 'nps', fcr: 'fcr', reach: 'reach' } },
  sum: { kind: 'value', value: 30 },
  'story.first': { kind: 'choice', ids: ['ring'] },
  'story.minutes': { kind: 'value', value: 10 },
};

export const data = (lang: 'en' | 'nl' = 'en'): ExamData => ({
  version: 2,
  questions,
  sections: Object.fromEntries(
    questions.map(({ section }) => [
      section,
      {
        href: section.slice(section.indexOf('#')),
        chapter: section.startsWith('O8') ? 'Training' : 'Measurement',
        title: `Section ${section}`,
      },
    ]),
  ),
  labels: examMessages[lang].room,
});

/** Where the fixture answers as if the site did: the questions travel in the address itself. */
const sourceOf = (lang: 'en' | 'nl') =>
  `data:application/json,${encodeURIComponent(JSON.stringify(data(lang)))}`;

export const about = (lang: 'en' | 'nl' = 'en'): ExamAbout => ({
  code: 'B1',
  version: 2,
  title: lang === 'en' ? 'White belt: knowledge exam' : 'Witte gordel: kennisexamen',
  belt: 'white',
  drawn: 5,
  minutes: 10,
  needed: 4,
  pass: 0.8,
  pool: questions.length,
  chapters: [
    { code: 'O8', title: 'Training', questions: 4 },
    { code: 'O10', title: 'Measurement', questions: 3 },
  ],
  source: sourceOf(lang),
  answers: '#answers',
});

export const labels = examMessages.en;

/** The key of one sitting in the storage of the browser. */
export const keyOf = (id: string) => `sbp:v1:exam:B1:${id}`;
export const practiceKey = 'sbp:v1:practice:B1';

/** A sitting that began so many minutes ago, with all questions in the order of the fixture. */
export function sitting(minutesAgo: number, more: Partial<Sitting> = {}): Sitting {
  const startedAt = new Date(Date.now() - minutesAgo * 60_000).toISOString();
  return {
    id: 'test',
    definition: 'B1',
    version: 2,
    seed: 7,
    questions: questions.map(({ id }) => id),
    startedAt,
    updatedAt: startedAt,
    minutes: 10,
    answers: {},
    marked: [],
    at: 'one',
    name: '',
    ...more,
  };
}

export const keep = (one: Sitting) => localStorage.setItem(keyOf(one.id), JSON.stringify(one));
export const keptSitting = (id = 'test'): Sitting | null =>
  JSON.parse(localStorage.getItem(keyOf(id)) ?? 'null');
export const keptPractice = (): Practice | null =>
  JSON.parse(localStorage.getItem(practiceKey) ?? 'null');
