/**
 * The file that holds takes, to keep, to load again and to send on: JSON that people can read, too.
 *
 *     { "format": "social-business-playbooks/takes", "version": 1, "takes": [{ …a take, "label": "Ann" }] }
 *
 * `version` is the version of the file and rises when an older page would misread it. A file that comes in is
 * copied field by field: what this version does not know stays out.
 */
import { isAnswer, type Answer } from '../assessment/answers';
import { isTake, migrateTake, type Take } from '../assessment/take';
import { asLabel, type Include } from './shared';

const FORMAT = 'social-business-playbooks/takes';
const VERSION = 1;

/** The longest file that is read, in characters. */
export const MAX_FILE = 10_000_000;
const MAX_TAKES = 2_000;
const MAX_ENTRIES = 1_000;
const MAX_NOTE = 20_000;

export interface FiledTake {
  readonly take: Take;
  /** Who it is from, in their own words; empty when anonymous. */
  readonly label: string;
}

/**
 * Why a file gives no takes:
 * - `foreign`: it is not one of this site;
 * - `cut`: it began as one, and cannot be read to its end;
 * - `newer`: written by a newer version of this site;
 * - `too-long`: longer than `MAX_FILE`;
 * - `empty`: nothing in it can be read as a take.
 */
export type FileProblem = 'foreign' | 'cut' | 'newer' | 'too-long' | 'empty';

export type ReadTakes =
  | {
      readonly ok: true;
      readonly takes: readonly FiledTake[];
      /** How many takes in the file could not be read. */
      readonly damaged: number;
    }
  | { readonly ok: false; readonly problem: FileProblem };

/** Writes takes as a file. Names and notes go along only by choice. */
export function writeTakes(takes: readonly FiledTake[], include: Include = {}): string {
  const data = {
    format: FORMAT,
    version: VERSION,
    takes: takes.map(({ take, label }) => ({
      ...copyOf(take),
      name: include.name ? asLabel(take.name) : '',
      notes: include.notes ? take.notes : {},
      ...(asLabel(label) === '' ? {} : { label: asLabel(label) }),
    })),
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}

/** Reads a file. Whatever it is given, it answers with a value. What it gives is of the origin `file`. */
export function readTakes(text: string): ReadTakes {
  if (text.length > MAX_FILE) return { ok: false, problem: 'too-long' };
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    const began = /^\ufeff?\s*\{/.test(text) && text.slice(0, 200).includes(FORMAT);
    return { ok: false, problem: began ? 'cut' : 'foreign' };
  }
  const found = takesIn(data);
  if (typeof found === 'string') return { ok: false, problem: found };
  const takes = found.slice(0, MAX_TAKES).flatMap((one) => cleanTake(one) ?? []);
  if (takes.length === 0) return { ok: false, problem: 'empty' };
  return { ok: true, takes, damaged: found.length - takes.length };
}

const isRecord = (data: unknown): data is Record<string, unknown> =>
  typeof data === 'object' && data !== null && !Array.isArray(data);

/** What stands where takes stand; a single take as the first version of this site kept it is one, too. */
function takesIn(data: unknown): readonly unknown[] | FileProblem {
  if (!isRecord(data)) return 'foreign';
  if (data.format !== FORMAT) return cleanTake(data) ? [data] : 'foreign';
  if (typeof data.version !== 'number') return 'foreign';
  if (data.version > VERSION) return 'newer';
  return Array.isArray(data.takes) ? data.takes : 'empty';
}

/** The take in data from outside, with its known fields only; `undefined` when it is none. */
function cleanTake(data: unknown): FiledTake | undefined {
  if (!isRecord(data)) return undefined;
  const source = 'id' in data ? data : migrateTake(data);
  if (!isRecord(source)) return undefined;
  const take = {
    ...copyOf(source),
    name: typeof source.name === 'string' ? asLabel(source.name) : '',
    origin: 'file',
    answers: Object.fromEntries(
      entriesOf(source.answers).flatMap(([id, answer]) => {
        const clean = cleanAnswer(answer);
        return clean ? [[id, clean]] : [];
      }),
    ),
    notes: Object.fromEntries(
      entriesOf(source.notes).flatMap(([id, note]) =>
        typeof note === 'string' && note !== '' ? [[id, note.slice(0, MAX_NOTE)]] : [],
      ),
    ),
    targets: Object.fromEntries(
      entriesOf(source.targets).filter(([, points]) => Number.isFinite(points)),
    ),
  };
  if (!isTake(take)) return undefined;
  return { take, label: typeof data.label === 'string' ? asLabel(data.label) : '' };
}

/** The fields of a take, and no others; the one that may be missing only where it is there. */
function copyOf<Source extends Partial<Record<keyof Take, unknown>>>(source: Source) {
  const { id, definition, version, name, startedAt, updatedAt, finishedAt } = source;
  const { origin, answers, notes, targets } = source;
  return {
    id,
    definition,
    version,
    name,
    startedAt,
    updatedAt,
    ...(finishedAt === undefined ? {} : { finishedAt }),
    origin,
    answers,
    notes,
    targets,
  };
}

/** Ids as content has them; `__proto__` and its like are none. */
const isId = (text: string): boolean =>
  text.length <= 100 && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text);

const entriesOf = (data: unknown): readonly (readonly [string, unknown])[] =>
  isRecord(data)
    ? Object.entries(data)
        .filter(([id]) => isId(id))
        .slice(0, MAX_ENTRIES)
    : [];

function cleanAnswer(data: unknown): Answer | undefined {
  if (!isAnswer(data)) return undefined;
  switch (data.kind) {
    case 'value':
      return { kind: 'value', value: data.value };
    case 'choice': {
      const ids = data.ids.filter(isId).slice(0, 50);
      return ids.length === 0 ? undefined : { kind: 'choice', ids };
    }
    case 'not-applicable':
      return { kind: 'not-applicable' };
    case 'unknown':
      return { kind: 'unknown' };
    default:
      return undefined;
  }
}
