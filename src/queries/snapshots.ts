import { queryOptions } from '@tanstack/react-query';
import { type Verification, verifySnapshot } from '../domain/snapshot.ts';
import type { SnapshotRow } from '../storage/tables.ts';
import type { Workspace } from './workspace.ts';

export type SnapshotSummary = SnapshotRow;

/** Newest first, without their contents. */
export const snapshotsQuery = (workspace: Workspace) =>
  queryOptions({
    queryKey: [workspace.id, 'snapshots'],
    queryFn: async (): Promise<SnapshotSummary[]> => (await workspace.store()).readSnapshots(),
  });

/** One snapshot, verified each time it is opened; null when there is none of that id. */
export const snapshotQuery = (workspace: Workspace, snapshotId: string) =>
  queryOptions({
    queryKey: [workspace.id, 'snapshot', snapshotId],
    queryFn: async (): Promise<Verification | null> => {
      const text = await (await workspace.store()).readSnapshotText(snapshotId);
      return text === undefined ? null : verifySnapshot(text);
    },
  });
