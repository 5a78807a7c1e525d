/** Results that are kept under a name; loaded when there are any, or when the reader is about to keep one. */
import {
  newCalculationId,
  openCalculations,
  type Calculations,
  type KeptCalculations,
} from '../../browser/calculations';
import type { KeptCalculation } from '../../domain/kpi/work';
import { fill } from '../../i18n/format';
import type { CalculatorState } from './calculator.svelte';
import KeptList from './KeptList.svelte';

export class KeptResults {
  readonly #state: CalculatorState;
  readonly #calculations: Calculations;
  /** What shows them. */
  readonly List = KeptList;
  kept = $state.raw<KeptCalculations>({ calculations: [], asides: [], problem: undefined });
  canBringBack = $state(false);

  constructor(state: CalculatorState) {
    this.#state = state;
    this.#calculations = openCalculations(state.reporter.data.code, state.store);
    this.refresh();
  }

  refresh(): void {
    this.kept = this.#calculations.list();
  }

  /** Keeps the present result under a name. */
  keepAs(name: string): boolean {
    const state = this.#state;
    if (name.trim() === '') return false;
    state.refresh();
    const { report, reporter } = state;
    const { code, version, steps } = reporter.data;
    const results = steps.flatMap(({ id, show, unit, per }) => {
      const value = report.numberOf(id);
      return show === 'step' || value === undefined ? [] : [[id, { value, unit, per }] as const];
    });
    const result = this.#calculations.keep({
      id: newCalculationId(),
      definition: code,
      version,
      name: name.trim(),
      keptAt: new Date().toISOString(),
      currency: state.currency,
      results: Object.fromEntries(results),
      work: state.work(),
    });
    state.done = result.ok
      ? fill(reporter.labels.keptAs, { name: name.trim() })
      : reporter.labels.notKept[result.problem];
    this.refresh();
    return result.ok;
  }

  open({ name, work }: KeptCalculation): void {
    const state = this.#state;
    state.act(fill(state.reporter.labels.openedKept, { name }), () =>
      state.restore(state.translated(work)),
    );
  }

  erase(calculation: KeptCalculation): void {
    const { labels } = this.#state.reporter;
    const { ok } = this.#calculations.erase(calculation);
    this.#state.done = ok
      ? fill(labels.erased, { name: calculation.name })
      : labels.notKept.unavailable;
    this.canBringBack = ok;
    this.refresh();
  }

  bringBack(): void {
    const { labels } = this.#state.reporter;
    const back = this.#calculations.undo();
    if (back === undefined) return;
    this.canBringBack = false;
    this.#state.done = back.result.ok
      ? fill(labels.keptAs, { name: back.calculation.name })
      : labels.notKept[back.result.problem];
    this.refresh();
  }
}
