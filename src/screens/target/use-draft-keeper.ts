import { useCallback, useEffect, useRef } from 'react';
import type { EntryFields } from '../../domain/entry-form.ts';
import type { Workspace } from '../../queries/workspace.ts';
import { isBlank, recordOf } from './entry-draft.ts';

/** Between two writes: how far what is kept may be behind the keys. */
const PAUSE_MS = 150;

/**
 * Keeps what is typed: the first change at once, further ones at most `PAUSE_MS` behind, and the last when the page or
 * the form is left. A draft that cannot be kept says nothing here: saving meets the same fault and says it.
 */
export function useDraftKeeper(workspace: Workspace, targetId: string) {
  const waiting = useRef<EntryFields>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const flush = useCallback(() => {
    const fields = waiting.current;
    waiting.current = undefined;
    if (fields === undefined) return;
    const draft = isBlank(fields) ? undefined : recordOf(fields);
    workspace
      .store()
      .then((store) => store.keepDraft(targetId, draft))
      .catch(() => undefined);
  }, [workspace, targetId]);

  const keep = useCallback(
    (fields: EntryFields) => {
      waiting.current = fields;
      if (timer.current !== undefined) return;
      flush();
      timer.current = setTimeout(() => {
        timer.current = undefined;
        flush();
      }, PAUSE_MS);
    },
    [flush],
  );

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
