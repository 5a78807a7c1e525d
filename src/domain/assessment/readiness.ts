/**
 * Scoring of readiness assessments: conditions that open or close the way to roles.
 *
 * The first condition gates everything: while it is not met, no role is advised. A role is advised when
 * all conditions are met and those that it asks more of reach what it asks.
 *
 * Source of the rules: `squarewise2011` gives the three conditions, their order and the pressure that
 * opening up on purpose brings; the limits are agreements of this site, stated in each assessment.
 */
import type { Answers } from './answers';
import {
  gradeDimension,
  lowestAnswers,
  meanOf,
  outcomeOf,
  pullsFrom,
  stepsBelow,
  type GradedResult,
} from './graded';
import type { Definition } from './instrument';
import {
  comparable,
  STEPS,
  STEPS_PER_DIMENSION,
  strongest,
  targetOf,
  urgency,
  type Holding,
  type Outcome,
  type Step,
  type Targets,
} from './outcome';

export type ReadinessDefinition = Extract<Definition, { kind: 'readiness' }>;
type Condition = ReadinessDefinition['conditions'][number];
type Role = ReadinessDefinition['roles'][number];

export interface ConditionResult extends GradedResult {
  /** The mean from which it is met, in points. */
  readonly threshold: number;
  /** `unknown`: too few answers to tell. */
  readonly status: 'met' | 'below' | 'unknown';
}

/** A condition that does not (yet) give a role what it asks. */
export interface MissingCondition {
  readonly condition: string;
  /** What it must reach for this role, in points. */
  readonly from: number;
  /** What it reaches; `undefined` with too few answers. */
  readonly score: number | undefined;
}

export interface RoleResult extends GradedResult {
  /**
   * - `advised`: the conditions let it through and it has a score;
   * - `closed`: a condition is missing;
   * - `too-few`: the conditions let it through, but its own questions have too few answers.
   */
  readonly status: 'advised' | 'closed' | 'too-few';
  /** Place among the advised roles, from 1; roles of equal mean share a place. */
  readonly place: number | undefined;
  /** What stands in its way, the gate first; empty unless `closed`. */
  readonly missing: readonly MissingCondition[];
  /** Its own questions with the highest answer, for which it stands where it stands. */
  readonly reasons: readonly string[];
}

export type ReadinessHeadline =
  /** The gate has too few answers, or it is met and nothing is known to fail but these have too few. */
  | { readonly key: 'too-few'; readonly conditions: readonly string[] }
  /** The gate is not met. */
  | { readonly key: 'shut'; readonly condition: string }
  /** The gate is met, these conditions are not. */
  | { readonly key: 'missing'; readonly conditions: readonly string[] }
  /** All conditions are met; these roles share the first place. */
  | { readonly key: 'open'; readonly roles: readonly string[] }
  /** All conditions are met, but no role gets what it asks or has enough answers. */
  | { readonly key: 'no-role' };

export interface ReadinessResult {
  /** In the order of the definition, the gate first. */
  readonly conditions: readonly ConditionResult[];
  /** In the order of the definition. */
  readonly roles: readonly RoleResult[];
  /** Ids of the advised roles, best first; equal ones in the order of their codes. */
  readonly ranking: readonly string[];
  /** Ids of conditions not met, in the order in which to work on them: the gate, then gap × importance. */
  readonly first: readonly string[];
  /**
   * Whether opening up on purpose, for the pressure that it brings, is a choice. It is a question only
   * when the gate is not met; `undefined` otherwise, and with too few answers.
   */
  readonly pressure: 'choice' | 'refused' | undefined;
  /**
   * Mean of the conditions that have a score, in points. It is the same for every role of one result, so
   * it decides only between results laid side by side.
   */
  readonly conditionMean: number | undefined;
  readonly headline: ReadinessHeadline;
}

