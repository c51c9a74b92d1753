import type { BackupHeader } from '../domain/backup-header.ts';
import { backupNameWords } from '../text/backup-name-words.ts';

export const BACKUP_ENDING = '.jlbak';

/** `20240705-090203` of an ISO instant, in Asia/Shanghai, which is 8 hours ahead all year. */
function momentPart(instant: string): string {
  const shifted = new Date(Date.parse(instant) + 8 * 3_600_000).toISOString();
  return shifted.slice(0, 19).replace(/[-:]/g, '').replace('T', '-');
}

/** The name of a backup: what it is, when it was made, its hash. Names sort as they were made. */
export function backupName({ scope, madeAt, sha256 }: BackupHeader, isSafetyCopy = false): string {
  const { full, chosen, safety } = backupNameWords;
  const what = isSafetyCopy ? safety : scope.kind === 'all' ? full : chosen;
  return `${what}_${momentPart(madeAt)}_${sha256.slice(0, 8)}${BACKUP_ENDING}`;
}
