import { type RefObject, useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Rim } from '../../actions/rim.ts';
import { fillWords as words } from '../../text/fill-words.ts';
import { travel } from './grid-commands.ts';
import { type JudgeContext, judgeRow } from './judge-row.ts';
import { focusCell } from './key-facts.ts';
import { isFilled } from './row-status.ts';
import { useActiveCell } from './use-active-cell.ts';
import { type FillPlace, useFillSheet } from './use-fill-sheet.ts';
import { useGridKeys } from './use-grid-keys.ts';
import { useRowActs } from './use-row-acts.ts';
import { useSavingRows } from './use-saving-rows.ts';
import { useWishedFocus } from './use-wished-focus.ts';

export interface FillPagePlace extends FillPlace {
  readonly rim: Rim;
  readonly context: JudgeContext;
  readonly isLocked: boolean;
}

/** A value as it is at the moment, for functions that stay the same while it changes. */
function useLatest<T>(value: T): RefObject<T> {
  const ref = useRef(value);
  useLayoutEffect(() => {
    ref.current = value;
  });
  return ref;
}

/** The rows that an area's filter leaves on screen. */
function useAreaFilter({ items }: FillPlace) {
  const [areaId, setAreaId] = useState('');
  const shown = useMemo(
    () => (areaId === '' ? items : items.filter(({ target }) => target.areaId === areaId)),
    [items, areaId],
  );
  return { areaId, setAreaId, shown };
}

/** The state of the workbench: what is typed, what is saved, where the focus is. Typed text is never lost. */
export function useFillPage(place: FillPagePlace) {
  const { workspace, rim, items, context, isLocked } = place;
  const grid = useRef<HTMLTableElement>(null);
  const [message, say] = useState('');
  const model = useFillSheet(place);
  const { sheet, latest, dispatch } = model;
  const { areaId, setAreaId, shown } = useAreaFilter(place);
  const ids = useMemo(() => shown.map(({ id }) => id), [shown]);
  const itemsById = useLatest(useMemo(() => new Map(items.map((item) => [item.id, item])), [items]));
  const shownIds = useLatest(ids);
  const wish = useWishedFocus(grid);

  const leave = useCallback(() => dispatch({ kind: 'left' }), [dispatch]);
  const { active, entered, onFocus, onBlur, startTyping, tell } = useActiveCell(model.textsNow, leave);
  const goDown = useCallback(
    (id: string) => {
      const next = shownIds.current[shownIds.current.indexOf(id) + 1];
      if (next === undefined) say(words.lastRow);
      else focusCell(grid.current, next, 'figure');
    },
    [shownIds],
  );
  const acts = useRowActs({ dispatch, latest, itemsById, isLocked, startTyping, say, goDown });
  const show = (id: string, cell: string): void => {
    if (!ids.includes(id)) setAreaId('');
    tell(id);
    wish(id, cell);
  };
  const savingPlace = { workspace, rim, items, context, model, isLocked, show, say };
  const { save, isSaving, fault } = useSavingRows(savingPlace);
  const keysPlace = { grid, ids, model, acts, entered, isLocked, save, say, wish };
  const keys = useGridKeys(keysPlace);

  const typedIds = Object.keys(sheet.typedById);
  const filled = items.filter((item) => {
    const texts = sheet.typedById[item.id];
    return isFilled(item, texts && judgeRow(texts, item, context), sheet.savedById[item.id]);
  }).length;
  const restoredIds = useRestored(typedIds, sheet.typedById);
  const latestSave = useLatest(save);
  const saveRow = useCallback((id: string) => latestSave.current([id]), [latestSave]);
  return {
    grid,
    sheet,
    shown,
    areaId,
    setAreaId,
    active,
    acts,
    message,
    isSaving,
    fault,
    filled,
    typedIds,
    restoredIds,
    saveRow,
    save,
    gridEvents: { ...keys, onFocus, onBlur },
    travelTo: (kind: 'undo' | 'redo') => travel(kind, keysPlace),
  };
}

/** Rows that came back from last time and were not touched since. */
function useRestored(typedIds: readonly string[], typedById: Readonly<Record<string, object>>): string[] {
  const [first] = useState(typedById);
  return typedIds.filter((id) => first[id] === typedById[id]);
}
