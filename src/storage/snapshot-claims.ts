import { readClaims } from './snapshot-row.ts';
import type { Store } from './store.ts';

/** One of the texts that claim to be a snapshot, and which change of which device brought it. */
export interface SnapshotClaim {
  readonly changeId: string;
  readonly device: string;
  readonly text: string;
}

/** All different texts under an id, in the order in which they came to this device; empty when there is none of that id. */
export const readSnapshotClaims = (store: Store, snapshotId: string): Promise<SnapshotClaim[]> =>
  store.reading(['log'], async (rows) => {
    const claimByText = new Map<string, SnapshotClaim>();
    for (const { id, device, body } of await readClaims(rows, snapshotId))
      if (!claimByText.has(body.text)) claimByText.set(body.text, { changeId: id, device, text: body.text });
    return [...claimByText.values()];
  });
