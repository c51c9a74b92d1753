import {
  closeStep,
  doStep,
  type FillSheet,
  type RowEdit,
  redo,
  type Step,
  type TextsById,
  textsOf,
  undo,
} from './fill-sheet.ts';
import { type RowTexts, withCell } from './row-texts.ts';
import { keepRows, rebase, sendRows, settleRows } from './sheet-saving.ts';

export type SheetAction =
  /** a key in one cell */
  | { readonly kind: 'typed'; readonly id: string; readonly cell: keyof RowTexts; readonly text: string }
  /** a whole row at once, joining what is being typed in the cell */
  | { readonly kind: 'row-set'; readonly id: string; readonly cell: keyof RowTexts; readonly texts: RowTexts }
  | { readonly kind: 'rows-set'; readonly edits: readonly RowEdit[]; readonly at: Step['at'] }
  | { readonly kind: 'left' | 'undone' | 'redone' | 'saved' | 'failed' }
  | { readonly kind: 'sent'; readonly ids: readonly string[] }
  | { readonly kind: 'read-anew'; readonly savedById: TextsById };

function setRow(sheet: FillSheet, id: string, cell: string, after: RowTexts): FillSheet {
  const before = textsOf(sheet, id);
  if (before === undefined) return sheet;
  return doStep(sheet, { edits: [{ id, before, after }], at: { id, column: cell }, open: true });
}

function typeText(sheet: FillSheet, id: string, cell: keyof RowTexts, text: string): FillSheet {
  const before = textsOf(sheet, id);
  return before === undefined ? sheet : setRow(sheet, id, cell, withCell(before, cell, text));
}

/** Everything that can happen to the grid. Pure: no React, no clock, no disk. */
export function reduceSheet(sheet: FillSheet, action: SheetAction): FillSheet {
  switch (action.kind) {
    case 'typed':
      return typeText(sheet, action.id, action.cell, action.text);
    case 'row-set':
      return setRow(sheet, action.id, action.cell, action.texts);
    case 'rows-set':
      return doStep(closeStep(sheet), { edits: action.edits, at: action.at, open: false });
    case 'left':
      return closeStep(sheet);
    case 'undone':
      return undo(sheet);
    case 'redone':
      return redo(sheet);
    case 'sent':
      return sendRows(closeStep(sheet), action.ids);
    case 'saved':
      return settleRows(sheet);
    case 'failed':
      return keepRows(sheet);
    case 'read-anew':
      return rebase(sheet, action.savedById);
  }
}
