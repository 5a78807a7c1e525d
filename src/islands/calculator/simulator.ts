import type { SimulatedResult, SimulationRequest } from '../../domain/kpi/simulation';
import type { CalculatorState } from './calculator.svelte';

/** Nothing when the draws could not be loaded. */
type Done = (results: readonly SimulatedResult[] | undefined) => void;

interface Answer {
  readonly run: number;
  readonly results: readonly SimulatedResult[];
}

/** Where a part without a worker makes way for the reader. */
const pause = () => new Promise((resolve) => setTimeout(resolve));

/**
 * Has draws made in a worker, or, where there is none (a browser without, a page opened as a file), on the page itself
 * in parts. Only the latest request is answered.
 */
export class Simulator {
  #worker: Worker | undefined;
  #run = 0;
  #waiting: { readonly request: SimulationRequest; readonly onDone: Done } | undefined;
  readonly #makeWorker: (() => Worker) | undefined;
  #broken = false;

  constructor(
    makeWorker: (() => Worker) | undefined = () =>
      new Worker(new URL('./simulate.worker.ts', import.meta.url), { type: 'module' }),
  ) {
    this.#makeWorker = makeWorker;
  }

  start(request: SimulationRequest, onDone: Done): void {
    this.#run += 1;
    this.#waiting = { request, onDone };
    const worker = this.#start();
    if (worker === undefined) void this.#here(this.#run);
    else worker.postMessage({ run: this.#run, request });
  }

  /** Forgets what was asked for. */
  cancel(): void {
    if (this.#waiting === undefined) return;
    this.#run += 1;
    this.#waiting = undefined;
    this.#worker?.postMessage({ run: this.#run });
  }

  stop(): void {
    this.cancel();
    this.#worker?.terminate();
    this.#worker = undefined;
  }

  #start(): Worker | undefined {
    if (this.#worker !== undefined || this.#broken || this.#makeWorker === undefined) {
      return this.#worker;
    }
    try {
      const worker = this.#makeWorker();
      worker.addEventListener('message', ({ data }: MessageEvent<Answer>) =>
        this.#answer(data.run, data.results),
      );
      worker.addEventListener('error', () => {
        this.#broken = true;
        this.#worker = undefined;
        worker.terminate();
        if (this.#waiting !== undefined) void this.#here(this.#run);
      });
      this.#worker = worker;
    } catch {
      this.#broken = true;
    }
    return this.#worker;
  }

  #answer(run: number, results: readonly SimulatedResult[] | undefined): void {
    if (run !== this.#run || this.#waiting === undefined) return;
    const { onDone } = this.#waiting;
    this.#waiting = undefined;
    onDone(results);
  }

  async #here(run: number): Promise<void> {
    const loaded = await import('../../domain/kpi/simulation').catch(() => undefined);
    if (loaded === undefined) return this.#answer(run, undefined);
    const { simulateInParts } = loaded;
    if (run !== this.#run || this.#waiting === undefined) return;
    const parts = simulateInParts(this.#waiting.request);
    for (let part = parts.next(); ; part = parts.next()) {
      if (part.done) return this.#answer(run, part.value);
      await pause();
      if (run !== this.#run) return;
    }
  }
}

/** What is to be drawn: the results that rest on a number that is uncertain. */
export function requestOf(state: CalculatorState): SimulationRequest {
  const { data, calculation } = state.reporter;
  const { values, ranges } = state.current.shown;
  const { inputs, steps, target } = data;
  const wanted = state.target?.value;
  const uncertain = new Set(Object.keys(ranges));
  const results = steps.filter(
    ({ id, show, rows }) =>
      show !== 'step' &&
      rows === undefined &&
      calculation.inputsOf(id).some((input) => uncertain.has(input)),
  );
  return {
    model: {
      inputs: inputs.map(({ id, unit, range }) => ({ id, unit, range })),
      steps: steps.map(({ id, unit, tree, refuse }) => ({ id, unit, tree, refuse })),
    },
    values,
    ranges,
    results: results.map(({ id }) => id),
    target:
      target === undefined || wanted === undefined
        ? undefined
        : { result: target.result, direction: target.direction, value: wanted },
  };
}
