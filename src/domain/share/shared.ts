/** What goes along when somebody shares a take: less than the take holds, and never more than was chosen. */
import type { Answers } from '../assessment/answers';
import type { Take } from '../assessment/take';
import { hashOf, writeNumber } from './coding';

export interface Shared {
  /** Code of the assessment. */
  readonly definition: string;
  /** Version of the assessment that was answered. */
  readonly version: number;
  /** The day of the last answer, on the calendar of who answered: `2026-11-21`. */
  readonly takenOn: string;
  /**
   * Five characters that follow from the id of the take: the same for one take, different for two. With
   * it a link that arrives twice counts once, and two people with equal answers count twice.
   */
  readonly tag: string;
  readonly answers: Answers;
  /** What the reader wants, in points, by the id of the dimension. */
  readonly targets: Readonly<Record<string, number>>;
  /** What it is about, in the reader's words; empty when left out. */
  readonly name: string;
  /** Who it is from, in their own words; empty when anonymous. */
  readonly label: string;
  /** By the id of the question; empty when left out. */
  readonly notes: Readonly<Record<string, string>>;
}

/** What the reader chose to let go along. Nothing does by itself. */
export interface Include {
  readonly name?: boolean;
  readonly notes?: boolean;
}

/** The longest name or label, in characters; a longer one is cut. */
export const MAX_LABEL = 200;

/**
 * One line of text, at most `MAX_LABEL` long, never cut within a character, and without the signs that turn
 * the direction of what stands around it.
 */
export const asLabel = (text: string): string =>
  [...text.replace(/[\s\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu, ' ').trim()]
    .slice(0, MAX_LABEL)
    .join('')
    .trim();

/** The day of a moment on the calendar of this machine; `1970-01-01` when there is no such moment. */
export function dayOf(moment: string): string {
  const date = new Date(moment);
  const year = date.getFullYear();
  if (!(year >= 1970 && year <= 9999)) return '1970-01-01';
  const two = (n: number) => String(n).padStart(2, '0');
  return `${year}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** A day as a date that `formatDate` writes in words. */
export const dateOf = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** All that a take could share. What of it goes along is chosen when it is written: see `Include`. */
export function sharedOf(take: Take, label = ''): Shared {
  const { definition, version, answers, targets, name, notes } = take;
  return {
    definition,
    version,
    takenOn: dayOf(take.updatedAt),
    tag: writeNumber(hashOf(take.id, 30), 5),
    answers,
    targets,
    name: asLabel(name),
    label: asLabel(label),
    notes,
  };
}

/**
 * What arrived, as a take of its own. The label, being who it is from, becomes the name where there is none.
 * @param id a new one: what arrives never takes the place of a take that is here
 */
export function takeFrom(shared: Shared, id: string, origin: 'link' | 'file' | 'team'): Take {
  // Noon in Greenwich is the same day almost everywhere.
  const moment = `${shared.takenOn}T12:00:00.000Z`;
  return {
    id,
    definition: shared.definition,
    version: shared.version,
    name: shared.name || shared.label,
    startedAt: moment,
    updatedAt: moment,
    finishedAt: moment,
    origin,
    answers: shared.answers,
    notes: shared.notes,
    targets: shared.targets,
  };
}
