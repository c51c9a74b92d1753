import type { Change } from '../domain/change.ts';
import type { Stamp } from '../domain/clock.ts';
import { guarded } from './guard.ts';
import { type Kept, keepAll } from './keep-all.ts';
import { blocksOf, groupBySubject, notHeld, targetOf } from './log.ts';
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

/** What is new of each subject; subjects with nothing new are left out. */
async function readFresh(
  rows: Rows,
  head: HeadRow,
  changes: readonly Change[],
): Promise<Map<string, Change[]>> {
  const groups = groupBySubject(changes);
  if (head.changes === 0) return groups;
  for (const [subject, group] of groups) {
    const fresh = await notHeld(rows, subject, group);
    if (fresh.length > 0) groups.set(subject, fresh);
    else groups.delete(subject);
  }
  return groups;
}

/** What an append writes. */
export const appendedTables = ['log', 'plans', 'places', 'areas', 'snapshots', 'registers', 'files'] as const;

/** Appends within the transaction that is given; merge.ts adds to it what is this device's own. */
export async function appendAll(
  rows: Rows,
  head: HeadRow,
  changes: readonly Change[],
  files: readonly FileRow[],
): Promise<Growth> {
  const groups = await readFresh(rows, head, changes);
  const fresh = [...groups.values()].flat();
  const latest = latestOf(fresh, head.latest);
  const growth = {
    appended: fresh.length,
    repeated: changes.length - fresh.length,
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
  guarded(tables, installId, 'rw', appendedTables, (rows, head) => appendAll(rows, head, changes, files));
