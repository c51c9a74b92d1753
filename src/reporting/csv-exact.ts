import { type CsvTable, csvText } from './csv-text.ts';
import type { Cell } from './report-value.ts';

/** NUL alone has no place in a text file: programs stop at it, or take the file for another kind. */
const exact = (cell: Cell): string =>
  typeof cell === 'string' ? cell.replaceAll('\0', '\uFFFD') : cell.number;

/**
 * The table for other programs, by RFC 4180 in UTF-8 without a mark: figures as they are kept, with all their digits and
 * no separators, shares as shares of 1, text untouched. Nothing in it is guarded: a spreadsheet would compute `=1+1`.
 */
export const exactCsv = ({ columns, rows }: CsvTable): string =>
  csvText([columns.map(({ header }) => header), ...rows.map((row) => row.map(exact))]);
