import type { ReadRow } from './ledger-rows.ts';
import { bare, nameKey } from './plain-text.ts';
import type { RowCells } from './row-cells.ts';
import type { SheetCell } from './sheet.ts';

/** The other rows that share a cell and name something else. */
export type SharedCells = (cell: SheetCell, cells: RowCells) => number[];

interface Sharer {
  readonly row: number;
  readonly named: string;
}

const namedIn = (cells: RowCells): string => bare(cells.text('targetId')) || nameKey(cells.text('name'));

/** Finds figures and stages in cells merged over rows of different names; one name over all of them shares nothing. */
export function sharedCells(rows: readonly ReadRow[]): SharedCells {
  const sharersByCell = new Map<SheetCell, Sharer[]>();
  for (const { row, cells } of rows) {
    const named = namedIn(cells);
    if (row.outcome.kind === 'skipped' || named === '') continue;
    for (const cell of [cells.cell('value'), cells.cell('stage')])
      if (cell.spansRows)
        sharersByCell.set(cell, [...(sharersByCell.get(cell) ?? []), { row: row.row, named }]);
  }
  return (cell, cells) => {
    const named = namedIn(cells);
    const others = (sharersByCell.get(cell) ?? []).filter((sharer) => sharer.named !== named);
    return others.map(({ row }) => row);
  };
}
