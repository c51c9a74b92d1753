import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { Rim } from '../../actions/rim.ts';
import { takeSnapshot } from '../../actions/take-snapshot.ts';
import type { TakenSnapshot } from '../../parts/use-quick-freeze.ts';
import type { BoardView } from '../../queries/board-view.ts';
import type { Workspace } from '../../queries/workspace.ts';
import { snapshotAddress } from '../../ui/addresses.ts';
import { arriving } from './arrival.ts';

/**
 * Freezing one board and then opening it; where it should have been signed and could not be, the page stays and `taken` says
 * why. The id is made before: a retry of what was saved after all freezes nothing twice.
 */
export function useFreezing(workspace: Workspace, rim: Rim, { plan, asOf, basis }: BoardView) {
  const [id] = useState(rim.newId);
  const [, navigate] = useLocation();
  const { mutate, isPending, error, data } = useMutation({
    mutationFn: async (words: { readonly name: string; readonly note: string }): Promise<TakenSnapshot> => {
      const request = { ...words, planId: plan.id, asOf, basis, demonstration: workspace.id === 'demo' };
      return { ...(await takeSnapshot(await workspace.store(), rim, id, request)), name: words.name.trim() };
    },
  });
  // Replaced, not added: going back must lead to the board and not to a form that would freeze again.
  const onSuccess = (taken: TakenSnapshot): void => {
    if (taken.unsigned?.code !== 'failed') {
      navigate(snapshotAddress(taken.id), { replace: true, state: arriving('taken') });
    }
  };
  const freeze = (name: string, note: string): void => {
    if (!isPending) mutate({ name, note }, { onSuccess });
  };
  return { id, freeze, isPending, error, taken: data };
}
