import { guarded } from '../domain/spreadsheet-text.ts';
import { percentNumber } from '../text/format.ts';
import { reportWords } from '../text/report-words.ts';
import { isExactInSpreadsheet } from './cell-format.ts';
import { type CsvTable, csvText } from './csv-text.ts';
import { carried } from './printable.ts';
import { type Cell, printed } from './report-value.ts';

/** Without it Excel takes a file for the system's own character set. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * A figure stays a number, without separators, and a share is one, in per cent: 65.4% is text to a program that looks for
 * plain numbers. What a spreadsheet would round is text, as in the workbook.
 */
function safe(cell: Cell): string {
  if (typeof cell === 'string') return guarded(carried(cell));
  if (!isExactInSpreadsheet(cell)) return guarded(printed(cell));
  if (cell.format === 'percent') return percentNumber(cell.number);
  return cell.format === 'figure' ? cell.number : printed(cell);
}

type Heading = CsvTable['columns'][number];

const headingOf = ({ header, kind }: Heading): string =>
  guarded(kind === 'percent' ? reportWords.inPercent(header) : header);

/**
 * The same table for spreadsheets: UTF-8 with its mark, and text that would be read as a formula, a date or a number
 * guarded by an apostrophe (`guarded`), which our importer takes off again.
 */
export const csvForExcel = ({ columns, rows }: CsvTable): string =>
  BYTE_ORDER_MARK + csvText([columns.map(headingOf), ...rows.map((row) => row.map(safe))]);
