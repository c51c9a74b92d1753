import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import { logEntries } from '../../actions/log-entry.ts';
import type { Rim } from '../../actions/rim.ts';
import type { Entry } from '../../domain/change-bodies.ts';
import { fillDraftId } from '../../queries/fill-drafts.ts';
import type { Workspace } from '../../queries/workspace.ts';

interface Outcome {
  readonly onSaved: (count: number) => void;
  readonly onFailed: () => void;
}

/**
 * Saves entries in one transaction. Each id is made before and kept until its save has succeeded, so that a retry of
 * what reached the disk after all appends nothing twice; other content is another entry with an id of its own.
 */
export function useFillSave(workspace: Workspace, rim: Rim) {
  const idsByEntry = useRef(new Map<string, string>());
  const idOf = (entry: Entry): string => {
    const text = JSON.stringify(entry);
    const id = idsByEntry.current.get(text) ?? rim.newId();
    idsByEntry.current.set(text, id);
    return id;
  };
  const { mutate, isPending, error, reset } = useMutation({
    mutationFn: async (entries: readonly Entry[]): Promise<number> => {
      const loggings = entries.map((entry) => ({
        id: idOf(entry),
        entry,
        draftId: fillDraftId(entry.planId, entry.period, entry.targetId),
      }));
      await logEntries(await workspace.store(), rim, loggings);
      idsByEntry.current.clear();
      return entries.length;
    },
  });
  const save = (entries: readonly Entry[], { onSaved, onFailed }: Outcome): void =>
    mutate(entries, { onSuccess: onSaved, onError: onFailed });
  return { save, isSaving: isPending, fault: error, forgetFault: reset };
}
