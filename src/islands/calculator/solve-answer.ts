import { formatValue } from '../../domain/kpi/format-number';
import { solveFor } from '../../domain/kpi/solve';
import { fill } from '../../i18n/format';
import { formatQuantity } from '../../i18n/quantity';
import type { CalculatorState, SolveAnswer, SolveState } from './calculator.svelte';
import type { InputData } from './formula-data';

/** How many decimals of an input make sense: cents of an amount, about four digits of anything else. */
function decimalsFor(value: number, { unit, range }: InputData): number {
  if (range.integer || value === 0) return 0;
  const fitting = 3 - Math.floor(Math.log10(Math.abs(value)));
  return Math.min(6, Math.max(unit === 'money' ? 2 : 0, fitting));
}

/** Which number of an input gives the result that is wanted, in words. */
export function answerSolve(
  state: CalculatorState,
  solve: SolveState,
  wanted: number,
): SolveAnswer {
  const { reporter, current, currency } = state;
  const { calculation, data, labels, lang } = reporter;
  const { values } = current.shown;
  const step = data.steps.find(({ id }) => id === solve.result);
  const direction =
    data.target?.result === solve.result
      ? data.target.direction
      : step?.better === 'lower'
        ? 'at-most'
        : 'at-least';
  const show = (value: number) => formatValue(lang, value, 6);
  const solved = solveFor(calculation, values, solve.input.id, solve.result, wanted, direction);
  if (!solved.ok) {
    const { min, max } = solve.input.range;
    return {
      text: fill(labels.solveNot[solved.reason], {
        input: solve.input.label,
        min: show(min),
        max: show(max),
      }),
    };
  }
  const { unit, per } = solve.input;
  const decimals = decimalsFor(solved.value.value, solve.input);
  const value = Number(solved.value.value.toFixed(decimals));
  const outcome = calculation.resultOf(
    solve.result,
    calculation.scopeOf({ ...values, [solve.input.id]: value }),
  );
  return {
    value,
    text: fill(labels.solveAnswer, {
      input: solve.input.label,
      value: formatQuantity(lang, value, { unit, per, decimals, currency }),
      result: reporter.labelOf(solve.result),
      outcome: reporter.show(solve.result, outcome, currency),
    }),
  };
}