/** Scores one set of answers. Answers that the definition does not offer are ignored. */
export function scoreReadiness(
  definition: ReadinessDefinition,
  answers: Answers,
  targets: Targets = {},
): { readonly outcome: Outcome; readonly detail: ReadinessResult } {
  const { points, needed } = definition;
  const conditions = definition.conditions.map((condition) => ({
    definition: condition,
    result: scoreCondition(condition, gradeDimension(condition, points, needed, answers)),
  }));
  const conditionResults = conditions.map(({ result }) => result);
  const roles = rankRoles(
    definition.roles.map((role) => ({
      definition: role,
      result: scoreRole(role, gradeDimension(role, points, needed, answers), conditionResults),
    })),
  );
  const ranking = roles
    .filter(({ result }) => result.place !== undefined)
    .sort((a, b) => (a.result.place ?? 0) - (b.result.place ?? 0));
  const failing = conditions
    .filter(({ result }) => result.status === 'below')
    .sort((a, b) => soonness(b, targets) - soonness(a, targets))
    // Sorting keeps the order of equals, so this only brings the gate to the front.
    .sort(
      (a, b) => Number(b.result === conditionResults[0]) - Number(a.result === conditionResults[0]),
    );

  return {
    outcome: {
      dimensions: [...conditionResults, ...roles.map(({ result }) => result)].map((result) =>
        outcomeOf(result, targets),
      ),
      movers: strongest([
        ...conditionResults.flatMap((result) => pullsFrom(result, result.threshold)),
        // While the gate decides, the questions of roles move nothing.
        ...roles.flatMap(({ result }) =>
          result.status === 'advised' ? pullsFrom(result, points / 2) : [],
        ),
      ]),
      holding: findHolding(conditions, failing, roles, answers),
      steps: findSteps(conditions, failing, roles, ranking, targets).slice(0, STEPS),
    },
    detail: {
      conditions: conditionResults,
      roles: roles.map(({ result }) => result),
      ranking: ranking.map(({ result }) => result.id),
      first: failing.map(({ result }) => result.id),
      pressure: judgePressure(definition, conditionResults),
      conditionMean: meanOf(conditionResults.flatMap(({ score }) => score ?? [])),
      headline: headlineOf(
        conditionResults,
        ranking.map(({ result }) => result),
      ),
    },
  };
}

interface Scored<Part, Result> {
  readonly definition: Part;
  readonly result: Result;
}

function scoreCondition(condition: Condition, graded: GradedResult): ConditionResult {
  const { threshold } = condition;
  const status = ((): ConditionResult['status'] => {
    if (graded.score === undefined) return 'unknown';
    return comparable(graded.score) >= threshold ? 'met' : 'below';
  })();
  return { ...graded, threshold, status };
}

function scoreRole(
  role: Role,
  graded: GradedResult,
  conditions: readonly ConditionResult[],
): Omit<RoleResult, 'place'> {
  const missing = conditions.flatMap(({ id, score, threshold }): MissingCondition[] => {
    const asked = role.asks.filter(({ condition }) => condition === id).map(({ from }) => from);
    const from = Math.max(threshold, ...asked);
    return score !== undefined && comparable(score) >= from ? [] : [{ condition: id, from, score }];
  });
  const best = Math.max(0, ...graded.values.map(({ value }) => value));
  return {
    ...graded,
    status: missing.length > 0 ? 'closed' : graded.score === undefined ? 'too-few' : 'advised',
    missing,
    reasons: graded.values
      .filter(({ value }) => value > 0 && value === best)
      .map(({ question }) => question),
  };
}

/** Gives advised roles their place: one more than the number of advised roles with a higher mean. */
function rankRoles(
  roles: readonly Scored<Role, Omit<RoleResult, 'place'>>[],
): Scored<Role, RoleResult>[] {
  const means = roles.flatMap(({ result }) =>
    result.status === 'advised' ? comparable(result.score ?? 0) : [],
  );
  return roles.map(({ definition, result }) => ({
    definition,
    result: {
      ...result,
      place:
        result.status === 'advised'
          ? 1 + means.filter((mean) => mean > comparable(result.score ?? 0)).length
          : undefined,
    },
  }));
}

function judgePressure(
  { pressure }: ReadinessDefinition,
  conditions: readonly ConditionResult[],
): ReadinessResult['pressure'] {
  const gate = conditions[0];
  if (gate?.score === undefined || gate.status !== 'below') return undefined;
  const met = (id: string) => conditions.find((one) => one.id === id)?.status === 'met';
  return comparable(gate.score) >= pressure.from && pressure.needs.every(met)
    ? 'choice'
    : 'refused';
}

