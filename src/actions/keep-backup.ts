import { headerLine } from '../domain/backup-header.ts';
import { backupName } from '../reporting/backup-name.ts';
import { keepLast, readAutomatic } from '../storage/backup-settings.ts';
import type { Store } from '../storage/store.ts';
import type { Lock } from './backup-cipher.ts';
import { BackupFault } from './backup-fault.ts';
import { mayWrite, takeBack, writeIntoFolder } from './backup-folder.ts';
import type { BackupJob, BackupRun } from './backup-jobs.ts';
import type { BackupWatch } from './backup-watch.ts';
import type { Backup } from './make-backup.ts';
import type { Rim } from './rim.ts';

/** Where backups are made from and by whom. */
export interface Keeping {
  readonly store: Store;
  readonly rim: Rim;
  readonly run: BackupRun;
}

export interface KeptBackup {
  readonly name: string;
  readonly backup: Backup;
  /** the folder it was written into and read back from; undefined when it was given to the browser as a download */
  readonly folder: string | undefined;
}

const everything = { kind: 'all' } as const;

const make = (
  { store, rim, run }: Keeping,
  { scope, lock }: Pick<BackupJob<'make'>, 'scope' | 'lock'>,
  watch: BackupWatch,
): Promise<Backup> => run(store.address, { kind: 'make', scope, lock, madeAt: rim.now() }, watch);

/** Only a backup of everything counts as the last one: what it holds need not be saved again. */
async function mark(store: Store, { name, backup, folder }: KeptBackup): Promise<void> {
  const { header, position } = backup;
  if (position === undefined) return;
  const { madeAt, sha256 } = header;
  const way = folder === undefined ? 'download' : 'folder';
  await keepLast(store, {
    madeAt,
    name,
    sha256,
    way,
    isEncrypted: header.encryption !== undefined,
    position,
  });
}

/** Makes a backup and saves it as a download; whether the person kept it the page cannot know. */
export async function downloadBackup(
  keeping: Keeping,
  order: Pick<BackupJob<'make'>, 'scope' | 'lock'>,
  watch: BackupWatch = {},
): Promise<KeptBackup> {
  const backup = await make(keeping, order, watch);
  const kept = { name: backupName(backup.header), backup, folder: undefined };
  keeping.rim.saveFile(kept.name, backup.content);
  await mark(keeping.store, kept);
  return kept;
}

/** Writes a file that was made and reads back, whole, what then stands in the folder; what reads otherwise is removed. */
async function putIntoFolder(
  { store, run }: Keeping,
  folder: FileSystemDirectoryHandle,
  name: string,
  { content, header }: Backup,
  lock: Lock | undefined,
  watch: BackupWatch,
): Promise<void> {
  const file = await writeIntoFolder(folder, name, content);
  try {
    const written = await run(store.address, { kind: 'check', file, lock }, watch);
    if (headerLine(written) !== headerLine(header)) throw new BackupFault('folder-failed');
  } catch (error) {
    await takeBack(folder, name);
    throw error instanceof BackupFault ? new BackupFault('folder-failed', {}, error) : error;
  }
}

/** Makes a backup of everything into a folder and reads it back; the folder may be asked for, within a click. */
export async function backUpIntoFolder(
  keeping: Keeping,
  folder: FileSystemDirectoryHandle,
  watch: BackupWatch = {},
): Promise<KeptBackup> {
  // Before the long work: the click by which the folder may be asked for does not last.
  if (!(await mayWrite(folder, true))) throw new BackupFault('folder-denied');
  const { lock } = await readAutomatic(keeping.store);
  const backup = await make(keeping, { scope: everything, lock }, watch);
  const kept = { name: backupName(backup.header), backup, folder: folder.name };
  await putIntoFolder(keeping, folder, kept.name, backup, lock, watch);
  await mark(keeping.store, kept);
  return kept;
}

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
  const backup = await make(keeping, { scope: everything, lock }, watch).catch((error: unknown) => {
    if (error instanceof BackupFault && error.code === 'nothing') return undefined;
    throw error;
  });
  if (backup === undefined) return undefined;
  const name = backupName(backup.header, true);
  const isEncrypted = lock !== undefined;
  if (isWritable)
    try {
      await putIntoFolder(keeping, folder, name, backup, lock, watch);
      return { name, isEncrypted, folder: folder.name };
    } catch (error) {
      // A folder that is gone does not keep anybody from restoring: the copy goes where it goes without one.
      if (!(error instanceof BackupFault)) throw error;
    }
  keeping.rim.saveFile(name, backup.content);
  return { name, isEncrypted, folder: undefined };
}
