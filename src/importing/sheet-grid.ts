import { EMPTY_CELL } from './cell-text.ts';
import { limits } from './import-limits.ts';
import { Refused } from './refused.ts';
import type { Sheet, SheetCell } from './sheet.ts';

/** A merged range; rows and columns from 0, both ends belong to it. */
interface Merge {
  readonly startRow: number;
  readonly startCol: number;
  readonly endRow: number;
  readonly endCol: number;
}

/** Repeats the first cell of each merged range, no further than the rows go; throws `Refused` at a flood of ranges. */
export function repeatMerged(rows: SheetCell[][], columns: number, merges: readonly Merge[]): void {
  let written = 0;
  for (const { startRow, startCol, endRow, endCol } of merges) {
    const stood = rows[startRow]?.[startCol] ?? EMPTY_CELL;
    const isTall = endRow > startRow && stood.text !== '';
    // An object of its own: whoever reads a row can tell which others share its cell.
    const first: SheetCell = isTall ? { ...stood, spansRows: true } : stood;
    const end = Math.min(endCol + 1, columns);
    for (const row of rows.slice(startRow, endRow + 1)) {
      written += Math.max(1, end - startCol);
      if (written > limits.cells) throw new Refused({ code: 'too-many-cells', limit: limits.cells });
      if (startCol < end) row.fill(first, startCol, end);
    }
  }
}

function usedWidth(row: readonly SheetCell[]): number {
  let width = row.length;
  while (width > 0 && (row[width - 1]?.text ?? '') === '') width -= 1;
  return width;
}

/**
 * The rows as a rectangle: nothing empty below or to the right, short rows filled up. Throws `Refused` when the
 * rectangle has more cells than `limits` allows.
 */
export function rectangle(rows: readonly SheetCell[][]): Sheet['rows'] {
  const widths = rows.map(usedWidth);
  const height = widths.findLastIndex((width) => width > 0) + 1;
  const width = widths.reduce((widest, each) => Math.max(widest, each), 0);
  if (height * width > limits.cells) throw new Refused({ code: 'too-many-cells', limit: limits.cells });
  return rows.slice(0, height).map((row) => {
    const cells = row.slice(0, width);
    while (cells.length < width) cells.push(EMPTY_CELL);
    return cells;
  });
}
