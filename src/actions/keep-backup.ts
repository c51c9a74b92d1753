import { backupName } from '../reporting/backup-name.ts';
import { readFolder } from '../storage/own-rows.ts';
import type { Store } from '../storage/store.ts';
import type { Vault } from './backup-cipher.ts';
import { BackupFault } from './backup-fault.ts';
import { mayWrite, writeIntoFolder } from './backup-folder.ts';
import { type Backup, type BackupOrder, makeBackup } from './make-backup.ts';
import type { Rim } from './rim.ts';

const MARK = 'backup';

/** Only a backup of everything counts as the last one: what it holds need not be saved again. */
async function mark(store: Store, { header, position }: Backup, name: string, way: string): Promise<void> {
  if (position === undefined) return;
  const { madeAt, sha256 } = header;
  await store.keepSetting(MARK, { madeAt, name, sha256, way, position: String(position) });
}

export interface KeptBackup {
  readonly name: string;
  readonly backup: Backup;
}

/** Makes a backup and saves it as a download; whether the person kept it the page cannot know. */
export async function downloadBackup(
  store: Store,
  rim: Rim,
  vault: Vault,
  order: BackupOrder,
): Promise<KeptBackup> {
  const backup = await makeBackup(store, rim, vault, order);
  const name = backupName(backup.header);
  rim.saveFile(name, backup.content);
  await mark(store, backup, name, 'download');
  return { name, backup };
}

/** Makes a backup of everything into a folder and reads it back; the folder may be asked for, within a click. */
export async function backUpIntoFolder(
  store: Store,
  rim: Rim,
  vault: Vault,
  folder: FileSystemDirectoryHandle,
  order: Omit<BackupOrder, 'scope'> = {},
): Promise<KeptBackup> {
  // Before the long work: the click by which the folder may be asked for does not last.
  if (!(await mayWrite(folder, true))) throw new BackupFault('folder-denied');
  const backup = await makeBackup(store, rim, vault, { ...order, scope: { kind: 'all' } });
  const name = backupName(backup.header);
  await writeIntoFolder(folder, name, backup, false);
  await mark(store, backup, name, 'folder');
  return { name, backup };
}

/**
 * The copy of the present state before anything is merged into it; undefined when there is nothing that a person said.
 * It is readable by everybody who has the file.
 */
export async function saveSafetyCopy(store: Store, rim: Rim, vault: Vault): Promise<string | undefined> {
  try {
    const { header, content } = await makeBackup(store, rim, vault, { scope: { kind: 'all' } });
    const name = backupName(header, true);
    rim.saveFile(name, content);
    return name;
  } catch (error) {
    if (error instanceof BackupFault && error.code === 'nothing') return undefined;
    throw error;
  }
}

/** `ask`: the folder wants a click first; `nothing`: no folder, or nothing new for long enough. */
export type AutomaticBackup = 'done' | 'ask' | 'nothing';

/** Backs up into the chosen folder without a click where that was allowed before. */
export async function backUpAutomatically(store: Store, rim: Rim, vault: Vault): Promise<AutomaticBackup> {
  const folder = await readFolder(store);
  if (folder === undefined) return 'nothing';
  if (!(await mayWrite(folder, false))) return 'ask';
  await backUpIntoFolder(store, rim, vault, folder);
  return 'done';
}
