import { guarded } from '../domain/spreadsheet-text.ts';
import { isExactInSpreadsheet } from './cell-format.ts';
import { type CsvTable, csvText } from './csv-text.ts';
import { carried } from './printable.ts';
import { type Cell, printed } from './report-value.ts';

/** Without it Excel takes a file for the system's own character set. */
const BYTE_ORDER_MARK = '\uFEFF';

/** A figure stays a number, without separators; one that a spreadsheet would round is text, as in the workbook. */
function safe(cell: Cell): string {
  if (typeof cell === 'string') return guarded(carried(cell));
  if (!isExactInSpreadsheet(cell)) return guarded(printed(cell));
  return cell.format === 'figure' ? cell.number : printed(cell);
}

/**
 * The same table for spreadsheets: UTF-8 with its mark, and text that would be read as a formula, a date or a number
 * guarded by an apostrophe (`guarded`), which our importer takes off again.
 */
export const csvForExcel = ({ columns, rows }: CsvTable): string =>
  BYTE_ORDER_MARK +
  csvText([columns.map(({ header }) => guarded(header)), ...rows.map((row) => row.map(safe))]);
