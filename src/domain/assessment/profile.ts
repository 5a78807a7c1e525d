/**
 * Scoring of profile assessments: dimensions × levels of statements on a scale, set against an
 * ambition per dimension. The definition is content; this file knows no assessment in particular.
 *
 * Source of the rules: `ruijs2011` gives the two levels of the core functions and their order; that a
 * phase counts only when those below it are met comes from the discussion under `jdc2012`. The mean, the
 * threshold, the least number of answers and the weights are agreements of this site, stated in each
 * assessment.
 */
import { choiceOf, valueOf, type Answers } from './answers';
import { meanOf } from './graded';
import type { Definition } from './instrument';
import {
  comparable,
  STEPS,
  STEPS_PER_DIMENSION,
  strongest,
  urgency,
  type DimensionOutcome,
  type Holding,
  type Outcome,
  type Step,
} from './outcome';

/** The part of a definition that scoring needs; a definition in any language fits. */
export interface ProfileDefinition {
  /** The points of the scale; the highest value is one less than their number. */
  readonly scale: readonly unknown[];
  /** How many statements of a level must have a number before the level gets a score. */
  readonly needed: number;
  /**
   * When a level is met: `mean` (the default), from a mean on; `every`, when each statement that applies
   * has been answered and reaches the threshold.
   */
  readonly rule?: 'mean' | 'every' | undefined;
  /** There where the dimensions have a whole, which stands where the lowest of them stands. */
  readonly whole?: readonly unknown[] | undefined;
  /** From low to high. */
  readonly levels: readonly { readonly id: string; readonly threshold: number }[];
  readonly dimensions: readonly DimensionDefinition[];
}

export interface DimensionDefinition {
  readonly id: string;
  /** 1 helps, 2 (the default) matters, 3 comes before the others. */
  readonly importance?: number | undefined;
  readonly statements: readonly { readonly id: string; readonly level: string }[];
  readonly ambition: { readonly id: string };
}

/** The id of a level, or `none`. */
export type Standing = string;

/**
 * - `met`: the level passes by the rule of the assessment, and so do all levels below;
 * - `below`: it does not pass: the mean does not reach the threshold or, with the rule `every`, one
 *   statement does not, whatever the others say;
 * - `gated`: it passes, but a level below is not met, so it does not count;
 * - `unknown`: too few answers to tell, or gated by a level that has too few. With the rule `every` one
 *   statement without an answer in points is enough, unless another one fails already.
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

/** The result in one sentence, as data. A dimension is settled when it stands where it should, or further. */
export type ProfileHeadline =
  /** The definition's `whole` says it. */
  | { readonly key: 'whole'; readonly level: Standing }
  /** So many dimensions are settled; this one is the first to work on. */
  | { readonly key: 'behind'; readonly dimension: string; readonly settled: number }
  /** Nothing is behind; of so many dimensions it cannot be told yet. */
  | { readonly key: 'reached'; readonly settled: number; readonly open: number }
  /** The reader wants nothing, and has nothing. */
  | { readonly key: 'none' }
  | { readonly key: 'too-few' };

export interface ProfileResult {
  readonly dimensions: readonly DimensionResult[];
  /**
   * Where the whole stands: at the lowest dimension that stands somewhere. `undefined` when none does, and
   * where the assessment has no whole.
   */
  readonly whole: Standing | undefined;
  readonly headline: ProfileHeadline;
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
  const whole = definition.whole ? lowestStanding(definition, dimensions) : undefined;
  return {
    dimensions,
    whole,
    headline: headlineOf(definition, dimensions, whole),
    movers: {
      up: movers.filter(({ pull }) => pull > 0).sort((a, b) => b.pull - a.pull),
      down: movers.filter(({ pull }) => pull < 0).sort((a, b) => a.pull - b.pull),
    },
    nextSteps: findNextSteps(definition, dimensions, answers),
  };
}

/** How many levels lie at or below a standing; 0 for `none`. */
const rankOf = ({ levels }: ProfileDefinition, standing: Standing): number =>
  levels.findIndex((level) => level.id === standing) + 1;

