import { demonstrationHeading, demonstrationTitle } from '../domain/ledger-words.ts';
import type { ReadRow } from './ledger-rows.ts';
import type { PlannedSheet } from './ledger-sheets.ts';
import type { FileRefusal, SheetCell } from './sheet.ts';

const says = (row: readonly SheetCell[], mark: RegExp): boolean => row.some(({ text }) => mark.test(text));

const isMarked = ({ row: { outcome } }: ReadRow): boolean =>
  outcome.kind === 'refused' && outcome.refusals.some(({ cause }) => cause.code === 'demonstration-row');

const bringsNothing = ({ row: { outcome } }: ReadRow): boolean =>
  outcome.kind === 'skipped' || outcome.kind === 'blank';

const sheetOf = ({ row }: ReadRow): number => Number.parseInt(row.key, 10);

/** Does a line say so that is nobody's figure: a title, all of a sheet without a header, a title between rows? */
function isHeadedSo({ found: { sheet, header, index } }: PlannedSheet, rows: readonly ReadRow[]): boolean {
  const above = header === undefined ? sheet.rows : sheet.rows.slice(0, header.last + 1);
  if (above.some((row) => says(row, demonstrationHeading))) return true;
  const between = rows.filter((read) => sheetOf(read) === index && bringsNothing(read));
  return between.some(({ row }) => says(sheet.rows[row.row - 1] ?? [], demonstrationTitle));
}

/** May the other sheets be true? A sheet of instructions speaks for the whole file, a table for its own rows. */
function isMixed(headed: readonly PlannedSheet['found'][], figures: readonly ReadRow[]): boolean {
  const isOther = (read: ReadRow): boolean => !headed.some(({ index }) => index === sheetOf(read));
  return (
    headed.every(({ header }) => header !== undefined) &&
    figures.some((read) => isOther(read) && !isMarked(read))
  );
}

/**
 * Why nothing of a file may enter a real log: a heading in it says that its figures are made up, or all its rows do. Of
 * a file in which only some rows say so those are refused one by one. Not asked in the demonstration itself.
 */
export function madeUpIn(
  planned: readonly PlannedSheet[],
  rows: readonly ReadRow[],
): FileRefusal | undefined {
  const headed = planned.filter((sheet) => isHeadedSo(sheet, rows)).map(({ found }) => found);
  const figures = rows.filter((read) => !bringsNothing(read));
  const [first] = headed;
  if (first !== undefined)
    return { code: 'demonstration-file', ...(isMixed(headed, figures) ? { sheet: first.sheet.name } : {}) };
  return figures.length > 0 && figures.every(isMarked) ? { code: 'demonstration-file' } : undefined;
}
