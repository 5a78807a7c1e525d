/**
 * The named results of calculators that this browser keeps: each under a key of its own, `calculation:<CODE>:<id>`, so
 * that one damaged result harms no other and two tabs never overwrite each other's.
 */
import { isKeptCalculation, type KeptCalculation } from '../domain/kpi/work';
import {
  openStore,
  watchStore,
  type Aside,
  type Store,
  type StoreProblem,
  type StoreResult,
} from './store';

export interface KeptCalculations {
  /** The latest first. */
  readonly calculations: readonly KeptCalculation[];
  /** What could not be read, as it was found. */
  readonly asides: readonly Aside[];
  readonly problem: StoreProblem | undefined;
}

export interface Calculations {
  list(): KeptCalculations;
  keep(calculation: KeptCalculation): StoreResult<undefined>;
  /** Erases a result; it can be brought back as long as the page is open. */
  erase(calculation: KeptCalculation): StoreResult<undefined>;
  /** Brings back the result that was erased last. */
  undo():
    { readonly calculation: KeptCalculation; readonly result: StoreResult<undefined> } | undefined;
  /** Calls back when another tab keeps or erases one. Returns the function that stops listening. */
  watch(onChange: () => void): () => void;
}

/** Opens the kept results of one calculator. */
export function openCalculations(code: string, store: Store = openStore()): Calculations {
  const prefix = `calculation:${code}:`;
  const guardOf =
    (id: string) =>
    (data: unknown): data is KeptCalculation =>
      isKeptCalculation(data) && data.id === id && data.definition === code;
  const erased: KeptCalculation[] = [];

  const keep: Calculations['keep'] = (calculation) =>
    store.write(prefix + calculation.id, calculation, guardOf(calculation.id));

  return {
    list() {
      let problem: StoreProblem | undefined;
      const calculations: KeptCalculation[] = [];
      for (const name of store.names(prefix)) {
        const found = store.read(name, guardOf(name.slice(prefix.length)));
        if (!found.ok) problem = found.problem;
        else if (found.value !== undefined) calculations.push(found.value);
      }
      return {
        calculations: calculations.sort((a, b) => Date.parse(b.keptAt) - Date.parse(a.keptAt)),
        asides: store.listAside().filter(({ name }) => name.startsWith(prefix)),
        problem,
      };
    },

    keep,

    erase(calculation) {
      const result = store.erase(prefix + calculation.id);
      if (result.ok) erased.push(calculation);
      return result;
    },

    undo() {
      const calculation = erased.pop();
      return calculation && { calculation, result: keep(calculation) };
    },

    watch: (onChange) => watchStore(`calculation:${code}`, onChange),
  };
}

/** A new id for a kept result. */
export function newCalculationId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(10));
  return Array.from(bytes, (byte) => (byte % 36).toString(36)).join('');
}
