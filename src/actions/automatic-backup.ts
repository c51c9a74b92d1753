import { daysWithoutBackup, isBackupDue, MOST_COUNTED } from '../storage/backup-due.ts';
import { keepFolder, keepLock, keepSchedule, readAutomatic, takeTurn } from '../storage/backup-settings.ts';
import { readBackupState } from '../storage/not-backed-up.ts';
import type { Store } from '../storage/store.ts';
import type { BackupDevice } from './backup-device.ts';
import { mayWrite } from './backup-folder.ts';
import { backUpIntoFolder, downloadBackup, type Keeping, type KeptBackup } from './keep-backup.ts';

/** Asks for the folder that is written from now on; undefined when the person chose none, and then the old one stays. */
export async function chooseFolder(
  store: Store,
  { pickFolder }: BackupDevice,
): Promise<FileSystemDirectoryHandle | undefined> {
  const folder = await pickFolder?.();
  if (folder !== undefined) await keepFolder(store, folder);
  return folder;
}

/** The folder that was chosen; undefined when none was. */
export const keptFolder = async (store: Store): Promise<FileSystemDirectoryHandle | undefined> =>
  (await readAutomatic(store)).folder;

/** From now on no folder is written; what is in it stays. */
export const forgetFolder = (store: Store): Promise<void> => keepFolder(store, undefined);

/** A download after so many days with something new; undefined: none. */
export const setSchedule = keepSchedule;

/**
 * From now on automatic backups are closed with a password; undefined: they are not. Of the password the device keeps a
 * key that cannot be taken out of the browser, not the password. Rejects with `no-crypto` or `password-weak`.
 */
export async function setAutomaticPassword(
  { store, run }: Pick<Keeping, 'store' | 'run'>,
  password: string | undefined,
): Promise<void> {
  await keepLock(
    store,
    password === undefined ? undefined : await run(store.address, { kind: 'derive', password }),
  );
}

const TURN_MS = 15 * 60_000;

/** `ask`: the folder wants a click first; `nothing`: none is wanted or due, or another page does it. */
export type AutomaticBackup =
  | (Pick<KeptBackup, 'name' | 'unread' | 'leftOut'> & { readonly kind: 'folder' | 'download' })
  | { readonly kind: 'ask' | 'nothing' };

const outcomeOf = (kind: 'folder' | 'download', kept: KeptBackup): AutomaticBackup => ({
  kind,
  name: kept.name,
  unread: kept.unread,
  leftOut: kept.leftOut,
});

/** As the database has it: what a page last read of it may be older than another page's backup. */
async function isDueNow(store: Store, hasFolder: boolean, now: string): Promise<boolean> {
  const { notBackedUp, last, everyDays } = await readBackupState(store, MOST_COUNTED);
  return isBackupDue(daysWithoutBackup(notBackedUp.oldest, last, now), hasFolder, everyDays);
}

/**
 * Backs up without a click, into the chosen folder where that was allowed before, else as the download that was wished;
 * `nothing` where it is not due any more, because another page of the device has done it.
 */
export async function backUpAutomatically(keeping: Keeping): Promise<AutomaticBackup> {
  const { folder, lock, everyDays } = await readAutomatic(keeping.store);
  if (folder === undefined && everyDays === undefined) return { kind: 'nothing' };
  if (folder !== undefined && !(await mayWrite(folder, false))) return { kind: 'ask' };
  const now = keeping.rim.now();
  const until = new Date(Date.parse(now) + TURN_MS).toISOString();
  if (!(await takeTurn(keeping.store, now, until))) return { kind: 'nothing' };
  if (!(await isDueNow(keeping.store, folder !== undefined, now))) return { kind: 'nothing' };
  if (folder !== undefined) return outcomeOf('folder', await backUpIntoFolder(keeping, folder));
  return outcomeOf('download', await downloadBackup(keeping, { scope: { kind: 'all' }, lock }));
}

/** Within a click: asks for the folder again and writes it. Rejects as `backUpIntoFolder` does. */
export async function allowAndBackUp(keeping: Keeping): Promise<AutomaticBackup> {
  const folder = await keptFolder(keeping.store);
  if (folder === undefined) return { kind: 'nothing' };
  return outcomeOf('folder', await backUpIntoFolder(keeping, folder));
}
