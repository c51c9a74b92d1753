import { queryOptions } from '@tanstack/react-query';
import { MOST_COUNTED } from '../storage/backup-due.ts';
import { type BackupState, readBackupState } from '../storage/not-backed-up.ts';
import type { Workspace } from './workspace.ts';

/** The last backup and what was said since; goes stale when the log grows and when a backup was made. */
export const backupStateQuery = (workspace: Workspace) =>
  queryOptions({
    queryKey: [workspace.id, 'backup'],
    queryFn: async (): Promise<BackupState> => readBackupState(await workspace.store(), MOST_COUNTED),
  });
