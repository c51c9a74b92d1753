import { StorageFault } from './storage-fault.ts';
import { type HeadRow, type Rows, rowsWithin, SCHEMA_NUMBER, type TableName, type Tables } from './tables.ts';

/** Refuses to touch a database that is newer than this code, or that is not the one that was opened. */
async function readGuarded({ meta }: Rows, installId: string): Promise<HeadRow> {
  const head = await meta.get('head');
  if (head === undefined || head.installId !== installId) throw new StorageFault('gone');
  if (head.schema > SCHEMA_NUMBER) throw new StorageFault('newer', String(head.schema));
  return head;
}

/**
 * Does something in one transaction over `meta` and the named tables, which begins with the guard. Resolves when the
 * transaction has committed, not before; rejects with nothing written.
 */
export async function guarded<T>(
  tables: Tables,
  installId: string,
  mode: 'r' | 'rw',
  over: readonly TableName[],
  act: (rows: Rows, head: HeadRow) => Promise<T>,
): Promise<T> {
  let engine: IDBTransaction | undefined;
  try {
    return await tables.transaction(mode, ['meta', ...over], async (transaction) => {
      engine = transaction.idbtrans;
      const rows = rowsWithin(transaction);
      return act(rows, await readGuarded(rows, installId));
    });
  } catch (error) {
    // A request that was waiting only says that it was aborted; why, the transaction knows.
    throw engine?.error ?? error;
  }
}
