/** Sheets as an Excel file. The library is large; import this module only when a file is asked for. */
import writeExcelFile, { type Cell } from 'write-excel-file/browser';
import type { Sheet, SheetCell } from '../../domain/kpi/sheet';
import { tidy } from '../../domain/share/tidy';

/** Cells to fill in are yellow, as people know it from spreadsheets. */
const FILL_IN = '#fff6cc';

function cellOf(cell: SheetCell): Cell {
  switch (cell.kind) {
    case 'empty':
      return null;
    case 'text':
      return {
        type: String,
        value: tidy(cell.text),
        wrap: true,
        alignVertical: 'top',
        ...(cell.bold === true && { fontWeight: 'bold' }),
      };
    case 'input':
      return {
        type: Number,
        value: cell.value,
        format: cell.format,
        backgroundColor: FILL_IN,
        alignVertical: 'top',
      };
    case 'number':
      return { type: Number, value: cell.value, format: cell.format, alignVertical: 'top' };
    case 'formula':
      return {
        type: 'Formula',
        value: cell.formula,
        format: cell.format,
        alignVertical: 'top',
      };
  }
}

export const writeWorkbook = (sheets: readonly Sheet[]): Promise<Blob> =>
  writeExcelFile(
    sheets.map(({ name, widths, rows }) => ({
      sheet: name,
      columns: widths.map((width) => ({ width })),
      stickyRowsCount: 1,
      data: rows.map((row) => row.map(cellOf)),
    })),
  ).toBlob();
