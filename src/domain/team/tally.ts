/**
 * What many people's answers add up to, in counts: all that a picture is made of, with nobody in it. A file of
 * an anonymous session holds this and no responses.
 */
import type { Answer, Answers } from '../assessment/answers';
import {
  fittingAnswers,
  instrumentOf,
  type Definition,
  type Instrument,
} from '../assessment/instrument';
import { score } from '../assessment/score';
import { quantileOf } from './distribution';
import type { Response } from './session';

/** How many people a picture, or the picture of a group, is made of at least. */
export const LEAST = 3;

/** Answers to one question. */
export interface QuestionCounts {
  /** People per option, in the order of the options. */
  readonly options: readonly number[];
  readonly notApplicable: number;
  readonly unknown: number;
}

/** How the scores of single people in one dimension are spread. */
export interface ScoreCounts {
  /** How many people have a score; `LEAST` or more. */
  readonly people: number;
  /** In points of the dimension: a quarter of the people score below the first, three quarters below the last. */
  readonly quarter: number;
  readonly median: number;
  readonly threeQuarters: number;
}

export interface Tally {
  /** How many responses it is made of. */
  readonly people: number;
  /** By the id of the question. */
  readonly questions: Readonly<Record<string, QuestionCounts>>;
  /** By the id of the dimension; a dimension with a score of fewer than `LEAST` people is not there. */
  readonly scores: Readonly<Record<string, ScoreCounts>>;
}

export interface GroupTally extends Tally {
  readonly name: string;
}

export interface TeamTally {
  readonly whole: Tally;
  /** The parts of the team that may be shown, by name. */
  readonly groups: readonly GroupTally[];
  /** Parts of the team that have to stay out of sight, by name. */
  readonly hidden: readonly { readonly name: string; readonly people: number }[];
}

/** One response by the place of the question: the place of the option, or which answer without one. */
type Places = readonly (number | 'unknown' | 'not-applicable' | undefined)[];

/** The scores of one person in points, by the id of the dimension; without those that have no score. */
type Scores = ReadonlyMap<string, number>;

/** Adds up responses to one assessment. */
export interface Counter {
  readonly instrument: Instrument;
  /**
   * @param anonymous whether what is left over must not give away one person either
   * @param scores whether scores are wanted as well: they take far longer than counts
   */
  count(
    responses: readonly Response[],
    anonymous: boolean,
    how?: { readonly scores?: boolean },
  ): TeamTally;
  /** Works out the scores of one person, to be remembered. */
  score(response: Response): void;
}

/**
 * Makes a counter. It remembers what it worked out for a response, so that a change in one of 500 costs one
 * scoring; a response that was replaced is forgotten with it.
 *
 * @param scoreOf how one person's answers are scored, by the id of the dimension
 */
export function counterOf(
  definition: Definition,
  scoreOf: (answers: Answers) => Scores = (answers) => scoresIn(definition, answers),
): Counter {
  const instrument = instrumentOf(definition);
  const { questions } = instrument;
  /** Per question the place of every option, by what an answer to it says. */
  const options = questions.map(
    (question) => new Map(question.options.map(({ answer }, place) => [keyOf(answer), place])),
  );
  const knownPlaces = new WeakMap<Answers, Places>();
  const knownScores = new WeakMap<Answers, Scores>();

  function placesOf({ answers }: Response): Places {
    const known = knownPlaces.get(answers);
    if (known) return known;
    const fitting = fittingAnswers(instrument, answers);
    const places = questions.map(({ id }, index) => {
      const answer = fitting[id];
      if (!answer) return undefined;
      if (answer.kind === 'unknown' || answer.kind === 'not-applicable') return answer.kind;
      return options[index]!.get(keyOf(answer));
    });
    knownPlaces.set(answers, places);
    return places;
  }

  function scoresOf({ answers }: Response): Scores {
    const known = knownScores.get(answers);
    if (known) return known;
    const scores = scoreOf(answers);
    knownScores.set(answers, scores);
    return scores;
  }

  function tallyOf(responses: readonly Response[], withScores: boolean): Tally {
    const counts = questions.map(({ options }) => ({
      options: options.map(() => 0),
      notApplicable: 0,
      unknown: 0,
    }));
    const scores = new Map<string, number[]>();
    for (const response of responses) {
      placesOf(response).forEach((place, index) => {
        const count = counts[index]!;
        if (place === 'unknown') count.unknown += 1;
        else if (place === 'not-applicable') count.notApplicable += 1;
        else if (place !== undefined) count.options[place]! += 1;
      });
      if (!withScores) continue;
      for (const [dimension, points] of scoresOf(response)) {
        const list = scores.get(dimension);
        if (list) list.push(points);
        else scores.set(dimension, [points]);
      }
    }
    return {
      people: responses.length,
      questions: Object.fromEntries(questions.map(({ id }, index) => [id, counts[index]!])),
      scores: Object.fromEntries(
        [...scores].flatMap(([dimension, points]) =>
          points.length < LEAST ? [] : [[dimension, scoreCountsOf(points)]],
        ),
      ),
    };
  }

  return {
    instrument,
    score(response) {
      scoresOf(response);
    },
    count(responses, anonymous, { scores = false } = {}) {
      const members = new Map<string, Response[]>();
      for (const response of responses) {
        const { group } = response;
        if (group === '') continue;
        const list = members.get(group);
        if (list) list.push(response);
        else members.set(group, [response]);
      }
      const sizes = [...members].map(([name, { length: people }]) => ({ name, people }));
      const shown = new Set(groupsToShow(sizes, responses.length, anonymous));
      return {
        whole: tallyOf(responses, scores),
        groups: [...members]
          .filter(([name]) => shown.has(name))
          .map(([name, list]) => ({ name, ...tallyOf(list, scores) }))
          .sort(byName),
        hidden: sizes.filter(({ name }) => !shown.has(name)).sort(byName),
      };
    },
  };
}

