import type { BackupHeader } from '../domain/backup-header.ts';
import { backupNameWords } from '../text/backup-name-words.ts';
import { momentPart } from './file-moment.ts';

export const BACKUP_ENDING = '.jlbak';

/** The name of a backup: what it is, when it was made, its hash, whether it has a password. Names sort as they were made. */
export function backupName(
  { scope, madeAt, sha256, encryption }: BackupHeader,
  isSafetyCopy = false,
): string {
  const { full, chosen, safety, encrypted } = backupNameWords;
  const closed = encryption === undefined ? '' : `_${encrypted}`;
  const what = isSafetyCopy ? safety : scope.kind === 'all' ? full : chosen;
  return `${what}_${momentPart(madeAt)}_${sha256.slice(0, 8)}${closed}${BACKUP_ENDING}`;
}
