import { PASSWORD_LENGTH } from '../domain/backup-fault-code.ts';
import {
  BACKUP_FORMAT,
  BACKUP_VERSION,
  type BackupHead,
  type BackupHeader,
  type BackupScope,
  headerLine,
  headerOf,
} from '../domain/backup-header.ts';
import { targetIdsOfUnit } from '../domain/backup-scope.ts';
import { CHANGE_VERSION } from '../domain/change.ts';
import { runningHash } from '../domain/hash.ts';
import { readBackupExtent } from '../storage/backup-reads.ts';
import type { Store } from '../storage/store.ts';
import { newEncryption, sealed, type Vault } from './backup-cipher.ts';
import { type Chosen, emptyTally, pagesOf, type Tally } from './backup-content.ts';
import { BackupFault } from './backup-fault.ts';
import { type Pieces, through } from './byte-streams.ts';
import type { Rim } from './rim.ts';

/** Pieces that are handed to the browser together; it may keep them out of the page's memory. */
const BLOB_BYTES = 4 * 1024 * 1024;

export interface BackupOrder {
  readonly scope: BackupScope;
  /** undefined: readable by everybody */
  readonly password?: string | undefined;
  readonly onProgress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
  /** false keeps the lines as they are; true where the browser can compress */
  readonly compress?: boolean;
}

export interface Backup {
  readonly header: BackupHeader;
  readonly content: Blob;
  /** of the log up to which it goes; undefined for chosen changes */
  readonly position: number | undefined;
}

/** What is known of the lines once all were taken. */
interface Taken {
  readonly tally: Tally;
  lines: number;
  plainBytes: number;
  readonly changes: ReturnType<typeof runningHash>;
}

async function chosenFrom(store: Store, scope: BackupScope): Promise<Chosen> {
  if (scope.kind === 'all' || scope.unitId === undefined) return { scope, targetIds: new Set() };
  const { unitId } = scope;
  const plans = await Promise.all((await store.readPlans()).map(({ id }) => store.readPlanStates(id)));
  const targetIds = plans.flatMap((plan) => targetIdsOfUnit(plan?.states ?? [], unitId));
  return { scope, targetIds: new Set(targetIds) };
}

const aMoment = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

async function* plain(
  store: Store,
  { scope, onProgress, signal }: BackupOrder,
  extent: Awaited<ReturnType<typeof readBackupExtent>>,
  taken: Taken,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  for await (const page of pagesOf(store, extent, await chosenFrom(store, scope), taken.tally)) {
    signal?.throwIfAborted();
    const bytes = encoder.encode(page.text);
    if (page.isOfChanges) taken.changes.update(bytes);
    taken.lines += page.lines;
    taken.plainBytes += bytes.length;
    onProgress?.(taken.tally.changes, extent.changes);
    yield bytes;
    // The page must stay responsive over a long log.
    await aMoment();
  }
}

async function collected(pieces: Pieces) {
  const hash = runningHash();
  const blobs: Blob[] = [];
  let kept: Uint8Array<ArrayBuffer>[] = [];
  let keptBytes = 0;
  for await (const piece of pieces) {
    hash.update(piece);
    kept.push(piece);
    keptBytes += piece.length;
    if (keptBytes < BLOB_BYTES) continue;
    blobs.push(new Blob(kept));
    [kept, keptBytes] = [[], 0];
  }
  const content = new Blob([...blobs, ...kept]);
  return { content, body: { bytes: content.size, sha256: hash.digest() } };
}

const isEmpty = ({ changes, byPeople, files, drafts }: Tally, { kind }: BackupScope): boolean =>
  kind === 'all' ? byPeople + files + drafts === 0 : changes === 0;

/**
 * Writes everything, or chosen changes, into one file as docs/backup-format.md describes it. The log is read page by
 * page; what arrives meanwhile is not in it. Rejects with `nothing` when there is nothing that a person said (an empty
 * state is no backup), `no-crypto`, `password-weak`, or with the signal's reason; then nothing was kept.
 */
export async function makeBackup(
  store: Store,
  rim: Pick<Rim, 'now'>,
  vault: Vault,
  order: BackupOrder,
): Promise<Backup> {
  const { scope, password } = order;
  if (password !== undefined && vault.subtle === undefined) throw new BackupFault('no-crypto');
  if (password !== undefined && [...password.normalize('NFKC')].length < PASSWORD_LENGTH)
    throw new BackupFault('password-weak');
  const isCompressed = order.compress ?? typeof CompressionStream !== 'undefined';
  const start = {
    format: BACKUP_FORMAT,
    version: BACKUP_VERSION,
    madeAt: rim.now(),
    device: store.device,
    changeVersion: CHANGE_VERSION,
    scope,
    compression: isCompressed ? 'gzip' : 'none',
  } as const satisfies Partial<BackupHead>;
  const extent = await readBackupExtent(store);
  const taken: Taken = { tally: emptyTally(), lines: 0, plainBytes: 0, changes: runningHash() };
  const lines = plain(store, order, extent, taken);
  const packed = isCompressed ? through(lines, new CompressionStream('gzip')) : lines;
  const encryption = password === undefined ? undefined : newEncryption(vault);
  const closed =
    encryption === undefined || password === undefined
      ? packed
      : sealed(packed, { ...start, encryption }, password, vault);
  const { content, body } = await collected(closed);
  const { tally, changes, ...size } = taken;
  if (isEmpty(tally, scope)) throw new BackupFault('nothing');
  const header = headerOf({
    ...start,
    ...(encryption === undefined ? {} : { encryption }),
    counts: tally,
    changesSha256: changes.digest(),
    ...size,
    body,
  });
  return {
    header,
    content: new Blob([`${headerLine(header)}\n`, content], { type: 'application/octet-stream' }),
    position: scope.kind === 'all' ? extent.position : undefined,
  };
}
