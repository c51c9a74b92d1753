import { type RefObject, useCallback, useLayoutEffect, useMemo, useReducer, useRef, useState } from 'react';
import type { Period } from '../../domain/period.ts';
import type { Workspace } from '../../queries/workspace.ts';
import type { FillItem } from './fill-item.ts';
import { reduceSheet, type SheetAction } from './fill-reducer.ts';
import { type FillSheet, sheetOf, type TextsById, textsOf } from './fill-sheet.ts';
import { type RowTexts, savedTexts, textsFrom } from './row-texts.ts';
import { useRowDrafts } from './use-row-drafts.ts';

export type DraftsByTarget = Readonly<Record<string, Readonly<Record<string, string>>>>;

export interface FillPlace {
  readonly workspace: Workspace;
  readonly planId: string;
  readonly period: Period;
  readonly items: readonly FillItem[];
  readonly drafts: DraftsByTarget;
}

export interface SheetModel {
  readonly sheet: FillSheet;
  /** the sheet as it is now, for what happens between two drawings */
  readonly latest: RefObject<FillSheet>;
  /** a row's texts at this moment */
  readonly textsNow: (id: string) => RowTexts | undefined;
  readonly dispatch: (action: SheetAction) => void;
  /** writes what waits to be kept at once */
  readonly flush: () => void;
}

/** The drafts of the rows that are on the page. */
const textsFound = (drafts: DraftsByTarget, savedById: TextsById): TextsById =>
  Object.fromEntries(
    Object.entries(drafts).flatMap(([id, record]) => (savedById[id] ? [[id, textsFrom(record)]] : [])),
  );

/** The grid's memory joined to the disk: drafts in, drafts out, and the states read anew after a save. */
export function useFillSheet(place: FillPlace): SheetModel {
  const { items, drafts } = place;
  const saved = useMemo(
    () => Object.fromEntries(items.map((item) => [item.id, savedTexts(item)] as const)),
    [items],
  );
  const [found] = useState(() => textsFound(drafts, saved));
  const [sheet, dispatch] = useReducer(reduceSheet, undefined, () => sheetOf(saved, found));
  const latest = useRef(sheet);
  const flush = useRowDrafts(place, sheet, found);
  useLayoutEffect(() => dispatch({ kind: 'read-anew', savedById: saved }), [saved]);
  useLayoutEffect(() => {
    latest.current = sheet;
  }, [sheet]);
  const textsNow = useCallback((id: string) => textsOf(latest.current, id), []);
  return { sheet, latest, textsNow, dispatch, flush };
}
