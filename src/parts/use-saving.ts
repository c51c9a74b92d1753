import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { AttemptIds } from '../actions/attempt-ids.ts';
import type { Rim } from '../actions/rim.ts';
import type { Workspace } from '../queries/workspace.ts';

export interface InWorkspace {
  readonly workspace: Workspace;
  readonly rim: Rim;
}

type Store = Awaited<ReturnType<Workspace['store']>>;
type Save<Content> = (store: Store, rim: Rim, content: Content, newId: () => string) => Promise<unknown>;

/** Saving some content, JSON; the same content tried again is the same changes. */
export function useSaving<Content>({ workspace, rim }: InWorkspace, act: Save<Content>) {
  const [attempts] = useState(() => new AttemptIds(rim.newId));
  const { mutate, isPending, error } = useMutation({
    mutationFn: async (content: Content) => {
      await act(await workspace.store(), rim, content, attempts.of(content));
      attempts.forget();
    },
  });
  const save = (content: Content, onSaved: () => void): void => {
    if (!isPending) mutate(content, { onSuccess: onSaved });
  };
  return { save, isSaving: isPending, fault: error };
}
