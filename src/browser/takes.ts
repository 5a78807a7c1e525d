/**
 * The takes of one assessment that this browser keeps: each under a key of its own, `take:<CODE>:<id>`, so
 * that one damaged take harms no other and two tabs that work on different ones never meet.
 */
import type { Answer } from '../domain/assessment/answers';
import { isTakeOf, migrateTake, type Take } from '../domain/assessment/take';
import {
  openStore,
  watchStore,
  type Aside,
  type Store,
  type StoreProblem,
  type StoreResult,
} from './store';

export interface KeptTakes {
  /** The one that was changed last comes first. */
  readonly takes: readonly Take[];
  /** What could not be read, as it was found: put aside, or where there was no room, still in its place. */
  readonly asides: readonly Aside[];
  /** `damaged`: something was found just now that cannot be read. */
  readonly problem: StoreProblem | undefined;
}

export interface Takes {
  list(): KeptTakes;
  /**
   * Keeps a take. `base` is the take as it was last read or kept here: where another tab has kept
   * something else meanwhile, the changes of both are put together. Returns what is kept now.
   */
  keep(take: Take, base?: Take): StoreResult<Take>;
  /** Erases a take; it can be brought back as long as the page is open. */
  erase(take: Take): StoreResult<undefined>;
  /** Brings back the take that was erased last, whether or not there is room to keep it. */
  undo(): { readonly take: Take; readonly result: StoreResult<Take> } | undefined;
  canUndo(): boolean;
  eraseAside(aside: Aside): StoreResult<undefined>;
  /** Calls back when another tab keeps or erases a take. Returns the function that stops listening. */
  watch(onChange: () => void): () => void;
}

/** Opens the takes of one assessment. A take of the first shape (one per assessment) becomes one of them. */
export function openTakes(code: string, store: Store = openStore()): Takes {
  const first = `take:${code}`;
  const prefix = `${first}:`;
  const nameOf = (id: string) => prefix + id;
  const isTake = isTakeOf(code);
  const guardOf =
    (id: string) =>
    (data: unknown): data is Take =>
      isTake(data) && data.id === id;
  const erased: Take[] = [];

  const isFirst = (data: unknown): data is unknown => migrateTake(data)?.definition === code;

  /** The take of the first shape, moved to a key of its own as soon as there is room for it. */
  function readFirst(): StoreResult<Take | undefined> {
    const found = store.read(first, isFirst);
    if (!found.ok || found.value === undefined) return found as StoreResult<undefined>;
    const take = migrateTake(found.value)!;
    const there = store.read(nameOf(take.id), guardOf(take.id));
    // Moved before, and the first key came back: an older page in another tab went on with it.
    if (
      there.ok &&
      there.value &&
      Date.parse(there.value.updatedAt) >= Date.parse(take.updatedAt)
    ) {
      store.erase(first);
      return { ok: true, value: undefined };
    }
    const moved = { ...take, name: (there.ok && there.value?.name) || take.name };
    if (store.write(nameOf(moved.id), moved, guardOf(moved.id)).ok) store.erase(first);
    return { ok: true, value: moved };
  }

  const keep: Takes['keep'] = (take, base) => {
    const name = nameOf(take.id);
    const guard = guardOf(take.id);
    const there = store.read(name, guard);
    const kept = base && there.ok && there.value ? mergeTakes(base, take, there.value) : take;
    const written = store.write(name, kept, guard);
    return written.ok ? { ok: true, value: kept } : written;
  };

  return {
    list() {
      let problem: StoreProblem | undefined;
      const found = new Map<string, Take>();
      const inPlace: Aside[] = [];
      const add = (name: string, result: StoreResult<Take | undefined>) => {
        if (result.ok) {
          if (result.value) found.set(result.value.id, result.value);
          return;
        }
        problem = result.problem;
        const left = result.problem === 'damaged' ? store.inPlace(name) : undefined;
        if (left) inPlace.push(left);
      };
      const old = readFirst();
      for (const name of store.names(prefix)) {
        const id = name.slice(prefix.length);
        add(name, store.read(name, guardOf(id)));
      }
      add(first, old);
      return {
        takes: [...found.values()].sort(
          (a, b) => Date.parse(b.updatedAt) - Date.parse(a.updatedAt) || (a.id < b.id ? -1 : 1),
        ),
        asides: [
          ...store.listAside().filter(({ name }) => name === first || name.startsWith(prefix)),
          ...inPlace,
        ],
        problem,
      };
    },

    keep,

    erase(take) {
      // A take that could not be moved yet still stands under the first key.
      const old = store.read(first, isFirst);
      if (old.ok && migrateTake(old.value)?.id === take.id) store.erase(first);
      erased.push(take);
      return store.erase(nameOf(take.id));
    },

    undo() {
      const take = erased.pop();
      return take && { take, result: keep(take) };
    },

    canUndo: () => erased.length > 0,

    eraseAside: (aside) => store.eraseAside(aside),

    watch: (onChange) => watchStore(first, onChange),
  };
}

/** A new id for a take. `randomUUID` is missing on pages that were not sent over a safe connection. */
export function newTakeId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(10));
  return Array.from(bytes, (byte) => (byte % 36).toString(36)).join('');
}

/**
 * Puts together what two tabs made of one take: what was changed here since `base` counts, everything else
 * is as it stands there.
 */
export function mergeTakes(base: Take, here: Take, there: Take): Take {
  const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
  if (same(base, there)) return here;
  const pick = <Value>(before: Value, mine: Value, theirs: Value) =>
    same(before, mine) ? theirs : mine;
  function mergeRecords<Value>(
    before: Readonly<Record<string, Value>>,
    mine: Readonly<Record<string, Value>>,
    theirs: Readonly<Record<string, Value>>,
  ): Record<string, Value> {
    const own = (record: Readonly<Record<string, Value>>, id: string) =>
      Object.hasOwn(record, id) ? record[id] : undefined;
    const ids = new Set([...Object.keys(mine), ...Object.keys(theirs)]);
    return Object.fromEntries(
      [...ids].flatMap((id) => {
        const value = pick(own(before, id), own(mine, id), own(theirs, id));
        return value === undefined ? [] : [[id, value]];
      }),
    );
  }
  const finishedAt = here.finishedAt ?? there.finishedAt;
  return {
    ...here,
    version: Math.max(here.version, there.version),
    name: pick(base.name, here.name, there.name),
    updatedAt: here.updatedAt > there.updatedAt ? here.updatedAt : there.updatedAt,
    ...(finishedAt === undefined ? {} : { finishedAt }),
    answers: mergeRecords<Answer>(base.answers, here.answers, there.answers),
    notes: mergeRecords(base.notes, here.notes, there.notes),
    targets: mergeRecords(base.targets, here.targets, there.targets),
  };
}
