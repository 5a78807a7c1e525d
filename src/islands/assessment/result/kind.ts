/** What all kinds of results have in common for whoever shows one. */
import type { Answers } from '../../../domain/assessment/answers';
import type { Definition } from '../../../domain/assessment/instrument';
import type { Outcome, Targets } from '../../../domain/assessment/outcome';
import type { Scored } from '../../../domain/assessment/score';
import type { Take } from '../../../domain/assessment/take';
import type { ResultLabels } from '../../../i18n/assessment-result';
import type { Lang } from '../../../i18n/languages';
import type { AssessmentData } from '../data';

export interface ResultProps {
  data: AssessmentData;
  scored: Scored;
  take: Take;
  lang: Lang;
  labels: ResultLabels;
  /** The reader wants to answer this question. */
  onAnswer: (question: string) => void;
  /** The reader wants so many points for a dimension; `undefined` takes it away. */
  onTarget: (dimension: string, points: number | undefined) => void;
}

/** Scores answers that fit their questions. @throws for an assessment of another kind */
export type ScoreKind = (definition: Definition, answers: Answers, targets?: Targets) => Scored;

interface OfKind<Kind extends Scored['kind']> {
  readonly definition: Extract<Definition, { kind: Kind }>;
  readonly detail: Extract<Scored, { kind: Kind }>['detail'];
  readonly outcome: Outcome;
}

/** A definition and its result as those of one kind. @throws when they are of another one */
export function ofKind<Kind extends Scored['kind']>(
  kind: Kind,
  definition: Definition,
  scored: Scored,
): OfKind<Kind> {
  if (scored.kind !== kind) throw otherKind(definition);
  const { detail, outcome } = scored;
  return { definition: definitionOf(kind, definition), detail, outcome } as OfKind<Kind>;
}

/** A definition as one of this kind. @throws when it is of another one */
export function definitionOf<Kind extends Scored['kind']>(
  kind: Kind,
  definition: Definition,
): Extract<Definition, { kind: Kind }> {
  if (definition.kind !== kind) throw otherKind(definition);
  return definition as Extract<Definition, { kind: Kind }>;
}

const otherKind = ({ code }: Definition): Error =>
  new Error(`The result of ${code} is of another kind.`);
