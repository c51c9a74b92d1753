import type { Store } from './store.ts';
import type { DraftRow, SettingRow } from './tables.ts';

const FOLDER = 'backup-folder';

/** Settings that mean something on this device only: where it backs up, and when it did. */
const NOT_CARRIED: ReadonlySet<string> = new Set([FOLDER, 'backup']);

/** Does a setting belong into a backup? */
export const isCarried = ({ key }: Pick<SettingRow, 'key'>): boolean => !NOT_CARRIED.has(key);

/** Keeps settings and drafts that are not here yet; what is here stays as it is. Says how many were added. */
export async function keepAbsent(
  store: Store,
  settings: readonly SettingRow[],
  drafts: readonly DraftRow[],
): Promise<{ readonly settings: readonly string[]; readonly drafts: number }> {
  const added = { settings: [] as string[], drafts: 0 };
  await store.keepingOwn(async (rows) => {
    const held = await rows.settings.bulkGet(settings.map(({ key }) => key));
    const newSettings = settings.filter((row, place) => held[place] === undefined && isCarried(row));
    const heldDrafts = await rows.drafts.bulkGet(drafts.map(({ id }) => id));
    const newDrafts = drafts.filter((_, place) => heldDrafts[place] === undefined);
    await rows.settings.bulkPut(newSettings);
    await rows.drafts.bulkPut(newDrafts);
    added.settings = newSettings.map(({ key }) => key);
    added.drafts = newDrafts.length;
  });
  return added;
}

/** The folder into which this device backs up; undefined when none was chosen. */
export const readFolder = (store: Store): Promise<FileSystemDirectoryHandle | undefined> =>
  store.reading(['settings'], async ({ settings }) => (await settings.get(FOLDER))?.folder);

/** Keeps or, with undefined, forgets the folder; nothing in it is touched. */
export const keepFolder = (store: Store, folder: FileSystemDirectoryHandle | undefined): Promise<void> =>
  store.keepingOwn(async ({ settings }) => {
    if (folder === undefined) await settings.delete(FOLDER);
    else await settings.put({ key: FOLDER, value: { name: folder.name }, folder });
  });
