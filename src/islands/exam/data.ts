/**
 * What the islands of a belt are given: plain data in one language, with links resolved. The page has what
 * the start needs; questions and answers come as JSON when the reader starts.
 */
import { chaptersIn, neededToPass, type Exam } from '../../domain/assessment/exam';
import type { ExamRoomLabels } from '../../i18n/exam';
import { localise } from '../../i18n/localise';
import type { Lang } from '../../i18n/languages';
import type { Exam as ExamDefinition } from '../../schemas/assessment';

/** What things are shuffled by on paper, so that the answers can name the letters of the worksheet. */
export const paperSeed = 1;

/** A belt as its start shows it: nothing in it gives a question away. */
export interface ExamAbout {
  readonly code: string;
  readonly version: number;
  readonly title: string;
  readonly belt: Exam['belt'];
  /** How many questions are drawn, how many minutes they may take, and how many right answers pass. */
  readonly drawn: number;
  readonly minutes: number;
  readonly needed: number;
  /** The share of right answers that passes, 0 to 1. */
  readonly pass: number;
  /** How many questions the pool has. */
  readonly pool: number;
  /** The chapters that the pool asks about, with the number of questions of each. */
  readonly chapters: readonly {
    readonly code: string;
    readonly title: string;
    readonly questions: number;
  }[];
  /** Where questions and answers are fetched. */
  readonly source: string;
  /** The page with all answers. */
  readonly answers: string;
}

/** Where an answer is argued: a section or play, and the title of its chapter. */
export interface SectionLink {
  readonly href: string;
  readonly chapter: string;
  readonly title: string;
}

/** What is fetched when the reader starts. */
export interface ExamData {
  readonly version: number;
  readonly questions: Exam['questions'];
  /** By target, as the questions have it (`O8#why`): where an answer is argued. */
  readonly sections: Readonly<Record<string, SectionLink>>;
  readonly labels: ExamRoomLabels;
}

/** Titles and addresses, which the server knows. */
export interface ExamLinks {
  /** Title of a chapter by its code. */
  readonly chapterTitle: (lang: Lang, code: string) => string;
  /** Address and title of a section or play by its target, such as `O8#white-belt`. */
  readonly section: (lang: Lang, target: string) => Promise<SectionLink>;
}

/** The part of a belt that its start needs, in one language. */
export function examAbout(
  definition: ExamDefinition,
  lang: Lang,
  links: Pick<ExamLinks, 'chapterTitle'>,
  addresses: Pick<ExamAbout, 'source' | 'answers'>,
): ExamAbout {
  const { code, version, belt, exam, questions, title } = definition;
  return {
    code,
    version,
    belt,
    title: title[lang],
    drawn: exam.questions,
    minutes: exam.minutes,
    needed: neededToPass(exam.questions, exam.pass),
    pass: exam.pass,
    pool: questions.length,
    chapters: chaptersIn(questions).map((chapter) => ({
      ...chapter,
      title: links.chapterTitle(lang, chapter.code),
    })),
    ...addresses,
  };
}

/** The questions of a belt with answers, reasons and where these are argued, in one language. */
export async function examData(
  definition: ExamDefinition,
  lang: Lang,
  links: Pick<ExamLinks, 'section'>,
  labels: ExamRoomLabels,
): Promise<ExamData> {
  const { version, questions } = localise(definition, lang);
  const targets = [...new Set(questions.map(({ section }) => section))];
  const sections = await Promise.all(
    targets.map(async (target) => [target, await links.section(lang, target)] as const),
  );
  return { version, questions, sections: Object.fromEntries(sections), labels };
}
