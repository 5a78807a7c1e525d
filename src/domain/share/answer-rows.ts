/** The answers of a take question by question, as tables and files list them. */
import { choiceOf, valueOf, type Answer, type Answers } from '../assessment/answers';
import { optionOf, type Instrument } from '../assessment/instrument';

export interface AnswerLabels {
  readonly notApplicable: string;
  readonly unknown: string;
}

export interface AnswerRow {
  /** Id of the question. */
  readonly id: string;
  /** Title of the dimension; empty where the question has none. */
  readonly dimension: string;
  readonly question: string;
  /** The option in words; empty when there is no answer. */
  readonly answer: string;
  /** What the answer counts for; `undefined` for everything that is not a number. */
  readonly points: number | undefined;
  readonly note: string;
  /** The last version that asked it; `undefined` while it is asked. */
  readonly until: number | undefined;
}

/**
 * A row for every question that is asked, in their order, answered or not; then one for every answer to a
 * question that is no longer asked.
 */
export function answerRows(
  instrument: Instrument,
  answers: Answers,
  notes: Readonly<Record<string, string>>,
  labels: AnswerLabels,
): readonly AnswerRow[] {
  const titles = new Map(instrument.dimensions.map(({ id, title }) => [id, title]));
  const own = <Value>(record: Readonly<Record<string, Value>>, id: string) =>
    Object.hasOwn(record, id) ? record[id] : undefined;
  const inWords = (answer: Answer | undefined, option: string | undefined): string => {
    if (answer?.kind === 'not-applicable') return labels.notApplicable;
    return answer?.kind === 'unknown' ? labels.unknown : (option ?? '');
  };
  return [
    ...instrument.questions.map((question): AnswerRow => {
      const answer = own(answers, question.id);
      const option = optionOf(question, answer);
      return {
        id: question.id,
        dimension: titles.get(question.dimension ?? '') ?? '',
        question: question.text,
        answer: inWords(answer, option?.text),
        points: question.purpose === 'score' ? option?.value : undefined,
        note: own(notes, question.id) ?? '',
        until: undefined,
      };
    }),
    ...instrument.retired.flatMap(({ id, text, until, options }): AnswerRow[] => {
      const answer = own(answers, id);
      if (!answer) return [];
      const chosen = valueOf(answer)?.toString() ?? choiceOf(answer)?.[0];
      const option = options.find((one) => one.id === chosen)?.text;
      return [
        {
          id,
          dimension: '',
          question: text,
          answer: inWords(answer, option),
          points: undefined,
          note: own(notes, id) ?? '',
          until,
        },
      ];
    }),
  ];
}
