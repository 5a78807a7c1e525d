/**
 * What stands in a calculator as a table for spreadsheets: CSV by RFC 4180, as `csv.ts` writes answers. Where the
 * separator is a semicolon, decimals have a comma, as Excel expects of them together.
 */
import Papa from 'papaparse';
import { tidy } from './tidy';

export type CsvCell = string | number | undefined;

/** What a spreadsheet would take for a formula; a number with a sign is none. */
const FORMULA = /^(?![+-]?\d+(?:[.,]\d+)?$)\s*[=+\-@\t\r\n\uff0b\uff0d\uff1d\uff20]/;

export function calculationCsv(
  rows: readonly (readonly CsvCell[])[],
  separator: ',' | ';',
): string {
  const write = (cell: CsvCell): string => {
    if (typeof cell !== 'number') return tidy(cell ?? '');
    // Fifteen digits: what calculation leaves behind them is not meant.
    const number = String(Number(cell.toPrecision(15)));
    return separator === ';' ? number.replace('.', ',') : number;
  };
  const text = Papa.unparse(
    rows.map((row) => row.map(write)),
    { delimiter: separator, newline: '\r\n', escapeFormulae: FORMULA },
  );
  return `\ufeff${text}\r\n`;
}