const byName = (a: { readonly name: string }, b: { readonly name: string }): number =>
  a.name < b.name ? -1 : 1;

/**
 * The groups that may be shown: those of at least `LEAST` people. In an anonymous session what is left over
 * (the whole team less the groups in sight) may not be one or two people either, as anyone who subtracts
 * would have their answers; so the smallest group goes out of sight, too.
 */
export function groupsToShow(
  groups: readonly { readonly name: string; readonly people: number }[],
  people: number,
  anonymous: boolean,
): readonly string[] {
  const shown = groups
    .filter((group) => group.people >= LEAST)
    .sort((a, b) => b.people - a.people || byName(a, b));
  const left = people - shown.reduce((sum, group) => sum + group.people, 0);
  if (anonymous && left > 0 && left < LEAST) shown.pop();
  return shown.map(({ name }) => name);
}

/** What an answer says, as a key: the same for two answers that say the same. */
function keyOf(answer: Answer): string | number | undefined {
  if (answer.kind === 'value') return answer.value;
  return answer.kind === 'choice' && answer.ids.length === 1 ? answer.ids[0] : undefined;
}

function scoresIn(definition: Definition, answers: Answers): ReadonlyMap<string, number> {
  const { dimensions } = score(definition, answers).outcome;
  return new Map(
    dimensions.flatMap(({ id, score: points }) => (points === undefined ? [] : [[id, points]])),
  );
}

const scoreCountsOf = (points: readonly number[]): ScoreCounts => ({
  people: points.length,
  quarter: quantileOf(points, 0.25)!,
  median: quantileOf(points, 0.5)!,
  threeQuarters: quantileOf(points, 0.75)!,
});

export const isRecord = (data: unknown): data is Record<string, unknown> =>
  typeof data === 'object' && data !== null && !Array.isArray(data);

const isCount = (data: unknown): data is number => Number.isSafeInteger(data) && Number(data) >= 0;

/** Whether data from outside is a tally of at least so many people, in which no count is larger than it can be. */
export function isTally(data: unknown, least: number): data is TeamTally {
  const isPart = (part: unknown): part is Tally => {
    if (!isRecord(part) || !isCount(part.people) || part.people < least) return false;
    const { people, questions, scores } = part;
    return (
      isRecord(questions) &&
      Object.values(questions).every((question) => isQuestionCounts(question, people)) &&
      isRecord(scores) &&
      Object.values(scores).every((one) => isScoreCounts(one, people))
    );
  };
  const isNamed = (part: unknown): part is TeamTally['hidden'][number] =>
    isRecord(part) && typeof part.name === 'string' && part.name !== '' && isCount(part.people);
  if (!isRecord(data) || !isPart(data.whole)) return false;
  const { whole, groups, hidden } = data;
  if (!Array.isArray(groups) || !groups.every((one) => isNamed(one) && isPart(one))) return false;
  if (!Array.isArray(hidden) || !hidden.every(isNamed)) return false;
  const parts: TeamTally['hidden'] = [...(groups as GroupTally[]), ...hidden];
  return (
    new Set(parts.map(({ name }) => name)).size === parts.length &&
    parts.reduce((sum, { people }) => sum + people, 0) <= whole.people
  );
}

function isQuestionCounts(data: unknown, people: number): data is QuestionCounts {
  if (!isRecord(data)) return false;
  const { options, notApplicable, unknown } = data;
  if (!Array.isArray(options) || options.length > 100) return false;
  const counts = [...(options as unknown[]), notApplicable, unknown];
  return counts.every(isCount) && counts.reduce((sum, count) => sum + count, 0) <= people;
}

function isScoreCounts(data: unknown, people: number): data is ScoreCounts {
  if (!isRecord(data)) return false;
  const { quarter, median, threeQuarters } = data;
  return (
    isCount(data.people) &&
    data.people <= people &&
    [quarter, median, threeQuarters].every((points) => Number.isFinite(points)) &&
    Number(quarter) <= Number(median) &&
    Number(median) <= Number(threeQuarters)
  );
}
