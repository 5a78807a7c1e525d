/**
 * Scoring of profile assessments: dimensions × levels of statements on a scale, set against an
 * ambition per dimension. The definition is content; this file knows no assessment in particular.
 *
 * Source of the rules: `ruijs2011` gives the two levels and their order; the mean, the threshold, the
 * least number of answers and the gate are agreements of this site, stated in each assessment.
 */
import { choiceOf, valueOf, type Answers } from './answers';

/** The part of a definition that scoring needs; a definition in any language fits. */
export interface ProfileDefinition {
  /** The points of the scale; the highest value is one less than their number. */
  readonly scale: readonly unknown[];
  /** How many statements of a level must have a number before the level gets a score. */
  readonly needed: number;
  /** From low to high. */
  readonly levels: readonly { readonly id: string; readonly threshold: number }[];
  readonly dimensions: readonly DimensionDefinition[];
}

export interface DimensionDefinition {
  readonly id: string;
  readonly statements: readonly { readonly id: string; readonly level: string }[];
  readonly ambition: { readonly id: string };
}

/** The id of a level, or `none`. */
export type Standing = string;

/**
 * - `met`: the mean reaches the threshold, and so do all levels below;
 * - `below`: the mean does not reach the threshold;
 * - `gated`: the mean reaches the threshold, but a level below is not met, so it does not count;
 * - `unknown`: too few answers for a score, or gated by a level that has too few.
 */
export type LevelStatus = 'met' | 'below' | 'gated' | 'unknown';

export interface LevelResult {
  readonly id: string;
  /** Mean of the answered statements as a share of the scale, 0–1; `undefined` with too few answers. */
  readonly score: number | undefined;
  /** The same mean in points of the scale. */
  readonly mean: number | undefined;
  /** How many statements have a number. */
  readonly answered: number;
  readonly notApplicable: number;
  readonly unknown: number;
  /** How many statements must have a number. */
  readonly needed: number;
  readonly status: LevelStatus;
}

/**
 * How the present stands to the ambition. The first six are the keys of a definition's `gaps`;
 * `no-ambition`: the ambition is not (yet) known; `too-few`: too few answers to tell.
 */
export type Situation =
  'build-base' | 'base-first' | 'grow' | 'reached' | 'beyond' | 'leave' | 'no-ambition' | 'too-few';

export interface DimensionResult {
  readonly id: string;
  readonly levels: readonly LevelResult[];
  /** The highest level met, or `none`; `undefined` when the first level has too few answers. */
  readonly reached: Standing | undefined;
  /** The level wanted, or `none`; `undefined` when not answered or not known. */
  readonly ambition: Standing | undefined;
  /** Levels between present and ambition: above 0 is behind it, below 0 beyond it. */
  readonly gap: number | undefined;
  /** Points of the scale still missing: the shortfalls of all levels up to the ambition, added up. */
  readonly distance: number;
  readonly situation: Situation;
}

/** A statement that pulled a level away from its threshold. */
export interface Mover {
  readonly dimension: string;
  readonly statement: string;
  readonly value: number;
  /** By how many points the answer moved the mean of its level away from the threshold; below 0 is down. */
  readonly pull: number;
}

export interface NextStep {
  readonly dimension: string;
  readonly statement: string;
  readonly value: number;
  /** `close`: closes a gap; `keep`: strengthens a level that is reached already. */
  readonly reason: 'close' | 'keep';
}

export interface ProfileResult {
  readonly dimensions: readonly DimensionResult[];
  /** Strongest first. */
  readonly movers: { readonly up: readonly Mover[]; readonly down: readonly Mover[] };
  readonly nextSteps: readonly NextStep[];
}

/** The statements of one level, in the order of the definition. */
function statementsOf(dimension: DimensionDefinition, level: string) {
  return dimension.statements.filter((statement) => statement.level === level);
}

/**
 * Scores one set of answers. Answers to questions that the definition does not have are ignored;
 * the order in which answers were given has no influence.
 */
export function scoreProfile(definition: ProfileDefinition, answers: Answers): ProfileResult {
  const dimensions = definition.dimensions.map((dimension) =>
    scoreDimension(definition, dimension, answers),
  );
  const movers = findMovers(definition, answers);
  return {
    dimensions,
    movers: {
      up: movers.filter(({ pull }) => pull > 0).sort((a, b) => b.pull - a.pull),
      down: movers.filter(({ pull }) => pull < 0).sort((a, b) => a.pull - b.pull),
    },
    nextSteps: findNextSteps(definition, dimensions, answers),
  };
}

