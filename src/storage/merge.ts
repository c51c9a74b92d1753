import type { Change } from '../domain/change.ts';
import { appendAll, appendedTables, type Growth } from './append.ts';
import { guarded } from './guard.ts';
import { addAbsent } from './own-rows.ts';
import { keepRestored } from './restored-stretches.ts';
import { rivalSnapshots } from './rival-snapshots.ts';
import type { DraftRow, FileRow, HeadRow, Rows, SettingRow, Tables } from './tables.ts';

/** What a backup brings. */
export interface Brought {
  readonly changes: readonly Change[];
  readonly files: readonly FileRow[];
  readonly settings: readonly SettingRow[];
  readonly drafts: readonly DraftRow[];
}

/** What of it was new here. */
export interface Merged {
  readonly growth: Growth;
  /** ids of changes that were left out: their snapshot's id is here under another change */
  readonly rivals: readonly string[];
  /** keys */
  readonly settings: readonly string[];
  readonly drafts: number;
}

/** Appends, and remembers that the stretch came out of a file. */
async function appendRestored(rows: Rows, head: HeadRow, { changes, files }: Brought) {
  const rivals = await rivalSnapshots(rows, changes);
  const growth = await appendAll(
    rows,
    head,
    changes.filter(({ id }) => !rivals.has(id)),
    files,
  );
  const to = (await rows.meta.get('head'))?.position ?? 0;
  if (to > head.position) await keepRestored(rows, { from: head.position + 1, to });
  return { growth, rivals: [...rivals.keys()] };
}

/**
 * Restores in one strict transaction: all of it or nothing. Changes enter as through `append`, but for snapshots whose id
 * is here under another change; settings and drafts where none stands. Resolves when the transaction has committed. The changes must have passed `requireSound`.
 */
export const merge = (tables: Tables, installId: string, brought: Brought): Promise<Merged> =>
  guarded(tables, installId, 'rw', [...appendedTables, 'settings', 'drafts'], async (rows, head) => ({
    ...(await appendRestored(rows, head, brought)),
    ...(await addAbsent(rows, brought.settings, brought.drafts)),
  }));
