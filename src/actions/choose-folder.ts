import { keepFolder, readFolder } from '../storage/own-rows.ts';
import type { Store } from '../storage/store.ts';
import type { BackupDevice } from './backup-device.ts';

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
export const keptFolder = (store: Store): Promise<FileSystemDirectoryHandle | undefined> => readFolder(store);

/** From now on no folder is written; what is in it stays. */
export const forgetFolder = (store: Store): Promise<void> => keepFolder(store, undefined);
