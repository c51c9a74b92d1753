import { queryOptions } from '@tanstack/react-query';
import { openSnapshot, type Subtle } from '../domain/open-snapshot.ts';
import { type Chained, chainOf } from '../domain/snapshot-chain.ts';
import { readSnapshotClaims, type SnapshotClaim } from '../storage/snapshot-claims.ts';
import type { SnapshotRow } from '../storage/tables.ts';
import { openText, type SnapshotOpening } from './opened-snapshot.ts';
import type { Workspace } from './workspace.ts';

export type SnapshotSummary = SnapshotRow;

/** The text as it was frozen, for export, and what opening it found, its signature included. */
export interface OpenedSnapshot {
  readonly text: string;
  readonly verification: SnapshotOpening;
}

/** Newest first, without their contents. */
export const snapshotsQuery = (workspace: Workspace) =>
  queryOptions({
    queryKey: [workspace.id, 'snapshots'],
    queryFn: async (): Promise<SnapshotSummary[]> => (await workspace.store()).readSnapshots(),
  });

/**
 * One snapshot, read, verified and its signature checked afresh each time it is opened; null when there is none of that id.
 * Here and below `open` is where that is done, as in `openText`.
 */
export const snapshotQuery = (
  workspace: Workspace,
  subtle: Subtle,
  snapshotId: string,
  open = openSnapshot,
) =>
  queryOptions({
    queryKey: [workspace.id, 'snapshot', snapshotId],
    gcTime: 0,
    queryFn: async (): Promise<OpenedSnapshot | null> => {
      const text = await (await workspace.store()).readSnapshotText(snapshotId);
      return text === undefined
        ? null
        : { text, verification: await openText(workspace, subtle, text, open) };
    },
  });

/** One of several texts under one id. */
export interface OpenedClaim extends OpenedSnapshot, Pick<SnapshotClaim, 'changeId'> {
  /** the one that the list and the page show */
  readonly isShown: boolean;
  /** its change says that it was frozen on this device */
  readonly isFromHere: boolean;
}

/** The texts under one id in the order in which they came to this device; stale with the list. */
export const claimsQuery = (workspace: Workspace, subtle: Subtle, snapshotId: string, open = openSnapshot) =>
  queryOptions({
    queryKey: [workspace.id, 'snapshots', 'claims', snapshotId],
    gcTime: 0,
    queryFn: async (): Promise<OpenedClaim[]> => {
      const store = await workspace.store();
      const shown = await store.readSnapshotText(snapshotId);
      const claims = await readSnapshotClaims(store, snapshotId);
      return Promise.all(
        claims.map(async ({ changeId, device, text }) => ({
          changeId,
          text,
          verification: await openText(workspace, subtle, text, open),
          isShown: text === shown,
          isFromHere: device === store.device,
        })),
      );
    },
  });

/** How a snapshot hangs together with the one before it; `isSound`: that one is here and passes when it is opened. */
export interface OpenedChain extends Chained<SnapshotSummary> {
  readonly isSound: boolean;
}

/** Null when there is none of that id. Stale with the list, for what is missing may come. */
export const chainQuery = (workspace: Workspace, subtle: Subtle, snapshotId: string, open = openSnapshot) =>
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
      return {
        ...chained,
        isSound: text !== undefined && (await openText(workspace, subtle, text, open)).ok,
      };
    },
  });
