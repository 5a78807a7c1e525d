import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { instrumentOf, type Definition } from '../../../src/domain/assessment/instrument';
import type { Answer, Answers } from '../../../src/domain/assessment/answers';
import { encodeTake } from '../../../src/domain/share/take-link';
import type { Shared } from '../../../src/domain/share/shared';
import { newSession, type Response, type Session } from '../../../src/domain/team/session';
import { localise } from '../../../src/i18n/localise';
import { assessmentSchema, type SelfAssessment } from '../../../src/schemas/assessment';

/** A definition of the site, in English. */
export function definitionOf(name: string): Definition {
  const file = new URL(`../../../content/assessments/${name}.yaml`, import.meta.url);
  const data = assessmentSchema.parse(parse(readFileSync(file, 'utf8')));
  return localise(data as SelfAssessment, 'en');
}

export const wheel = definitionOf('core-function-wheel');
export const instrument = instrumentOf(wheel);
/** Statements on the scale from 0 to 4. */
export const statements = instrument.questions.filter(({ purpose }) => purpose === 'score');
export const first = statements[0]!;

export const value = (points: number): Answer => ({ kind: 'value', value: points });

/** The same points for every statement. */
export const all = (points: number): Answers =>
  Object.fromEntries(statements.map(({ id }) => [id, value(points)]));

export const response = (
  tag: string,
  answers: Answers,
  others: Partial<Response> = {},
): Response => ({
  tag,
  takenOn: '2026-11-20',
  version: wheel.version,
  answers,
  label: '',
  group: '',
  notes: {},
  ...others,
});

/** One response per number, which answers the first statement with it. */
export const answering = (points: readonly number[], group = ''): Response[] =>
  points.map((one, index) =>
    response(`${group || 'team'}-${index}`, { [first.id]: value(one) }, { group }),
  );

export const shared = (tag: string, answers: Answers, others: Partial<Shared> = {}): Shared => ({
  definition: wheel.code,
  version: wheel.version,
  takenOn: '2026-11-20',
  tag: tag.padEnd(5, '0'),
  answers,
  targets: {},
  name: '',
  label: '',
  notes: {},
  ...others,
});

export const link = (one: Shared): string =>
  `https://example.org/go/A2/#t=${encodeTake(instrument, one, { name: true, notes: true })}`;

export const session = (others: Partial<Session> = {}): Session => ({
  ...newSession('A2', 'first', '2026-11-20T10:00:00.000Z', false),
  ...others,
});
