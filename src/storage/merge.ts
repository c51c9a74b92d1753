import type { Change } from '../domain/change.ts';
import { appendAll, appendedTables, type Growth } from './append.ts';
import { guarded } from './guard.ts';
import { addAbsent } from './own-rows.ts';
import type { DraftRow, FileRow, SettingRow, Tables } from './tables.ts';

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
  /** keys */
  readonly settings: readonly string[];
  readonly drafts: number;
}

/**
 * Restores in one strict transaction: all of it or nothing. Changes enter as through `append`, settings and drafts where
 * none stands. Resolves when the transaction has committed. The changes must have passed `requireSound`.
 */
export const merge = (tables: Tables, installId: string, brought: Brought): Promise<Merged> =>
  guarded(tables, installId, 'rw', [...appendedTables, 'settings', 'drafts'], async (rows, head) => ({
    growth: await appendAll(rows, head, brought.changes, brought.files),
    ...(await addAbsent(rows, brought.settings, brought.drafts)),
  }));
