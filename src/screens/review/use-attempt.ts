import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import type { Rim } from '../../actions/rim.ts';
import type { Workspace } from '../../queries/workspace.ts';

type Store = Awaited<ReturnType<Workspace['store']>>;
export type Act<T> = (store: Store, rim: Rim, id: string, content: T) => Promise<unknown>;

/**
 * One act of this page. The id is made before and kept while it fails, so that a retry with the same content is the
 * same change; other content gets an id of its own.
 */
export function useAttempt<T>(workspace: Workspace, rim: Rim, act: Act<T>) {
  const failed = useRef<{ readonly id: string; readonly key: string }>(undefined);
  const { mutate, isPending, error, reset } = useMutation({
    mutationFn: async ({ id, content }: { readonly id: string; readonly content: T }): Promise<void> => {
      await act(await workspace.store(), rim, id, content);
      failed.current = undefined;
    },
  });
  const attempt = (content: T, onDone: () => void): void => {
    if (isPending) return;
    const key = JSON.stringify(content);
    if (failed.current?.key !== key) failed.current = { id: rim.newId(), key };
    mutate({ id: failed.current.id, content }, { onSuccess: onDone });
  };
  return { attempt, isPending, fault: error, forgetFault: reset };
}
