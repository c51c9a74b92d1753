import type { BackupRun } from './backup-jobs.ts';

/** What the browser says of what it keeps; undefined where it does not say. */
export interface StorageFacts {
  /** false: it may clear our data when the disk runs full */
  readonly isPersistent: boolean | undefined;
  readonly usedBytes: number | undefined;
  readonly quotaBytes: number | undefined;
}

/** What a browser can do about backups; handed in by app/. */
export interface BackupDevice {
  /** the long work, beside the page */
  readonly run: BackupRun;
  /** false on plain HTTP */
  readonly canEncrypt: boolean;
  readonly storage: () => Promise<StorageFacts>;
  /** asks the browser to keep our data for good; undefined where it cannot be asked */
  readonly persist: (() => Promise<boolean>) | undefined;
  /** undefined where pages may not write into folders; resolves with undefined when the person chose none */
  readonly pickFolder: (() => Promise<FileSystemDirectoryHandle | undefined>) | undefined;
}
