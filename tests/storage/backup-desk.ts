import { type BackupJob, type BackupRun, runBackupJob } from '../../src/actions/backup-jobs.ts';
import type { BackupWatch } from '../../src/actions/backup-watch.ts';
import type { Store, StoreAddress } from '../../src/storage/store.ts';
import { vault } from './backups.ts';
import { rimAt } from './fake-rim.ts';

/** The work where it is asked for, and not in a worker. */
const runOn = (store: Store): BackupRun =>
  ((_address: StoreAddress, job: BackupJob, watch?: BackupWatch) =>
    runBackupJob(store, vault, job, watch)) as BackupRun;

/** A desk without a worker, and what it downloaded. */
export function keepingOf(store: Store, ...instants: string[]) {
  const downloads: { name: string; content: Blob }[] = [];
  const run = runOn(store);
  const rim = {
    ...rimAt(...(instants.length > 0 ? instants : ['2024-07-05T01:02:03.004Z'])),
    saveFile: (name: string, content: Blob) => void downloads.push({ name, content }),
  };
  return { keeping: { store, run, rim }, downloads };
}

/** A folder that keeps what is written, or keeps another thing. */
export function folderOf(spoil: (content: Blob) => Blob = (content) => content) {
  const files = new Map<string, Blob>();
  const aborted: string[] = [];
  const fileOf = (name: string) => ({
    createWritable: async () => ({
      write: async (content: Blob) => void files.set(name, spoil(content)),
      close: async () => undefined,
      abort: async () => void aborted.push(name),
    }),
    getFile: async () => files.get(name),
  });
  const getFileHandle = async (name: string) => {
    // As browsers do: an empty file stands there at once.
    files.set(name, new Blob());
    return fileOf(name);
  };
  const removeEntry = async (name: string) => void files.delete(name);
  const folder = { name: '备份盘', getFileHandle, removeEntry };
  return { files, aborted, folder: folder as unknown as FileSystemDirectoryHandle };
}
