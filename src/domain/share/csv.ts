/**
 * Answers as a table for spreadsheets: CSV by RFC 4180.
 *
 * - It begins with a byte order mark, without which Excel reads “é” as two other characters; other
 *   programs skip it.
 * - Excel separates columns as Windows is set: with a semicolon where a comma is for decimals, as in the
 *   Netherlands and Belgium. The page proposes the separator by its language and lets the reader
 *   choose; a first line `sep=;` is no way out, as Excel then no longer reads the byte order mark.
 * - A cell that a spreadsheet would take for a formula gets an apostrophe in front. The expression of
 *   papaparse leaves out cells of several lines and the signs of East Asian keyboards; this one does not.
 */
import Papa from 'papaparse';
import type { Answers } from '../assessment/answers';
import type { Instrument } from '../assessment/instrument';
import { answerRows, type AnswerLabels } from './answer-rows';
import { tidy } from './tidy';

export interface CsvLabels extends AnswerLabels {
  readonly assessment: string;
  readonly code: string;
  readonly dimension: string;
  readonly question: string;
  readonly answer: string;
  readonly points: string;
  readonly note: string;
}

export interface CsvOptions {
  /** `;` for Excel where a comma is for decimals. */
  readonly separator: ',' | ';';
}

const FORMULA = /^\s*[=+\-@\t\r\n\uff0b\uff0d\uff1d\uff20]/;

type Cell = string | number;

function write(rows: readonly (readonly Cell[])[], { separator }: CsvOptions): string {
  const clean = rows.map((row) =>
    row.map((cell) => (typeof cell === 'string' ? tidy(cell) : cell)),
  );
  return `\ufeff${Papa.unparse(clean, { delimiter: separator, newline: '\r\n', escapeFormulae: FORMULA })}\r\n`;
}

/** One row per question: what was asked, answered and noted. Without `notes` the column stays empty. */
export function answersCsv(
  instrument: Instrument,
  take: {
    readonly answers: Answers;
    readonly notes: Readonly<Record<string, string>>;
  },
  labels: CsvLabels,
  options: CsvOptions,
): string {
  const rows = answerRows(instrument, take.answers, take.notes, labels).map((row): Cell[] => [
    instrument.code,
    row.id,
    row.dimension,
    row.question,
    row.answer,
    row.points ?? '',
    row.note,
  ]);
  const { assessment, code, dimension, question, answer, points, note } = labels;
  return write([[assessment, code, dimension, question, answer, points, note], ...rows], options);
}

/**
 * Many takes side by side: one row per question, one column per take, with points where an answer has
 * points and words where it has none. A column is headed by what the caller calls the take.
 */
export function takesCsv(
  instrument: Instrument,
  takes: readonly { readonly title: string; readonly answers: Answers }[],
  labels: CsvLabels,
  options: CsvOptions,
): string {
  const columns = takes.map(({ answers }) => {
    const rows = answerRows(instrument, answers, {}, labels);
    return new Map(rows.map((row): [string, Cell] => [row.id, row.points ?? row.answer]));
  });
  const { code, dimension, question } = labels;
  // The rows of a take in which every retired question was answered.
  const everything = Object.fromEntries(
    instrument.retired.map(({ id }) => [id, { kind: 'unknown' } as const]),
  );
  const rows = answerRows(instrument, everything, {}, labels).filter(
    ({ id, until }) => until === undefined || columns.some((column) => column.has(id)),
  );
  return write(
    [
      [code, dimension, question, ...takes.map(({ title }) => title)],
      ...rows.map((row) => [
        row.id,
        row.dimension,
        row.question,
        ...columns.map((column) => column.get(row.id) ?? ''),
      ]),
    ],
    options,
  );
}
