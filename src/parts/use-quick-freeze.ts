import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { AttemptIds } from '../actions/attempt-ids.ts';
import { takeSnapshot } from '../actions/take-snapshot.ts';
import type { Basis } from '../domain/basis.ts';
import type { Period } from '../domain/period.ts';
import { suggestedName } from '../text/snapshot-take-words.ts';
import type { InWorkspace } from './use-saving.ts';

/** What is frozen as it stands, under the name that its month suggests. */
export interface QuickSnapshot {
  readonly planId: string;
  readonly asOf: Period;
  readonly basis: Basis;
}

export interface TakenSnapshot extends QuickSnapshot {
  readonly id: string;
  readonly name: string;
}

/** Freezing without a form. A retry of what was saved after all freezes nothing twice; once it was, it is another one. */
export function useQuickFreeze({ workspace, rim }: InWorkspace) {
  const [attempts] = useState(() => new AttemptIds(rim.newId));
  const { mutate, isPending, error, data } = useMutation({
    mutationFn: async (wanted: QuickSnapshot): Promise<TakenSnapshot> => {
      const store = await workspace.store();
      const id = attempts.of(wanted)();
      const rows = (await store.readSnapshots()).filter((row) => row.id !== id);
      const names = rows.map(({ name }) => name);
      const name = suggestedName(wanted.asOf, wanted.basis, names);
      const demonstration = workspace.id === 'demo';
      await takeSnapshot(store, rim, id, { ...wanted, name, note: '', demonstration });
      attempts.forget();
      return { ...wanted, id, name };
    },
  });
  const freeze = (wanted: QuickSnapshot): void => {
    if (!isPending) mutate(wanted);
  };
  return { freeze, isPending, error, taken: data };
}
