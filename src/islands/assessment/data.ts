/**
 * What the assessment islands are given: plain data in one language, with links resolved. The server
 * makes it from a definition; the islands only read it.
 */
import type { Definition } from '../../domain/assessment/instrument';
import type { TakingLabels } from '../../i18n/assessment';
import type { ResultLabels } from '../../i18n/assessment-result';
import type { ArrivalLabels, ShareLabels } from '../../i18n/assessment-share';
import { localise } from '../../i18n/localise';
import type { Lang } from '../../i18n/languages';
import type { Check, SelfAssessment } from '../../schemas/assessment';

/** Turns a code such as `F1#steps` into an address in one language. */
export type ResolveTarget = (lang: Lang, target: string) => string;

/** Where a code such as `F1#steps` leads, and the title of the chapter or assessment that it is of. */
export interface TargetLink {
  readonly href: string;
  readonly title: string;
}

/** A self-assessment in one language, with everything that it refers to. */
export interface AssessmentData {
  readonly definition: Definition;
  /** By target, as it stands in the definition (`F1`, `F1#steps`, `A6`); and the assessment itself, by its code. */
  readonly links: Readonly<Record<string, TargetLink>>;
}

/** Every string of the island in which an assessment is taken, in one language. */
export interface AssessmentLabels {
  readonly taking: TakingLabels;
  readonly result: ResultLabels;
  readonly share: ShareLabels;
  readonly arrival: ArrivalLabels;
}

/** A self-assessment as the islands and the JSON files have it. */
export function assessmentData(
  definition: SelfAssessment,
  lang: Lang,
  resolve: (lang: Lang, target: string) => TargetLink,
): AssessmentData {
  const localised = localise(definition, lang);
  const targets = [...new Set([definition.code, ...targetsIn(localised)])];
  return {
    definition: localised,
    links: Object.fromEntries(targets.map((target) => [target, resolve(lang, target)])),
  };
}

/** Everything in plain data that a reader can be led to: chapters and targets of steps. */
function targetsIn(data: unknown): string[] {
  if (Array.isArray(data)) return data.flatMap(targetsIn);
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) =>
    typeof value === 'string' && (key === 'to' || key === 'chapter') ? [value] : targetsIn(value),
  );
}

export interface CheckData {
  readonly questions: readonly CheckQuestion[];
}

export interface CheckQuestion {
  readonly id: string;
  readonly type: 'single' | 'multiple' | 'true-false';
  /** Where the answer is argued. */
  readonly href: string;
  readonly text: string;
  readonly options: readonly {
    readonly id: string;
    readonly correct?: true | undefined;
    readonly text: string;
    readonly feedback: string;
  }[];
}

/** The part of a check that the island needs, in one language. */
export function checkData(check: Check, lang: Lang, resolve: ResolveTarget): CheckData {
  const { chapter, questions } = localise(check, lang);
  return {
    questions: questions.map(({ section, ...question }) => ({
      ...question,
      href: resolve(lang, `${chapter}#${section}`),
    })),
  };
}
