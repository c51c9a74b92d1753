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
 * last backup. 0 when nothing waits. Instants are ISO.
 */
export function daysWithoutBackup(
  oldest: Stamp | undefined,
  last: LastBackup | undefined,
  now: string,
): number {
  if (oldest === undefined) return 0;
  const said = wallOf(oldest);
  const since = last !== undefined && last.madeAt > said ? last.madeAt : said;
  return Math.max(0, Math.floor((Date.parse(now) - Date.parse(since)) / DAY_MS));
}
