/**
 * What this browser keeps of one belt: every exam under a key of its own, `exam:<CODE>:<id>`, so that two
 * tabs with different exams never meet; and the practice, under `practice:<CODE>`.
 */
import { isPracticeOf, type Practice } from '../domain/assessment/practice';
import { isSittingOf, mergeSittings, type Sitting } from '../domain/assessment/sitting';
import {
  openStore,
  watchStore,
  type Aside,
  type Store,
  type StoreProblem,
  type StoreResult,
} from './store';

export interface KeptExams {
  /** The one that was begun last comes first. */
  readonly sittings: readonly Sitting[];
  readonly practice: Practice | undefined;
  /** What could not be read, as it was found: put aside, or where there was no room, still in its place. */
  readonly asides: readonly Aside[];
  /** `damaged`: something was found just now that cannot be read. */
  readonly problem: StoreProblem | undefined;
}

export interface Exams {
  list(): KeptExams;
  /** A sitting as it is kept now; `undefined` when it is not. */
  find(id: string): Sitting | undefined;
  /**
   * Keeps a sitting. `base` is the sitting as it was last read or kept here: where another tab has kept
   * something else meanwhile, the changes of both are put together, and what was handed in stays so.
   * Returns what is kept now.
   */
  keep(sitting: Sitting, base?: Sitting): StoreResult<Sitting>;
  /** Keeps the practice; what another tab learned about other questions stays. Returns what is kept now. */
  keepPractice(practice: Practice, base?: Practice): StoreResult<Practice>;
  erase(sitting: Sitting): StoreResult<undefined>;
  erasePractice(): StoreResult<undefined>;
  eraseAside(aside: Aside): StoreResult<undefined>;
  /** Calls back when another tab keeps or erases something. Returns the function that stops listening. */
  watch(onChange: () => void): () => void;
}

/** Opens what is kept of one belt. */
export function openExams(code: string, store: Store = openStore()): Exams {
  const prefix = `exam:${code}:`;
  const practiceName = `practice:${code}`;
  const isSitting = isSittingOf(code);
  const isPractice = isPracticeOf(code);
  const guardOf =
    (id: string) =>
    (data: unknown): data is Sitting =>
      isSitting(data) && data.id === id;
  const read = (id: string) => store.read(prefix + id, guardOf(id));

  return {
    list() {
      let problem: StoreProblem | undefined;
      const inPlace: Aside[] = [];
      const valueOf = <Value>(name: string, result: StoreResult<Value | undefined>) => {
        if (result.ok) return result.value;
        problem = result.problem;
        const left = result.problem === 'damaged' ? store.inPlace(name) : undefined;
        if (left) inPlace.push(left);
        return undefined;
      };
      const sittings = store.names(prefix).flatMap((name) => {
        const sitting = valueOf(name, read(name.slice(prefix.length)));
        return sitting ? [sitting] : [];
      });
      const practice = valueOf(practiceName, store.read(practiceName, isPractice));
      return {
        sittings: sittings.sort((a, b) => Date.parse(b.startedAt) - Date.parse(a.startedAt)),
        practice,
        asides: [
          ...store
            .listAside()
            .filter(({ name }) => name === practiceName || name.startsWith(prefix)),
          ...inPlace,
        ],
        problem,
      };
    },

    find(id) {
      const found = read(id);
      return found.ok ? found.value : undefined;
    },

    keep(sitting, base) {
      const there = read(sitting.id);
      const kept =
        base && there.ok && there.value ? mergeSittings(base, sitting, there.value) : sitting;
      const written = store.write(prefix + sitting.id, kept, guardOf(sitting.id));
      return written.ok ? { ok: true, value: kept } : written;
    },

    keepPractice(practice, base) {
      const there = store.read(practiceName, isPractice);
      const theirs = (there.ok && there.value?.latest) || {};
      const mine = Object.entries(practice.latest).filter(
        ([id, right]) => base?.latest[id] !== right,
      );
      const kept = { ...practice, latest: { ...theirs, ...Object.fromEntries(mine) } };
      const written = store.write(practiceName, kept, isPractice);
      return written.ok ? { ok: true, value: kept } : written;
    },

    erase: (sitting) => store.erase(prefix + sitting.id),
    erasePractice: () => store.erase(practiceName),
    eraseAside: (aside) => store.eraseAside(aside),

    watch(onChange) {
      const stops = [`exam:${code}`, practiceName].map((name) => watchStore(name, onChange));
      return () => stops.forEach((stop) => stop());
    },
  };
}

/** A whole number from 0 to 2³² − 1 that nobody could know before. */
export const newSeed = (): number => crypto.getRandomValues(new Uint32Array(1))[0]!;
