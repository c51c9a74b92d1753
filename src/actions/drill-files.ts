import { type UnreadFiles, unreadOf } from '../domain/backup-state.ts';
import { readBackupExtent } from '../storage/backup-reads.ts';
import type { Store } from '../storage/store.ts';
import type { BackupWatch } from './backup-watch.ts';
import { fileHere } from './file-here.ts';
import type { DrillDifference } from './log-comparison.ts';

/** Evidence that did not come back or is not whole here. */
export interface ComparedFiles {
  /** whole here, and not in the backup */
  readonly lost: readonly DrillDifference[];
  /** rotten here, and whole in the backup: a restore would mend them */
  readonly mendable: UnreadFiles | undefined;
  /** rotten here, and not in the backup either */
  readonly unread: UnreadFiles | undefined;
}

/** Holds the files that came back, and those that were named, against what is here. */
export async function compareFiles(
  restored: Store,
  present: Store,
  nameBySha256: ReadonlyMap<string, string>,
  { signal }: BackupWatch,
): Promise<ComparedFiles> {
  const back = new Set((await readBackupExtent(restored)).files);
  const lost: DrillDifference[] = [];
  const mendable: string[] = [];
  const unread: string[] = [];
  for (const sha256 of new Set([...nameBySha256.keys(), ...back])) {
    signal?.throwIfAborted();
    const { state } = await fileHere(present, sha256);
    const name = nameBySha256.get(sha256) ?? sha256;
    if (state === 'rotten') (back.has(sha256) ? mendable : unread).push(name);
    else if (state === 'intact' && !back.has(sha256)) lost.push({ what: 'file', id: name });
  }
  return { lost, mendable: unreadOf(mendable), unread: unreadOf(unread) };
}
