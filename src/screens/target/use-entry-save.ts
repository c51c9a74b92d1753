import { useRef } from 'react';
import { logEntry } from '../../actions/log-entry.ts';
import type { Entry } from '../../domain/change-bodies.ts';
import type { DraftFields } from '../../parts/draft-keeper.ts';
import { type InWorkspace, useSaving } from '../../parts/use-saving.ts';

interface Attempt {
  readonly entry: Entry;
  /** the fields it was read from: only the very same ones are a retry */
  readonly typed: string;
  readonly draft: DraftFields;
}

/** Saving one entry. A retry is not judged anew: when it reached the disk after all, it is no correction of itself. */
export function useEntrySave(place: InWorkspace) {
  const failed = useRef<Attempt>(undefined);
  const { save, saved, ...saving } = useSaving(place, async (store, rim, attempt: Attempt, newId) => {
    await logEntry(store, rim, newId(), attempt.entry, attempt.draft);
    failed.current = undefined;
  });
  const attempt = (next: Attempt, onSaved: () => void): void => {
    if (saving.isSaving) return;
    failed.current = next;
    save(next, onSaved);
  };
  return {
    ...saving,
    saved: saved?.entry,
    save: attempt,
    /** true when these very fields failed before and are now tried again */
    retry: (typed: string, onSaved: () => void): boolean => {
      if (failed.current?.typed !== typed) return false;
      attempt(failed.current, onSaved);
      return true;
    },
  };
}
