/** One row of a pasted table; `row` counts its rows from 1, blank ones included. Cells are trimmed and well-formed. */
export interface PastedRow {
  readonly row: number;
  readonly cells: readonly string[];
}

/** A cell with a line end comes quoted, its own quotes doubled; a cell that merely begins with a quote does not. */
const QUOTED = /"((?:[^"\t]|"")*)"(?=[\t\n]|$)/y;
const CELL_END = /[\t\n]|$/g;
const INVISIBLE = /[\u200B-\u200F\u202A-\u202E\u2060\uFEFF]/g;
/** What a spreadsheet would compute instead of show; an apostrophe keeps it text. */
const FORMULA = /^[=+\-@＝＋－＠]/;

const tidyCell = (text: string): string => {
  const tidy = text.replace(INVISIBLE, '').trim();
  return tidy.startsWith("'") && FORMULA.test(tidy.slice(1)) ? tidy.slice(1) : tidy;
};

function readCell(text: string, at: number): { readonly cell: string; readonly end: number } {
  QUOTED.lastIndex = at;
  const quoted = QUOTED.exec(text);
  if (quoted) return { cell: (quoted[1] ?? '').replaceAll('""', '"'), end: QUOTED.lastIndex };
  CELL_END.lastIndex = at;
  const end = CELL_END.exec(text)?.index ?? text.length;
  return { cell: text.slice(at, end), end };
}

/**
 * The rows of a table as Excel and WPS put it on the clipboard: cells between tabs, quoted when they hold a line end.
 * Rows without any text are left out, their numbers are not given to others. Never refuses: any text is some table.
 */
export function readPastedTable(pasted: string): PastedRow[] {
  const text = pasted.toWellFormed().replace(/\r\n?/g, '\n');
  const rows: PastedRow[] = [];
  let cells: string[] = [];
  let row = 1;
  for (let at = 0; at <= text.length; ) {
    const { cell, end } = readCell(text, at);
    cells.push(tidyCell(cell));
    if (text[end] !== '\t') {
      if (cells.some((each) => each !== '')) rows.push({ row, cells });
      cells = [];
      row += 1;
    }
    at = end + 1;
  }
  return rows;
}

const writeCell = (text: string): string => {
  const line = text.replaceAll('\t', ' ');
  const safe = FORMULA.test(line) ? `'${line}` : line;
  return /["\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** Rows of cells as text that a spreadsheet takes when it is pasted, and that reads back as the same cells. */
export const pastedTableText = (rows: readonly (readonly string[])[]): string =>
  rows.map((cells) => cells.map(writeCell).join('\t')).join('\n');
