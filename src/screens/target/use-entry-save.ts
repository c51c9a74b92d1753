import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import { logEntry } from '../../actions/log-entry.ts';
import type { Rim } from '../../actions/rim.ts';
import type { Entry } from '../../domain/change-bodies.ts';
import type { Workspace } from '../../queries/workspace.ts';

interface Attempt {
  readonly id: string;
  readonly entry: Entry;
  /** the fields it was read from: only the very same ones are a retry */
  readonly typed: string;
}

/**
 * Saving one entry. The id is made before and kept until the save has succeeded, so that a retry of what reached the
 * disk after all appends nothing twice; other content is another entry and gets an id of its own.
 */
export function useEntrySave(workspace: Workspace, rim: Rim) {
  const failed = useRef<Attempt>(undefined);
  const { mutate, isPending, error, data, reset } = useMutation({
    mutationFn: async ({ id, entry }: Attempt): Promise<Entry> => {
      await logEntry(await workspace.store(), rim, id, entry);
      // Here and not in a callback: those do not run once the outcome was forgotten.
      failed.current = undefined;
      return entry;
    },
  });
  const attempt = (next: Attempt, onSaved: (entry: Entry) => void): void => {
    if (isPending) return;
    failed.current = next;
    mutate(next, { onSuccess: onSaved });
  };
  return {
    isSaving: isPending,
    fault: error,
    saved: data,
    forgetOutcome: reset,
    save: (entry: Entry, typed: string, onSaved: (entry: Entry) => void): void =>
      attempt({ id: rim.newId(), entry, typed }, onSaved),
    /** true when these very fields failed before and are now tried again */
    retry: (typed: string, onSaved: (entry: Entry) => void): boolean => {
      if (failed.current?.typed !== typed) return false;
      attempt(failed.current, onSaved);
      return true;
    },
  };
}
