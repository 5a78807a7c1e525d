/** One small assessment of every kind, for tests: few questions, ids that say where they belong. */
import fc from 'fast-check';
import type { Answer, Answers } from '../../../src/domain/assessment/answers';
import type { Definition, Instrument } from '../../../src/domain/assessment/instrument';
import { customerRoles } from '../../../src/schemas/vocabulary';

type OfKind<Kind extends Definition['kind']> = Extract<Definition, { kind: Kind }>;

const about = {
  version: 3,
  minutes: 2,
  title: 'Small',
  summary: 'Small.',
  unit: 'parts',
  measures: 'Nothing.',
  scoring: ['As the rules say.'],
  example: ['None.'],
  limits: ['It is small.'],
  sources: [],
  changes: [{ version: 2, date: '2026-11-01', text: 'One question less.' }],
  retired: [{ id: 'old', until: 1, text: 'An old question?' }],
};

const bands = [
  { from: 0, text: 'low' },
  { from: 2, text: 'high' },
];

const next = (id: string) => ({ to: `O1#${id}`, text: `Do ${id}` });

/** Questions of four options, 0 to 3 points: `a1-0` … `a1-3`. */
const graded = (ids: readonly string[]) =>
  ids.map((id) => ({
    id,
    text: `${id}?`,
    options: [0, 1, 2, 3].map((value) => ({ id: `${id}-${value}`, text: `${value} points` })),
    next: next(id),
  }));

/** Dimensions `a` (weighs 3), `b` and `c` (weigh 2), four questions each, 0 to 3 points. */
export const scale: OfKind<'scale'> = {
  ...about,
  code: 'A6',
  kind: 'scale',
  subject: 'organisation',
  points: 3,
  needed: 3,
  headlines: [
    { from: 0, text: 'low' },
    { from: 1, text: 'middle' },
    { from: 2, text: 'high' },
  ],
  dimensions: ['a', 'b', 'c'].map((id, index) => ({
    id,
    title: id.toUpperCase(),
    chapter: 'O1',
    hue: 'requirements',
    importance: index === 0 ? 3 : 2,
    bands,
    questions: graded([1, 2, 3, 4].map((n) => `${id}${n}`)),
  })),
};

/**
 * Conditions `gate`, `staff` and `means` (three questions, met from 1.8) and eight roles (two questions).
 * The financier asks 2.2 of the gate, the designer 2.2 of the means.
 */
export const readiness: OfKind<'readiness'> = {
  ...about,
  code: 'A4',
  kind: 'readiness',
  points: 3,
  needed: 2,
  conditions: ['gate', 'staff', 'means'].map((id) => ({
    id,
    title: id,
    chapter: 'O3',
    hue: 'requirements',
    importance: 2,
    threshold: 1.8,
    first: [next(`${id}-first`), next(`${id}-second`)],
    bands,
    questions: graded([1, 2, 3].map((n) => `${id}-${n}`)),
  })),
  pressure: { needs: ['staff'], from: 1.2, choice: 'It is a choice.', refused: 'It is none.' },
  roles: customerRoles.map((id) => ({
    id,
    title: id,
    chapter: 'R1',
    hue: 'roles',
    importance: 2,
    asks:
      id === 'financier'
        ? [{ condition: 'gate', from: 2.2 }]
        : id === 'designer'
          ? [{ condition: 'means', from: 2.2 }]
          : [],
    bands,
    questions: graded([1, 2].map((n) => `${id}-${n}`)),
  })),
};

