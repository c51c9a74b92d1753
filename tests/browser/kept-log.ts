import type { Page } from '@playwright/test';

/** What the database holds, read past the product: the changes in the log's blocks and what its head row says. */
export interface KeptLog {
  readonly changes: number;
  readonly head: number;
  /** ids of the log that stand there more than once */
  readonly repeated: number;
  /** entries that came out of a file */
  readonly imported: number;
  /** entries in the folded states that came out of the log's imports */
  readonly folded: number;
}

interface Row {
  readonly changes: readonly { readonly id: string; readonly body: { readonly importedFrom?: object } }[];
}

interface AreaRow {
  readonly states: Record<string, { readonly entriesByPeriod: Record<string, { readonly id: string }> }>;
}

export const readKeptLog = (page: Page): Promise<KeptLog> =>
  page.evaluate(async () => {
    const answer = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await answer(indexedDB.open('juli'));
    try {
      const read = database.transaction(['log', 'meta', 'areas']);
      const [rows, head, areas] = await Promise.all([
        answer(read.objectStore('log').getAll() as IDBRequest<Row[]>),
        answer(read.objectStore('meta').get('head') as IDBRequest<{ changes: number } | undefined>),
        answer(read.objectStore('areas').getAll() as IDBRequest<AreaRow[]>),
      ]);
      const changes = rows.flatMap((row) => row.changes);
      const imported = new Set(changes.filter(({ body }) => body.importedFrom).map(({ id }) => id));
      const inForce = areas.flatMap(({ states }) =>
        Object.values(states).flatMap(({ entriesByPeriod }) => Object.values(entriesByPeriod)),
      );
      return {
        changes: changes.length,
        head: head?.changes ?? 0,
        repeated: changes.length - new Set(changes.map(({ id }) => id)).size,
        imported: imported.size,
        folded: inForce.filter(({ id }) => imported.has(id)).length,
      };
    } finally {
      database.close();
    }
  });
