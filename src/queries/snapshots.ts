import { queryOptions } from '@tanstack/react-query';
import { type Verification, verifySnapshot } from '../domain/snapshot.ts';
import type { SnapshotRow } from '../storage/tables.ts';
import type { Workspace } from './workspace.ts';

export type SnapshotSummary = SnapshotRow;

/** The text as it was frozen, for export, and what verifying it found. */
export interface OpenedSnapshot {
  readonly text: string;
  readonly verification: Verification;
}

/** Newest first, without their contents. */
export const snapshotsQuery = (workspace: Workspace) =>
  queryOptions({
    queryKey: [workspace.id, 'snapshots'],
    queryFn: async (): Promise<SnapshotSummary[]> => (await workspace.store()).readSnapshots(),
  });

/** One snapshot, read and verified afresh each time it is opened; null when there is none of that id. */
export const snapshotQuery = (workspace: Workspace, snapshotId: string) =>
  queryOptions({
    queryKey: [workspace.id, 'snapshot', snapshotId],
    gcTime: 0,
    queryFn: async (): Promise<OpenedSnapshot | null> => {
      const text = await (await workspace.store()).readSnapshotText(snapshotId);
      return text === undefined ? null : { text, verification: verifySnapshot(text) };
    },
  });
