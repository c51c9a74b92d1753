import { skipToken, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { Workspace } from '../../queries/workspace.ts';
import type { BulletinWay } from './bulletin-texts.ts';

/** What was chosen for the bulletin of a snapshot, the office's own document included. */
export interface BulletinForm extends BulletinWay {
  readonly template?: File;
}

const keyOf = (workspaceId: Workspace['id'], snapshotId: string) =>
  [workspaceId, 'bulletin-form', snapshotId] as const;

const USUAL: BulletinForm = { kind: 'inspection', page: 'national' };

/**
 * The choices for the bulletin of one snapshot. They outlast the page as long as the program is open: who looks at the
 * printed page and comes back finds what he chose, and downloads what he saw.
 */
export function useBulletinForm(workspace: Workspace, snapshotId: string) {
  const client = useQueryClient();
  const { id } = workspace;
  const { data: form = USUAL } = useQuery<BulletinForm>({
    queryKey: keyOf(id, snapshotId),
    queryFn: skipToken,
    gcTime: Number.POSITIVE_INFINITY,
  });
  const setForm = useCallback(
    (next: BulletinForm): void => void client.setQueryData<BulletinForm>(keyOf(id, snapshotId), next),
    [client, id, snapshotId],
  );
  /** the way alone, the document stays */
  const setWay = useCallback(
    ({ kind, page, earlierId }: BulletinWay): void => {
      const queryKey = keyOf(id, snapshotId);
      client.setQueryData<BulletinForm>(queryKey, (before) => ({ ...before, kind, page, earlierId }));
    },
    [client, id, snapshotId],
  );
  return { form, setForm, setWay };
}
