import type { Change } from '../domain/change.ts';
import { isLater, type Stamp } from '../domain/clock.ts';
import { visitHeld } from './held-changes.ts';
import { rivalSnapshots } from './rival-snapshots.ts';
import type { Store } from './store.ts';
import type { DraftRow, LogRow, SettingRow } from './tables.ts';

/** What there is to be backed up, as of one moment; what arrives later has a higher position. */
export interface BackupExtent {
  readonly position: number;
  readonly changes: number;
  readonly latest: Stamp;
  /** of the log, by code unit */
  readonly subjects: readonly string[];
  /** hashes of the files that are here, in their order */
  readonly files: readonly string[];
  readonly settings: readonly SettingRow[];
  readonly drafts: readonly DraftRow[];
}

/** Everything besides the changes themselves, in one transaction. */
export const readBackupExtent = (store: Store): Promise<BackupExtent> =>
  store.reading(['log', 'files', 'settings', 'drafts'], async (rows, { position, changes, latest }) => ({
    position,
    changes,
    latest,
    subjects: (await rows.log.orderBy('subject').uniqueKeys()).map(String),
    files: await rows.files.orderBy('sha256').primaryKeys(),
    settings: await rows.settings.orderBy('key').toArray(),
    drafts: await rows.drafts.orderBy('id').toArray(),
  }));

const changesUpTo = (blocks: readonly LogRow[], position: number): Change[] =>
  blocks
    .filter((block) => (block.position ?? 0) <= position)
    .flatMap(({ changes }) => changes)
    .sort((a, b) => (isLater(a, b) ? 1 : -1));

/**
 * The changes of some subjects that had arrived by a position of the log, subject by subject and oldest stamp first:
 * the same changes always come in the same order, however they arrived.
 */
export const readSubjectsUpTo = (
  store: Store,
  subjects: readonly string[],
  position: number,
): Promise<Change[]> =>
  store.reading(['log'], async ({ log }) => {
    const blocks = await Promise.all(
      subjects.map((subject) => log.where('subject').equals(subject).toArray()),
    );
    return blocks.flatMap((own) => changesUpTo(own, position));
  });

/** Of some changes those that the log holds under the same id, or the id of the same snapshot, as it holds them. */
export const readHeld = (store: Store, changes: readonly Change[]): Promise<Map<string, Change>> =>
  store.reading(['log'], async (rows, head) => {
    const held = new Map<string, Change>();
    if (head.changes === 0) return held;
    await visitHeld(rows, head, changes, (own) => void held.set(own.id, own));
    for (const [id, own] of await rivalSnapshots(rows, changes)) held.set(id, own);
    return held;
  });

/** Is there anything that a person said or keeps here? What a published document says can be had again. */
export const holdsWork = (store: Store): Promise<boolean> =>
  store.reading(['log', 'files', 'drafts'], async ({ log, files, drafts }) => {
    if ((await files.count()) + (await drafts.count()) > 0) return true;
    const said = await log
      .filter(({ changes }) => changes.some(({ author }) => author.document === undefined))
      .first();
    return said !== undefined;
  });
