import { type Change, isKnown } from '../domain/change.ts';
import type { ImportedRow } from '../importing/ledger-context.ts';
import type { Store } from '../storage/store.ts';

/** So many histories are read at once. */
const AT_ONCE = 50;

function broughtBy(digest: string, change: Change): ImportedRow[] {
  if (!isKnown(change) || change.kind !== 'entry-logged') return [];
  const { targetId, period, importedFrom } = change.body;
  if (importedFrom?.digest !== digest) return [];
  return [{ id: change.id, targetId, period, sheet: importedFrom.sheet, row: importedFrom.row }];
}

/**
 * What the log has of these targets from a file with this digest, also what was corrected or taken back since.
 * Rejects with a `StorageFault`.
 */
export async function importedRows(
  store: Store,
  digest: string,
  targetIds: readonly string[],
): Promise<ImportedRow[]> {
  const rows: ImportedRow[] = [];
  for (let from = 0; from < targetIds.length; from += AT_ONCE) {
    const some = targetIds.slice(from, from + AT_ONCE);
    const histories = await Promise.all(some.map((targetId) => store.readHistory(targetId)));
    for (const change of histories.flat()) rows.push(...broughtBy(digest, change));
  }
  return rows;
}
