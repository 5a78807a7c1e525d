/**
 * A session as the browser keeps it: 500 responses in a tenth of the room, so that keeping a change costs no
 * time that anybody notices. The ids of the questions stand once; an answer is one cell.
 */
import { isAnswer, type Answer } from '../assessment/answers';
import { isSession, type Response, type Session } from './session';
import { isRecord } from './tally';

/** Points, the id of an option, `true` for “don't know”, `false` for “not applicable”, `null` for no answer. */
type Cell = number | string | boolean | null | Answer;

export interface PackedSession extends Omit<Session, 'responses'> {
  /** The ids that the cells of a response stand for, in order. */
  readonly questions: readonly string[];
  readonly responses: readonly (Omit<Response, 'answers'> & {
    readonly answers: readonly Cell[];
  })[];
}

function cellOf(answer: Answer | undefined): Cell {
  if (!answer) return null;
  if (answer.kind === 'value') return answer.value;
  if (answer.kind === 'unknown') return true;
  if (answer.kind === 'not-applicable') return false;
  const [id] = answer.kind === 'choice' ? answer.ids : [];
  return id !== undefined && answer.kind === 'choice' && answer.ids.length === 1 ? id : answer;
}

function answerIn(cell: unknown): Answer | undefined {
  if (typeof cell === 'number') return { kind: 'value', value: cell };
  if (typeof cell === 'string') return { kind: 'choice', ids: [cell] };
  if (typeof cell === 'boolean') return { kind: cell ? 'unknown' : 'not-applicable' };
  return isAnswer(cell) ? cell : undefined;
}

export function pack(session: Session): PackedSession {
  const questions = [...new Set(session.responses.flatMap(({ answers }) => Object.keys(answers)))];
  return {
    ...session,
    questions,
    responses: session.responses.map((response) => ({
      ...response,
      answers: questions.map((id) =>
        cellOf(Object.hasOwn(response.answers, id) ? response.answers[id] : undefined),
      ),
    })),
  };
}

/** The session in what is kept; `undefined` when it is none. */
export function unpack(data: unknown): Session | undefined {
  if (!isRecord(data)) return undefined;
  const { questions, responses, ...rest } = data;
  if (!Array.isArray(questions) || !questions.every((id) => typeof id === 'string'))
    return undefined;
  if (!Array.isArray(responses)) return undefined;
  const session: unknown = {
    ...rest,
    responses: responses.map((response: unknown) => {
      if (!isRecord(response) || !Array.isArray(response.answers)) return undefined;
      const cells: readonly unknown[] = response.answers;
      return {
        ...response,
        answers: Object.fromEntries(
          questions.flatMap((id: string, place) => {
            const cell = cells[place];
            if (cell === null || cell === undefined) return [];
            // What is no answer makes the whole no session.
            return [[id, answerIn(cell)]];
          }),
        ),
      };
    }),
  };
  return isSession(session) ? session : undefined;
}

/** Whether what is kept is a session on this assessment. */
export const isPackedOf =
  (code: string) =>
  (data: unknown): data is PackedSession =>
    unpack(data)?.definition === code;
