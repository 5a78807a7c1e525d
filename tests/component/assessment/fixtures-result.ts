/** Small assessments of every kind, for what is shown of a result and of a history. */
import type { Answer, Answers } from '../../../src/domain/assessment/answers';
import type { Definition } from '../../../src/domain/assessment/instrument';
import type { Take } from '../../../src/domain/assessment/take';
import { resultMessages } from '../../../src/i18n/assessment-result';
import type { AssessmentData } from '../../../src/islands/assessment/data';

export const labels = resultMessages.en;
export const etiketten = resultMessages.nl;

export type OfKind<Kind extends Definition['kind']> = Extract<Definition, { kind: Kind }>;

const about = {
  version: 2,
  minutes: 5,
  title: 'A small one',
  summary: 'Summary.',
  unit: 'parts',
  measures: 'Measures.',
  scoring: ['Scoring.'],
  example: ['Example.'],
  limits: ['Limits.'],
  sources: [],
  changes: [{ version: 2, date: '2026-06-01', text: 'The question about the fax is gone.' }],
  retired: [
    {
      id: 'fax',
      until: 1,
      text: 'How often do you send a fax?',
      options: [
        { id: 'never', text: 'Never' },
        { id: 'daily', text: 'Every day' },
      ],
    },
  ],
} satisfies Partial<Definition>;

const points = ['none', 'some', 'most', 'all'];
const graded = (
  id: string,
  title: string,
  hue: 'service' | 'roles' | 'requirements',
  chapter: string,
  importance: number,
  questions: number,
) => ({
  id,
  title,
  hue,
  chapter,
  importance,
  bands: [
    { from: 0, text: `${title} is low.` },
    { from: 1.5, text: `${title} is fair.` },
    { from: 2.5, text: `${title} is high.` },
  ],
  questions: Array.from({ length: questions }, (_, index) => ({
    id: `${id}-${index + 1}`,
    text: `${title}, question ${index + 1}?`,
    options: points.map((point) => ({ id: point, text: `${title} ${index + 1} ${point}` })),
    next: { to: `${chapter}#step-${index + 1}`, text: `Do ${title} ${index + 1}` },
  })),
});

export const scale: OfKind<'scale'> = {
  ...about,
  code: 'A6',
  kind: 'scale',
  subject: 'organisation',
  points: 3,
  needed: 2,
  headlines: [
    { from: 0, text: 'The whole is low.' },
    { from: 1.5, text: 'The whole is fair.' },
    { from: 2.5, text: 'The whole is high.' },
  ],
  dimensions: [
    graded('listen', 'Listening', 'service', 'O3', 2, 3),
    graded('answer', 'Answering', 'service', 'F4', 3, 3),
  ],
};

export const poles: OfKind<'scale'> = { ...scale, poles: { low: 'Reactive', high: 'Proactive' } };

export const readiness: OfKind<'readiness'> = {
  ...about,
  code: 'A4',
  kind: 'readiness',
  unit: 'conditions and roles',
  points: 3,
  needed: 2,
  conditions: [
    {
      ...graded('satisfaction', 'Satisfaction', 'requirements', 'O3', 3, 3),
      threshold: 1.8,
      first: [{ to: 'O3#decide', text: 'Repair satisfaction first' }],
    },
    {
      ...graded('employees', 'Employees', 'requirements', 'O4', 2, 3),
      threshold: 1.8,
      first: [{ to: 'O4#decide', text: 'Give employees hours' }],
    },
  ],
  pressure: {
    needs: ['employees'],
    from: 1.2,
    choice: 'Pressure is a choice here.',
    refused: 'Pressure is no choice here.',
  },
  roles: [
    { ...graded('adviser', 'Adviser', 'roles', 'R6', 2, 2), asks: [] },
    { ...graded('designer', 'Designer', 'roles', 'R4', 2, 2), asks: [] },
    {
      ...graded('financier', 'Financier', 'roles', 'R3', 2, 2),
      asks: [{ condition: 'satisfaction', from: 2.2 }],
    },
  ],
};

const pole = (id: string, title: string, hue: 'sales' | 'service' | 'product') => ({
  id,
  title,
  hue,
  text: `${title} leads.`,
  functions: ['F1', 'F2', 'F3', 'F4'].map((chapter) => ({
    chapter,
    text: `${title} for ${chapter}.`,
  })),
  next: [1, 2].map((n) => ({ to: `F1#${id}-${n}`, text: `Do ${title} ${n}` })),
});
const choice = (a: string, b: string, n: number) => ({
  id: `${a}-${b}-${n}`,
  text: `${a} or ${b}, ${n}?`,
  options: [a, b].map((id) => ({ id, text: `${id} in ${a}-${b}-${n}` })),
});

export const preference: OfKind<'preference'> = {
  ...about,
  code: 'A5',
  kind: 'preference',
  needed: 3,
  clear: 0.25,
  poles: [
    pole('price', 'Price', 'sales'),
    pole('relation', 'Relationship', 'service'),
    pole('product', 'Product', 'product'),
  ],
  questions: [1, 2].flatMap((n) => [
    choice('price', 'relation', n),
    choice('price', 'product', n),
    choice('relation', 'product', n),
  ]),
  wanted: {
    id: 'wanted',
    text: 'What should customers choose you for?',
    options: ['price', 'relation', 'product'].map((id) => ({ id, text: `For ${id}` })),
  },
  headlines: {
    clear: '“{first}” leads clearly, then “{second}”.',
    close: '“{first}” is ahead, “{second}” close behind.',
    level: 'Nothing leads: “{first}” and “{second}” are equal.',
  },
  direction: {
    same: 'You want “{wanted}” and choose it.',
    other: 'You want “{wanted}” and choose “{first}”.',
  },
};

