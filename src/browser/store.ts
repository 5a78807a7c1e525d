/**
 * What this browser keeps for a reader. Nothing in it leaves the browser.
 *
 * Keys: `sbp:v1:<name>`, e.g. `sbp:v1:take:A2:k3v9…`. `v1` is the version of the shapes; a new shape gets
 * a new version, or a migration by whoever keeps it (takes.ts). What cannot be read is moved to
 * `sbp:v1:aside:<name>` as the raw text that was found, so that it is neither used nor overwritten and the
 * reader can download it.
 *
 * No function throws: a forbidden or full storage is a value (`ok: false`) that an island can explain.
 */

/** The part of the Web Storage interface that is used; a test hands in its own. */
export type StorageLike = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/**
 * - `unavailable`: the browser does not let this page keep anything;
 * - `full`: there is no room left;
 * - `damaged`: what was there could not be read; it has been put aside, or, without room, left where it is.
 */
export type StoreProblem = 'unavailable' | 'full' | 'damaged';

export type StoreResult<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: StoreProblem };

/** Something that could not be read, as it was found. */
export interface Aside {
  /** The name it was kept under, e.g. `take:A2:k3v9`. */
  readonly name: string;
  /** Where it stands now. */
  readonly key: string;
  readonly raw: string;
}

const PREFIX = 'sbp:v1:';
const ASIDE = `${PREFIX}aside:`;

const done = { ok: true, value: undefined } as const;
const failed = (problem: StoreProblem) => ({ ok: false, problem }) as const;

/** Quota errors have their own name; Firefox used another one until 2020. */
const isFull = (error: unknown) =>
  error instanceof Error &&
  (error.name === 'QuotaExceededError' || error.name === 'NS_ERROR_DOM_QUOTA_REACHED');

export class Store {
  readonly #storage: StorageLike | undefined;

  /** `undefined` stands for a browser that forbids storage. */
  constructor(storage: StorageLike | undefined) {
    this.#storage = storage;
  }

  /** Reads one thing. `undefined` as a value: nothing is kept under this name. */
  read<Value>(
    name: string,
    guard: (data: unknown) => data is Value,
  ): StoreResult<Value | undefined> {
    const raw = this.#get(PREFIX + name);
    if (!raw.ok || raw.value === undefined) return raw as StoreResult<undefined>;
    const data = parse(raw.value);
    if (guard(data)) return { ok: true, value: data };
    this.#putAside(name, raw.value);
    return failed('damaged');
  }

  /** Keeps one thing. It refuses to overwrite something that cannot be read and could not be put aside. */
  write<Value>(
    name: string,
    value: Value,
    guard: (data: unknown) => data is Value,
  ): StoreResult<undefined> {
    const before = this.#get(PREFIX + name);
    if (!before.ok) return before;
    if (before.value !== undefined && !guard(parse(before.value))) {
      if (!this.#putAside(name, before.value)) return failed('damaged');
    }
    return this.#set(PREFIX + name, JSON.stringify(value));
  }

  /** Erases one thing; what was put aside under its name stays. */
  erase(name: string): StoreResult<undefined> {
    return this.#remove(PREFIX + name);
  }

  /** The names of everything kept that start with a text, such as `take:A2:`; sorted. */
  names(prefix: string): readonly string[] {
    return this.#keys(PREFIX + prefix).map((key) => key.slice(PREFIX.length));
  }

  /** Everything that was put aside, of one name or of all. */
  listAside(name?: string): readonly Aside[] {
    return this.#keys(ASIDE).flatMap((key) => {
      const kept = key.slice(ASIDE.length).replace(/~\d+$/, '');
      if (name !== undefined && kept !== name) return [];
      const raw = this.#get(key);
      return raw.ok && raw.value !== undefined ? [{ name: kept, key, raw: raw.value }] : [];
    });
  }

  /** What is kept under a name as it was found, where it could not be put aside. */
  inPlace(name: string): Aside | undefined {
    const raw = this.rawOf(name);
    return raw === undefined ? undefined : { name, key: PREFIX + name, raw };
  }

  /** The raw text kept under a name, readable or not: for a download. */
  rawOf(name: string): string | undefined {
    const raw = this.#get(PREFIX + name);
    return raw.ok ? raw.value : undefined;
  }

  /** Erases something that was put aside, after the reader asked for it. */
  eraseAside(aside: Aside): StoreResult<undefined> {
    return this.#remove(aside.key);
  }

  /** Moves raw text to a key of its own. The original goes only when the copy stands. */
  #putAside(name: string, raw: string): boolean {
    let key = ASIDE + name;
    for (let number = 2; ; number += 1) {
      const there = this.#get(key);
      if (!there.ok) return false;
      if (there.value === undefined) break;
      key = `${ASIDE}${name}~${number}`;
    }
    return this.#set(key, raw).ok && this.#remove(PREFIX + name).ok;
  }

  /** A storage that forbids reading has nothing to list. */
  #keys(start: string): string[] {
    const found: string[] = [];
    try {
      const storage = this.#storage;
      for (let index = 0; index < (storage?.length ?? 0); index += 1) {
        const key = storage?.key(index);
        if (key?.startsWith(start)) found.push(key);
      }
    } catch {
      return [];
    }
    return found.sort();
  }

  #get(key: string): StoreResult<string | undefined> {
    if (!this.#storage) return failed('unavailable');
    try {
      return { ok: true, value: this.#storage.getItem(key) ?? undefined };
    } catch {
      return failed('unavailable');
    }
  }

  #set(key: string, raw: string): StoreResult<undefined> {
    if (!this.#storage) return failed('unavailable');
    try {
      this.#storage.setItem(key, raw);
      return done;
    } catch (error) {
      return failed(isFull(error) ? 'full' : 'unavailable');
    }
  }

  #remove(key: string): StoreResult<undefined> {
    if (!this.#storage) return failed('unavailable');
    try {
      this.#storage.removeItem(key);
      return done;
    } catch {
      return failed('unavailable');
    }
  }
}

/** The data in a text; `undefined` when it is not JSON. */
function parse(raw: string): unknown {
  try {
    return JSON.parse(raw);
  } catch {
    return undefined;
  }
}

/** The store of this browser. Reading `localStorage` itself throws where it is forbidden. */
export function openStore(): Store {
  try {
    return new Store(window.localStorage);
  } catch {
    return new Store(undefined);
  }
}

/**
 * Calls back when another tab changes or erases one thing, something whose name goes on after a colon
 * (`take:A2` and `take:A2:k3v9`), or everything; and when a page that was left comes back as it was, since
 * it heard nothing meanwhile. Returns the function that stops listening.
 */
export function watchStore(name: string, onChange: () => void): () => void {
  const key = PREFIX + name;
  const listen = (event: StorageEvent) => {
    if (event.key === null || event.key === key || event.key.startsWith(`${key}:`)) onChange();
  };
  const comeBack = (event: PageTransitionEvent) => {
    if (event.persisted) onChange();
  };
  window.addEventListener('storage', listen);
  window.addEventListener('pageshow', comeBack);
  return () => {
    window.removeEventListener('storage', listen);
    window.removeEventListener('pageshow', comeBack);
  };
}
