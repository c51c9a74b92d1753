import type { ChangeOf } from '../domain/change.ts';
import type { LedgerEntry } from '../domain/ledger-decision.ts';
import type { Growth } from '../storage/append.ts';
import type { Store } from '../storage/store.ts';
import { requireOpenPeriods } from './require-open-periods.ts';
import type { Rim } from './rim.ts';
import { stampAll, writerOf } from './stamped-change.ts';

/** So many changes are made between two looks at the page. */
const AT_ONCE = 500;

const aMoment = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/**
 * Logs the chosen rows of a ledger in one transaction: all or nothing. Rows that were imported before, from the same
 * file and row, count as repeated and change nothing (law 6). Rejects with a `StorageFault` or the fault
 * `period-locked`, and then nothing was saved.
 */
export async function commitLedger(store: Store, rim: Rim, entries: readonly LedgerEntry[]): Promise<Growth> {
  const writer = await writerOf(store, rim);
  await requireOpenPeriods(
    store,
    writer,
    entries.map(({ entry }) => entry),
  );
  const changes: ChangeOf<'entry-logged'>[] = [];
  for (let from = 0; from < entries.length; from += AT_ONCE) {
    if (from > 0) await aMoment();
    const sayings = entries
      .slice(from, from + AT_ONCE)
      .map(({ id, entry }) => ({ id, kind: 'entry-logged' as const, body: entry }));
    const latest = changes.at(-1)?.at ?? writer.latest;
    for (const change of stampAll(store, { ...writer, latest }, sayings)) changes.push(change);
  }
  return store.append(changes);
}
