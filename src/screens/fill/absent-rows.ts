import type { TargetState } from '../../domain/target-state.ts';
import { columnWords, rowWords } from '../../text/fill-row-words.ts';
import type { TextsById } from './fill-sheet.ts';
import type { RowTexts } from './row-texts.ts';

/** What was typed for an item that left the page while it was open. */
export interface AbsentRow {
  readonly id: string;
  readonly name: string;
  readonly isWithdrawn: boolean;
  /** each cell that was filled, after its column's word */
  readonly cells: readonly string[];
}

const shown = ['figure', 'note', 'problems', 'nextSteps', 'needs'] as const;

const cellsOf = (texts: RowTexts): string[] =>
  shown
    .filter((column) => texts[column].trim() !== '')
    .map((column) => rowWords.said(columnWords[column], texts[column]));

/** A row of a target that the plan does not know any more goes by its id. */
export const absentRows = (absentById: TextsById, states: readonly TargetState[]): AbsentRow[] =>
  Object.entries(absentById).map(([id, texts]) => {
    const state = states.find(({ targetId }) => targetId === id);
    const name = state?.definition?.target.name ?? id;
    return { id, name, isWithdrawn: state?.withdrawal !== undefined, cells: cellsOf(texts) };
  });
