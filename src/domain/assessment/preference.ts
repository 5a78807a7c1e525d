/**
 * Scoring of preference assessments: forced choices between poles, every pair equally often.
 *
 * A pole's share is the number of choices it won, of the choices made in which it took part: the score of
 * the method of paired comparisons. When two preferences count as clearly different is an agreement of
 * this site, stated in each assessment.
 */
import { choiceOf, type Answers } from './answers';
import type { Definition } from './instrument';
import {
  comparable,
  STEPS,
  STEPS_PER_DIMENSION,
  strongest,
  type DimensionOutcome,
  type Mover,
  type Outcome,
  type Step,
} from './outcome';

export type PreferenceDefinition = Extract<Definition, { kind: 'preference' }>;

export interface PoleResult {
  readonly id: string;
  /** Choices won, as a share of the choices made in which it took part, 0–1; `undefined` with too few. */
  readonly share: number | undefined;
  readonly won: number;
  /** Choices made in which it took part. */
  readonly answered: number;
  /** Choices in which it takes part. */
  readonly asked: number;
  /** How many must be made for a share. */
  readonly needed: number;
}

export interface PreferenceResult {
  /** In the order of the definition. */
  readonly poles: readonly PoleResult[];
  /** Ids from the largest share down; equal ones in the order of the definition. Empty unless every pole has a share. */
  readonly ranking: readonly string[];
  /** Share of the first pole less that of the second, 0–1. */
  readonly lead: number | undefined;
  /**
   * Key of the definition's `headlines`. `clear`: the lead reaches the definition's `clear`; `close`: it
   * is smaller; `level`: there is none, the first and second have equal shares.
   */
  readonly headline:
    | { readonly key: 'clear' | 'close' | 'level'; readonly first: string; readonly second: string }
    | { readonly key: 'too-few' };
  /** The pole that the reader wants to be chosen for; `undefined` when not answered or not known. */
  readonly wanted: string | undefined;
  /**
   * Key of the definition's `direction`: whether the wanted pole has the largest share, alone or together
   * with others.
   */
  readonly direction: 'same' | 'other' | undefined;
}

/** Scores one set of choices. Choices that the definition does not offer are ignored. */
export function scorePreference(
  definition: PreferenceDefinition,
  answers: Answers,
): { readonly outcome: Outcome; readonly detail: PreferenceResult } {
  const choices = definition.questions.map(({ id, options }) => {
    const chosen = choiceOf(answers[id]);
    const won = chosen?.length === 1 ? options.find((one) => one.id === chosen[0])?.id : undefined;
    const lost = won === undefined ? undefined : options.find((one) => one.id !== won)?.id;
    return { id, between: options.map((option) => option.id), won, lost };
  });

  const poles = definition.poles.map(({ id }): PoleResult => {
    const own = choices.filter(({ between }) => between.includes(id));
    const answered = own.filter(({ won }) => won !== undefined).length;
    const won = own.filter((choice) => choice.won === id).length;
    const needed = Math.min(definition.needed, own.length);
    const share = answered > 0 && answered >= needed ? won / answered : undefined;
    return { id, share, won, answered, asked: own.length, needed };
  });

  const ranked = [...poles].sort((a, b) => comparable(b.share ?? 0) - comparable(a.share ?? 0));
  const [first, second] = ranked;
  const complete = poles.every(({ share }) => share !== undefined);
  /** By how much of a share a pole is behind the first. */
  const behind = (pole: PoleResult | undefined) =>
    comparable((first?.share ?? 0) - (pole?.share ?? 0));
  const leading = ranked.filter((pole) => behind(pole) === 0);

  const chosen = choiceOf(answers[definition.wanted.id]);
  const wanted = chosen?.length === 1 ? poles.find(({ id }) => id === chosen[0])?.id : undefined;

  const headline = ((): PreferenceResult['headline'] => {
    if (!complete || !first || !second) return { key: 'too-few' };
    const lead = behind(second);
    const key = lead === 0 ? 'level' : lead < definition.clear ? 'close' : 'clear';
    return { key, first: first.id, second: second.id };
  })();
  const known = headline.key !== 'too-few';
  const direction = ((): PreferenceResult['direction'] => {
    if (!known || wanted === undefined) return undefined;
    return leading.some(({ id }) => id === wanted) ? 'same' : 'other';
  })();

  return {
    outcome: {
      dimensions: poles.map(({ id, share, answered, asked, needed }): DimensionOutcome => ({
        id,
        score: share,
        max: 1,
        answered,
        asked,
        needed,
        target: undefined,
        gap: undefined,
        standing: undefined,
      })),
      // For the pole that leads: each choice moves its share by as much, half of it up or down.
      movers: strongest(
        known && first
          ? choices.flatMap(({ id, won, lost }): Mover[] => {
              const sign = won === first.id ? 1 : lost === first.id ? -1 : 0;
              return sign === 0
                ? []
                : [{ dimension: first.id, question: id, pull: sign / 2 / first.answered }];
            })
          : [],
      ),
      // What the reader wants and does not do: the choices that the wanted pole lost.
      holding:
        direction === 'other' && wanted !== undefined
          ? choices
              .filter(({ lost }) => lost === wanted)
              .map(({ id }) => ({ dimension: wanted, question: id, value: 0 }))
          : [],
      steps: known
        ? findSteps(
            definition,
            leading.map(({ id }) => id),
            direction === 'other' ? wanted : undefined,
          )
        : [],
    },
    detail: {
      poles,
      ranking: known ? ranked.map(({ id }) => id) : [],
      lead: known ? behind(second) : undefined,
      headline,
      wanted,
      direction,
    },
  };
}

/** What the wanted pole asks, where another one leads; then what the leading poles ask. */
function findSteps(
  { poles }: PreferenceDefinition,
  leading: readonly string[],
  missed: string | undefined,
): Step[] {
  const stepsOf = (pole: string, reason: Step['reason']): Step[] =>
    (poles.find(({ id }) => id === pole)?.next ?? [])
      .slice(0, STEPS_PER_DIMENSION)
      .map(({ to, text }) => ({ dimension: pole, question: undefined, to, text, reason }));
  return [
    ...(missed === undefined ? [] : stepsOf(missed, 'close')),
    ...leading.flatMap((pole) => stepsOf(pole, 'keep')),
  ].slice(0, STEPS);
}
