import type { PastedRow } from '../../domain/pasted-table.ts';
import type { RowEdit } from './fill-sheet.ts';
import { type Column, columns, type RowTexts, withCell } from './row-texts.ts';

export interface Pasting {
  readonly edits: readonly RowEdit[];
  /** cells that hold something and have no place in the grid */
  readonly clipped: number;
}

export interface PastePlace {
  /** the rows on screen from the cell's own downwards */
  readonly ids: readonly string[];
  readonly column: Column;
  readonly textsOf: (id: string) => RowTexts | undefined;
  /** a pasted word as its cell keeps it: 预计 as the code of the grade */
  readonly readCell: (column: Column, text: string) => string;
}

/**
 * Fills a block downwards and rightwards from a cell. A blank cell says nothing and leaves what is there: blank is not
 * zero. What has no place is counted, never put elsewhere.
 */
export function pasteStep(
  table: readonly PastedRow[],
  { ids, column, textsOf, readCell }: PastePlace,
): Pasting {
  const wanted = columns.slice(columns.indexOf(column));
  const edits: RowEdit[] = [];
  let clipped = 0;
  for (const { row, cells } of table) {
    const id = ids[row - 1];
    const before = id === undefined ? undefined : textsOf(id);
    let after = before;
    cells.forEach((text, place) => {
      if (text === '') return;
      const into = wanted[place];
      if (after === undefined || into === undefined) clipped += 1;
      else after = withCell(after, into, readCell(into, text));
    });
    if (id !== undefined && before !== undefined && after !== undefined) edits.push({ id, before, after });
  }
  return { edits, clipped };
}
