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

/**
 * Writes a file into the folder and gives it as it stands there; it appears when it is whole. Rejects with `folder-denied`,
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
    const writing = await file.createWritable();
    await writing.write(content);
    await writing.close();
    return await file.getFile();
  } catch (error) {
    throw new BackupFault('folder-failed', {}, error);
  }
}

/** The moment in it, whatever the file is a copy of. */
const momentOf = ({ name }: FileSystemHandle): string => /\d{8}-\d{6}/.exec(name)?.[0] ?? '';

/**
 * The newest backup in the folder by the moment in its name; undefined when there is none. Rejects with `folder-denied`,
 * or with `folder-failed` when the folder cannot be read.
 */
export async function newestInFolder(folder: FileSystemDirectoryHandle): Promise<File | undefined> {
  if (!(await mayWrite(folder, true))) throw new BackupFault('folder-denied');
  const files: FileSystemFileHandle[] = [];
  try {
    for await (const handle of permitted(folder).values?.() ?? [])
      if (handle.kind === 'file' && handle.name.endsWith(BACKUP_ENDING))
        files.push(handle as FileSystemFileHandle);
    return await files.sort((a, b) => (momentOf(a) < momentOf(b) ? 1 : -1))[0]?.getFile();
  } catch (error) {
    throw new BackupFault('folder-failed', {}, error);
  }
}
