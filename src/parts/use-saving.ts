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
export type Save<Content> = (
  store: Store,
  rim: Rim,
  content: Content,
  newId: () => string,
) => Promise<unknown>;

/** Saving some content, JSON; the same content tried again is the same changes. */
export function useSaving<Content>({ workspace, rim }: InWorkspace, act: Save<Content>) {
  const [attempts] = useState(() => new AttemptIds(rim.newId));
  const { mutate, isPending, error, data, reset } = useMutation({
    mutationFn: async (content: Content): Promise<Content> => {
      await act(await workspace.store(), rim, content, attempts.of(content));
      // Here and not in a callback: those do not run once the outcome was forgotten.
      attempts.forget();
      return content;
    },
  });
  const save = (content: Content, onSaved: () => void): void => {
    if (!isPending) mutate(content, { onSuccess: onSaved });
  };
  return { save, isSaving: isPending, fault: error, saved: data, forgetOutcome: reset };
}
