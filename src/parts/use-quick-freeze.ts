import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { AttemptIds } from '../actions/attempt-ids.ts';
import { type Taken, takeSnapshot } from '../actions/take-snapshot.ts';
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

export interface TakenSnapshot extends Taken {
  readonly name: string;
}

/** Which plan and month it was of. */
export interface QuickTaken extends TakenSnapshot, QuickSnapshot {}

/** Freezing without a form. A retry of what was saved after all freezes nothing twice; once it was, it is another one. */
export function useQuickFreeze({ workspace, rim }: InWorkspace) {
  const [attempts] = useState(() => new AttemptIds(rim.newId));
  const { mutate, isPending, error, data } = useMutation({
    mutationFn: async (wanted: QuickSnapshot): Promise<QuickTaken> => {
      const store = await workspace.store();
      const id = attempts.of(wanted)();
      const rows = (await store.readSnapshots()).filter((row) => row.id !== id);
      const names = rows.map(({ name }) => name);
      const name = suggestedName(wanted.asOf, wanted.basis, names);
      const demonstration = workspace.id === 'demo';
      const taken = await takeSnapshot(store, rim, id, { ...wanted, name, note: '', demonstration });
      attempts.forget();
      return { ...wanted, ...taken, name };
    },
  });
  const freeze = (wanted: QuickSnapshot): void => {
    if (!isPending) mutate(wanted);
  };
  return { freeze, isPending, error, taken: data };
}