export const routes: OfKind<'routes'> = {
  ...about,
  code: 'A1',
  kind: 'routes',
  needed: 2,
  headline: 'Start with “{first}”.',
  questions: [1, 2, 3, 4].map((n) => ({
    id: `route-${n}`,
    text: `Route question ${n}?`,
    options: [
      {
        id: 'service',
        text: `Service ${n}`,
        routes: [
          { to: 'F4#steps', weight: n === 1 ? 3 : 2, reason: `Service, because of ${n}.` },
          { to: 'A6', weight: 1, reason: `Take the three, because of ${n}.` },
        ],
      },
      {
        id: 'goals',
        text: `Goals ${n}`,
        routes: [{ to: 'O2#steps', weight: 2, reason: `Goals, because of ${n}.` }],
      },
      { id: 'nothing', text: `Nothing ${n}`, routes: [] },
    ],
  })),
};

const profileDimension = (
  id: 'brand' | 'service',
  title: string,
  chapter: string,
  importance: number,
  levels: readonly string[],
  each: number,
) => ({
  id,
  title,
  chapter,
  hue: id,
  importance,
  statements: levels.flatMap((level) =>
    Array.from({ length: each }, (_, index) => ({
      id: `${id}-${level}-${index + 1}`,
      level,
      text: `${title} ${level} statement ${index + 1}`,
      next: { to: `${chapter}#${level}-${index + 1}`, text: `Do ${title} ${level} ${index + 1}` },
    })),
  ),
  ambition: {
    id: `${id}-ambition`,
    text: `What do you want of ${title}?`,
    options: ['none', ...levels].map((level) => ({ id: level, text: `Want ${level}` })),
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

const rings = ['supporting', 'full'];
export const wheel: OfKind<'profile'> = {
  ...about,
  code: 'A2',
  kind: 'profile',
  unit: 'core functions',
  scale: ['Not at all', 'Tried', 'In part', 'Mostly', 'Always'],
  needed: 3,
  rule: 'mean',
  picture: 'wheel',
  levels: [
    { id: 'supporting', title: 'Supporting', threshold: 2.5 },
    { id: 'full', title: 'Full part', threshold: 2.5 },
  ],
  dimensions: [
    profileDimension('brand', 'Brand', 'F1', 2, rings, 4),
    profileDimension('service', 'Service', 'F4', 2, rings, 4),
  ],
};

const phases = ['emerging', 'tactical', 'integrated'];
export const ladder: OfKind<'profile'> = {
  ...about,
  code: 'A3',
  kind: 'profile',
  unit: 'dimensions',
  scale: ['Not in use', 'Planned', 'In use'],
  needed: 1,
  rule: 'every',
  picture: 'ladder',
  whole: ['none', ...phases].map((level) => ({ level, text: `As a whole: ${level}.` })),
  levels: [
    { id: 'emerging', title: 'Emerging', threshold: 2 },
    { id: 'tactical', title: 'Tactical', threshold: 2 },
    { id: 'integrated', title: 'Integrated', threshold: 2 },
  ],
  dimensions: [
    profileDimension('brand', 'Brand', 'F1', 2, phases, 2),
    profileDimension('service', 'Service', 'F4', 3, phases, 2),
  ],
};

/** Titles of chapters and assessments, by code. */
const titles: Readonly<Record<string, string>> = {
  F1: 'Brand chapter',
  F4: 'Service chapter',
  O2: 'Goals chapter',
  O3: 'Satisfaction chapter',
  O4: 'Employees chapter',
  A6: 'The three',
};

/** A definition with every link that it needs; the address of a target is the target. */
export const dataOf = (definition: Definition): AssessmentData => ({
  definition,
  links: new Proxy(
    {},
    {
      get: (_, target) => {
        const code = String(target);
        const chapter = code.replace(/#.*$/, '');
        return { href: `#${code}`, title: titles[chapter] ?? chapter };
      },
    },
  ),
});

export const choose = (id: string): Answer => ({ kind: 'choice', ids: [id] });
export const unknown: Answer = { kind: 'unknown' };
export const notApplicable: Answer = { kind: 'not-applicable' };

/** Answers in points to the questions of one dimension, in their order; `undefined` leaves one open. */
export const graded3 = (dimension: string, ...values: readonly (number | Answer | undefined)[]) =>
  Object.fromEntries(
    values.flatMap((value, index): [string, Answer][] => {
      if (value === undefined) return [];
      const answer = typeof value === 'number' ? choose(points[value] ?? '') : value;
      return [[`${dimension}-${index + 1}`, answer]];
    }),
  );

/** The same points for every statement of a level. */
export const level = (
  { dimensions }: OfKind<'profile'>,
  dimension: string,
  id: string,
  ...values: readonly number[]
): Answers =>
  Object.fromEntries(
    (dimensions.find((one) => one.id === dimension)?.statements ?? [])
      .filter((statement) => statement.level === id)
      .map((statement, index) => [
        statement.id,
        { kind: 'value', value: values[index] ?? values.at(-1) ?? 0 },
      ]),
  );

export const takeOf = (
  { code, version }: Pick<Definition, 'code' | 'version'>,
  answers: Answers,
  more: Partial<Take> = {},
): Take => ({
  id: 'take-1',
  definition: code,
  version,
  name: '',
  startedAt: '2026-11-20T10:00:00.000Z',
  updatedAt: '2026-11-20T12:00:00.000Z',
  origin: 'own',
  answers,
  notes: {},
  targets: {},
  ...more,
});
