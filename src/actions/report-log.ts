import type { Snapshot } from '../domain/snapshot.ts';
import type { SnapshotLog } from '../reporting/change-lines.ts';
import type { StoreAddress } from '../storage/store.ts';
import { openBeside } from './open-beside.ts';
import { readSnapshotLog } from './read-snapshot-log.ts';

/** Reads what a database's log held of a snapshot, and says of how much of the log it has been through. */
export type LogReading = (
  address: StoreAddress,
  snapshot: Snapshot,
  onStep: (done: number, all: number) => void,
) => Promise<SnapshotLog>;

/** Beside the page, on the same database; rejects with a `StorageFault`. */
export const readReportLog: LogReading = async (address, snapshot, onStep) => {
  const store = await openBeside(address);
  try {
    return await readSnapshotLog(store, snapshot, { onStep });
  } finally {
    store.close();
  }
};
