import { headerLine } from '../domain/backup-header.ts';
import { BACKUP_ENDING } from '../reporting/backup-name.ts';
import { BackupFault } from './backup-fault.ts';
import type { Backup } from './make-backup.ts';
import { inspectBackup } from './read-backup.ts';

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
 * Writes a backup into the folder and reads it back from there. The file appears when it is whole. Rejects with
 * `folder-denied`, or with `folder-failed` when it cannot be written or reads otherwise.
 */
export async function writeIntoFolder(
  folder: FileSystemDirectoryHandle,
  name: string,
  { content, header }: Backup,
  isAsking: boolean,
): Promise<void> {
  if (!(await mayWrite(folder, isAsking))) throw new BackupFault('folder-denied');
  try {
    const file = await folder.getFileHandle(name, { create: true });
    const writing = await file.createWritable();
    await writing.write(content);
    await writing.close();
    const written = await inspectBackup(await file.getFile());
    if (headerLine(written.header) !== headerLine(header)) throw new Error(name);
  } catch (error) {
    throw new BackupFault('folder-failed', undefined, error);
  }
}

const byName = (a: FileSystemHandle, b: FileSystemHandle): number => (a.name < b.name ? 1 : -1);

/** The newest backup in the folder by the moment in its name; undefined when there is none. */
export async function newestInFolder(folder: FileSystemDirectoryHandle): Promise<File | undefined> {
  if (!(await mayWrite(folder, true))) throw new BackupFault('folder-denied');
  const files: FileSystemFileHandle[] = [];
  for await (const handle of permitted(folder).values?.() ?? [])
    if (handle.kind === 'file' && handle.name.endsWith(BACKUP_ENDING))
      files.push(handle as FileSystemFileHandle);
  return files.sort(byName)[0]?.getFile();
}
