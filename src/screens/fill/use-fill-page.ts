import { type RefObject, useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Rim } from '../../actions/rim.ts';
import type { FillPart } from '../../domain/fill-part.ts';
import { fillWords as words } from '../../text/fill-words.ts';
import type { FillSheet } from './fill-sheet.ts';
import { travel } from './grid-commands.ts';
import { type JudgeContext, judgeRow } from './judge-row.ts';
import { focusCell } from './key-facts.ts';
import { partCounts, partsOf } from './row-parts.ts';
import { isFilled } from './row-status.ts';
import { useActiveCell } from './use-active-cell.ts';
import { type FillPlace, type SheetModel, useFillSheet } from './use-fill-sheet.ts';
import { useGridKeys } from './use-grid-keys.ts';
import { useRowActs } from './use-row-acts.ts';
import { useRowFilter } from './use-row-filter.ts';
import { useSavingRows } from './use-saving-rows.ts';
import { useWishedFocus } from './use-wished-focus.ts';

export interface FillPagePlace extends FillPlace {
  readonly rim: Rim;
  readonly context: JudgeContext;
  readonly isLocked: boolean;
  /** the part of the month that is shown alone */
  readonly only: FillPart | undefined;
}

/** A value as it is at the moment, for functions that stay the same while it changes. */
function useLatest<T>(value: T): RefObject<T> {
  const ref = useRef(value);
  useLayoutEffect(() => {
    ref.current = value;
  });
  return ref;
}

interface GridPlace extends FillPagePlace {
  readonly grid: RefObject<HTMLTableElement | null>;
  /** the rows on screen, in their order */
  readonly ids: readonly string[];
  readonly model: SheetModel;
  readonly say: (message: string) => void;
}

/** Where the focus is and what can be done there. */
function useCells({ items, isLocked, grid, ids, model, say }: GridPlace) {
  const { dispatch, latest, textsNow } = model;
  const itemsById = useLatest(useMemo(() => new Map(items.map((item) => [item.id, item])), [items]));
  const shownIds = useLatest(ids);
  const leave = useCallback(() => dispatch({ kind: 'left' }), [dispatch]);
  const { startTyping, ...cell } = useActiveCell(textsNow, leave);
  const goDown = useCallback(
    (id: string) => {
      const next = shownIds.current[shownIds.current.indexOf(id) + 1];
      if (next === undefined) say(words.lastRow);
      else focusCell(grid.current, next, 'figure');
    },
    [shownIds, grid, say],
  );
  const acts = useRowActs({ dispatch, latest, itemsById, isLocked, startTyping, say, goDown });
  return { ...cell, acts };
}

/** How far the month is. */
function useProgress({ items, context }: FillPagePlace, { typedById, savedById }: FillSheet) {
  const [first] = useState(typedById);
  const typedIds = Object.keys(typedById);
  const rows = items.map((item) => {
    const texts = typedById[item.id];
    const filled = isFilled(item, texts && judgeRow(texts, item, context), savedById[item.id]);
    const parts = partsOf(item, { isFilled: filled, isTyped: texts !== undefined }, context.plan);
    return { id: item.id, filled, parts };
  });
  // Rows that came back from last time and were not touched since.
  const restoredIds = typedIds.filter((id) => first[id] === typedById[id]);
  return {
    filled: rows.filter((row) => row.filled).length,
    counts: partCounts(rows.map(({ parts }) => parts)),
    partsById: new Map(rows.map(({ id, parts }) => [id, parts] as const)),
    restoredIds,
  };
}

/** The state of the workbench: what is typed, what is saved, where the focus is. Typed text is never lost. */
export function useFillPage(place: FillPagePlace) {
  const grid = useRef<HTMLTableElement>(null);
  const [message, say] = useState('');
  const model = useFillSheet(place);
  const progress = useProgress(place, model.sheet);
  const { reveal, ...filter } = useRowFilter({ ...place, partsById: progress.partsById });
  const ids = useMemo(() => filter.shown.map(({ id }) => id), [filter.shown]);
  const gridPlace = { ...place, grid, ids, model, say };
  const { active, entered, onFocus, onBlur, tell, acts } = useCells(gridPlace);
  const wish = useWishedFocus(grid);
  const show = (id: string, cell: string): void => {
    if (!ids.includes(id)) reveal(id);
    tell(id);
    wish(id, cell);
  };
  const { save, isSaving, fault } = useSavingRows({ ...gridPlace, show });
  const keysPlace = { ...gridPlace, acts, entered, save, wish };
  const keys = useGridKeys(keysPlace);
  const latestSave = useLatest(save);
  const saveRow = useCallback((id: string) => latestSave.current([id]), [latestSave]);
  return {
    ...filter,
    ...progress,
    grid,
    sheet: model.sheet,
    active,
    acts,
    message,
    isSaving,
    fault,
    saveRow,
    save,
    gridEvents: { ...keys, onFocus, onBlur },
    travelTo: (kind: 'undo' | 'redo') => travel(kind, keysPlace),
  };
}