function lowestStanding(
  definition: ProfileDefinition,
  results: readonly DimensionResult[],
): Standing | undefined {
  const [lowest] = results
    .flatMap(({ reached }) => reached ?? [])
    .sort((a, b) => rankOf(definition, a) - rankOf(definition, b));
  return lowest;
}

function headlineOf(
  definition: ProfileDefinition,
  results: readonly DimensionResult[],
  whole: Standing | undefined,
): ProfileHeadline {
  if (whole !== undefined) return { key: 'whole', level: whole };
  const having = (...situations: Situation[]) =>
    results.filter(({ situation }) => situations.includes(situation)).length;
  const settled = having('reached', 'beyond', 'leave');
  const open = having('no-ambition', 'too-few');
  const worst = inOrder(definition, results)[0];
  if (worst) return { key: 'behind', dimension: worst.id, settled };
  if (having('leave') === results.length) return { key: 'none' };
  return open === results.length ? { key: 'too-few' } : { key: 'reached', settled, open };
}

/** The dimensions behind their ambition: the largest gap × importance first, then the largest distance. */
function inOrder(
  definition: ProfileDefinition,
  results: readonly DimensionResult[],
): DimensionResult[] {
  const importance = (id: string) =>
    definition.dimensions.find((dimension) => dimension.id === id)?.importance ?? 2;
  const rush = ({ id, gap }: DimensionResult) => urgency(gap ?? 0, { importance: importance(id) });
  return results
    .filter(({ gap }) => gap !== undefined && gap > 0)
    .sort((a, b) => rush(b) - rush(a) || comparable(b.distance) - comparable(a.distance));
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
  const rank = (standing: Standing) => rankOf(definition, standing);
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
  { needed, scale, rule }: ProfileDefinition,
  dimension: DimensionDefinition,
  level: { readonly id: string; readonly threshold: number },
  below: LevelStatus,
  answers: Answers,
): LevelResult {
  const given = statementsOf(dimension, level.id).map((statement) => answers[statement.id]);
  const values = given.map(valueOf).filter((value) => value !== undefined);
  const mean = values.length >= needed ? meanOf(values) : undefined;
  const notApplicable = given.filter((answer) => answer?.kind === 'not-applicable').length;
  const status = ((): LevelStatus => {
    if (rule === 'every') {
      if (values.some((value) => value < level.threshold)) return 'below';
      if (mean === undefined || values.length + notApplicable < given.length) return 'unknown';
    } else {
      if (mean === undefined) return 'unknown';
      if (mean < level.threshold) return 'below';
    }
    if (below === 'met') return 'met';
    return below === 'unknown' ? 'unknown' : 'gated';
  })();
  return {
    id: level.id,
    score: mean === undefined ? undefined : mean / (scale.length - 1),
    mean,
    answered: values.length,
    notApplicable,
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

/**
 * What to do next: of each dimension behind its ambition, the lowest statements (under the threshold)
 * of the first level that is not met. Dimensions with the largest gap × importance come first, then those
 * with the largest distance. When nothing is behind, the lowest statements of the levels reached, to keep them.
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

  const behind = inOrder(definition, results);
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

export type ProfileAssessment = Extract<Definition, { kind: 'profile' }>;

/** What the answers come to in the shape of every kind, from a result of `scoreProfile`. */
export function profileOutcome(
  definition: ProfileAssessment,
  result: ProfileResult,
  answers: Answers,
): Outcome {
  return {
    dimensions: definition.dimensions.map((dimension) =>
      overview(definition, dimension, result, answers),
    ),
    movers: strongest(
      [...result.movers.up, ...result.movers.down].map(({ dimension, statement, pull }) => ({
        dimension,
        question: statement,
        pull,
      })),
    ),
    holding: findHolding(definition, result, answers),
    steps: outcomeSteps(definition, result, answers),
  };
}

/** One number for a dimension: the mean of all its statements, whatever their level. */
function overview(
  { scale, needed, levels }: ProfileAssessment,
  dimension: ProfileAssessment['dimensions'][number],
  result: ProfileResult,
  answers: Answers,
): DimensionOutcome {
  const given = dimension.statements.map(({ id }) => answers[id]);
  const values = given.map(valueOf).filter((value) => value !== undefined);
  const least = needed * levels.length;
  return {
    id: dimension.id,
    score: values.length >= least ? meanOf(values) : undefined,
    max: scale.length - 1,
    answered: values.length,
    asked: given.filter((answer) => answer?.kind !== 'not-applicable').length,
    needed: least,
    target: undefined,
    gap: undefined,
    standing: result.dimensions.find(({ id }) => id === dimension.id)?.reached,
  };
}

/** The level to work on: the first one not met, as long as the ambition asks for it or is not known. */
function levelAhead(definition: ProfileDefinition, { levels, ambition }: DimensionResult) {
  const index = levels.findIndex(({ status }) => status !== 'met');
  const wanted = ambition === undefined ? levels.length : rankOf(definition, ambition);
  const level = definition.levels[index];
  const result = levels[index];
  return level && result && index < wanted ? { level, result } : undefined;
}

/**
 * Of the level to work on in each dimension: the statements under the threshold, lowest first, and those
 * without an answer where that is why the level cannot be told. Where the lowest dimension decides about
 * the whole, that dimension comes first.
 */
function findHolding(
  definition: ProfileAssessment,
  result: ProfileResult,
  answers: Answers,
): Holding[] {
  const rank = ({ reached }: DimensionResult) => rankOf(definition, reached ?? 'none');
  const dimensions = definition.whole
    ? [...result.dimensions].sort((a, b) => rank(a) - rank(b))
    : result.dimensions;
  return dimensions.flatMap((own) => {
    const dimension = definition.dimensions.find(({ id }) => id === own.id);
    const ahead = levelAhead(definition, own);
    if (!dimension || !ahead) return [];
    const { level, result: found } = ahead;
    return statementsOf(dimension, level.id)
      .filter(({ id }) => {
        const value = valueOf(answers[id]);
        if (value !== undefined) return value < level.threshold;
        return found.status === 'unknown' && answers[id]?.kind !== 'not-applicable';
      })
      .map(({ id }) => ({ dimension: own.id, question: id, value: valueOf(answers[id]) }))
      .sort((a, b) => (a.value ?? Infinity) - (b.value ?? Infinity));
  });
}

/**
 * The next steps with their links. Where the reader has not said what they want, the next level is taken
 * for it. Where everything that is reached has the highest answer, the first statement of each level speaks.
 */
function outcomeSteps(
  definition: ProfileAssessment,
  result: ProfileResult,
  answers: Answers,
): Step[] {
  const assumed = result.dimensions.map((own): DimensionResult => {
    if (own.situation !== 'no-ambition' || own.reached === undefined) return own;
    const ahead = levelAhead(definition, own);
    if (!ahead) return { ...own, situation: 'reached' };
    if (ahead.result.status === 'unknown') return own;
    const { threshold } = ahead.level;
    return { ...own, gap: 1, distance: Math.max(0, threshold - (ahead.result.mean ?? threshold)) };
  });
  const steps = findNextSteps(definition, assumed, answers);
  const chosen = steps.length > 0 ? steps : firstStatements(definition, assumed);
  return chosen.slice(0, STEPS).flatMap(({ dimension, statement, reason }) => {
    const next = definition.dimensions
      .find(({ id }) => id === dimension)
      ?.statements.find(({ id }) => id === statement)?.next;
    return next ? [{ dimension, question: statement, to: next.to, text: next.text, reason }] : [];
  });
}

/** The first statement of the level reached, of at most three dimensions. */
function firstStatements(
  definition: ProfileDefinition,
  results: readonly DimensionResult[],
): Pick<NextStep, 'dimension' | 'statement' | 'reason'>[] {
  return results
    .filter(({ situation }) => situation === 'reached' || situation === 'beyond')
    .flatMap(({ id, reached }) => {
      const dimension = definition.dimensions.find((one) => one.id === id);
      const first = dimension?.statements.find(({ level }) => level === reached);
      return first ? [{ dimension: id, statement: first.id, reason: 'keep' as const }] : [];
    })
    .slice(0, STEPS_PER_DIMENSION);
}
