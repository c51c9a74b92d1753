import { type Change, isKnown } from '../domain/change.ts';
import type { Stamp } from '../domain/clock.ts';
import {
  advanceOrganisation,
  emptyOrganisation,
  isOrganisationChange,
  type OrganisationChange,
} from '../domain/organisation.ts';
import type { Snapshot } from '../domain/snapshot.ts';
import type { SnapshotLog } from '../reporting/change-lines.ts';
import { stretchPages } from '../storage/log-stretch.ts';
import type { Store } from '../storage/store.ts';

const isOf = ({ body, kind }: Change, planId: string): boolean => {
  const { planId: own, plan } = body as { planId?: unknown; plan?: { id?: unknown } };
  return own === planId || (kind === 'plan-adopted' && plan?.id === planId);
};

/** How a reading is followed: how far it is, and the way to stop it. */
export interface LogWatch {
  /** of the log's positions */
  readonly onStep?: (done: number, all: number) => void;
  readonly signal?: AbortSignal;
}

interface Stretch {
  readonly changes: readonly Change[];
  readonly told: readonly OrganisationChange[];
  /** of all stamps the latest; empty where there is none */
  readonly latest: Stamp;
}

/** Of the stretch only what is kept: the log may hold hundreds of thousands of figures of other plans. */
async function readStretch(
  store: Store,
  { plan, log: { position: all } }: Snapshot,
  { onStep, signal }: LogWatch,
): Promise<Stretch> {
  const changes: Change[] = [];
  const told: OrganisationChange[] = [];
  let latest: Stamp = '';
  for await (const page of stretchPages(store, all)) {
    signal?.throwIfAborted();
    for (const change of page.changes) {
      if (change.at > latest) latest = change.at;
      if (isOf(change, plan.id)) changes.push(change);
      if (isKnown(change) && isOrganisationChange(change)) told.push(change);
    }
    onStep?.(page.position, all);
  }
  return { changes, told, latest };
}

/**
 * What the log held of a snapshot's plan when it was frozen, and what units and posts were called then. A position
 * means something in the log of the device that froze it only: elsewhere, and where the log does not end there as the
 * snapshot says, nothing is claimed of it, and the names are those of now. A snapshot since version 2 has the names of
 * who answers itself; those here are for what its changes speak of. Long: it goes through the whole log of then. Rejects
 * with the signal's reason once it is aborted.
 */
export async function readSnapshotLog(
  store: Store,
  snapshot: Snapshot,
  watch: LogWatch = {},
): Promise<SnapshotLog> {
  const rows = await store.readSnapshots();
  const isOwn = rows.find(({ id }) => id === snapshot.id)?.device === store.device;
  const stretch = isOwn ? await readStretch(store, snapshot, watch) : undefined;
  if (stretch?.latest !== snapshot.log.latest) return { organisation: await store.readOrganisation() };
  return { organisation: advanceOrganisation(emptyOrganisation, stretch.told), changes: stretch.changes };
}
