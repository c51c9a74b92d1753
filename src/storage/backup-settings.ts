import { type LastBackup, lastBackupFrom, lastBackupTexts } from '../domain/backup-state.ts';
import { backupKeys } from './backup-keys.ts';
import type { Store } from './store.ts';

const { folder: FOLDER, key: KEY, schedule: SCHEDULE, turn: TURN, last: LAST } = backupKeys;

/** A key that was made from a password; the password cannot be had back from it, nor the key's bytes. */
export interface DerivedKey {
  /** hex */
  readonly salt: string;
  readonly iterations: number;
  readonly key: CryptoKey;
}

/** What is written by itself, where, and how it is closed. */
export interface AutomaticSettings {
  readonly folder: FileSystemDirectoryHandle | undefined;
  /** undefined: readable by everybody who has the file */
  readonly lock: DerivedKey | undefined;
  /** a download after so many days, where no folder is written; undefined: none */
  readonly everyDays: number | undefined;
}

/** All of it at one moment; each part undefined where nothing was chosen. */
export const readAutomatic = (store: Store): Promise<AutomaticSettings> =>
  store.reading(['settings'], async ({ settings }) => {
    const [folder, kept, schedule] = await settings.bulkGet([FOLDER, KEY, SCHEDULE]);
    const { salt = '', iterations } = kept?.value ?? {};
    const key = kept?.cipherKey;
    return {
      folder: folder?.folder,
      lock: key === undefined ? undefined : { salt, iterations: Number(iterations), key },
      everyDays: daysFrom(schedule?.value),
    };
  });

/** The days of a kept schedule; undefined when there is none. */
export const daysFrom = (kept: Readonly<Record<string, string>> | undefined): number | undefined =>
  kept?.days !== undefined && /^[1-9]\d?$/.test(kept.days) ? Number(kept.days) : undefined;

/** Keeps or, with undefined, forgets the folder; nothing in it is touched. */
export const keepFolder = (store: Store, folder: FileSystemDirectoryHandle | undefined): Promise<void> =>
  store.keepingOwn(async ({ settings }) => {
    if (folder === undefined) await settings.delete(FOLDER);
    else await settings.put({ key: FOLDER, value: { name: folder.name }, folder });
  });

/** Keeps or, with undefined, forgets the key of automatic backups; files that it closed stay closed. */
export const keepLock = (store: Store, lock: DerivedKey | undefined): Promise<void> =>
  store.keepingOwn(async ({ settings }) => {
    if (lock === undefined) await settings.delete(KEY);
    else {
      const value = { salt: lock.salt, iterations: String(lock.iterations) };
      await settings.put({ key: KEY, value, cipherKey: lock.key });
    }
  });

/** Keeps or, with undefined, forgets after how many days a download is due, 1 to 99. */
export const keepSchedule = (store: Store, days: number | undefined): Promise<void> =>
  store.keepSetting(SCHEDULE, days === undefined ? undefined : { days: String(days) });

/** Keeps what is known of the last backup of everything. */
export const keepLast = (store: Store, last: LastBackup): Promise<void> =>
  store.keepSetting(LAST, lastBackupTexts(last));

/**
 * True when this page, and no other of the same device, is to do the automatic backup now; the others are told no until
 * the instant `until`. Instants are ISO. A turn that ends further ahead than two such turns was taken by a clock that
 * went wrong and does not count; one turn would be too strict, for two pages do not ask at the same millisecond.
 */
export async function takeTurn(store: Store, now: string, until: string): Promise<boolean> {
  let isMine = false;
  const length = Date.parse(until) - Date.parse(now);
  const furthest = new Date(Date.parse(now) + 2 * length).toISOString();
  await store.keepingOwn(async ({ settings }) => {
    const taken = (await settings.get(TURN))?.value.until ?? '';
    if (taken > now && taken <= furthest) return;
    await settings.put({ key: TURN, value: { until } });
    isMine = true;
  });
  return isMine;
}

/** The last backup of everything; undefined when there was none. */
export const readLastBackup = async (store: Store): Promise<LastBackup | undefined> =>
  lastBackupFrom(await store.readSetting(LAST));
