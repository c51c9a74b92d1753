import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import { logEntries } from '../../actions/log-entry.ts';
import type { Rim } from '../../actions/rim.ts';
import type { Entry } from '../../domain/change-bodies.ts';
import { fillDraftId } from '../../queries/fill-drafts.ts';
import type { Workspace } from '../../queries/workspace.ts';
import type { RowTexts } from './row-texts.ts';

/** An entry and the row it was read from. */
interface ReadRow {
  readonly entry: Entry;
  readonly texts: RowTexts;
}

interface Outcome {
  readonly onSaved: (count: number) => void;
  readonly onFailed: () => void;
}

/**
 * Saves rows in one transaction. Each row keeps its id until it was saved, so that a retry of what reached the disk
 * after all appends nothing twice, also when it is tried again alone or with other rows.
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
    mutationFn: async (rows: readonly ReadRow[]): Promise<number> => {
      const loggings = rows.map(({ entry, texts }) => ({
        id: idOf(entry),
        entry,
        draft: { id: fillDraftId(entry.planId, entry.period, entry.targetId), fields: texts },
      }));
      await logEntries(await workspace.store(), rim, loggings);
      idsByEntry.current.clear();
      return rows.length;
    },
  });
  const save = (rows: readonly ReadRow[], { onSaved, onFailed }: Outcome): void =>
    mutate(rows, { onSuccess: onSaved, onError: onFailed });
  return { save, isSaving: isPending, fault: error, forgetFault: reset };
}
