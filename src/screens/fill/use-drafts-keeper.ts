import { useCallback, useEffect, useRef } from 'react';
import type { Period } from '../../domain/period.ts';
import { fillDraftId } from '../../queries/fill-drafts.ts';
import type { Workspace } from '../../queries/workspace.ts';
import type { TextsById } from './fill-sheet.ts';

/** Between two writes: how far what is kept may be behind the keys. */
const PAUSE_MS = 150;

/**
 * Keeps the rows that changed: the first at once, further ones at most `PAUSE_MS` behind, the last when the page is
 * left. A row that is as saved is forgotten. What cannot be kept says nothing here: saving meets the same fault.
 */
export function useDraftsKeeper(workspace: Workspace, planId: string, period: Period, typedById: TextsById) {
  const waiting = useRef(new Map<string, Readonly<Record<string, string>> | undefined>());
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const kept = useRef(typedById);

  const flush = useCallback(() => {
    if (waiting.current.size === 0) return;
    const changed = waiting.current;
    waiting.current = new Map();
    workspace
      .store()
      .then((store) => store.keepDrafts(changed))
      .catch(() => undefined);
  }, [workspace]);

  const keep = useCallback(
    (ids: Iterable<string>, rows: TextsById) => {
      for (const id of ids) waiting.current.set(fillDraftId(planId, period, id), rows[id]);
      if (timer.current !== undefined || waiting.current.size === 0) return;
      flush();
      timer.current = setTimeout(() => {
        timer.current = undefined;
        flush();
      }, PAUSE_MS);
    },
    [flush, planId, period],
  );

  useEffect(() => {
    const before = kept.current;
    kept.current = typedById;
    const ids = new Set([...Object.keys(before), ...Object.keys(typedById)]);
    keep(
      [...ids].filter((id) => before[id] !== typedById[id]),
      typedById,
    );
  }, [typedById, keep]);

  useEffect(() => {
    // Hidden comes first on a phone, where a page may be put away and never be told of its end.
    addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', flush);
    return () => {
      removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', flush);
      flush();
    };
  }, [flush]);

  return { keep, flush };
}
