import {
  BACKUP_FORMAT,
  BACKUP_VERSION,
  type BackupHead,
  type BackupHeader,
  type BackupScope,
  headerLine,
  headerOf,
} from '../domain/backup-header.ts';
import { CHANGE_VERSION } from '../domain/change.ts';
import { readBackupExtent } from '../storage/backup-reads.ts';
import type { DerivedKey } from '../storage/backup-settings.ts';
import type { Store } from '../storage/store.ts';
import { packedBody } from './backup-body.ts';
import { newEncryption, type Vault } from './backup-cipher.ts';
import type { Tally } from './backup-content.ts';
import { BackupFault } from './backup-fault.ts';
import type { NamedFile } from './backup-files.ts';
import type { BackupWatch } from './backup-watch.ts';
import type { RefusedLine } from './sift-changes.ts';

export interface BackupOrder {
  readonly scope: BackupScope;
  /** ISO instant */
  readonly madeAt: string;
  /** undefined: readable by everybody */
  readonly lock?: DerivedKey | undefined;
  /** false keeps the lines as they are; true where the browser can compress */
  readonly compress?: boolean;
}

export interface Backup {
  readonly header: BackupHeader;
  readonly content: Blob;
  /** of the log up to which it goes; undefined for chosen changes */
  readonly position: number | undefined;
  /** evidence that the disk does not give any more, or gives otherwise; it is not in the backup */
  readonly unread: readonly NamedFile[];
  /** the first lines that a restore would leave out, when it was read back: the log holds what may not enter one */
  readonly leftOut?: readonly RefusedLine[];
}

const isEmpty = ({ changes, byPeople, files, drafts }: Tally, { kind }: BackupScope): boolean =>
  kind === 'all' ? byPeople + files + drafts === 0 : changes === 0;

function startOf({ device }: Store, { scope, madeAt, lock, compress }: BackupOrder, vault: Vault) {
  const isCompressed = compress ?? typeof CompressionStream !== 'undefined';
  return {
    format: BACKUP_FORMAT,
    version: BACKUP_VERSION,
    madeAt,
    device,
    changeVersion: CHANGE_VERSION,
    scope,
    compression: isCompressed ? 'gzip' : 'none',
    ...(lock === undefined ? {} : { encryption: newEncryption(vault, lock) }),
  } as const satisfies Partial<BackupHead>;
}

/**
 * Writes everything, or chosen changes, into one file as docs/backup-format.md describes it. The log is read page by
 * page; what arrives meanwhile is not in it. Rejects with `nothing` when there is nothing that a person said (an empty
 * state is no backup), `no-crypto`, or with the signal's reason; then nothing was kept.
 */
export async function makeBackup(
  store: Store,
  order: BackupOrder,
  vault: Vault,
  watch: BackupWatch = {},
): Promise<Backup> {
  const { scope } = order;
  const extent = await readBackupExtent(store);
  const start = startOf(store, order, vault);
  const { content, unread, ...body } = await packedBody(
    { store, extent, scope, watch },
    start,
    order.lock,
    vault,
  );
  if (isEmpty(body.counts, scope)) throw new BackupFault('nothing');
  const header = headerOf({ ...start, ...body });
  return {
    header,
    content: new Blob([`${headerLine(header)}\n`, content], { type: 'application/octet-stream' }),
    position: scope.kind === 'all' ? extent.position : undefined,
    unread,
  };
}