function headlineOf(
  conditions: readonly ConditionResult[],
  ranking: readonly RoleResult[],
): ReadinessHeadline {
  const withStatus = (status: ConditionResult['status']) =>
    conditions.filter((condition) => condition.status === status).map(({ id }) => id);
  const gate = conditions[0];
  const below = withStatus('below');
  const unknown = withStatus('unknown');
  if (gate?.status === 'below') return { key: 'shut', condition: gate.id };
  if (gate?.status === 'met' && below.length > 0) return { key: 'missing', conditions: below };
  if (unknown.length > 0) return { key: 'too-few', conditions: unknown };
  const first = ranking.filter(({ place }) => place === 1).map(({ id }) => id);
  return first.length > 0 ? { key: 'open', roles: first } : { key: 'no-role' };
}

/** Gap × importance of a condition that is not met: what is missing to its threshold, or to a higher target. */
function soonness(
  { definition, result }: Scored<Condition, ConditionResult>,
  targets: Targets,
): number {
  const wanted = Math.max(result.threshold, targetOf(targets, result.id, result.max) ?? 0);
  return urgency(wanted - (result.score ?? wanted), definition);
}

/** Conditions that keep a role from being advised although they are met, once each. */
function askedMore(
  conditions: readonly Scored<Condition, ConditionResult>[],
  roles: readonly Scored<Role, RoleResult>[],
) {
  return conditions
    .map((condition) => ({
      ...condition,
      from: Math.max(
        0,
        ...roles.flatMap(({ result }) =>
          result.missing
            .filter((missing) => missing.condition === condition.result.id)
            .map(({ from }) => from),
        ),
      ),
    }))
    .filter(({ result, from }) => result.status === 'met' && from > 0);
}

/**
 * What stands in the way: of conditions not met the lowest answers, of those with too few answers the
 * missing ones; and when all are met, the lowest answers of those that a role asks more of.
 */
function findHolding(
  conditions: readonly Scored<Condition, ConditionResult>[],
  failing: readonly Scored<Condition, ConditionResult>[],
  roles: readonly Scored<Role, RoleResult>[],
  answers: Answers,
): Holding[] {
  const open = conditions.filter(({ result }) => result.status === 'unknown');
  if (failing.length + open.length === 0) {
    return askedMore(conditions, roles).flatMap(({ result }) => lowestAnswers(result));
  }
  return [
    ...failing.flatMap(({ result }) => lowestAnswers(result)),
    ...open.flatMap(({ definition, result }) =>
      definition.questions
        .filter(({ id }) => answers[id]?.kind !== 'not-applicable')
        .filter(({ id }) => !result.values.some(({ question }) => question === id))
        .map(({ id }) => ({ dimension: result.id, question: id, value: undefined })),
    ),
  ];
}

/** How many roles to begin with: a first role that works beats eight that are tried. */
const ROLES = 3;

/**
 * Of conditions that are not met: first what its definition says to do first, then the advice of the lowest
 * answers. When all are met: the advice of the roles that come first, in the order of their place, then
 * of the conditions that other roles ask more of. When nothing is left: what keeps the conditions met.
 */
function findSteps(
  conditions: readonly Scored<Condition, ConditionResult>[],
  failing: readonly Scored<Condition, ConditionResult>[],
  roles: readonly Scored<Role, RoleResult>[],
  ranking: readonly Scored<Role, RoleResult>[],
  targets: Targets,
): Step[] {
  if (failing.length > 0) {
    return failing.flatMap(({ definition, result }) => [
      ...definition.first.slice(0, 1).map(({ to, text }): Step => ({
        dimension: result.id,
        question: undefined,
        to,
        text,
        reason: 'close',
      })),
      ...stepsBelow(definition, result, result.max, 'close', STEPS_PER_DIMENSION - 1),
    ]);
  }
  // Where a condition has too few answers, answering comes first; what follows from it is not known.
  if (conditions.some(({ result }) => result.status === 'unknown')) return [];
  const close = [
    ...ranking
      .slice(0, ROLES)
      .flatMap(({ definition, result }) =>
        stepsBelow(
          definition,
          result,
          targetOf(targets, result.id, result.max) ?? result.max,
          'close',
        ),
      ),
    ...askedMore(conditions, roles).flatMap(({ definition, result }) =>
      stepsBelow(definition, result, result.max, 'close'),
    ),
  ];
  if (close.length > 0) return close;
  const keep = conditions.flatMap(({ definition, result }) =>
    stepsBelow(definition, result, result.max, 'keep'),
  );
  if (keep.length > 0) return keep;
  return conditions.flatMap(({ definition, result }) =>
    stepsBelow(definition, result, Infinity, 'keep', 1),
  );
}
