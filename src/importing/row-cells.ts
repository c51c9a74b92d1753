import type { ColumnPlace, LedgerColumn, LedgerRole } from '../domain/ledger.ts';
import type { SheetCell } from './sheet.ts';

/** One row of a sheet, asked by what its columns mean. */
export interface RowCells {
  readonly cell: (role: LedgerRole) => SheetCell;
  /** '' where the ledger has no such column */
  readonly text: (role: LedgerRole) => string;
  /** the very text under a header that promises it; undefined under any other */
  readonly verbatim: (role: LedgerRole) => string | undefined;
  readonly column: (role: LedgerRole) => LedgerColumn | undefined;
  /** where a refusal points */
  readonly place: (role: LedgerRole) => ColumnPlace | undefined;
  readonly texts: Readonly<Partial<Record<LedgerRole, string>>>;
}

const EMPTY: SheetCell = { text: '' };

/** Reads rows by role; of two columns with one role the first counts. */
export function rowReader(columns: readonly LedgerColumn[]): (row: readonly SheetCell[]) => RowCells {
  const columnByRole = new Map<LedgerRole, LedgerColumn>();
  for (const column of columns)
    if (column.role !== undefined && !columnByRole.has(column.role)) columnByRole.set(column.role, column);
  return (row) => {
    const cell = (role: LedgerRole): SheetCell => row[columnByRole.get(role)?.index ?? -1] ?? EMPTY;
    const filled = [...columnByRole.keys()].flatMap((role) => {
      const { text } = cell(role);
      return text === '' ? [] : [[role, text] as const];
    });
    return {
      cell,
      text: (role) => cell(role).text,
      verbatim: (role) => {
        if (columnByRole.get(role)?.verbatim === undefined) return undefined;
        const { text, raw = text } = cell(role);
        return raw;
      },
      column: (role) => columnByRole.get(role),
      place: (role) => {
        const column = columnByRole.get(role);
        return column && { letter: column.letter, header: column.header };
      },
      texts: Object.fromEntries(filled),
    };
  };
}
