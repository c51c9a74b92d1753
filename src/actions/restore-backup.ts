import type { Author } from '../domain/change.ts';
import { IDENTITY_KEY } from '../storage/own-rows.ts';
import type { Store } from '../storage/store.ts';
import type { Lock, Vault } from './backup-cipher.ts';
import { BackupFault } from './backup-fault.ts';
import { aMoment, type BackupWatch } from './backup-watch.ts';
import type { InspectedBackup } from './inspect-backup.ts';
import { type Content, noContent, readContent } from './read-content.ts';
import { RestoreFiles } from './restore-files.ts';
import { restoredAuthor } from './restored-identity.ts';
import { NAMED, type RefusedLine, sift } from './sift-changes.ts';

export interface Restored {
  readonly appended: number;
  /** of these */
  readonly snapshots: number;
  /** that were absent here */
  readonly files: number;
  /** of which the bytes here were not whole any more, and are again */
  readonly mended: number;
  readonly settings: number;
  readonly drafts: number;
  /** one of the settings: who the device signs as from now on; undefined: as before */
  readonly identity: Author | undefined;
  /** left out, and the first of them by name; what was here under their ids, or the ids of their snapshots, stays */
  readonly refused: number;
  readonly refusedLines: readonly RefusedLine[];
}

/**
 * Bytes of lines that are held in memory to be written at once: some 75,000 figures, which take a third of a
 * gigabyte; a small machine gives a page no more than half of one.
 */
export const STEP_BYTES = 32 * 1024 * 1024;

type Total = { -readonly [K in keyof Restored]: Restored[K] } & { readonly refusedLines: RefusedLine[] };

const nothing = (): Total => ({
  appended: 0,
  snapshots: 0,
  files: 0,
  mended: 0,
  settings: 0,
  drafts: 0,
  identity: undefined,
  refused: 0,
  refusedLines: [],
});

/** What is held to be written; `mended`: of its files those that take the place of rotten ones. */
type Kept = Content & { mended: number };

const nothingKept = (): Kept => ({ ...noContent(), mended: 0 });

/** Adds to what is kept what may be written of a stretch; files that are whole here are let go. */
async function keep(
  files: RestoreFiles,
  kept: Kept,
  { sound, refused, ...content }: Content & ReturnType<typeof sift>,
  total: Total,
): Promise<void> {
  for (const each of sound) kept.changes.push(each);
  total.refused += refused.length;
  total.refusedLines.push(...refused.slice(0, NAMED - total.refusedLines.length));
  for (const row of content.settings) kept.settings.push(row);
  for (const row of content.drafts) kept.drafts.push(row);
  kept.bytes += content.bytes;
  const { fresh, rotten } = await files.sort(content.files);
  kept.files.push(...fresh, ...rotten);
  kept.mended += rotten.length;
}

/** Something new is here already. */
const isBegun = ({ appended, files, mended, settings, drafts }: Total): boolean =>
  appended + files + mended + settings + drafts > 0;

async function write(store: Store, { changes, mended, ...kept }: Kept, total: Total): Promise<void> {
  const { growth, snapshots, rivals, settings, drafts } = await store.merge({
    ...kept,
    changes: changes.map(({ change }) => change),
  });
  total.appended += growth.appended;
  total.snapshots += snapshots;
  total.refused += rivals.length;
  const left = new Set(rivals);
  for (const { place, change } of changes.filter((each) => left.has(each.change.id)).slice(0, NAMED))
    total.refusedLines.push({ place, reason: 'other-content', id: change.id, path: '' });
  total.refusedLines.splice(NAMED);
  total.files += kept.files.length - mended;
  total.mended += mended;
  total.settings += settings.length;
  total.drafts += drafts;
  if (settings.includes(IDENTITY_KEY))
    total.identity = await restoredAuthor(
      store,
      kept.settings.findLast(({ key }) => key === IDENTITY_KEY)?.value,
    );
}

/**
 * Merges a file that `previewRestore` has read without a fault, in one transaction: all of it or nothing. Changes enter as
 * a set union, files, settings and drafts where they are absent; nothing is overwritten or emptied but evidence of which
 * the bytes here are not those that were attached: the whole copy takes its place. A file of more than
 * `STEP_BYTES` of changes takes several transactions; when one of them fails after another was written, the fault is
 * `partly-restored`, and restoring the same file again completes it. Rejects else as `readContent` does, or with a
 * `StorageFault`, and nothing was written.
 */
export async function restoreBackup(
  store: Store,
  backup: InspectedBackup,
  vault: Vault,
  lock?: Lock,
  watch: BackupWatch = {},
  stepBytes = STEP_BYTES,
): Promise<Restored> {
  const total = nothing();
  const files = new RestoreFiles(store);
  const all = backup.header.lines;
  const ids = new Set<string>();
  let kept = nothingKept();
  try {
    for await (const content of readContent(backup, vault, lock, 'collect', watch)) {
      await keep(files, kept, { ...content, ...sift(content.changes, ids) }, total);
      if (kept.bytes < stepBytes) continue;
      await write(store, kept, total);
      kept = nothingKept();
    }
    await aMoment();
    watch.signal?.throwIfAborted();
    watch.onStep?.({ phase: 'write', done: all, all });
    await write(store, kept, total);
    return total;
  } catch (error) {
    throw isBegun(total) ? new BackupFault('partly-restored', {}, error) : error;
  }
}
