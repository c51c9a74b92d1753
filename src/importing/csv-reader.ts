import { unguarded } from '../domain/spreadsheet-text.ts';
import { cleanText, textCell } from './cell-text.ts';
import { delimiterOf } from './csv-delimiter.ts';
import { readRecords } from './csv-records.ts';
import { limits } from './import-limits.ts';
import { Refused } from './refused.ts';
import type { Sheet, SheetCell } from './sheet.ts';
import { rectangle } from './sheet-grid.ts';

/** What Excel writes and reads to name the delimiter; it is no row. */
const SEPARATOR_LINE = /^"?sep=([,;\t|])"?(?:\r\n?|\n|$)/i;

/**
 * The rows of a csv or tsv, every cell as text: no number is guessed, no leading zero lost. The delimiter is found
 * from the text, or from a first line `sep=;`. Throws `Refused`.
 */
export function readCsv(text: string): Sheet['rows'] {
  const [line = '', named] = SEPARATOR_LINE.exec(text) ?? [];
  const body = text.slice(line.length);
  const rows: SheetCell[][] = [];
  let cells = 0;
  readRecords(body, named ?? delimiterOf(body), {
    record(fields) {
      cells += fields.length;
      if (cells > limits.cells || fields.length > limits.columns)
        throw new Refused({ code: 'too-many-cells', limit: limits.cells });
      if (rows.length >= limits.rows) throw new Refused({ code: 'too-many-rows', limit: limits.rows });
      rows.push(fields.map((field) => textCell(cleanText(unguarded(field)), field)));
      return true;
    },
    unbalanced(record) {
      throw new Refused({ code: 'unbalanced-quote', row: record + 1 });
    },
  });
  return rectangle(rows);
}
