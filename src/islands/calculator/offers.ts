/** What other instruments keep in this browser and an input can take up; loaded where there is something of the kind. */
import { openCalculations } from '../../browser/calculations';
import type { KeptCalculation } from '../../domain/kpi/work';
import { fill, formatDate } from '../../i18n/format';
import type { CalculatorState } from './calculator.svelte';
import type { InputData } from './formula-data';

/** A kept result that an input can take up. */
export interface Offer {
  readonly value: number;
  readonly title: string;
  readonly text: string;
  readonly note: string;
}

/** The latest kept result that fits each input that asks for one, by the id of the input. */
export function findOffers(state: CalculatorState): Record<string, Offer> {
  const { data } = state.reporter;
  const kept = new Map<string, readonly KeptCalculation[]>();
  const keptOf = (code: string): readonly KeptCalculation[] => {
    const known = kept.get(code) ?? openCalculations(code, state.store).list().calculations;
    kept.set(code, known);
    return known;
  };
  return Object.fromEntries(
    data.inputs.flatMap((input) => {
      const [code = '', step = ''] = input.prefill?.from.split('.') ?? [];
      if (code === '') return [];
      const offer = keptOf(code)
        .map((calculation) => offerOf(state, input, calculation, step))
        .find((one) => one !== undefined);
      return offer === undefined ? [] : [[input.id, offer]];
    }),
  );
}

/** The result of a step as an offer; `undefined` when it does not fit the input. */
function offerOf(
  state: CalculatorState,
  input: InputData,
  { name, keptAt, currency, results }: KeptCalculation,
  step: string,
): Offer | undefined {
  const { reporter } = state;
  const found = results[step];
  if (found === undefined || found.unit !== input.unit || found.per !== input.per) return undefined;
  if (input.unit === 'money' && currency !== state.currency) return undefined;
  const { min, max, integer } = input.range;
  const value = integer ? Math.round(found.value) : Number(found.value.toPrecision(6));
  if (value < min || value > max) return undefined;
  const text = fill(reporter.labels.prefill, {
    value: reporter.show(input.id, value, state.currency),
    title: name,
    date: formatDate(reporter.lang, new Date(keptAt)),
  });
  return { value, title: name, text, note: input.prefill?.note ?? '' };
}
