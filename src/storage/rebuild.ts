import type { Transaction } from 'dexie';
import type { Change } from '../domain/change.ts';
import { keepAll } from './keep-all.ts';
import { blocksOf, groupBySubject, readSubject, UNKNOWN } from './log.ts';
import { type HeadRow, type Rows, rowsWithin, SCHEMA_NUMBER } from './tables.ts';

/** So many subjects are held in memory at once. */
const SUBJECTS_AT_ONCE = 200;

/** Kinds that an earlier program did not know and this one does: their changes move to the subject they speak of. */
async function moveLearntKinds(rows: Rows): Promise<void> {
  const blocks = await rows.log.where('subject').startsWith(UNKNOWN).toArray();
  for (const { position, subject, changes } of blocks) {
    const groups = groupBySubject(changes);
    if (position === undefined || (groups.size === 1 && groups.has(subject))) continue;
    await rows.log.delete(position);
    await rows.log.bulkAdd([...groups].flatMap(([own, group]) => blocksOf(own, group)));
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
  const last = await rows.log.orderBy('position').last();
  const rebuilt: HeadRow = { ...head, schema: SCHEMA_NUMBER, position: last?.position ?? head.position };
  await rows.meta.put(rebuilt);
}

/** Brings a database of an earlier schema up to this one, in the engine's own transaction: all of it or nothing. */
export const upgrade = (transaction: Transaction): Promise<void> => rebuild(rowsWithin(transaction));
