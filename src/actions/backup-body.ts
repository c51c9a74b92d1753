import type { BackupEncryption, BackupHead, BackupScope } from '../domain/backup-header.ts';
import { targetIdsOfUnit } from '../domain/backup-scope.ts';
import { type RunningHash, runningHash } from '../domain/hash.ts';
import type { BackupExtent } from '../storage/backup-reads.ts';
import type { DerivedKey } from '../storage/backup-settings.ts';
import type { Store } from '../storage/store.ts';
import { type Bound, sealed, type Vault } from './backup-cipher.ts';
import { type Chosen, emptyTally, pagesOf, type Tally } from './backup-content.ts';
import type { NamedFile } from './backup-files.ts';
import { type BackupWatch, breathing } from './backup-watch.ts';
import { type Pieces, through } from './byte-streams.ts';

/** Pieces that are handed to the browser together; it may keep them out of our memory. */
const BLOB_BYTES = 4 * 1024 * 1024;

interface Gathering {
  readonly store: Store;
  readonly extent: BackupExtent;
  readonly scope: BackupScope;
  readonly watch: BackupWatch;
}

/** What is known of the lines once all were taken. */
interface Taken {
  readonly counts: Tally;
  readonly changes: RunningHash;
  readonly unread: NamedFile[];
  lines: number;
  plainBytes: number;
}

async function chosenFrom(store: Store, scope: BackupScope): Promise<Chosen> {
  if (scope.kind === 'all' || scope.unitId === undefined) return { scope, targetIds: new Set() };
  const { unitId } = scope;
  const plans = await Promise.all((await store.readPlans()).map(({ id }) => store.readPlanStates(id)));
  const targetIds = plans.flatMap((plan) => targetIdsOfUnit(plan?.states ?? [], unitId));
  return { scope, targetIds: new Set(targetIds) };
}

async function* plain(
  { store, extent, scope, watch }: Gathering,
  taken: Taken,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  const chosen = await chosenFrom(store, scope);
  const pages = pagesOf(store, extent, chosen, taken.counts, (file) => {
    // Of a disk that fails no page may come for long.
    watch.signal?.throwIfAborted();
    taken.unread.push(file);
  });
  const breathe = breathing();
  for await (const page of pages) {
    await breathe();
    watch.signal?.throwIfAborted();
    const bytes = encoder.encode(page.text);
    if (page.isOfChanges) taken.changes.update(bytes);
    taken.lines += page.lines;
    taken.plainBytes += bytes.length;
    watch.onStep?.({ phase: 'gather', done: taken.counts.changes, all: extent.changes });
    yield bytes;
  }
}

async function collected(pieces: Pieces): Promise<{ content: Blob; body: BackupHead['body'] }> {
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

/** The lines as they stand in the file, compressed and closed as the header will say, and what the header says of them. */
export async function packedBody(
  gathering: Gathering,
  start: Bound & { readonly encryption?: BackupEncryption },
  lock: DerivedKey | undefined,
  vault: Vault,
) {
  const taken: Taken = { counts: emptyTally(), changes: runningHash(), unread: [], lines: 0, plainBytes: 0 };
  const lines = plain(gathering, taken);
  const packed = start.compression === 'gzip' ? through(lines, new CompressionStream('gzip')) : lines;
  const { encryption } = start;
  const closed =
    encryption === undefined || lock === undefined
      ? packed
      : sealed(packed, { ...start, encryption }, lock, vault);
  const { content, body } = await collected(closed);
  const { changes, ...known } = taken;
  return { ...known, content, body, changesSha256: changes.digest() };
}
