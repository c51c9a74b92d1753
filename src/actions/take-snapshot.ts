import { type Basis, statesOn } from '../domain/basis.ts';
import { boardOf, standingsOf } from '../domain/board.ts';
import type { Period } from '../domain/period.ts';
import { CALCULATION, SNAPSHOT_FORMAT, SNAPSHOT_VERSION, type Snapshot } from '../domain/snapshot.ts';
import { entriesInForce } from '../domain/snapshot-entries.ts';
import { organisationOf } from '../domain/snapshot-organisation.ts';
import { StorageFault } from '../storage/storage-fault.ts';
import type { Store } from '../storage/store.ts';
import type { Rim } from './rim.ts';
import { snapshotTextOf, type UnsignedReason } from './sign-snapshot.ts';
import { stampedChange, writerOf } from './stamped-change.ts';

export interface SnapshotRequest {
  readonly planId: string;
  readonly asOf: Period;
  readonly basis: Basis;
  readonly name: string;
  readonly note: string;
  readonly demonstration: boolean;
}

async function freeze(store: Store, rim: Rim, id: string, request: SnapshotRequest): Promise<Snapshot> {
  const { planId, asOf, basis, name, note, demonstration } = request;
  const read = await store.readFreezable(planId);
  if (read === undefined) throw new StorageFault('failed', planId);
  const { plan, rule, log, previousHash } = read;
  const { author, now } = await writerOf(store, rim);
  const states = statesOn(basis, read.states);
  const standings = standingsOf(plan, states, asOf, rule);
  return {
    format: SNAPSHOT_FORMAT,
    version: SNAPSHOT_VERSION,
    calculation: CALCULATION,
    id,
    name: name.trim(),
    ...(note.trim() === '' ? {} : { note: note.trim() }),
    takenAt: now,
    by: author.name,
    demonstration,
    asOf,
    basis,
    plan,
    rule,
    board: boardOf(plan, standings, asOf, rule),
    standings,
    entries: entriesInForce(states, asOf),
    organisation: organisationOf(standings, read.organisation),
    log,
    ...(previousHash === undefined ? {} : { previousHash }),
  };
}

/** That a snapshot was taken, and why it is unsigned if it is. */
export interface Taken {
  readonly id: string;
  readonly unsigned?: UnsignedReason;
}

/** Freezes a board: one read transaction, one change, signed where that can be done. Resolves once it is durable. */
export async function takeSnapshot(
  store: Store,
  rim: Rim,
  id: string,
  request: SnapshotRequest,
): Promise<Taken> {
  const { text, ...signing } = await snapshotTextOf(store, rim.subtle, await freeze(store, rim, id, request));
  const body = { snapshotId: id, text };
  await store.append([await stampedChange(store, rim, id, 'snapshot-taken', body)]);
  return { id, ...signing };
}
