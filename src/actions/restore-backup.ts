import { heldFiles } from '../storage/backup-reads.ts';
import type { Store } from '../storage/store.ts';
import type { Lock, Vault } from './backup-cipher.ts';
import { BackupFault } from './backup-fault.ts';
import { aMoment, type BackupWatch } from './backup-watch.ts';
import type { InspectedBackup } from './inspect-backup.ts';
import { type Content, noContent, readContent } from './read-content.ts';
import { NAMED, type RefusedLine, sift } from './sift-changes.ts';

export interface Restored {
  readonly appended: number;
  readonly files: number;
  readonly settings: number;
  readonly drafts: number;
  /** left out, and the first of them by name; what was here under their ids, or the ids of their snapshots, stays */
  readonly refused: number;
  readonly refusedLines: readonly RefusedLine[];
}

/**
 * Bytes of lines that are held in memory to be written at once: some 75,000 figures, which take a third of a
 * gigabyte; a small machine gives a page no more than half of one.
 */
export const STEP_BYTES = 32 * 1024 * 1024;

interface Total {
  appended: number;
  files: number;
  settings: number;
  drafts: number;
  refused: number;
  readonly refusedLines: RefusedLine[];
}

/** Adds to what is kept what may be written of a stretch; files that are here already are let go. */
async function keep(
  store: Store,
  kept: Content,
  { sound, refused, ...content }: Content & ReturnType<typeof sift>,
  total: Total,
): Promise<void> {
  for (const each of sound) kept.changes.push(each);
  total.refused += refused.length;
  total.refusedLines.push(...refused.slice(0, NAMED - total.refusedLines.length));
  for (const row of content.settings) kept.settings.push(row);
  for (const row of content.drafts) kept.drafts.push(row);
  kept.bytes += content.bytes;
  if (content.files.length === 0) return;
  const held = await heldFiles(
    store,
    content.files.map(({ sha256 }) => sha256),
  );
  kept.files.push(...content.files.filter(({ sha256 }) => !held.has(sha256)));
}

/** Something new is here already. */
const isBegun = ({ appended, files, settings, drafts }: Total): boolean =>
  appended + files + settings + drafts > 0;

async function write(store: Store, { changes, ...kept }: Content, total: Total): Promise<void> {
  const { growth, rivals, settings, drafts } = await store.merge({
    ...kept,
    changes: changes.map(({ change }) => change),
  });
  total.appended += growth.appended;
  total.refused += rivals.length;
  const left = new Set(rivals);
  for (const { place, change } of changes.filter((each) => left.has(each.change.id)).slice(0, NAMED))
    total.refusedLines.push({ place, reason: 'other-content', id: change.id, path: '' });
  total.refusedLines.splice(NAMED);
  total.files += kept.files.length;
  total.settings += settings.length;
  total.drafts += drafts;
}

/**
 * Merges a file that `previewRestore` has read without a fault, in one transaction: all of it or nothing. Changes enter as
 * a set union, files, settings and drafts where they are absent; nothing is overwritten or emptied. A file of more than
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
  const total: Total = { appended: 0, files: 0, settings: 0, drafts: 0, refused: 0, refusedLines: [] };
  const all = backup.header.lines;
  const ids = new Set<string>();
  let kept = noContent();
  try {
    for await (const content of readContent(backup, vault, lock, 'collect', watch)) {
      await keep(store, kept, { ...content, ...sift(content.changes, ids) }, total);
      if (kept.bytes < stepBytes) continue;
      await write(store, kept, total);
      kept = noContent();
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
