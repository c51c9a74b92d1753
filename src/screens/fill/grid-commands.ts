import type { ClipboardEvent, RefObject } from 'react';
import { readPastedTable } from '../../domain/pasted-table.ts';
import { fillWords as words } from '../../text/fill-words.ts';
import { cellOf, isTextControl } from './key-facts.ts';
import { pasteStep } from './paste-step.ts';
import { pastedCell } from './pasted-cell.ts';
import { columns } from './row-texts.ts';
import type { Entered } from './use-active-cell.ts';
import type { SheetModel } from './use-fill-sheet.ts';
import type { RowActs } from './use-row-acts.ts';

export interface GridKeysPlace {
  readonly grid: RefObject<HTMLTableElement | null>;
  /** rows on screen, in their order */
  readonly ids: readonly string[];
  readonly model: SheetModel;
  readonly acts: RowActs;
  readonly entered: RefObject<Entered | undefined>;
  readonly isLocked: boolean;
  readonly save: (ids?: readonly string[]) => void;
  readonly say: (message: string) => void;
  readonly wish: (id: string, place: string) => void;
}

/** Undo and redo lead back to where it happened. */
export function travel(kind: 'undo' | 'redo', { model, say, wish, isLocked }: GridKeysPlace): void {
  const { past, future } = model.latest.current;
  const step = (kind === 'undo' ? past : future).at(-1);
  if (isLocked || step === undefined) {
    say(kind === 'undo' ? words.nothingToUndo : words.nothingToRedo);
    return;
  }
  model.dispatch({ kind: kind === 'undo' ? 'undone' : 'redone' });
  say(kind === 'undo' ? words.undone : words.redone);
  wish(step.at.id, step.at.column);
}

/** A single text goes where the caret is; what a spreadsheet copied fills cells. */
const isForTheCaret = (text: string, element: Element): boolean =>
  isTextControl(element) && !/[\t\r\n]/.test(text);

export function pasteInto(event: ClipboardEvent, of: GridKeysPlace): void {
  const cell = cellOf(event.target);
  const column = columns.find((each) => each === cell?.place);
  const text = event.clipboardData.getData('text/plain');
  if (cell === undefined || column === undefined || of.isLocked || isForTheCaret(text, cell.element)) return;
  event.preventDefault();
  const { textsNow, dispatch } = of.model;
  const ids = of.ids.slice(of.ids.indexOf(cell.id));
  const { edits, clipped } = pasteStep(readPastedTable(text), {
    ids,
    column,
    textsOf: textsNow,
    readCell: pastedCell,
  });
  dispatch({ kind: 'rows-set', edits, at: { id: cell.id, column } });
  of.say(words.pasted(edits.length, clipped));
}
