import { type LastBackup, lastBackupFrom } from '../domain/backup-state.ts';
import type { Stamp } from '../domain/clock.ts';
import { backupKeys } from './backup-keys.ts';
import { daysFrom } from './backup-settings.ts';
import { arrivalOf } from './log.ts';
import { type Stretch, stretchesFrom } from './restored-stretches.ts';
import type { Store } from './store.ts';
import type { Rows } from './tables.ts';

/** What people said after a position of the log. */
export interface NotBackedUp {
  readonly count: number;
  /** there is more, which was not counted */
  readonly isMore: boolean;
  /** the stamp of the oldest that was counted */
  readonly oldest?: Stamp;
}

/** What is counted: after which position, what not because it came out of a backup file, and up to how many. */
interface Counting {
  readonly position: number;
  readonly restored: readonly Stretch[];
  readonly most: number;
}

/**
 * Counts until `most` is reached; what a published document or a backup file says can be had again and does not count.
 * Block by block: one holds up to five hundred changes, and this is read beside the page's own work.
 */
async function notBackedUp(
  { log }: Pick<Rows, 'log'>,
  { position, restored, most }: Counting,
): Promise<NotBackedUp> {
  let count = 0;
  let oldest: Stamp | undefined;
  await log
    .where('position')
    .above(position)
    .until(() => count >= most)
    .each(({ changes, position: own = 0 }) => {
      const arrival = arrivalOf(own);
      if (restored.some(({ from, to }) => from <= arrival && arrival <= to)) return;
      for (const { at, author } of changes) {
        if (author.document !== undefined) continue;
        count += 1;
        if (oldest === undefined || at < oldest) oldest = at;
      }
    });
  return { count: Math.min(count, most), isMore: count >= most, ...(oldest === undefined ? {} : { oldest }) };
}

/** What people said after a position of the log, counted up to `most`. */
export const readNotBackedUp = (store: Store, position: number, most: number): Promise<NotBackedUp> =>
  store.reading(['log'], (rows) => notBackedUp(rows, { position, restored: [], most }));

/** What would be lost with this device. */
export interface BackupState {
  readonly last: LastBackup | undefined;
  readonly notBackedUp: NotBackedUp;
  readonly changes: number;
  /** name of the folder that is written by itself */
  readonly folder: string | undefined;
  /** automatic backups are closed with a password */
  readonly isEncrypted: boolean;
  /** days between automatic downloads; undefined when there are none */
  readonly everyDays: number | undefined;
}

/** In one transaction, so that what is appended meanwhile is announced after it was read and never before. */
export const readBackupState = (store: Store, most: number): Promise<BackupState> =>
  store.reading(['log', 'settings'], async (rows, { changes }) => {
    const { settings } = rows;
    const kept = [backupKeys.last, backupKeys.folder, backupKeys.key, backupKeys.schedule];
    const [mark, folder, key, schedule] = await settings.bulkGet(kept);
    const restored = stretchesFrom((await settings.get(backupKeys.restored))?.value);
    const last = lastBackupFrom(mark?.value);
    return {
      last,
      notBackedUp: await notBackedUp(rows, { position: last?.position ?? 0, restored, most }),
      changes,
      folder: folder?.folder?.name,
      isEncrypted: key?.cipherKey !== undefined,
      everyDays: daysFrom(schedule?.value),
    };
  });
