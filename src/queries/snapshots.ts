import { queryOptions } from '@tanstack/react-query';
import { type Verification, verifySnapshot } from '../domain/snapshot.ts';
import { type Chained, chainOf } from '../domain/snapshot-chain.ts';
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

/** How a snapshot hangs together with the one before it; `isSound`: that one is here and passes its verification. */
export interface OpenedChain extends Chained<SnapshotSummary> {
  readonly isSound: boolean;
}

/** Null when there is none of that id. Stale with the list, for what is missing may come. */
export const chainQuery = (workspace: Workspace, snapshotId: string) =>
  queryOptions({
    queryKey: [workspace.id, 'snapshots', 'chain', snapshotId],
    gcTime: 0,
    queryFn: async (): Promise<OpenedChain | null> => {
      const store = await workspace.store();
      const all = await store.readSnapshots();
      const row = all.find(({ id }) => id === snapshotId);
      if (row === undefined) return null;
      const chained = chainOf(row, all);
      const text = chained.before && (await store.readSnapshotText(chained.before.id));
      return { ...chained, isSound: text !== undefined && verifySnapshot(text).ok };
    },
  });
