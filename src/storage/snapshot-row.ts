import { type Change, type ChangeOf, isKnown } from '../domain/change.ts';
import { isLater } from '../domain/clock.ts';
import { SNAPSHOT_VERSION, type SnapshotFile } from '../domain/snapshot.ts';
import { readSubject } from './log.ts';
import type { Rows, SnapshotRow } from './tables.ts';

type SnapshotChange = ChangeOf<'snapshot-taken'>;

export const isSnapshot = (change: Change): change is SnapshotChange =>
  isKnown(change) && change.kind === 'snapshot-taken';

const isAfter = (a: SnapshotRow, b: SnapshotRow): boolean =>
  isLater({ at: a.at, id: a.changeId }, { at: b.at, id: b.changeId });

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
export function snapshotRowOf(change: SnapshotChange): SnapshotRow | undefined {
  const { snapshot, sha256 } = parse(change.body.text) ?? {};
  if (snapshot?.id !== change.body.snapshotId || sha256 === undefined) return undefined;
  const { id, version, name, asOf, takenAt, by, previousHash, signedWith } = snapshot;
  const { id: planId, name: planName } = snapshot.plan ?? {};
  const fields = { id, name, planId, planName, asOf, takenAt, by, sha256 };
  if (Object.values(fields).some((field) => typeof field !== 'string')) return undefined;
  const chained = typeof previousHash === 'string' ? { previousHash } : {};
  // Version 1 signs nothing: what its text says of a key, anybody may have written.
  const isSigned = version === SNAPSHOT_VERSION && typeof signedWith === 'string';
  const signed = isSigned ? { signedWith } : {};
  return { ...fields, ...chained, ...signed, changeId: change.id, at: change.at, device: change.device };
}

/** The row of an id: of the first frozen of all that claim it, whatever their order, with how many say something else. */
function rowOfClaims(claims: readonly SnapshotChange[]): SnapshotRow | undefined {
  const rows = claims.flatMap((change) => snapshotRowOf(change) ?? []);
  const [first, ...others] = rows.sort((a, b) => (isAfter(a, b) ? 1 : -1));
  if (first === undefined || others.length === 0) return first;
  const rivals = new Set(claims.map(({ body }) => body.text)).size - 1;
  return rivals === 0 ? first : { ...first, rivals };
}

/** The changes that hold the texts of an id, in the order in which they came. */
export const readClaims = async (rows: Rows, snapshotId: string): Promise<SnapshotChange[]> =>
  (await readSubject(rows, `snapshot:${snapshotId}`)).filter(isSnapshot);

/**
 * Lists snapshots that are new to the log. Of several texts that claim one id the first frozen is listed, by their stamps
 * and so the same on every device (law 4), and the row counts the others: a text that comes later under an earlier stamp
 * takes the row, but never silently, and the log keeps them all.
 */
export async function keepSnapshots(rows: Rows, fresh: readonly SnapshotChange[]): Promise<void> {
  for (const id of new Set(fresh.map(({ body }) => body.snapshotId))) {
    // Only of an id that is listed the log may hold a text: that of every other snapshot need not be read.
    const isListed = (await rows.snapshots.get(id)) !== undefined;
    const held = isListed ? await readClaims(rows, id) : [];
    const row = rowOfClaims([...held, ...fresh.filter(({ body }) => body.snapshotId === id)]);
    if (row !== undefined) await rows.snapshots.put(row);
  }
}

/** Newest first by the stamps of the log: a clock set back does not reorder them. */
export async function readSnapshotRows({ snapshots }: Rows): Promise<SnapshotRow[]> {
  const rows = await snapshots.toArray();
  return rows.sort((a, b) => (isAfter(a, b) ? -1 : 1));
}

export async function readSnapshotText(rows: Rows, snapshotId: string): Promise<string | undefined> {
  const row = await rows.snapshots.get(snapshotId);
  const claims = row === undefined ? [] : await readClaims(rows, snapshotId);
  return claims.find(({ id }) => id === row?.changeId)?.body.text;
}
