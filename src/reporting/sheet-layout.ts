import type { Cell as BookCell, CellStyle } from 'hucre/xlsx';
import { toNumber } from '../domain/decimal.ts';
import { isExactInSpreadsheet, numberFormat } from './cell-format.ts';
import { inWorkbook } from './printable.ts';
import { type Cell, type Column, printed, type Sheet } from './report-value.ts';
import { heightOf } from './row-height.ts';

type Styled = Partial<BookCell> & { style: CellStyle };

const HEADING_HEIGHT = 30;
const HEAD_HEIGHT = 24;
const side = { style: 'thin', color: { rgb: 'BFBFBF' } } as const;
const border = { top: side, right: side, bottom: side, left: side };
const heading: CellStyle = { font: { bold: true, size: 16 }, alignment: { vertical: 'center' } };
const line: CellStyle = { alignment: { vertical: 'center', wrapText: true } };
const head: CellStyle = {
  border,
  font: { bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E7EEF5' } },
  alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
};

const body = (kind: Column['kind'], bold: boolean): CellStyle => ({
  border,
  ...(bold ? { font: { bold } } : {}),
  alignment: {
    ...(kind === 'text' ? { horizontal: 'left', indent: 1 } : { horizontal: 'right' }),
    vertical: 'center',
    wrapText: true,
  },
});

/** Words for errors, which hucre would write as errors. */
const ERROR_WORD = /^#[A-Z0-9_/]+[!?]?$/;
/** What a spreadsheet would read as a formula when the cell is edited, also in full width. */
const FORMULA_START = /^[=+\-@＝＋－＠]/;

/** A text cell that stays text: never a formula, an error or a link. */
function textCell(text: string, style: CellStyle): Styled {
  const value = text === '' ? null : inWorkbook(text);
  if (ERROR_WORD.test(text)) return { value, style, richText: [{ text }] };
  return { value, style: FORMULA_START.test(text) ? { ...style, numFmt: '@' } : style };
}

function cellOf(cell: Cell, style: CellStyle): Styled {
  if (typeof cell === 'string' || !isExactInSpreadsheet(cell)) return textCell(printed(cell), style);
  return { value: toNumber(cell.number), style: { ...style, numFmt: numberFormat(cell) } };
}

/** The cells of a sheet with their looks, and where its parts lie. */
export interface Layout {
  readonly rows: readonly (readonly Styled[])[];
  readonly heights: readonly number[];
  readonly headRow: number;
  /** rows of one line of text across the whole table */
  readonly lineRows: readonly number[];
}

/** Lays a sheet out: its lines, its header, its rows, its notes. */
export function layoutOf({ title, columns, rows, total, notes }: Sheet): Layout {
  const widths = columns.map(({ width }) => width);
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const bodyRow = (row: readonly Cell[], bold: boolean): Styled[] =>
    row.map((cell, index) => cellOf(cell, body(columns[index]?.kind ?? 'text', bold)));
  const table = [...rows, ...(total === undefined ? [] : [total])];
  const lines = (texts: readonly string[]): number[] => texts.map((text) => heightOf([text], [whole]));
  const firstNote = title.length + 1 + table.length;
  return {
    rows: [
      ...title.map((text, index) => [textCell(text, index === 0 ? heading : line)]),
      columns.map(({ header }) => textCell(header, head)),
      ...table.map((row) => bodyRow(row, row === total)),
      ...notes.map((text) => [textCell(text, line)]),
    ],
    heights: [
      HEADING_HEIGHT,
      ...lines(title.slice(1)),
      Math.max(
        HEAD_HEIGHT,
        heightOf(
          columns.map(({ header }) => header),
          widths,
        ),
      ),
      ...table.map((row) => heightOf(row.map(printed), widths)),
      ...lines(notes),
    ],
    headRow: title.length,
    lineRows: [...title.keys(), ...Array.from(notes, (_note, index) => firstNote + index)],
  };
}
