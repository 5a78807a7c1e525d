import type { StorageLike } from '../../src/browser/store';

/** A storage as a browser has it, with as much room as a test gives it. */
export class MemoryStorage implements StorageLike {
  readonly entries = new Map<string, string>();
  /** How many characters fit; writing more throws as a browser does. */
  room = Infinity;

  get length() {
    return this.entries.size;
  }
  key(index: number) {
    return [...this.entries.keys()][index] ?? null;
  }
  getItem(key: string) {
    return this.entries.get(key) ?? null;
  }
  setItem(key: string, value: string) {
    const others = [...this.entries].filter(([other]) => other !== key);
    const size = others.reduce((sum, [, text]) => sum + text.length, 0) + value.length;
    if (size > this.room) throw new DOMException('no room', 'QuotaExceededError');
    this.entries.set(key, value);
  }
  removeItem(key: string) {
    this.entries.delete(key);
  }
}

/** A storage that the browser does not let the page use. */
export const forbidden: StorageLike = {
  get length(): number {
    throw new DOMException('no', 'SecurityError');
  },
  key: () => {
    throw new DOMException('no', 'SecurityError');
  },
  getItem: () => {
    throw new DOMException('no', 'SecurityError');
  },
  setItem: () => {
    throw new DOMException('no', 'SecurityError');
  },
  removeItem: () => {
    throw new DOMException('no', 'SecurityError');
  },
};
