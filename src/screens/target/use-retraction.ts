import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import { retractEntry } from '../../actions/retract-entry.ts';
import type { Rim } from '../../actions/rim.ts';
import type { EntryInForce } from '../../domain/target-state.ts';
import type { Workspace } from '../../queries/workspace.ts';

interface EntryPlace {
  readonly planId: string;
  readonly targetId: string;
  readonly entry: EntryInForce;
}

/** Taking one entry back; a retry with the same reason is the same change. */
export function useRetraction(workspace: Workspace, rim: Rim, { planId, targetId, entry }: EntryPlace) {
  const failed = useRef<{ readonly id: string; readonly reason: string }>(undefined);
  const { mutate, isPending, error } = useMutation({
    mutationFn: async ({ id, reason }: { readonly id: string; readonly reason: string }) =>
      retractEntry(
        await workspace.store(),
        rim,
        id,
        { planId, targetId, entryId: entry.id, reason },
        entry.period,
      ),
  });
  const retract = (reason: string, onRetracted: () => void): void => {
    if (isPending) return;
    if (failed.current?.reason !== reason) failed.current = { id: rim.newId(), reason };
    mutate(failed.current, { onSuccess: onRetracted });
  };
  return { retract, isRetracting: isPending, fault: error };
}
