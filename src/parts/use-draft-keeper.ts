import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { unsavedFillsKey } from '../queries/fill-drafts.ts';
import type { Workspace } from '../queries/workspace.ts';
import { type DraftFields, DraftKeeper } from './draft-keeper.ts';

/** Keeps what is typed on a page, and the last of it when the page is left. `found` is what the page began with. */
export function useDraftKeeper(
  workspace: Workspace,
  found: () => Iterable<readonly [id: string, fields: DraftFields]>,
): DraftKeeper {
  const client = useQueryClient();
  const [keeper] = useState(() => {
    const tell = () => void client.invalidateQueries({ queryKey: unsavedFillsKey(workspace) });
    return new DraftKeeper(workspace, found(), tell);
  });
  useEffect(() => {
    const flush = (): void => keeper.flush();
    // Hidden comes first on a phone, where a page may be put away and never be told of its end.
    addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', flush);
    return () => {
      removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', flush);
      flush();
    };
  }, [keeper]);
  return keeper;
}
