import { BACKUP_ENDING } from '../reporting/backup-name.ts';
import { BackupFault } from './backup-fault.ts';

type Permission = 'granted' | 'denied' | 'prompt';
type Asking = (mode: { mode: 'readwrite' }) => Promise<Permission>;

/** Chromium's own part of a handle, which no standard has yet. */
interface Permitted {
  readonly queryPermission?: Asking;
  readonly requestPermission?: Asking;
  readonly values?: () => AsyncIterable<FileSystemHandle>;
}

const permitted = (folder: FileSystemDirectoryHandle): Permitted => folder as unknown as Permitted;
const WRITING = { mode: 'readwrite' } as const;

/** May the folder be written? Asking needs a click of the person; without it only what was allowed before counts. */
export async function mayWrite(folder: FileSystemDirectoryHandle, isAsking: boolean): Promise<boolean> {
  const handle = permitted(folder);
  if ((await handle.queryPermission?.(WRITING)) !== 'prompt')
    return (await handle.queryPermission?.(WRITING)) !== 'denied';
  return isAsking && (await handle.requestPermission?.(WRITING)) === 'granted';
}

/** Removes a file that this page wrote and that is no backup; where it cannot be, the fault that led here is the one to tell. */
export const takeBack = (folder: FileSystemDirectoryHandle, name: string): Promise<void> =>
  folder.removeEntry(name).catch(() => undefined);

/** Writes all of it or, with nothing left half beside it, none. */
async function writeWhole(file: FileSystemFileHandle, content: Blob): Promise<void> {
  const writing = await file.createWritable();
  try {
    await writing.write(content);
    await writing.close();
  } catch (error) {
    await writing.abort().catch(() => undefined);
    throw error;
  }
}

/**
 * Writes a file into the folder and gives it as it stands there; where that fails nothing of the name is left. Rejects with `folder-denied`,
 * or with `folder-failed` when it cannot be written.
 */
export async function writeIntoFolder(
  folder: FileSystemDirectoryHandle,
  name: string,
  content: Blob,
): Promise<File> {
  if (!(await mayWrite(folder, false))) throw new BackupFault('folder-denied');
  try {
    const file = await folder.getFileHandle(name, { create: true });
    await writeWhole(file, content);
    return await file.getFile();
  } catch (error) {
    // The browser makes an empty file before anything is written into it.
    await takeBack(folder, name);
    throw new BackupFault('folder-failed', {}, error);
  }
}

/** The moment in it, whatever the file is a copy of. */
const momentOf = ({ name }: FileSystemHandle): string => /\d{8}-\d{6}/.exec(name)?.[0] ?? '';

/**
 * The newest backup in the folder by the moment in its name, but for empty files, which a page that was killed leaves;
 * undefined when there is none. Rejects with `folder-denied`,
 * or with `folder-failed` when the folder cannot be read.
 */
export async function newestInFolder(folder: FileSystemDirectoryHandle): Promise<File | undefined> {
  if (!(await mayWrite(folder, true))) throw new BackupFault('folder-denied');
  const files: FileSystemFileHandle[] = [];
  try {
    for await (const handle of permitted(folder).values?.() ?? [])
      if (handle.kind === 'file' && handle.name.endsWith(BACKUP_ENDING))
        files.push(handle as FileSystemFileHandle);
    for (const handle of files.sort((a, b) => (momentOf(a) < momentOf(b) ? 1 : -1))) {
      const file = await handle.getFile();
      if (file.size > 0) return file;
    }
    return undefined;
  } catch (error) {
    throw new BackupFault('folder-failed', {}, error);
  }
}
