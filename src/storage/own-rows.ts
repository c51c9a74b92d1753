import { BACKUP_PREFIX } from './backup-keys.ts';
import type { DraftRow, Rows, SettingRow } from './tables.ts';

/** The setting that says who sits at the device. */
export const IDENTITY_KEY = 'identity';

/**
 * Does a setting belong into a backup? What begins with `backup` says how this device backs up, and what holds more than
 * text (a folder, a key) means nothing elsewhere.
 */
export const isCarried = ({ key, ...row }: SettingRow): boolean =>
  !key.startsWith(BACKUP_PREFIX) && Object.keys(row).every((name) => name === 'value');

/** Keeps settings and drafts that are not here yet; what is here stays as it is. Says which and how many were added. */
export async function addAbsent(
  rows: Pick<Rows, 'settings' | 'drafts'>,
  settings: readonly SettingRow[],
  drafts: readonly DraftRow[],
): Promise<{ readonly settings: readonly string[]; readonly drafts: number }> {
  const held = await rows.settings.bulkGet(settings.map(({ key }) => key));
  const newSettings = settings.filter((row, place) => held[place] === undefined && isCarried(row));
  const heldDrafts = await rows.drafts.bulkGet(drafts.map(({ id }) => id));
  const newDrafts = drafts.filter((_, place) => heldDrafts[place] === undefined);
  await rows.settings.bulkPut(newSettings);
  await rows.drafts.bulkPut(newDrafts);
  return { settings: newSettings.map(({ key }) => key), drafts: newDrafts.length };
}
