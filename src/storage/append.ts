import type { Change } from '../domain/change.ts';
import type { Stamp } from '../domain/clock.ts';
import { guarded } from './guard.ts';
import { heldIds } from './held-changes.ts';
import { type Kept, keepAll } from './keep-all.ts';
import { blocksOf, groupBySubject, targetOf } from './log.ts';
import type { FileRow, HeadRow, Rows, Tables } from './tables.ts';

/** What an append touched: exactly the reads that went stale. */
export interface Growth extends Kept {
  readonly appended: number;
  readonly repeated: number;
  readonly targetIds: readonly string[];
  readonly latest: Stamp;
  /**
   * What was known before this stamp is as it was. A printed promise counts as known from the start, and a definition
   * may bring a target with all that happened to it: these reach back to the empty stamp, before all others.
   */
  readonly reachesBackTo: Stamp;
  /** who sits at the device was chosen anew */
  readonly identity?: true;
  /** a backup brought files, drafts or settings, of which no change tells */
  readonly own?: true;
}

const latestOf = (changes: readonly Change[], start: Stamp): Stamp =>
  changes.reduce((latest, { at }) => (at > latest ? at : latest), start);

const reachOf = ({ kind, at }: Change): Stamp =>
  kind === 'target-defined' || kind === 'plan-adopted' ? '' : at;

const earliestOf = (changes: readonly Change[]): Stamp =>
  changes.map(reachOf).reduce((earliest, at) => (at < earliest ? at : earliest), '~');

const nothingKept: Kept = {
  planIds: [],
  plans: false,
  snapshots: false,
  organisation: false,
  lockedPlanIds: [],
  ruledPlanIds: [],
};

const nothingGrown: Growth = {
  ...nothingKept,
  appended: 0,
  repeated: 0,
  targetIds: [],
  latest: '',
  reachesBackTo: '~',
};

/** Nothing was appended, but somebody else sits at the device. */
export const identityChosen: Growth = { ...nothingGrown, identity: true };

/** Files, drafts or settings came out of a backup; what was appended with them is told apart. */
export const ownRestored: Growth = { ...nothingGrown, own: true };

/** What an append writes. */
export const appendedTables = ['log', 'plans', 'places', 'areas', 'snapshots', 'registers', 'files'] as const;

/**
 * Appends, within the transaction that is given, changes of which the log holds none; `given` is how many there were
 * with those that it holds. Also of these each id is appended once.
 */
export async function appendFresh(
  rows: Rows,
  head: HeadRow,
  { fresh: changes, given }: { readonly fresh: readonly Change[]; readonly given: number },
  files: readonly FileRow[],
): Promise<Growth> {
  const groups = groupBySubject(changes);
  const fresh = [...groups.values()].flat();
  const latest = latestOf(fresh, head.latest);
  const growth = {
    appended: fresh.length,
    repeated: given - fresh.length,
    latest,
    reachesBackTo: earliestOf(fresh),
  };
  if (files.length > 0) await rows.files.bulkPut([...files]);
  if (fresh.length === 0) return { ...nothingKept, ...growth, targetIds: [] };
  const kept = await keepAll(rows, head, groups);
  const blocks = [...groups].flatMap(([subject, own]) => blocksOf(subject, own));
  const position = await rows.log.bulkAdd(blocks);
  await rows.meta.put({ ...head, position, changes: head.changes + fresh.length, latest });
  return { ...kept, ...growth, targetIds: [...new Set(fresh.flatMap((change) => targetOf(change) ?? []))] };
}

/**
 * What of the changes the log does not hold. The id decides and not the stamp, nor what it speaks of: a save that is tried
 * again, or a file imported again, is stamped anew.
 */
async function notHeld(rows: Rows, head: HeadRow, changes: readonly Change[]): Promise<readonly Change[]> {
  const held = await heldIds(
    rows,
    head,
    changes.map(({ id }) => id),
  );
  return held.size === 0 ? changes : changes.filter(({ id }) => !held.has(id));
}

/**
 * The only writer. Appends changes to the log, with the files they name, and brings the kept states up to date in one
 * strict transaction: all or nothing, and what is already there, by its id, counts as repeated (laws 3, 4, 6, 9).
 * Resolves when the transaction has committed, not before. The changes must have passed `requireSound`.
 */
export const append = (
  tables: Tables,
  installId: string,
  changes: readonly Change[],
  files: readonly FileRow[] = [],
): Promise<Growth> =>
  guarded(tables, installId, 'rw', appendedTables, async (rows, head) => {
    const fresh = await notHeld(rows, head, changes);
    return appendFresh(rows, head, { fresh, given: changes.length }, files);
  });
