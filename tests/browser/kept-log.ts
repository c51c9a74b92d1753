import { createHash } from 'node:crypto';
import type { Page } from '@playwright/test';

/** What the database holds, read past the product: the changes in the log's blocks and what its head row says. */
export interface KeptLog {
  readonly changes: number;
  readonly head: number;
  /** ids of the log that stand there more than once */
  readonly repeated: number;
  /** entries that came out of a ledger */
  readonly imported: number;
  /** of those that came out of a ledger, how many are in force in the kept states */
  readonly folded: number;
  /** changes that another device wrote */
  readonly fromElsewhere: number;
  /** months of targets whose kept state names another entry than the latest of the log, where nobody took one back */
  readonly unfolded: number;
  /** digest of which entries are in force in the kept states */
  readonly inForce: string;
}

interface Body {
  readonly importedFrom?: object;
  readonly targetId?: string;
  readonly period?: string;
  readonly text?: string;
}

/** The tables that are read, as far as they are read. */
export interface Rows {
  readonly log: readonly {
    readonly changes: readonly {
      readonly id: string;
      readonly kind: string;
      readonly at: string;
      readonly device: string;
      readonly body: Body;
    }[];
  }[];
  readonly meta: readonly { readonly key: string; readonly changes: number }[];
  readonly areas: readonly {
    readonly states: Record<string, { readonly entriesByPeriod: Record<string, { readonly id: string }> }>;
  }[];
  readonly snapshots: readonly Readonly<Record<string, unknown>>[];
}

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Whole tables, read in one transaction in the order of their keys. */
export const readTables = <Name extends keyof Rows>(
  page: Page,
  names: readonly Name[],
): Promise<Pick<Rows, Name>> =>
  page.evaluate(async (wanted) => {
    const answer = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await answer(indexedDB.open('juli'));
    try {
      const read = database.transaction([...wanted]);
      const tables = wanted.map(async (name) => [name, await answer(read.objectStore(name).getAll())]);
      return Object.fromEntries(await Promise.all(tables)) as Pick<Rows, Name>;
    } finally {
      database.close();
    }
  }, names);

export const changesOf = ({ log }: Pick<Rows, 'log'>) => log.flatMap((row) => row.changes);

/** Which entry is the latest of its target and month, as the log alone tells it. */
function latestByPlace(changes: ReturnType<typeof changesOf>): Map<string, string> {
  const entries = changes.filter(({ kind }) => kind === 'entry-logged');
  const inOrder = entries.sort((a, b) => (a.at === b.at ? (a.id < b.id ? -1 : 1) : a.at < b.at ? -1 : 1));
  return new Map(inOrder.map(({ id, body }) => [`${body.targetId} ${body.period}`, id]));
}

/** And as the kept states tell it. */
const inForceByPlace = ({ areas }: Pick<Rows, 'areas'>): Map<string, string> =>
  new Map(
    areas.flatMap(({ states }) =>
      Object.entries(states).flatMap(([targetId, { entriesByPeriod }]) =>
        Object.entries(entriesByPeriod).map(([period, { id }]) => [`${targetId} ${period}`, id] as const),
      ),
    ),
  );

export async function readKeptLog(page: Page): Promise<KeptLog> {
  const rows = await readTables(page, ['log', 'meta', 'areas']);
  const head = rows.meta.find(({ key }) => key === 'head');
  const changes = changesOf(rows);
  const latest = latestByPlace(changes);
  const inForce = inForceByPlace(rows);
  const imported = new Set(changes.filter(({ body }) => body.importedFrom).map(({ id }) => id));
  const places = new Set([...latest.keys(), ...inForce.keys()]);
  return {
    changes: changes.length,
    head: head?.changes ?? 0,
    repeated: changes.length - new Set(changes.map(({ id }) => id)).size,
    imported: imported.size,
    folded: [...inForce.values()].filter((id) => imported.has(id)).length,
    fromElsewhere: changes.filter(({ device }) => device === 'another-device').length,
    unfolded: [...places].filter((place) => latest.get(place) !== inForce.get(place)).length,
    inForce: sha256(JSON.stringify([...inForce].map((pair) => pair.join(' ')).sort())),
  };
}
