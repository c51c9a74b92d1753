import type { BackupHeader, BackupScope } from '../domain/backup-header.ts';
import { hexOf } from '../domain/hex.ts';
import type { DerivedKey } from '../storage/backup-settings.ts';
import { readLastBackup } from '../storage/backup-settings.ts';
import type { Store, StoreAddress } from '../storage/store.ts';
import { deriveKey, type Lock, type Vault } from './backup-cipher.ts';
import { BackupFault } from './backup-fault.ts';
import type { BackupWatch } from './backup-watch.ts';
import { checkBackup } from './check-backup.ts';
import { type Drill, drillBackup } from './drill-backup.ts';
import { type InspectedBackup, inspectBackup } from './inspect-backup.ts';
import { type Backup, makeBackup } from './make-backup.ts';
import { previewRestore, type RestorePreview } from './preview-restore.ts';
import { type Restored, restoreBackup } from './restore-backup.ts';

/** What can be done with backups, each as plain data: it is handed to a worker. */
interface Jobs {
  /** makes a file and reads it back whole before it is handed out */
  readonly make: {
    readonly asks: { readonly scope: BackupScope; readonly madeAt: string; readonly lock: Lock | undefined };
    readonly gives: Backup;
  };
  /** reads a file that was written somewhere, whole */
  readonly check: {
    readonly asks: { readonly file: Blob; readonly lock: Lock | undefined };
    readonly gives: BackupHeader;
  };
  /** looks into a file; without the password of one that has one only at its header */
  readonly preview: {
    readonly asks: {
      readonly file: Blob;
      readonly lock: Lock | undefined;
      readonly room: number | undefined;
    };
    readonly gives: { readonly backup: InspectedBackup; readonly preview: RestorePreview | undefined };
  };
  readonly restore: {
    readonly asks: { readonly backup: InspectedBackup; readonly lock: Lock | undefined };
    readonly gives: Restored;
  };
  /** `position`: of the log, up to which the file goes, if that is known; `locked`: it has a password */
  readonly drill: {
    readonly asks: {
      readonly file: Blob;
      readonly lock: Lock | undefined;
      readonly position: number | undefined;
    };
    readonly gives: Drill | 'locked';
  };
  /** a password as a key that may be kept */
  readonly derive: { readonly asks: { readonly password: string }; readonly gives: DerivedKey };
}

type Kind = keyof Jobs;
export type BackupJob<K extends Kind = Kind> = { [J in K]: { readonly kind: J } & Jobs[J]['asks'] }[K];
export type BackupResult<K extends Kind = Kind> = Jobs[K]['gives'];

/** Does a job on a database somewhere. Rejects with a `BackupFault`, a `StorageFault` or the signal's reason. */
export type BackupRun = <K extends Kind>(
  address: StoreAddress,
  job: BackupJob<K>,
  watch?: BackupWatch,
) => Promise<BackupResult<K>>;

const derived = async (vault: Vault, lock: Lock | undefined): Promise<DerivedKey | undefined> =>
  lock !== undefined && 'password' in lock ? deriveKey(vault, lock.password) : lock;

async function make(store: Store, vault: Vault, order: Jobs['make']['asks'], watch: BackupWatch) {
  const lock = await derived(vault, order.lock);
  const backup = await makeBackup(store, { ...order, lock }, vault, watch);
  try {
    const leftOut = await checkBackup(await inspectBackup(backup.content, watch), vault, lock, watch);
    return leftOut.length === 0 ? backup : { ...backup, leftOut };
  } catch (error) {
    throw error instanceof BackupFault ? new BackupFault('made-wrong', {}, error) : error;
  }
}

async function preview(
  store: Store,
  vault: Vault,
  { file, ...order }: Jobs['preview']['asks'],
  watch: BackupWatch,
) {
  const backup = await inspectBackup(file, watch);
  const isLocked = backup.header.encryption !== undefined && order.lock === undefined;
  return { backup, preview: isLocked ? undefined : await previewRestore(store, backup, vault, order, watch) };
}

async function check(vault: Vault, { file, lock }: Jobs['check']['asks'], watch: BackupWatch) {
  const backup = await inspectBackup(file, watch);
  await checkBackup(backup, vault, lock, watch);
  return backup.header;
}

async function drill(
  store: Store,
  vault: Vault,
  { file, lock, position }: Jobs['drill']['asks'],
  watch: BackupWatch,
) {
  const backup = await inspectBackup(file, watch);
  if (backup.header.encryption !== undefined && lock === undefined) return 'locked' as const;
  const last = await readLastBackup(store);
  const known = last?.sha256 === backup.header.sha256 ? last.position : position;
  const newId = () => hexOf(vault.randomBytes(16));
  return drillBackup(store, backup, vault, { lock, newId, position: known }, watch);
}

/** Does one job where it is called, in a worker or in a test. */
export async function runBackupJob(
  store: Store,
  vault: Vault,
  job: BackupJob,
  watch: BackupWatch = {},
): Promise<BackupResult> {
  switch (job.kind) {
    case 'make':
      return make(store, vault, job, watch);
    case 'check':
      return check(vault, job, watch);
    case 'preview':
      return preview(store, vault, job, watch);
    case 'restore':
      return restoreBackup(store, job.backup, vault, job.lock, watch);
    case 'drill':
      return drill(store, vault, job, watch);
    case 'derive':
      return deriveKey(vault, job.password);
  }
}
