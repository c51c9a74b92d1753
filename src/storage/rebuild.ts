import type { Transaction } from 'dexie';
import type { Change } from '../domain/change.ts';
import { keepAll } from './keep-all.ts';
import { arrivalOf, blocksOf, groupBySubject, readSubject, UNKNOWN } from './log.ts';
import { type Rows, rowsWithin, SCHEMA_NUMBER } from './tables.ts';

/** So many subjects are held in memory at once. */
const SUBJECTS_AT_ONCE = 200;

/** Where what arrived as one block may lie as so many: at its own place, then at free ones above the position before. */
async function placesOf({ log }: Rows, position: number, count: number): Promise<number[]> {
  const arrival = arrivalOf(position);
  const taken = new Set(
    await log
      .where('position')
      .between(arrival - 1, arrival, false, true)
      .primaryKeys(),
  );
  // A power of two divides without a remainder: no two places are ever rounded to one.
  const parts = 2 ** Math.ceil(Math.log2(taken.size + count));
  const all = Array.from({ length: parts }, (_, n) => arrival - n / parts);
  return [position, ...all.filter((place) => !taken.has(place))];
}

/**
 * Kinds that an earlier program did not know and this one does: their changes move to the subject they speak of, and stay
 * where they arrived. Snapshots and backups name positions of the log, so nothing may move behind one of them.
 */
async function moveLearntKinds(rows: Rows): Promise<void> {
  const blocks = await rows.log.where('subject').startsWith(UNKNOWN).toArray();
  for (const { position, subject, changes } of blocks) {
    const groups = groupBySubject(changes);
    if (position === undefined || (groups.size === 1 && groups.has(subject))) continue;
    const moved = [...groups].flatMap(([own, group]) => blocksOf(own, group));
    for (const place of await placesOf(rows, position, moved.length)) {
      const block = moved.pop();
      if (block !== undefined) await rows.log.put({ ...block, position: place });
    }
  }
}

async function clearKept({ plans, places, areas, snapshots, registers }: Rows): Promise<void> {
  for (const table of [plans, places, areas, snapshots, registers]) await table.clear();
}

async function readGroups(rows: Rows, subjects: readonly string[]): Promise<Map<string, Change[]>> {
  const groups = new Map<string, Change[]>();
  for (const subject of subjects) groups.set(subject, await readSubject(rows, subject));
  return groups;
}

/**
 * Throws the kept tables away and makes them anew from the log alone (law 9). Drafts, files and settings are nobody's
 * fold and stay. Within the transaction that is given.
 */
export async function rebuild(rows: Rows): Promise<void> {
  const head = await rows.meta.get('head');
  if (head === undefined) return;
  await moveLearntKinds(rows);
  await clearKept(rows);
  const subjects = (await rows.log.orderBy('subject').uniqueKeys()).map(String);
  for (let start = 0; start < subjects.length; start += SUBJECTS_AT_ONCE) {
    const groups = await readGroups(rows, subjects.slice(start, start + SUBJECTS_AT_ONCE));
    // Nothing is held besides what is handed in: each subject comes with its whole history.
    await keepAll(rows, { ...head, changes: 0 }, groups);
  }
  await rows.meta.put({ ...head, schema: SCHEMA_NUMBER });
}

/** Brings a database of an earlier schema up to this one, in the engine's own transaction: all of it or nothing. */
export const upgrade = (transaction: Transaction): Promise<void> => rebuild(rowsWithin(transaction));
