import type { LedgerColumn } from '../domain/ledger.ts';
import { demonstrationTitle, demonstrationWord } from '../domain/ledger-words.ts';
import type { SheetCell } from './sheet.ts';

/**
 * The column in which a row says that it is of the demonstration; undefined where none does. Under a heading that
 * promises texts as they are, a text is a remark and no mark.
 */
export const markIn = (
  row: readonly SheetCell[],
  columns: readonly LedgerColumn[],
): LedgerColumn | undefined =>
  columns.find(({ index, verbatim }) => {
    const { text } = row[index] ?? { text: '' };
    return verbatim === undefined && (demonstrationWord.test(text) || demonstrationTitle.test(text));
  });
