/**
 * What the assessment islands are given: plain data in one language, with links resolved. The server
 * makes it from a definition; the islands only read it.
 */
import { localise } from '../../i18n/localise';
import type { Lang } from '../../i18n/languages';
import type { Check, Profile } from '../../schemas/assessment';

/** Turns a code such as `F1#steps` into an address in one language. */
export type ResolveTarget = (lang: Lang, target: string) => string;

export interface ProfileData {
  readonly code: string;
  readonly version: number;
  readonly unit: string;
  readonly scale: readonly string[];
  readonly needed: number;
  readonly levels: readonly {
    readonly id: string;
    readonly title: string;
    readonly threshold: number;
  }[];
  readonly dimensions: readonly DimensionData[];
}

export interface DimensionData {
  readonly id: string;
  readonly title: string;
  readonly href: string;
  readonly hue: Profile['dimensions'][number]['hue'];
  readonly statements: readonly StatementData[];
  readonly ambition: {
    readonly id: string;
    readonly text: string;
    readonly options: readonly { readonly id: string; readonly text: string }[];
  };
  readonly gaps: Readonly<Record<keyof Profile['dimensions'][number]['gaps'], string>>;
}

export interface StatementData {
  readonly id: string;
  readonly level: string;
  readonly text: string;
  readonly next: { readonly href: string; readonly text: string };
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

/** The part of a profile that the island needs, in one language. */
export function profileData(profile: Profile, lang: Lang, resolve: ResolveTarget): ProfileData {
  const { code, version, unit, scale, needed, levels, dimensions } = localise(profile, lang);
  return {
    code,
    version,
    unit,
    scale,
    needed,
    levels,
    dimensions: dimensions.map(({ chapter, statements, ...dimension }) => ({
      ...dimension,
      href: resolve(lang, chapter),
      statements: statements.map(({ next, ...statement }) => ({
        ...statement,
        next: { href: resolve(lang, next.to), text: next.text },
      })),
    })),
  };
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

/** One question of a profile, in the order in which it is asked. */
export type ProfileQuestion = { readonly id: string; readonly text: string } & (
  | { readonly kind: 'statement'; readonly dimension: DimensionData; readonly level: string }
  | {
      readonly kind: 'ambition';
      readonly dimension: DimensionData;
      readonly options: DimensionData['ambition']['options'];
    }
);

/** All questions: per dimension the statements from the lowest level up, then the ambition. */
export function profileQuestions(profile: ProfileData): ProfileQuestion[] {
  return profile.dimensions.flatMap((dimension): ProfileQuestion[] => [
    ...profile.levels.flatMap((level) =>
      dimension.statements
        .filter((statement) => statement.level === level.id)
        .map(({ id, text }) => ({
          kind: 'statement' as const,
          id,
          text,
          dimension,
          level: level.title,
        })),
    ),
    { kind: 'ambition', ...dimension.ambition, dimension },
  ]);
}
