import { type Change, type ChangeOf, isKnown } from '../domain/change.ts';
import { isLater } from '../domain/clock.ts';
import type { SnapshotFile } from '../domain/snapshot.ts';
import { readSubject } from './log.ts';
import type { Rows, SnapshotRow } from './tables.ts';

export const isSnapshot = (change: Change): change is ChangeOf<'snapshot-taken'> =>
  isKnown(change) && change.kind === 'snapshot-taken';

const parse = (text: string): Partial<SnapshotFile> | null | undefined => {
  try {
    return JSON.parse(text) as Partial<SnapshotFile> | null;
  } catch {
    return undefined;
  }
};

/**
 * The row of a frozen snapshot; undefined when its text is no snapshot file of the id its change names. Does not
 * verify: a board whose hash or figures differ is kept as evidence, and whoever opens it is told.
 */
export function snapshotRowOf(change: ChangeOf<'snapshot-taken'>): SnapshotRow | undefined {
  const { snapshot, sha256 } = parse(change.body.text) ?? {};
  if (snapshot?.id !== change.body.snapshotId || sha256 === undefined) return undefined;
  const { id, name, asOf, takenAt, by, previousHash } = snapshot;
  const { id: planId, name: planName } = snapshot.plan ?? {};
  const fields = { id, name, planId, planName, asOf, takenAt, by, sha256 };
  if (Object.values(fields).some((field) => typeof field !== 'string')) return undefined;
  const chained = typeof previousHash === 'string' ? { previousHash } : {};
  return { ...fields, ...chained, changeId: change.id, at: change.at, device: change.device };
}

/** Lists a snapshot. Of two that claim one id the first frozen stays: a snapshot is never replaced. */
export async function keepSnapshot(rows: Rows, change: ChangeOf<'snapshot-taken'>): Promise<void> {
  const row = snapshotRowOf(change);
  if (row === undefined) return;
  const kept = await rows.snapshots.get(row.id);
  if (kept !== undefined && isLater(change, { at: kept.at, id: kept.changeId })) return;
  await rows.snapshots.put(row);
}

/** Newest first by the stamps of the log: a clock set back does not reorder them. */
export async function readSnapshotRows({ snapshots }: Rows): Promise<SnapshotRow[]> {
  const rows = await snapshots.toArray();
  return rows.sort((a, b) => (isLater({ at: a.at, id: a.changeId }, { at: b.at, id: b.changeId }) ? -1 : 1));
}

export async function readSnapshotText(rows: Rows, snapshotId: string): Promise<string | undefined> {
  const row = await rows.snapshots.get(snapshotId);
  const changes = row === undefined ? [] : await readSubject(rows, `snapshot:${snapshotId}`);
  const change = changes.find(({ id }) => id === row?.changeId);
  return (change as ChangeOf<'snapshot-taken'> | undefined)?.body.text;
}
