import { backupName } from '../reporting/backup-name.ts';
import { readAutomatic } from '../storage/backup-settings.ts';
import type { Lock } from './backup-cipher.ts';
import { BackupFault } from './backup-fault.ts';
import { mayWrite } from './backup-folder.ts';
import type { BackupWatch } from './backup-watch.ts';
import { everything, type Keeping, type KeptBackup, keptAs, makeHere, putIntoFolder } from './keep-backup.ts';

/** The copy before a restore: its name, whether it has a password, and the folder; undefined: among the downloads. */
export interface SafetyCopy extends Omit<KeptBackup, 'backup'> {
  readonly isEncrypted: boolean;
}

/**
 * The copy of the present state before anything is merged into it, made and read back; undefined when there is nothing
 * that a person said. It goes into the folder of automatic backups where one may be written, else into the downloads, and
 * is closed as automatic backups are; where those are not, with the lock that is given, if any.
 */
export async function saveSafetyCopy(
  keeping: Keeping,
  given: Lock | undefined,
  watch: BackupWatch = {},
): Promise<SafetyCopy | undefined> {
  const { folder, lock = given } = await readAutomatic(keeping.store);
  const isWritable = folder !== undefined && (await mayWrite(folder, true));
  const backup = await makeHere(keeping, { scope: everything, lock }, watch).catch((error: unknown) => {
    if (error instanceof BackupFault && error.code === 'nothing') return undefined;
    throw error;
  });
  if (backup === undefined) return undefined;
  const { backup: _made, ...copy } = keptAs(backupName(backup.header, true), backup, undefined);
  const isEncrypted = lock !== undefined;
  if (isWritable)
    try {
      await putIntoFolder(keeping, folder, copy.name, backup, lock, watch);
      return { ...copy, isEncrypted, folder: folder.name };
    } catch (error) {
      // A folder that is gone does not keep anybody from restoring: the copy goes where it goes without one.
      if (!(error instanceof BackupFault)) throw error;
    }
  keeping.rim.saveFile(copy.name, backup.content);
  return { ...copy, isEncrypted };
}
