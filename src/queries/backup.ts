import { queryOptions } from '@tanstack/react-query';
import type { LastBackup } from '../domain/backup-state.ts';
import { type Stamp, wallOf } from '../domain/clock.ts';
import { type BackupState, readBackupState } from '../storage/not-backed-up.ts';
import type { Workspace } from './workspace.ts';

/** More are not counted: the page only says that it is more. */
const MOST_COUNTED = 1000;

/** The last backup and what was said since; goes stale when the log grows and when a backup was made. */
export const backupStateQuery = (workspace: Workspace) =>
  queryOptions({
    queryKey: [workspace.id, 'backup'],
    queryFn: async (): Promise<BackupState> => readBackupState(await workspace.store(), MOST_COUNTED),
  });

const DAY_MS = 86_400_000;

/**
 * Whole days for which what people said stands on this device alone: since the oldest of it, and no longer than since the
 * last backup. 0 when nothing waits; infinite when nobody can say, because a clock that went wrong stamped all of it more
 * than a day after now. A backup of the future does not count. Instants are ISO.
 */
export function daysWithoutBackup(
  oldest: Stamp | undefined,
  last: LastBackup | undefined,
  now: string,
): number {
  if (oldest === undefined) return 0;
  const daysSince = (instant: string): number => (Date.parse(now) - Date.parse(instant)) / DAY_MS;
  const sinceSaid = daysSince(wallOf(oldest));
  const sinceLast =
    last === undefined || last.madeAt > now ? Number.POSITIVE_INFINITY : daysSince(last.madeAt);
  // Stamped by a clock that was ahead, it may be as old as the last backup.
  const days = sinceSaid < -1 ? sinceLast : Math.min(sinceSaid, sinceLast);
  return Math.max(0, Math.floor(days));
}
