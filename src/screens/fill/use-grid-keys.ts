import {
  type ClipboardEvent as ReactClipboardEvent,
  type KeyboardEvent as ReactKeyboardEvent,
  useEffect,
} from 'react';
import { type GridKeysPlace, pasteInto, travel } from './grid-commands.ts';
import { cellOf, cellsOfRow, focusCell, type GridCell, isComposing, keyFacts } from './key-facts.ts';
import { commandIntent, type KeyIntent, keyIntent } from './key-intent.ts';

type Move = Extract<KeyIntent, { kind: 'move' }>;

/** One row up or down in the same column, or one control left or right in the row. */
function moveFrom(
  { id, place, element }: GridCell,
  { rows, columns: sideways }: Move,
  of: GridKeysPlace,
): void {
  const grid = of.grid.current;
  if (grid === null) return;
  if (sideways !== 0) {
    const cells = cellsOfRow(grid, id);
    cells[cells.indexOf(element) + sideways]?.focus();
    return;
  }
  const isBelow = place === 'reason' || place === 'confirmed' || place === 'discard';
  const next = isBelow && rows < 0 ? id : of.ids[of.ids.indexOf(id) + rows];
  if (next !== undefined) focusCell(grid, next, isBelow ? 'figure' : place);
}

function command(kind: 'save-all' | 'undo' | 'redo', of: GridKeysPlace): void {
  if (kind === 'save-all') of.save();
  else travel(kind, of);
}

function act(intent: KeyIntent, cell: GridCell, of: GridKeysPlace): void {
  if (intent.kind === 'move') moveFrom(cell, intent, of);
  else if (intent.kind === 'unchanged') of.acts.unchanged(cell.id);
  else if (intent.kind === 'restore') of.acts.restore(of.entered.current);
  else if (intent.kind === 'choose') of.acts.choose(cell.id, cell.place, intent.digit);
  else if (intent.kind === 'save-row') of.save([cell.id]);
  else command(intent.kind, of);
}

/** Undo of the browser's own menu would bring back texts that this grid never had. */
const travelOfInput = (type: string): 'undo' | 'redo' | undefined =>
  type === 'historyUndo' ? 'undo' : type === 'historyRedo' ? 'redo' : undefined;

/** The keys of the grid and, wherever the focus is on the page, those of saving, undoing and redoing. */
export function useGridKeys(of: GridKeysPlace) {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const { key, shiftKey: shift, altKey: alt } = event;
      const intent = commandIntent({ key, shift, alt, command: event.ctrlKey || event.metaKey });
      if (event.defaultPrevented || isComposing(event) || intent === undefined) return;
      if (document.querySelector('dialog[open]')) return;
      event.preventDefault();
      command(intent.kind, of);
    };
    const onInput = (event: InputEvent): void => {
      const kind = travelOfInput(event.inputType);
      if (kind === undefined || cellOf(event.target) === undefined) return;
      event.preventDefault();
      travel(kind, of);
    };
    document.addEventListener('keydown', onKey);
    document.addEventListener('beforeinput', onInput);
    return () => {
      document.removeEventListener('keydown', onKey);
      document.removeEventListener('beforeinput', onInput);
    };
  });
  return {
    onPaste: (event: ReactClipboardEvent): void => pasteInto(event, of),
    onKeyDown: (event: ReactKeyboardEvent): void => {
      const cell = cellOf(event.target);
      const facts = cell && keyFacts(event.nativeEvent, cell);
      const intent = facts && keyIntent(facts);
      if (cell === undefined || intent === undefined) return;
      event.preventDefault();
      act(intent, cell, of);
    },
  };
}
