import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { Rim } from '../../actions/rim.ts';
import { takeSnapshot } from '../../actions/take-snapshot.ts';
import type { BoardView } from '../../queries/board-view.ts';
import type { Workspace } from '../../queries/workspace.ts';
import { snapshotAddress } from '../../ui/addresses.ts';

/** Freezing one board. The id is made before: a retry of what was saved after all freezes nothing twice. */
export function useFreezing(workspace: Workspace, rim: Rim, { plan, asOf, basis }: BoardView) {
  const [id] = useState(rim.newId);
  const [, navigate] = useLocation();
  const { mutate, isPending, error } = useMutation({
    mutationFn: async (words: { readonly name: string; readonly note: string }) => {
      const request = { ...words, planId: plan.id, asOf, basis, demonstration: workspace.id === 'demo' };
      return takeSnapshot(await workspace.store(), rim, id, request);
    },
  });
  // Replaced, not added: going back must lead to the board and not to a form that would freeze again.
  const onSuccess = (snapshotId: string): void => navigate(snapshotAddress(snapshotId), { replace: true });
  const freeze = (name: string, note: string): void => {
    if (!isPending) mutate({ name, note }, { onSuccess });
  };
  return { freeze, isPending, error };
}
