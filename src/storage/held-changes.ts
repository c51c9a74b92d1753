import { type Change, subjectOf } from '../domain/change.ts';
import type { HeadRow, LogRow, Rows } from './tables.ts';

type Log = Pick<Rows, 'log'>;
type Size = Pick<HeadRow, 'changes'>;

/** So many ids are always asked of the index, however small the log. */
const MOST_LOOKUPS = 1000;
/** In Chromium a lookup takes as long as reading so many changes: beyond that the whole log is read. */
const CHANGES_PER_LOOKUP = 4;
const LOOKUPS_AT_ONCE = 500;
const BLOCKS_AT_ONCE = 20;

function* cut<T>(things: readonly T[], size: number): Generator<readonly T[]> {
  for (let from = 0; from < things.length; from += size) yield things.slice(from, from + size);
}

async function lookedUp({ log }: Log, ids: readonly string[]): Promise<Set<string>> {
  const held = new Set<string>();
  for (const some of cut(ids, LOOKUPS_AT_ONCE)) {
    const countOf = async (id: string) => [id, await log.where('ids').equals(id).count()] as const;
    for (const [id, count] of await Promise.all(some.map(countOf))) if (count > 0) held.add(id);
  }
  return held;
}

async function foundByReading({ log }: Log, ids: readonly string[]): Promise<Set<string>> {
  const asked = new Set(ids);
  const held = new Set<string>();
  let last: number | undefined = 0;
  while (last !== undefined) {
    const blocks: LogRow[] = await log.where('position').above(last).limit(BLOCKS_AT_ONCE).toArray();
    for (const id of blocks.flatMap((block) => block.ids)) if (asked.has(id)) held.add(id);
    last = blocks.at(-1)?.position;
  }
  return held;
}

/** Of some ids those that the log holds, whatever their changes speak of. `most`: so many are asked of the index at any rate. */
export async function heldIds(
  rows: Log,
  { changes }: Size,
  ids: readonly string[],
  most = MOST_LOOKUPS,
): Promise<Set<string>> {
  if (changes === 0 || ids.length === 0) return new Set();
  const isLookedUp = ids.length <= most || ids.length * CHANGES_PER_LOOKUP < changes;
  return isLookedUp ? lookedUp(rows, ids) : foundByReading(rows, ids);
}

/** The blocks that hold these ids, some at a time. */
async function visitBlocks({ log }: Log, ids: readonly string[], visit: (block: LogRow) => void) {
  const positions = new Set<number>();
  for (const some of cut(ids, LOOKUPS_AT_ONCE))
    for (const position of await log.where('ids').anyOf(some).primaryKeys()) positions.add(position);
  for (const some of cut([...positions], BLOCKS_AT_ONCE))
    for (const block of await log.bulkGet([...some])) if (block !== undefined) visit(block);
}

/**
 * Visits what the log holds under the ids of some changes, each id once, whatever it speaks of. Most are where they
 * belong: the subjects are read first, and only what is not among them is asked for.
 */
export async function visitHeld(
  rows: Log,
  head: Size,
  changes: readonly Change[],
  visit: (own: Change) => void,
): Promise<void> {
  if (head.changes === 0) return;
  const missing = new Set(changes.map(({ id }) => id));
  const take = (block: LogRow): void => {
    for (const own of block.changes) if (missing.delete(own.id)) visit(own);
  };
  for (const subject of new Set(changes.map(subjectOf)))
    for (const block of await rows.log.where('subject').equals(subject).toArray()) take(block);
  const elsewhere = await heldIds(rows, head, [...missing]);
  await visitBlocks(rows, [...elsewhere], take);
}
