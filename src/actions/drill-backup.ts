import type { UnreadFiles } from '../domain/backup-state.ts';
import { CHANGE_VERSION } from '../domain/change.ts';
import { deleteStore, openStore } from '../storage/open-store.ts';
import { noPresence } from '../storage/presence.ts';
import { StorageFault } from '../storage/storage-fault.ts';
import type { Store } from '../storage/store.ts';
import type { Lock, Vault } from './backup-cipher.ts';
import { BackupFault } from './backup-fault.ts';
import type { BackupWatch } from './backup-watch.ts';
import { DRILL } from './clear-drill.ts';
import type { ComparedLogs } from './compare-logs.ts';
import { compareOwn } from './compare-own.ts';
import { compareStates } from './compare-states.ts';
import { compareLogsAndMore, type DrillMore } from './drill-more.ts';
import type { InspectedBackup } from './inspect-backup.ts';
import { DIFFERENCES, type DrillDifference } from './log-comparison.ts';
import { type Restored, restoreBackup } from './restore-backup.ts';

export interface Drill {
  /** nothing differs and nothing is missing here; what was said here after the backup is no difference */
  readonly isIdentical: boolean;
  readonly differences: readonly DrillDifference[];
  /** false: chosen changes only */
  readonly isWhole: boolean;
  readonly changes: number;
  readonly files: number;
  /** of these, evidence that has rotted here and is whole in the backup: a restore mends it */
  readonly mendable: UnreadFiles | undefined;
  /** evidence that has rotted here and is not in the backup either */
  readonly unread: UnreadFiles | undefined;
  /** of targets, compared field by field */
  readonly states: number;
  readonly boards: number;
  /** drafts and settings that are the same here, and those that read otherwise here by now */
  readonly own: number;
  readonly ownOther: number;
  /** changes that are here and not in the backup, because they came after it or were not chosen */
  readonly newer: number;
  /** of these stamped before the backup was made, when it is not known up to where it goes */
  readonly earlier: number;
  /** no difference either: what a file from elsewhere holds beyond this device */
  readonly more: DrillMore | undefined;
}

export interface DrillOrder {
  readonly lock?: Lock | undefined;
  readonly newId: () => string;
  /** of this log, up to which the backup goes; undefined when that is not known */
  readonly position?: number | undefined;
}

/** The log that came back is not the one of which the header speaks. */
function isOtherLog({ header }: InspectedBackup, restored: Restored, log: ComparedLogs): boolean {
  if (log.changes !== header.counts.changes - restored.refused) return true;
  // Another program may put the subjects of kinds that only it knows elsewhere.
  const isOrderSame = header.changeVersion === CHANGE_VERSION && restored.refused === 0;
  return isOrderSame && log.sha256 !== header.changesSha256;
}

async function drillInto(
  thrownAway: Store,
  present: Store,
  backup: InspectedBackup,
  vault: Vault,
  { lock, position }: DrillOrder,
  watch: BackupWatch,
): Promise<Drill> {
  const restored = await restoreBackup(thrownAway, backup, vault, lock, watch);
  const { madeAt } = backup.header;
  const tried = { madeAt, position };
  const log = await compareLogsAndMore(thrownAway, present, tried, watch);
  const kept = await compareStates(thrownAway, present, log.same);
  const { own, ownOther, ...beside } = await compareOwn(thrownAway, present, backup);
  const differences = [
    ...(isOtherLog(backup, restored, log) ? [{ what: 'log', id: '' } as const] : []),
    ...restored.refusedLines.map(({ id }): DrillDifference => ({ what: 'refused', id })),
    ...log.differences,
    ...log.lost,
    ...kept.differences,
    ...beside.differences,
  ].slice(0, DIFFERENCES);
  const { changes, newer, earlier, more, mendable, unread } = log;
  const isWhole = backup.header.scope.kind === 'all';
  return {
    isIdentical: differences.length === 0 && more === undefined,
    differences,
    isWhole,
    changes,
    files: restored.files,
    mendable,
    unread,
    states: kept.states,
    boards: kept.boards,
    own,
    ownOther,
    newer,
    earlier: isWhole ? earlier : 0,
    more,
  };
}

/**
 * 恢复演练: restores a file into a database that is thrown away, and compares its log by hash, its states, its boards, its
 * files, drafts and settings with what is here. Writes nothing here. Rejects as `restoreBackup` does, or with `drill-lost`
 * when another page took the database away.
 */
export async function drillBackup(
  present: Store,
  backup: InspectedBackup,
  vault: Vault,
  order: DrillOrder,
  watch: BackupWatch = {},
): Promise<Drill> {
  await deleteStore(DRILL);
  let isLost = false;
  const thrownAway = await openStore({
    name: DRILL,
    presence: noPresence,
    newId: order.newId,
    onGrown: () => undefined,
    onLost: () => {
      isLost = true;
    },
  });
  try {
    return await drillInto(thrownAway, present, backup, vault, order, watch);
  } catch (error) {
    if (isLost && error instanceof StorageFault) throw new BackupFault('drill-lost', {}, error);
    // What was written half is thrown away.
    throw error instanceof BackupFault && error.code === 'partly-restored' ? error.cause : error;
  } finally {
    thrownAway.close();
    if (!isLost) await deleteStore(DRILL);
  }
}