function scoreDimension(
  definition: ProfileDefinition,
  dimension: DimensionDefinition,
  answers: Answers,
): DimensionResult {
  const levels: LevelResult[] = [];
  let reached: Standing | undefined = 'none';
  /** What the gate says to the next level; the first one stands open. */
  let below: LevelStatus = 'met';
  for (const level of definition.levels) {
    const result = scoreLevel(definition, dimension, level, below, answers);
    levels.push(result);
    if (result.status === 'met') reached = level.id;
    below = result.status;
  }
  if (levels[0]?.status === 'unknown') reached = undefined;

  const ambition = choiceOf(answers[dimension.ambition.id])?.[0];
  const rank = (standing: Standing) =>
    definition.levels.findIndex((level) => level.id === standing) + 1;
  const wanted = ambition === undefined ? 0 : rank(ambition);
  const levelsWanted = levels.slice(0, wanted);
  const max = definition.scale.length - 1;
  const distance = levelsWanted.reduce((sum, { mean }, index) => {
    const threshold = definition.levels[index]?.threshold ?? max;
    return sum + (mean === undefined ? 0 : Math.max(0, threshold - mean));
  }, 0);

  const situation = ((): Situation => {
    if (ambition === undefined) return 'no-ambition';
    if (wanted === 0) return reached === undefined || reached === 'none' ? 'leave' : 'beyond';
    if (reached === undefined) return 'too-few';
    const standing = rank(reached);
    if (standing > wanted) return 'beyond';
    if (standing === wanted) return 'reached';
    // The level that stands in the way decides: without a score nothing can be said about the gap.
    if (levels[standing]?.status === 'unknown') return 'too-few';
    if (standing > 0) return 'grow';
    return wanted === 1 ? 'build-base' : 'base-first';
  })();

  const open = situation === 'no-ambition' || situation === 'too-few';
  return {
    id: dimension.id,
    levels,
    reached,
    ambition,
    gap: open || reached === undefined ? undefined : wanted - rank(reached),
    distance,
    situation,
  };
}

function scoreLevel(
  { needed, scale }: ProfileDefinition,
  dimension: DimensionDefinition,
  level: { readonly id: string; readonly threshold: number },
  below: LevelStatus,
  answers: Answers,
): LevelResult {
  const given = statementsOf(dimension, level.id).map((statement) => answers[statement.id]);
  const values = given.map(valueOf).filter((value) => value !== undefined);
  const enough = values.length >= needed;
  const mean = enough ? values.reduce((sum, value) => sum + value, 0) / values.length : undefined;
  const status = ((): LevelStatus => {
    if (mean === undefined) return 'unknown';
    if (mean < level.threshold) return 'below';
    if (below === 'met') return 'met';
    return below === 'unknown' ? 'unknown' : 'gated';
  })();
  return {
    id: level.id,
    score: mean === undefined ? undefined : mean / (scale.length - 1),
    mean,
    answered: values.length,
    notApplicable: given.filter((answer) => answer?.kind === 'not-applicable').length,
    unknown: given.filter((answer) => answer?.kind === 'unknown').length,
    needed,
    status,
  };
}

/**
 * How far each answer moved the mean of its level away from the threshold: (value − threshold) ÷ answers.
 * Levels with too few answers have no score, so nothing moved it. Levels above the ambition do not count.
 */
function findMovers(definition: ProfileDefinition, answers: Answers): Mover[] {
  return definition.dimensions.flatMap((dimension) => {
    const ambition = choiceOf(answers[dimension.ambition.id])?.[0];
    const wanted = definition.levels.findIndex((level) => level.id === ambition);
    const levels =
      ambition === undefined ? definition.levels : definition.levels.slice(0, wanted + 1);
    return levels.flatMap((level) => {
      const statements = statementsOf(dimension, level.id).flatMap(({ id }) => {
        const value = valueOf(answers[id]);
        return value === undefined ? [] : [{ id, value }];
      });
      if (statements.length < definition.needed) return [];
      return statements.map(({ id, value }) => ({
        dimension: dimension.id,
        statement: id,
        value,
        pull: (value - level.threshold) / statements.length,
      }));
    });
  });
}

/** How many steps one dimension gives at most: more than three is a list nobody starts on. */
const STEPS_PER_DIMENSION = 3;

/**
 * What to do next: of each dimension behind its ambition, the lowest statements (under the threshold)
 * of the first level that is not met. Dimensions with the largest gap come first, then those with the
 * largest distance. When nothing is behind, the lowest statements of the levels reached, to keep them.
 */
function findNextSteps(
  definition: ProfileDefinition,
  results: readonly DimensionResult[],
  answers: Answers,
): NextStep[] {
  const stepsAt = (
    result: DimensionResult,
    level: ProfileDefinition['levels'][number] | undefined,
    limit: number,
    reason: NextStep['reason'],
  ): NextStep[] => {
    const dimension = definition.dimensions.find(({ id }) => id === result.id);
    if (!dimension || !level) return [];
    return statementsOf(dimension, level.id)
      .flatMap(({ id }) => {
        const value = valueOf(answers[id]);
        return value === undefined || value >= limit
          ? []
          : [{ dimension: dimension.id, statement: id, value, reason }];
      })
      .sort((a, b) => a.value - b.value)
      .slice(0, STEPS_PER_DIMENSION);
  };

  const behind = results
    .filter(({ gap }) => gap !== undefined && gap > 0)
    .sort((a, b) => (b.gap ?? 0) - (a.gap ?? 0) || b.distance - a.distance);
  if (behind.length > 0) {
    return behind.flatMap((result) => {
      const level = definition.levels[result.levels.findIndex(({ status }) => status !== 'met')];
      return stepsAt(result, level, level?.threshold ?? 0, 'close');
    });
  }
  return results
    .filter(({ situation }) => situation === 'reached' || situation === 'beyond')
    .flatMap((result) => {
      const level = definition.levels.find(({ id }) => id === result.reached);
      return stepsAt(result, level, definition.scale.length - 1, 'keep');
    });
}
