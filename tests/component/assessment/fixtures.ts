import { assessmentMessages } from '../../../src/i18n/assessment';
import type { CheckData, ProfileData } from '../../../src/islands/assessment/data';

const statements = (dimension: string) =>
  ['supporting', 'full'].flatMap((level) =>
    [1, 2, 3, 4].map((n) => ({
      id: `${dimension}-${level}-${n}`,
      level,
      text: `${dimension} ${level} statement ${n}`,
      next: { href: `#${dimension}-${level}-${n}`, text: `Do ${dimension} ${level} ${n}` },
    })),
  );

const dimension = (id: 'brand' | 'service', title: string) => ({
  id,
  title,
  href: `#${id}`,
  hue: id,
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

export const profile: ProfileData = {
  code: 'A2',
  version: 1,
  unit: 'core functions',
  scale: ['Not at all', 'Tried', 'In part', 'Mostly', 'Always'],
  needed: 3,
  levels: [
    { id: 'supporting', title: 'Supporting', threshold: 2.5 },
    { id: 'full', title: 'Full part', threshold: 2.5 },
  ],
  dimensions: [dimension('brand', 'Brand'), dimension('service', 'Service')],
};

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
export const key = 'sbp:v1:take:A2';

/** A stored take in which every statement of a level has the same value. */
export function storedTake(
  values: Partial<
    Record<'brand' | 'service', { supporting?: number; full?: number; ambition?: string }>
  >,
): string {
  const answers: Record<string, unknown> = {};
  for (const { id, statements, ambition } of profile.dimensions) {
    const given = values[id as 'brand' | 'service'];
    for (const statement of statements) {
      const value = given?.[statement.level as 'supporting' | 'full'];
      if (value !== undefined) answers[statement.id] = { kind: 'value', value };
    }
    if (given?.ambition) answers[ambition.id] = { kind: 'choice', ids: [given.ambition] };
  }
  return JSON.stringify({
    definition: 'A2',
    version: 1,
    startedAt: '2026-11-20T10:00:00.000Z',
    updatedAt: '2026-11-20T12:00:00.000Z',
    answers,
  });
}
