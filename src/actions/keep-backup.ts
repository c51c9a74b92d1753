import { headerLine } from '../domain/backup-header.ts';
import { type LeftOutLines, leftOutOf, type UnreadFiles, unreadOf } from '../domain/backup-state.ts';
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
  /** evidence that could not be read and is not in it; undefined: all of it is */
  readonly unread: UnreadFiles | undefined;
  /** what of it a restore would leave out; undefined: nothing */
  readonly leftOut: LeftOutLines | undefined;
}

export const everything = { kind: 'all' } as const;

export const makeHere = (
  { store, rim, run }: Keeping,
  { scope, lock }: Pick<BackupJob<'make'>, 'scope' | 'lock'>,
  watch: BackupWatch,
): Promise<Backup> => run(store.address, { kind: 'make', scope, lock, madeAt: rim.now() }, watch);

export const keptAs = (name: string, backup: Backup, folder: string | undefined): KeptBackup => ({
  name,
  backup,
  folder,
  unread: unreadOf(backup.unread.map((file) => file.name)),
  leftOut: leftOutOf((backup.leftOut ?? []).map(({ place }) => place)),
});

/**
 * Only a backup of everything counts as the last one: what it holds need not be saved again. One that lacks evidence
 * or holds what a restore would leave out counts too, for another would be the same; that is kept, and said until a later
 * one is whole.
 */
async function mark(store: Store, { name, backup, folder, unread, leftOut }: KeptBackup): Promise<void> {
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
    unread,
    leftOut,
    position,
  });
}

/** Makes a backup and saves it as a download; whether the person kept it the page cannot know. */
export async function downloadBackup(
  keeping: Keeping,
  order: Pick<BackupJob<'make'>, 'scope' | 'lock'>,
  watch: BackupWatch = {},
): Promise<KeptBackup> {
  const backup = await makeHere(keeping, order, watch);
  const kept = keptAs(backupName(backup.header), backup, undefined);
  keeping.rim.saveFile(kept.name, backup.content);
  await mark(keeping.store, kept);
  return kept;
}

/** Writes a file that was made and reads back, whole, what then stands in the folder; what reads otherwise is removed. */
export async function putIntoFolder(
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
  const backup = await makeHere(keeping, { scope: everything, lock }, watch);
  const kept = keptAs(backupName(backup.header), backup, folder.name);
  await putIntoFolder(keeping, folder, kept.name, backup, lock, watch);
  await mark(keeping.store, kept);
  return kept;
}
