import { reportWords as words } from '../text/report-words.ts';
import type { Column, Sheet } from './report-value.ts';

/** A table and nothing about it: what a CSV can hold of a sheet. */
export type CsvTable = Pick<Sheet, 'rows'> & {
  readonly columns: readonly { readonly header: string; readonly kind?: Column['kind'] }[];
};

/** The table with a last column that says of every row that its figures are invented: a CSV has no heading to say it. */
export const markedTable = ({ columns, rows }: CsvTable): CsvTable => ({
  columns: [...columns, { header: words.nature }],
  rows: rows.map((row) => [...row, words.fileDemonstration]),
});

/** A field of RFC 4180: quoted where a comma, a quotation mark, a line end or a blank at an end would be misread. */
const fieldOf = (text: string): string =>
  /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

/** Records of RFC 4180: each line ends with CRLF, the last too. */
export const csvText = (records: readonly (readonly string[])[]): string =>
  records.map((record) => `${record.map(fieldOf).join(',')}\r\n`).join('');
