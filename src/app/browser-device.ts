import type { BackupDevice, StorageFacts } from '../actions/backup-device.ts';
import type { BackupRun } from '../actions/backup-jobs.ts';

interface FolderPicker {
  readonly showDirectoryPicker?: (options: {
    id: string;
    mode: 'readwrite';
  }) => Promise<FileSystemDirectoryHandle>;
}

/** Missing on plain HTTP, whatever the types say. */
const manager = (navigator as { readonly storage?: Partial<StorageManager> }).storage;

async function storage(): Promise<StorageFacts> {
  const [isPersistent, estimate] = await Promise.all([manager?.persisted?.(), manager?.estimate?.()]);
  return { isPersistent, usedBytes: estimate?.usage, quotaBytes: estimate?.quota };
}

const { showDirectoryPicker } = globalThis as FolderPicker;

/** Asks for a folder; undefined when the person closed the dialogue. */
async function pick(ask: NonNullable<FolderPicker['showDirectoryPicker']>) {
  try {
    return await ask.call(globalThis, { id: 'juli-backup', mode: 'readwrite' });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return undefined;
    throw error;
  }
}

/** The worker's code comes when there is something to do. */
const run: BackupRun = async (address, job, watch) =>
  (await import('../actions/run-backup-worker.ts')).runBackup(address, job, watch);

/** What this browser can do about backups. */
export const browserDevice: BackupDevice = {
  run,
  canEncrypt: (globalThis.crypto as { readonly subtle?: SubtleCrypto }).subtle !== undefined,
  storage,
  persist: manager?.persist === undefined ? undefined : () => navigator.storage.persist(),
  pickFolder: showDirectoryPicker === undefined ? undefined : () => pick(showDirectoryPicker),
};