/** Poles `x`, `y` and `z`; every pair twice: `xy1`, `xy2`, `xz1` … */
export const preference: OfKind<'preference'> = {
  ...about,
  code: 'A5',
  kind: 'preference',
  needed: 2,
  clear: 0.25,
  poles: ['x', 'y', 'z'].map((id) => ({
    id,
    title: id.toUpperCase(),
    hue: 'brand',
    text: `${id} leads.`,
    functions: ['F1', 'F2', 'F3', 'F4'].map((chapter) => ({
      chapter,
      text: `${id} in ${chapter}`,
    })),
    next: [next(`${id}-one`), next(`${id}-two`)],
  })),
  questions: ['xy', 'xz', 'yz'].flatMap((pair) =>
    [1, 2].map((n) => ({
      id: `${pair}${n}`,
      text: `${pair}?`,
      options: [...pair].map((id) => ({ id, text: id })),
    })),
  ),
  wanted: {
    id: 'wanted',
    text: 'What do you want?',
    options: ['x', 'y', 'z'].map((id) => ({ id, text: id })),
  },
  headlines: { clear: 'clear', close: 'close', level: 'level' },
  direction: { same: 'same', other: 'other' },
};

const route = (to: string, weight: number) => ({ to, weight, reason: `Because of ${to}` });

/** Four questions with two or three options; two must be answered. */
export const routes: OfKind<'routes'> = {
  ...about,
  code: 'A1',
  kind: 'routes',
  needed: 2,
  headline: 'Start with {first}.',
  questions: [
    {
      id: 'one',
      text: 'One?',
      options: [
        { id: 'service', text: 'Service', routes: [route('F4#steps', 2), route('A6', 1)] },
        { id: 'brand', text: 'Brand', routes: [route('F1', 3), route('A2', 2)] },
        { id: 'fine', text: 'Fine', routes: [] },
      ],
    },
    {
      id: 'two',
      text: 'Two?',
      options: [
        { id: 'service', text: 'Service', routes: [route('F4#one-history', 3), route('O11', 1)] },
        { id: 'fine', text: 'Fine', routes: [] },
      ],
    },
    {
      id: 'three',
      text: 'Three?',
      options: [
        { id: 'staff', text: 'Staff', routes: [route('O4', 1), route('A9', 1), route('A6', 1)] },
        { id: 'goals', text: 'Goals', routes: [route('O1', 2), route('O2', 2)] },
        { id: 'fine', text: 'Fine', routes: [] },
      ],
    },
    {
      id: 'four',
      text: 'Four?',
      options: [
        { id: 'staff', text: 'Staff', routes: [route('O4', 1), route('R5', 3)] },
        { id: 'fine', text: 'Fine', routes: [] },
      ],
    },
  ],
};

/** Dimensions `a` (weighs 3) and `b` (weighs 2), levels `first`, `second`: two statements each, 0 to 2 points. */
export const ladder: OfKind<'profile'> = {
  ...about,
  code: 'A3',
  kind: 'profile',
  needed: 1,
  rule: 'every',
  picture: 'ladder',
  whole: ['none', 'first', 'second'].map((level) => ({ level, text: `The whole is ${level}.` })),
  scale: ['No', 'In part', 'Yes'],
  levels: ['first', 'second'].map((id) => ({ id, title: `The ${id}`, threshold: 2 })),
  dimensions: ['a', 'b'].map((id, index) => ({
    id,
    title: id.toUpperCase(),
    chapter: 'O1',
    hue: 'requirements',
    importance: index === 0 ? 3 : 2,
    // The higher level stands first on purpose: the order of levels is that of `levels`.
    statements: ['second', 'first'].flatMap((level) =>
      [1, 2].map((n) => ({
        id: `${id}-${level}-${n}`,
        level,
        text: `${id} ${level} ${n}`,
        next: next(`${id}-${level}-${n}`),
      })),
    ),
    ambition: {
      id: `${id}-ambition`,
      text: 'What do you want?',
      options: ['none', 'first', 'second'].map((level) => ({ id: level, text: level })),
    },
    gaps: {
      'build-base': '',
      'base-first': '',
      grow: '',
      reached: '',
      beyond: '',
      leave: '',
    },
  })),
};

