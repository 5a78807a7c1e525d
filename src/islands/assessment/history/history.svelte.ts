import type { Take } from '../../../domain/assessment/take';
import { MOST } from './compare';

/** When the answers of a take were finished or, unfinished, last changed. */
export const momentOf = ({ finishedAt, updatedAt }: Take): string => finishedAt ?? updatedAt;

const inTime = (a: Take, b: Take): number =>
  Date.parse(momentOf(a)) - Date.parse(momentOf(b)) || (a.id < b.id ? -1 : 1);

/** Takes of one name, the newest first. */
export interface NamedTakes {
  readonly name: string;
  readonly takes: readonly Take[];
}

/** Which of the takes a reader lays side by side, whose history is in view, and what is being renamed. */
export class HistoryState {
  readonly #takes: () => readonly Take[];
  /** What was ticked and unticked by hand; before that, a sensible pair is chosen. */
  #chosen = $state.raw<readonly string[]>();
  #trend = $state<string>();
  renaming = $state<string>();

  /** The name that was used last comes first; without a name comes last. */
  groups = $derived.by((): readonly NamedTakes[] => {
    const newestFirst = [...this.#takes()].sort((a, b) => inTime(b, a));
    return [...new Set(newestFirst.map(({ name }) => name))]
      .map((name) => ({ name, takes: newestFirst.filter((take) => take.name === name) }))
      .sort((a, b) => Number(a.name === '') - Number(b.name === ''));
  });
  /** Takes side by side, the oldest first. */
  selected = $derived.by((): readonly Take[] => {
    const ids = this.#chosen ?? this.#suggested;
    return this.#takes()
      .filter(({ id }) => ids.includes(id))
      .sort(inTime);
  });
  isFull = $derived(this.selected.length >= MOST);
  /** Names with a history: answered twice or more. */
  histories = $derived.by(() => this.groups.filter(({ takes }) => takes.length > 1));
  history = $derived.by(
    () => this.histories.find(({ name }) => name === this.#trend) ?? this.histories[0],
  );

  readonly #current: () => string | undefined;

  constructor(takes: () => readonly Take[], current: () => string | undefined) {
    this.#takes = takes;
    this.#current = current;
  }

  isSelected(id: string): boolean {
    return this.selected.some((take) => take.id === id);
  }

  select(id: string, on: boolean): void {
    const ids = this.selected.map((take) => take.id).filter((one) => one !== id);
    this.#chosen = on ? [...ids, id].slice(0, MOST) : ids;
  }

  showHistory(name: string): void {
    this.#trend = name;
  }

  /** The take in hand with the one before it of the same name; else the newest of each of the first names. */
  get #suggested(): readonly string[] {
    const current = this.#current();
    const group =
      this.groups.find(({ takes }) => takes.some(({ id }) => id === current)) ?? this.groups[0];
    const at = group?.takes.findIndex(({ id }) => id === current) ?? -1;
    const from = Math.max(0, at);
    const pair = group?.takes.slice(from, from + 2) ?? [];
    const chosen = pair.length === 2 ? pair : this.groups.flatMap(({ takes }) => takes.slice(0, 1));
    return chosen.slice(0, MOST).map(({ id }) => id);
  }
}
