/** What other instruments keep in this browser and an input can take up; loaded where there is something of the kind. */
import { openCalculations } from '../../browser/calculations';
import type { Store } from '../../browser/store';
import { openTakes } from '../../browser/takes';
import { choiceOf, valueOf, type Answers } from '../../domain/assessment/answers';
import { fill, formatDate } from '../../i18n/format';
import type { CalculatorState } from './calculator.svelte';
import type { InputData } from './formula-data';
import OfferView from './OfferView.svelte';

/** Something kept that an input can take up. */
export interface Offer {
  readonly value: number;
  /** The name that it was kept under. */
  readonly title: string;
  /** What the button says. */
  readonly text: string;
  /** How far it is the same quantity. */
  readonly note: string;
  /** What shows it. */
  readonly View: typeof OfferView;
}

/** A number that is known, and of what and when. */
interface Known {
  readonly value: number;
  readonly title: string;
  /** ISO 8601. */
  readonly keptAt: string;
}

/** The latest that fits each input that asks for something, by the id of the input. */
export function findOffers(state: CalculatorState): Record<string, Offer> {
  const { data, labels, lang } = state.reporter;
  const { store } = state;
  if (store === undefined) return {};
  const read = reader(store);
  return Object.fromEntries(
    data.inputs.flatMap((input) => {
      const { prefill } = input;
      if (prefill === undefined) return [];
      const known =
        'answers' in prefill
          ? fromTakes(read, prefill)
          : fromCalculations(read, prefill.from, input, state.currency);
      const { min, max } = input.range;
      const found = known.find(({ value }) => value >= min && value <= max);
      if (found === undefined) return [];
      const text = fill(labels.prefill, {
        value: state.reporter.show(input.id, found.value, state.currency),
        title: found.title,
        date: formatDate(lang, new Date(found.keptAt)),
      });
      const { value, title } = found;
      return [[input.id, { value, title, text, note: prefill.note, View: OfferView }]];
    }),
  );
}

type Reader = ReturnType<typeof reader>;

/** Kept results and takes by code, each read once. */
function reader(store: Store) {
  const remember = <Kept>(list: (code: string) => readonly Kept[]) => {
    const known = new Map<string, readonly Kept[]>();
    return (code: string): readonly Kept[] => {
      const kept = known.get(code) ?? list(code);
      known.set(code, kept);
      return kept;
    };
  };
  return {
    calculations: remember((code) => openCalculations(code, store).list().calculations),
    takes: remember((code) => openTakes(code, store).list().takes),
  };
}

/** Results of a step with the same unit, the latest first. */
function fromCalculations(
  read: Reader,
  from: string,
  { unit, per, range }: InputData,
  currency: string,
): Known[] {
  const [code = '', step = ''] = from.split('.');
  return read.calculations(code).flatMap((kept) => {
    const found = kept.results[step];
    if (found === undefined || found.unit !== unit || found.per !== per) return [];
    if (unit === 'money' && kept.currency !== currency) return [];
    const value = range.integer ? Math.round(found.value) : Number(found.value.toPrecision(6));
    return [{ value, title: kept.name, keptAt: kept.keptAt }];
  });
}

/**
 * Answers of the reader to a question, the latest first. Answers are known by the ids of question and option, which are
 * permanent: a take of an older version counts as long as its answer is one that the definition gives a number for.
 * Takes that came by a link or from a team are somebody else's.
 */
function fromTakes(
  read: Reader,
  {
    from,
    title,
    answers,
  }: Extract<NonNullable<InputData['prefill']>, { readonly answers: object }>,
): Known[] {
  const [code = '', question = ''] = from.split('.');
  return read
    .takes(code)
    .filter(({ origin }) => origin === 'own' || origin === 'file')
    .flatMap((take) => {
      const option = optionOf(take.answers, question);
      const value =
        option !== undefined && Object.hasOwn(answers, option) ? answers[option] : undefined;
      return value === undefined
        ? []
        : [{ value, title: take.name || title, keptAt: take.updatedAt }];
    });
}

/** The option that was chosen; a point of a shared scale has its number as id. */
function optionOf(answers: Answers, question: string): string | undefined {
  const answer = Object.hasOwn(answers, question) ? answers[question] : undefined;
  return choiceOf(answer)?.[0] ?? valueOf(answer)?.toString();
}
