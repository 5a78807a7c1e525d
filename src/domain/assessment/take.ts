/** One reader's answers to one assessment, as kept in the browser. */
import { type Answer, type Answers } from './answers';
import type { ProfileDefinition } from './profile';

export interface Take {
  /** Code of the assessment. */
  readonly definition: string;
  /** Version of the assessment that was answered last. */
  readonly version: number;
  /** ISO 8601 moments, from the clock of the reader. */
  readonly startedAt?: string;
  readonly updatedAt: string;
  readonly answers: Answers;
}

const isRecord = (data: unknown): data is Record<string, unknown> =>
  typeof data === 'object' && data !== null && !Array.isArray(data);

function isAnswer(data: unknown): data is Answer {
  if (!isRecord(data)) return false;
  switch (data.kind) {
    case 'value':
      return typeof data.value === 'number' && Number.isFinite(data.value);
    case 'choice':
      return Array.isArray(data.ids) && data.ids.every((id) => typeof id === 'string');
    case 'not-applicable':
    case 'unknown':
      return true;
    default:
      return false;
  }
}

/** Whether data from outside is a take of this assessment. Meant for storage, files and links. */
export function isTakeOf(code: string): (data: unknown) => data is Take {
  return (data): data is Take =>
    isRecord(data) &&
    data.definition === code &&
    typeof data.version === 'number' &&
    typeof data.updatedAt === 'string' &&
    (data.startedAt === undefined || typeof data.startedAt === 'string') &&
    isRecord(data.answers) &&
    Object.values(data.answers).every(isAnswer);
}

/**
 * The answers that still fit the definition: of questions that exist, with a value on the scale or an
 * option that is offered. An older version of the assessment may have left others behind.
 */
export function fittingAnswers(
  definition: ProfileDefinition & {
    readonly dimensions: readonly {
      readonly ambition: { readonly options: readonly { readonly id: string }[] };
    }[];
  },
  answers: Answers,
): Answers {
  const fits = new Map<string, (answer: Answer) => boolean>();
  const onScale = (answer: Answer) =>
    answer.kind === 'value'
      ? Number.isInteger(answer.value) &&
        answer.value >= 0 &&
        answer.value < definition.scale.length
      : answer.kind !== 'choice';
  for (const { statements, ambition } of definition.dimensions) {
    for (const { id } of statements) fits.set(id, onScale);
    fits.set(
      ambition.id,
      (answer) =>
        answer.kind === 'unknown' ||
        (answer.kind === 'choice' &&
          answer.ids.length === 1 &&
          ambition.options.some(({ id }) => id === answer.ids[0])),
    );
  }
  return Object.fromEntries(
    Object.entries(answers).filter(([id, answer]) => fits.get(id)?.(answer) ?? false),
  );
}
