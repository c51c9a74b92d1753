import type { Change } from '../../src/domain/change.ts';

/** A database as the engine holds it, without Dexie and without the product: what a backup disk would show. */
export interface Dump {
  /** the engine's number: Dexie stores its own times ten */
  readonly version: number;
  readonly stores: Readonly<Record<string, DumpedStore>>;
}

interface DumpedStore extends StoreShape {
  readonly rows: readonly Record<string, unknown>[];
}

interface StoreShape {
  readonly keyPath: string | string[];
  readonly autoIncrement: boolean;
  readonly indexes: readonly IndexShape[];
}

interface IndexShape {
  readonly name: string;
  readonly keyPath: string | string[];
  readonly unique: boolean;
  readonly multiEntry: boolean;
}

const done = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

export const openRaw = (
  name: string,
  version?: number,
  upgrade?: (database: IDBDatabase) => void,
): Promise<IDBDatabase> => {
  const request = indexedDB.open(name, version);
  request.onupgradeneeded = () => upgrade?.(request.result);
  return done(request);
};

export const deleteRaw = async (name: string): Promise<void> => {
  await done(indexedDB.deleteDatabase(name));
};

/** Does something in one transaction over all stores and closes the connection again. */
async function inRaw<T>(name: string, act: (transaction: IDBTransaction) => Promise<T>): Promise<T> {
  const database = await openRaw(name);
  const transaction = database.transaction([...database.objectStoreNames], 'readwrite');
  const complete = new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
  const result = await act(transaction);
  await complete;
  database.close();
  return result;
}

export const putRaw = (name: string, store: string, row: unknown): Promise<unknown> =>
  inRaw(name, (transaction) => done(transaction.objectStore(store).put(row)));

export const deleteRowRaw = (name: string, store: string, key: IDBValidKey): Promise<unknown> =>
  inRaw(name, (transaction) => done(transaction.objectStore(store).delete(key)));

function shapeOf(store: IDBObjectStore): StoreShape {
  const indexes = [...store.indexNames].map((indexName) => {
    const { name, keyPath, unique, multiEntry } = store.index(indexName);
    return { name, keyPath, unique, multiEntry };
  });
  return { keyPath: store.keyPath ?? '', autoIncrement: store.autoIncrement, indexes };
}

/** A row as JSON holds it: the bytes of a Blob in base64. */
async function jsonOf(row: Record<string, unknown>): Promise<Record<string, unknown>> {
  const { content } = row;
  if (!(content instanceof Blob)) return row;
  const bytes = Buffer.from(await content.arrayBuffer());
  return { ...row, content: { type: content.type, base64: bytes.toString('base64') } };
}

/** The other way round. */
function rowOf(row: Record<string, unknown>): Record<string, unknown> {
  const { type, base64 } = (row.content ?? {}) as { type?: string; base64?: string };
  if (type === undefined || base64 === undefined) return row;
  return { ...row, content: new Blob([Buffer.from(base64, 'base64')], { type }) };
}

/** Everything that is in a database, as plain JSON. */
export async function dump(name: string): Promise<Dump> {
  const { version, stores } = await inRaw(name, async (transaction) => {
    const read: Record<string, DumpedStore> = {};
    for (const storeName of transaction.objectStoreNames) {
      const store = transaction.objectStore(storeName);
      read[storeName] = { ...shapeOf(store), rows: await done(store.getAll()) };
    }
    return { version: transaction.db.version, stores: read };
  });
  // Only now: a transaction ends when an await leaves it for anything else than IndexedDB.
  const written = Object.entries(stores).map(async ([storeName, store]) => {
    const rows = await Promise.all(store.rows.map(jsonOf));
    return [storeName, { ...store, rows }] as const;
  });
  return { version, stores: Object.fromEntries(await Promise.all(written)) };
}

/** Makes a database that is what was dumped. */
export async function load(name: string, { version, stores }: Dump): Promise<void> {
  const database = await openRaw(name, version, (created) => {
    for (const [storeName, { keyPath, autoIncrement, indexes, rows }] of Object.entries(stores)) {
      const store = created.createObjectStore(storeName, { keyPath, autoIncrement });
      for (const index of indexes) store.createIndex(index.name, index.keyPath, index);
      for (const row of rows) store.add(rowOf(row));
    }
  });
  database.close();
}

/** The changes of a dumped log, in its order. */
export const changesIn = ({ stores }: Dump): Change[] =>
  (stores.log?.rows ?? []).flatMap((row) => row.changes as Change[]);
