import { type RefObject, useCallback, useMemo } from 'react';
import { fillWords as words } from '../../text/fill-words.ts';
import { choiceOf } from './choices.ts';
import type { FillItem } from './fill-item.ts';
import { textsOf } from './fill-sheet.ts';
import type { KeyFacts, Place } from './key-intent.ts';
import { columns, type RowTexts } from './row-texts.ts';
import { type UnchangedRefusal, unchangedTexts } from './unchanged-texts.ts';
import type { Entered } from './use-active-cell.ts';
import type { SheetModel } from './use-fill-sheet.ts';

const unchangedWords: Readonly<Record<UnchangedRefusal, (name: string) => string>> = {
  'nothing-before': (name) => words.nothingBefore(name),
  'only-a-bound': (name) => words.onlyABound(name),
  'stage-gone': (name) => words.stageGone(name),
};

/** What a person does in one row. Stable: a row is drawn anew only when its own facts change. */
export interface RowActs {
  readonly edit: (id: string, cell: keyof RowTexts, text: string) => void;
  /** takes the last figure and goes to the next row */
  readonly unchanged: (id: string) => void;
  readonly discard: (ids: readonly string[]) => void;
  readonly confirm: (id: string, code: string, isConfirmed: boolean) => void;
  readonly choose: (id: string, place: Place, digit: number) => void;
  readonly restore: (entered: Entered | undefined) => void;
}

interface RowActsPlace extends Pick<SheetModel, 'dispatch' | 'latest'> {
  readonly itemsById: RefObject<ReadonlyMap<string, FillItem>>;
  readonly isLocked: boolean;
  readonly startTyping: () => void;
  readonly say: (message: string) => void;
  readonly goDown: (id: string) => void;
}

const isColumn = (place: KeyFacts['place']) => columns.find((column) => column === place);

export function useRowActs(place: RowActsPlace): RowActs {
  const { dispatch, latest, itemsById, isLocked, startTyping, say, goDown } = place;
  const edit = useCallback(
    (id: string, cell: keyof RowTexts, text: string) => {
      if (isLocked) return;
      startTyping();
      say('');
      dispatch({ kind: 'typed', id, cell, text });
    },
    [dispatch, isLocked, startTyping, say],
  );
  return useMemo((): RowActs => {
    const rowOf = (id: string) => {
      const item = itemsById.current.get(id);
      const texts = textsOf(latest.current, id);
      return item && texts && !isLocked ? { item, texts } : undefined;
    };
    return {
      edit,
      unchanged: (id) => {
        const row = rowOf(id);
        if (row === undefined) return;
        const again = unchangedTexts(row.item, row.texts);
        if (!again.ok) {
          say(unchangedWords[again.code](row.item.target.name));
          return;
        }
        say('');
        dispatch({ kind: 'row-set', id, cell: 'figure', texts: again.texts });
        dispatch({ kind: 'left' });
        goDown(id);
      },
      discard: (ids) => {
        const { typedById, savedById } = latest.current;
        const edits = ids.flatMap((id) => {
          const before = typedById[id];
          const after = savedById[id];
          return before && after ? [{ id, before, after }] : [];
        });
        const [first] = edits;
        if (first) dispatch({ kind: 'rows-set', edits, at: { id: first.id, column: 'figure' } });
      },
      confirm: (id, code, isConfirmed) => {
        const row = rowOf(id);
        const others = row?.texts.confirmed.split(' ').filter((each) => each !== '' && each !== code) ?? [];
        if (row) edit(id, 'confirmed', [...others, ...(isConfirmed ? [code] : [])].join(' '));
      },
      choose: (id, cell, digit) => {
        const column = isColumn(cell);
        const row = rowOf(id);
        const choice = row && column && choiceOf(column, digit, row.item.target);
        if (column !== undefined && choice !== undefined) edit(id, column, choice);
      },
      restore: (entered) => {
        if (entered?.texts === undefined || isLocked) return;
        const { id, texts, place: cell } = entered;
        dispatch({ kind: 'row-set', id, cell: cell as keyof RowTexts, texts });
      },
    };
  }, [dispatch, latest, itemsById, isLocked, say, goDown, edit]);
}
