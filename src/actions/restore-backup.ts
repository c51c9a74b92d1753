import { heldFiles } from '../storage/backup-reads.ts';
import { keepAbsent } from '../storage/own-rows.ts';
import type { Store } from '../storage/store.ts';
import type { DraftRow, FileRow, SettingRow } from '../storage/tables.ts';
import type { Vault } from './backup-cipher.ts';
import { FileJoiner } from './file-joiner.ts';
import { changesIn, gathered, type ReadingOrder, sift } from './preview-restore.ts';
import { type InspectedBackup, type PlacedLine, readBackup } from './read-backup.ts';

export interface Restored {
  readonly appended: number;
  readonly files: number;
  readonly settings: number;
  readonly drafts: number;
}

const IDENTITY = 'identity';

async function keepOwn(
  store: Store,
  lines: readonly PlacedLine[],
): Promise<{ readonly settings: number; readonly drafts: number }> {
  const settings: SettingRow[] = [];
  const drafts: DraftRow[] = [];
  for (const { line } of lines) {
    if (line.kind === 'setting') settings.push({ key: line.key, value: line.value });
    if (line.kind === 'draft') drafts.push({ id: line.id, fields: line.fields });
  }
  if (settings.length + drafts.length === 0) return { settings: 0, drafts: 0 };
  const added = await keepAbsent(store, settings, drafts);
  const identity = settings.find(({ key }) => key === IDENTITY);
  // Once more by its own way, which tells the other tabs who sits here now.
  if (identity && added.settings.includes(IDENTITY)) await store.keepIdentity(identity.value);
  return { settings: added.settings.length, drafts: added.drafts };
}

async function keepFiles(store: Store, lines: readonly PlacedLine[], joiner: FileJoiner): Promise<number> {
  const whole: FileRow[] = [];
  for (const { place, line } of lines) {
    const row = line.kind === 'file' ? await joiner.add(line.part, place) : undefined;
    if (row !== undefined) whole.push(row);
  }
  if (whole.length === 0) return 0;
  const held = await heldFiles(
    store,
    whole.map(({ sha256 }) => sha256),
  );
  const fresh = whole.filter(({ sha256 }) => !held.has(sha256));
  if (fresh.length > 0) await store.append([], fresh);
  return fresh.length;
}

/**
 * Merges a file that `previewRestore` has read without a fault: changes enter through the one append, as a set union;
 * files, settings and drafts are added where they are absent. Nothing is overwritten or emptied. The log takes a few
 * thousand changes in a transaction; one that is interrupted is completed by restoring the same file again.
 */
export async function restoreBackup(
  store: Store,
  backup: InspectedBackup,
  vault: Vault,
  { password, onProgress, signal }: ReadingOrder = {},
): Promise<Restored> {
  const total = { appended: 0, files: 0, settings: 0, drafts: 0 };
  const joiner = new FileJoiner();
  for await (const lines of gathered(readBackup(backup, vault, password), signal)) {
    const { sound } = await sift(changesIn(lines));
    if (sound.length > 0) total.appended += (await store.append(sound.map(({ change }) => change))).appended;
    total.files += await keepFiles(store, lines, joiner);
    const own = await keepOwn(store, lines);
    total.settings += own.settings;
    total.drafts += own.drafts;
    onProgress?.(lines.at(-1)?.place ?? 0, backup.header.lines + 1);
  }
  return total;
}
