import type { Sheet as BookSheet } from 'hucre';
import { readXlsx } from 'hucre/xlsx';
import { expect } from 'vitest';
import { hashOf, type Snapshot } from '../../src/domain/snapshot.ts';
import { reportOf } from '../../src/reporting/report.ts';
import type { Cell, Report, Sheet } from '../../src/reporting/report-value.ts';
import { workbookOf } from '../../src/reporting/workbook.ts';

export const report = (snapshot: Snapshot): Report => reportOf(snapshot, hashOf(snapshot));

/** The sheets of a snapshot's workbook, read back. */
export async function reread(snapshot: Snapshot): Promise<BookSheet[]> {
  const { sheets } = await readXlsx(await workbookOf(report(snapshot)), { readStyles: true });
  return sheets;
}

/** What a reader of the workbook should find, row by row: text as text, a number as the nearest double. */
function expectedRows({ title, columns, rows, total, notes }: Sheet): (string | number | null)[][] {
  const value = (cell: Cell) => (typeof cell === 'string' ? cell || null : Number(cell.number));
  return [
    ...title.map((line) => [line]),
    columns.map(({ header }) => header),
    ...[...rows, ...(total === undefined ? [] : [total])].map((row) => row.map(value)),
    ...notes.map((line) => [line]),
  ];
}

function withoutTail(row: readonly unknown[]): unknown[] {
  const cells = [...row];
  while (cells.length > 1 && (cells.at(-1) ?? null) === null) cells.pop();
  return cells;
}

export function expectSame(book: readonly BookSheet[], { sheets }: Report): void {
  expect(book.map(({ name }) => name)).toEqual(sheets.map(({ name }) => name));
  for (const [index, sheet] of sheets.entries())
    expect(book[index]?.rows.map(withoutTail)).toEqual(expectedRows(sheet).map(withoutTail));
}