/** The same with means: dimensions of four statements a level, 0 to 4 points, met from a mean of 2.5. */
export const rings: OfKind<'profile'> = {
  ...ladder,
  code: 'A2',
  needed: 3,
  rule: 'mean',
  picture: 'wheel',
  whole: undefined,
  scale: ['0', '1', '2', '3', '4'],
  levels: ladder.levels.map((level) => ({ ...level, threshold: 2.5 })),
  dimensions: ladder.dimensions.map((dimension) => ({
    ...dimension,
    importance: 2,
    statements: ['first', 'second'].flatMap((level) =>
      [1, 2, 3, 4].map((n) => ({
        id: `${dimension.id}-${level}-${n}`,
        level,
        text: `${dimension.id} ${level} ${n}`,
        next: next(`${dimension.id}-${level}-${n}`),
      })),
    ),
  })),
};

export const definitions: readonly Definition[] = [
  scale,
  readiness,
  preference,
  routes,
  ladder,
  rings,
];

/** A number of points, `n/a`, `?` (don't know) or nothing. */
export type Given = number | 'n/a' | '?' | undefined;

/** Answers to questions with options of their own: the option that counts for so many points. */
export function pointsFor(
  questions: readonly {
    readonly id: string;
    readonly options: readonly { readonly id: string }[];
  }[],
  given: readonly Given[],
): Answers {
  return Object.fromEntries(
    questions.flatMap(({ id, options }, index): [string, Answer][] => {
      const one = given[index];
      if (one === undefined) return [];
      if (one === 'n/a') return [[id, { kind: 'not-applicable' }]];
      if (one === '?') return [[id, { kind: 'unknown' }]];
      const option = options[one];
      if (!option) throw new Error(`${id} has no option for ${one} points`);
      return [[id, { kind: 'choice', ids: [option.id] }]];
    }),
  );
}

/** Answers by the id of the option: `{ one: 'service' }`. */
export const chosen = (given: Readonly<Record<string, string>>): Answers =>
  Object.fromEntries(
    Object.entries(given).map(([id, option]) => [id, { kind: 'choice', ids: [option] }]),
  );

/** Any set of answers that fits an instrument. */
export function fittingFor({ questions }: Instrument): fc.Arbitrary<Answers> {
  const record = fc.record(
    Object.fromEntries(
      questions.map(({ id, options, notApplicable }) => [
        id,
        fc.oneof(
          { weight: 5, arbitrary: fc.constantFrom(...options.map(({ answer }) => answer)) },
          fc.constant<Answer>({ kind: 'unknown' }),
          ...(notApplicable ? [fc.constant<Answer>({ kind: 'not-applicable' })] : []),
        ),
      ]),
    ),
    { requiredKeys: [] },
  );
  // Keys that are left out are not there, which the type of fast-check cannot say.
  return record as fc.Arbitrary<Answers>;
}

/** Any data at all under ids that exist and ids that do not: nonsense with the shape of answers, or without. */
export function nonsenseFor({ questions }: Instrument): fc.Arbitrary<Answers> {
  const ids = fc.oneof(
    fc.constantFrom(...questions.map(({ id }) => id), '__proto__', 'constructor', 'toString'),
    fc.string(),
  );
  const strange = fc.oneof(
    fc.record({ kind: fc.constant('value'), value: fc.oneof(fc.double(), fc.string()) }),
    fc.record({
      kind: fc.constant('choice'),
      ids: fc.array(
        fc.oneof(
          fc.string(),
          fc.constantFrom(...questions.flatMap(({ options }) => options.map(({ id }) => id))),
        ),
      ),
    }),
    fc.record({ kind: fc.constantFrom('not-applicable', 'unknown', 'pairs', 'guess') }),
    fc.constantFrom(...questions.flatMap(({ options }) => options.map(({ answer }) => answer))),
  ) as fc.Arbitrary<Answer>;
  return fc
    .array(fc.tuple(ids, strange), { maxLength: 40 })
    .map((entries) => Object.fromEntries(entries));
}
