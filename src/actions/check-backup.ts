import type { Lock, Vault } from './backup-cipher.ts';
import type { BackupWatch } from './backup-watch.ts';
import type { InspectedBackup } from './inspect-backup.ts';
import { readContent } from './read-content.ts';
import { NAMED, type RefusedLine, sift } from './sift-changes.ts';

/**
 * Reads a whole file as a restore into an empty device would, and keeps nothing. Gives the first lines that a restore
 * would leave out: none, unless the log itself holds what may not enter one. Rejects as `readContent` does.
 */
export async function checkBackup(
  backup: InspectedBackup,
  vault: Vault,
  lock: Lock | undefined,
  watch: BackupWatch = {},
): Promise<readonly RefusedLine[]> {
  const ids = new Set<string>();
  const refused: RefusedLine[] = [];
  for await (const { changes } of readContent(backup, vault, lock, 'verify', watch))
    refused.push(...sift(changes, ids).refused.slice(0, NAMED - refused.length));
  return refused;
}
