import { type RefObject, useCallback, useEffect, useLayoutEffect, useMemo, useReducer, useRef } from 'react';
import type { Period } from '../../domain/period.ts';
import type { Workspace } from '../../queries/workspace.ts';
import type { FillItem } from './fill-item.ts';
import { reduceSheet, type SheetAction } from './fill-reducer.ts';
import { type FillSheet, sheetOf, type TextsById, textsOf } from './fill-sheet.ts';
import { type RowTexts, savedTexts, textsFrom } from './row-texts.ts';
import { useDraftsKeeper } from './use-drafts-keeper.ts';

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
  /** keeps these rows once more, whatever else forgot them */
  readonly keep: (ids: Iterable<string>, rows: TextsById) => void;
}

const textsByTarget = (drafts: DraftsByTarget): TextsById =>
  Object.fromEntries(Object.entries(drafts).map(([id, record]) => [id, textsFrom(record)]));

/** The grid's memory joined to the disk: drafts in, drafts out, and the states read anew after a save. */
export function useFillSheet({ workspace, planId, period, items, drafts }: FillPlace): SheetModel {
  const saved = useMemo(
    () => Object.fromEntries(items.map((item) => [item.id, savedTexts(item)] as const)),
    [items],
  );
  const [sheet, dispatch] = useReducer(reduceSheet, undefined, () => sheetOf(saved, textsByTarget(drafts)));
  const latest = useRef(sheet);
  const { keep, flush } = useDraftsKeeper(workspace, planId, period, sheet.typedById);
  useLayoutEffect(() => dispatch({ kind: 'read-anew', savedById: saved }), [saved]);
  useLayoutEffect(() => {
    latest.current = sheet;
  }, [sheet]);
  const opened = useRef({ drafts, sheet });
  useEffect(() => {
    // A draft that says what is saved by now is none any more.
    const { drafts: found, sheet: first } = opened.current;
    const idle = Object.keys(found).filter((id) => first.savedById[id] && !first.typedById[id]);
    if (idle.length > 0) keep(idle, {});
  }, [keep]);
  const textsNow = useCallback((id: string) => textsOf(latest.current, id), []);
  return { sheet, latest, textsNow, dispatch, flush, keep };
}
