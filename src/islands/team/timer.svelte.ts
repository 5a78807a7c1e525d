import { openStore, Store, watchStore } from '../../browser/store';
import {
  isTimer,
  leftOf,
  pause,
  signalBetween,
  start,
  timerAt,
  type Signal,
  type Timer,
} from '../../domain/team/timer';
import type { Localised } from '../../i18n/localise';
import type { Workshop } from '../../schemas/workshop';

export type WorkshopText = Localised<Workshop>;

const NAME = 'team-timer';
/** How often the page looks at the clock, in milliseconds. */
const LOOK = 500;

/** What was said last about the clock: an item that starts, or a signal. */
export type Said = { readonly kind: 'start' | Signal; readonly item: number };

/** Where the facilitator is in a script, and what is left of the item. */
export class TimerState {
  readonly #workshop: WorkshopText;
  readonly #now: () => number;
  #store = new Store(undefined);
  #last = 0;

  timer = $state.raw<Timer>({ agenda: 0, item: 0, left: 0 });
  /** In milliseconds, as of the last look at the clock. */
  left = $state(0);
  said = $state.raw<Said>();

  agenda = $derived.by(() => this.#agendaOf(this.timer.agenda));
  item = $derived.by(() => this.agenda.items[this.timer.item] ?? this.agenda.items[0]!);
  running = $derived(this.timer.since !== undefined);
  isFirst = $derived(this.timer.item === 0);
  isLast = $derived.by(() => this.timer.item >= this.agenda.items.length - 1);
  /** Whether it is as it was set: nothing has run yet. */
  fresh = $derived.by(
    () => !this.running && this.isFirst && this.timer.left === this.item.minutes * 60_000,
  );

  constructor(workshop: WorkshopText, now: () => number = Date.now) {
    this.#workshop = workshop;
    this.#now = now;
    this.#set(this.#startOf(workshop.agendas[0]!.minutes, 0));
  }

  /** Goes on with the clock of this browser. Returns the function that stops looking at it. */
  open(): () => void {
    this.#store = openStore();
    this.#load();
    const interval = setInterval(() => this.look(), LOOK);
    const stopWatching = watchStore(NAME, () => this.#load());
    return () => {
      clearInterval(interval);
      stopWatching();
    };
  }

  /** Looks at the clock, and says what there is to say. */
  look(): void {
    if (!this.running) return;
    const left = leftOf(this.timer, this.#now());
    const signal = signalBetween(this.#last, left, this.item.minutes);
    this.#last = left;
    this.left = left;
    if (signal) this.said = { kind: signal, item: this.timer.item };
  }

  start(): void {
    const begins = this.timer.left === this.item.minutes * 60_000;
    this.#keep(start(this.timer, this.#now()));
    if (begins) this.said = { kind: 'start', item: this.timer.item };
  }

  pause(): void {
    this.#keep(pause(this.timer, this.#now()));
  }

  /** Goes to another item; a clock that runs runs on there. */
  goTo(item: number): void {
    if (!this.agenda.items[item]) return;
    const { running } = this;
    this.#keep(this.#startOf(this.timer.agenda, item));
    if (running) this.start();
  }

  choose(minutes: number): void {
    this.#keep(this.#startOf(minutes, 0));
    this.said = undefined;
  }

  restart(): void {
    this.choose(this.timer.agenda);
  }

  #agendaOf(minutes: number) {
    const { agendas } = this.#workshop;
    return agendas.find((agenda) => agenda.minutes === minutes) ?? agendas[0]!;
  }

  #startOf(minutes: number, item: number): Timer {
    return timerAt(minutes, item, this.#agendaOf(minutes).items[item]!.minutes);
  }

  #set(timer: Timer): void {
    this.timer = timer;
    this.left = leftOf(timer, this.#now());
    this.#last = this.left;
  }

  #keep(timer: Timer): void {
    this.#set(timer);
    // Without storage the clock runs all the same.
    this.#store.write(NAME, timer, isTimer);
  }

  #load(): void {
    const found = this.#store.read(NAME, isTimer);
    if (!found.ok || !found.value) return;
    const { agenda, item } = found.value;
    const known = this.#workshop.agendas.find(({ minutes }) => minutes === agenda);
    if (known?.items[item]) this.#set(found.value);
  }
}
