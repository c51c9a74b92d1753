import { useCallback, useEffect, useMemo, useRef } from 'react';
import { useDraftKeeper } from '../../parts/use-draft-keeper.ts';
import { fillDraftId } from '../../queries/fill-drafts.ts';
import type { FillSheet, TextsById } from './fill-sheet.ts';
import type { FillPlace } from './use-fill-sheet.ts';

/**
 * Keeps each row that changed as a draft, also one that left the page, and forgets a row that says what is saved.
 * `found` are the rows as the page found them kept. Gives what writes all that waits.
 */
export function useRowDrafts(
  { workspace, planId, period, drafts }: FillPlace,
  { typedById, absentById }: FillSheet,
  found: TextsById,
): () => void {
  const idOf = useCallback((targetId: string) => fillDraftId(planId, period, targetId), [planId, period]);
  const keeper = useDraftKeeper(workspace, () =>
    Object.entries(drafts).map(([targetId, fields]) => [idOf(targetId), fields]),
  );
  const rows = useMemo(() => ({ ...absentById, ...typedById }), [absentById, typedById]);
  const kept = useRef(found);
  useEffect(() => {
    const before = kept.current;
    kept.current = rows;
    const ids = Object.keys({ ...before, ...rows }).filter((id) => before[id] !== rows[id]);
    keeper.keep(ids.map((id) => [idOf(id), rows[id]]));
  }, [rows, keeper, idOf]);
  return useCallback(() => keeper.flush(), [keeper]);
}
