import { type Change, isKnown } from '../domain/change.ts';
import { advanceOrganisation, emptyOrganisation, isOrganisationChange } from '../domain/organisation.ts';
import type { Snapshot } from '../domain/snapshot.ts';
import type { SnapshotLog } from '../reporting/change-lines.ts';
import { readStretch } from '../storage/log-stretch.ts';
import type { Store } from '../storage/store.ts';

const isOf = ({ body, kind }: Change, planId: string): boolean => {
  const { planId: own, plan } = body as { planId?: unknown; plan?: { id?: unknown } };
  return own === planId || (kind === 'plan-adopted' && plan?.id === planId);
};

/**
 * What the log held of a snapshot's plan when it was frozen, and what units and posts were called then. A position
 * means something in the log of the device that froze it only: elsewhere, and where the log does not end there as the
 * snapshot says, nothing is claimed of it, and the names are those of now. A snapshot since version 2 has the names of
 * who answers itself; those here are for what its changes speak of.
 */
export async function readSnapshotLog(store: Store, { id, plan, log }: Snapshot): Promise<SnapshotLog> {
  const [rows, stretch] = await Promise.all([store.readSnapshots(), readStretch(store, log.position)]);
  const isOwn = rows.find((row) => row.id === id)?.device === store.device;
  if (!isOwn || stretch.latest !== log.latest) return { organisation: await store.readOrganisation() };
  const told = stretch.changes.filter(isKnown).filter(isOrganisationChange);
  return {
    organisation: advanceOrganisation(emptyOrganisation, told),
    changes: stretch.changes.filter((change) => isOf(change, plan.id)),
  };
}
