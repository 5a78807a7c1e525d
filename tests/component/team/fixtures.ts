import { instrumentOf, type Definition } from '../../../src/domain/assessment/instrument';
import type { Answers } from '../../../src/domain/assessment/answers';
import { encodeTake } from '../../../src/domain/share/take-link';
import type { Shared } from '../../../src/domain/share/shared';
import { teamMessages } from '../../../src/i18n/team';
import type { AssessmentData } from '../../../src/islands/assessment/data';
import type { WorkshopText } from '../../../src/islands/team/timer.svelte';

export const labels = teamMessages.en.labels;

const question = (id: string, text: string) => ({
  id,
  text,
  options: ['Never', 'Sometimes', 'Often', 'Always'].map((option, place) => ({
    id: `o${place}`,
    text: option,
  })),
  next: { to: 'F1', text: `Do ${id}` },
});

const dimension = (id: string, title: string, hue: 'brand' | 'service') => ({
  id,
  title,
  chapter: 'F1',
  hue,
  importance: 2,
  bands: [
    { from: 0, text: 'Low' },
    { from: 1.5, text: 'High' },
  ],
  questions: [1, 2, 3].map((n) => question(`${id}-${n}`, `${title} statement ${n}`)),
});

export const definition: Definition = {
  code: 'A6',
  kind: 'scale',
  version: 2,
  minutes: 5,
  title: 'Three Cs',
  summary: 'Summary',
  unit: 'dimensions',
  measures: 'Measures',
  scoring: ['Scoring'],
  example: ['Example'],
  limits: ['Limit'],
  sources: [],
  changes: [],
  retired: [],
  subject: 'organisation',
  points: 3,
  needed: 2,
  headlines: [
    { from: 0, text: 'Low' },
    { from: 1.5, text: 'High' },
  ],
  dimensions: [dimension('talk', 'Talking', 'brand'), dimension('help', 'Helping', 'service')],
};

export const data: AssessmentData = {
  definition,
  links: { A6: { href: '/en/assessments/three-cs/', title: 'Three Cs' } },
};

export const instrument = instrumentOf(definition);
export const [first, second] = instrument.questions as [
  (typeof instrument.questions)[number],
  (typeof instrument.questions)[number],
];

export const choices = [
  { code: 'A6', title: 'Three Cs', questions: 6 },
  { code: 'A2', title: 'Core-function wheel', questions: 40 },
];

export const workshop: WorkshopText = {
  title: 'Workshop',
  summary: 'Summary',
  sources: ['tastle2007'],
  prepare: [{ when: 'Before', do: ['Prepare'] }],
  agendas: [60, 90].map((minutes) => ({
    minutes,
    fits: `Fits ${minutes}`,
    items: [
      { id: 'open', minutes: 5, title: 'Open up', do: ['Welcome'], say: 'Hello' },
      { id: 'talk', minutes: minutes - 15, title: 'Talk', do: ['Talk'], say: 'Go on' },
      { id: 'close', minutes: 10, title: 'Close down', do: ['Bye'], say: 'Thanks' },
    ],
  })),
  after: ['Send'],
};

/** Answers in points, in the order of the questions. */
export const answers = (points: readonly (number | undefined)[]): Answers =>
  Object.fromEntries(
    instrument.questions.flatMap(({ id }, place) => {
      const value = points[place];
      return value === undefined ? [] : [[id, { kind: 'choice' as const, ids: [`o${value}`] }]];
    }),
  );

export const shared = (
  tag: string,
  points: readonly (number | undefined)[],
  others: Partial<Shared> = {},
): Shared => ({
  definition: 'A6',
  version: 2,
  takenOn: '2026-11-20',
  tag: tag.padEnd(5, '0').slice(0, 5),
  answers: answers(points),
  targets: {},
  name: '',
  label: '',
  notes: {},
  ...others,
});

export const link = (one: Shared): string =>
  `https://example.org/go/A6/#t=${encodeTake(instrument, one, { name: true, notes: true })}`;

/** A link of an assessment that has another session. */
export const otherLink = (tag: string): string =>
  `https://example.org/go/A2/#t=${encodeTake({ code: 'A2' }, { ...shared(tag, [1, 2]), definition: 'A2' })}`;

/** Three people who agree on the second statement and differ on the first. */
export const team = [
  shared('anna', [0, 2, 2, 2, 2, 2], {
    label: 'Anna',
    notes: { [first.id]: 'Anna saw nobody answer' },
  }),
  shared('bert', [3, 2, 2, 2, 2, 1], { label: 'Bert' }),
  shared('chris', [3, 2, 1, 2, 2, 0], { label: 'Chris' }),
];

export const text = team.map(link).join('\n');
