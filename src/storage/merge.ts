import { changeLine } from '../domain/backup-lines.ts';
import type { Change } from '../domain/change.ts';
import { appendedTables, appendFresh, type Growth } from './append.ts';
import { guarded } from './guard.ts';
import { visitHeld } from './held-changes.ts';
import { addAbsent } from './own-rows.ts';
import { keepRestored } from './restored-stretches.ts';
import { rivalSnapshots } from './rival-snapshots.ts';
import { isSnapshot } from './snapshot-row.ts';
import type { DraftRow, FileRow, HeadRow, Rows, SettingRow, Tables } from './tables.ts';

/** What a backup brings. */
export interface Brought {
  readonly changes: readonly Change[];
  /** takes the place of what is under its hash: absent here or rotten, and its bytes held against the hash */
  readonly files: readonly FileRow[];
  readonly settings: readonly SettingRow[];
  readonly drafts: readonly DraftRow[];
}

/** What of it was new here. */
export interface Merged {
  readonly growth: Growth;
  /** of what was appended, snapshots */
  readonly snapshots: number;
  /** ids of changes that were left out: another content, or another change of the same snapshot's id, is here */
  readonly rivals: readonly string[];
  /** keys */
  readonly settings: readonly string[];
  readonly drafts: number;
}

/** What is brought and is here, by its id; and of these what is here with another content. */
async function compareHeld(rows: Rows, head: HeadRow, changes: readonly Change[]) {
  const broughtById = new Map(changes.map((change) => [change.id, change]));
  const held = new Set<string>();
  const other: string[] = [];
  await visitHeld(rows, head, changes, (own) => {
    held.add(own.id);
    const brought = broughtById.get(own.id);
    if (brought !== undefined && changeLine(brought) !== changeLine(own)) other.push(own.id);
  });
  return { held, other };
}

/** Appends, and remembers that the stretch came out of a file. */
async function appendRestored(rows: Rows, head: HeadRow, { changes, files }: Brought) {
  const { held, other } = await compareHeld(rows, head, changes);
  const rivals = new Set([...(await rivalSnapshots(rows, changes)).keys(), ...other]);
  const entering = changes.filter(({ id }) => !rivals.has(id));
  const fresh = entering.filter(({ id }) => !held.has(id));
  const growth = await appendFresh(rows, head, { fresh, given: entering.length }, files);
  const to = (await rows.meta.get('head'))?.position ?? 0;
  if (to > head.position) await keepRestored(rows, { from: head.position + 1, to });
  return { growth, snapshots: fresh.filter(isSnapshot).length, rivals: [...rivals] };
}

/**
 * Restores in one strict transaction: all of it or nothing. Changes enter as through `append`, but what is here with another
 * content, or a snapshot whose id is here under another change, is left out and named; settings and drafts enter where
 * none stands. Resolves when the transaction has committed. The changes must have passed `requireSound`.
 */
export const merge = (tables: Tables, installId: string, brought: Brought): Promise<Merged> =>
  guarded(tables, installId, 'rw', [...appendedTables, 'settings', 'drafts'], async (rows, head) => ({
    ...(await appendRestored(rows, head, brought)),
    ...(await addAbsent(rows, brought.settings, brought.drafts)),
  }));
