import type { Growth } from './append.ts';
import { growthChannel } from './growth-channel.ts';
import type { Presence } from './presence.ts';
import { asStorageFault, StorageFault } from './storage-fault.ts';
import { Store } from './store.ts';
import { type HeadRow, SCHEMA_NUMBER, Tables } from './tables.ts';

export interface OpenOptions {
  readonly name: string;
  readonly presence: Presence;
  readonly newId: () => string;
  /** what grew, here or in another tab; a screen's reads go stale for this reason only */
  readonly onGrown: (growth: Growth) => void;
  /** the database was taken away while open: cleared, or upgraded by a newer version */
  readonly onLost: (fault: StorageFault) => void;
  /** the person knows that the data is gone and starts anew */
  readonly startAfresh?: boolean;
}

/** Dexie stores its version number times ten. */
const isNewer = (tables: Tables): boolean => tables.backendDB().version > SCHEMA_NUMBER * 10;

async function readOrCreateHead(tables: Tables, options: OpenOptions): Promise<HeadRow> {
  const { presence, newId, startAfresh } = options;
  return tables.transaction('rw', tables.meta, async () => {
    const head = await tables.meta.get('head');
    if (head !== undefined) {
      if (head.schema > SCHEMA_NUMBER) throw new StorageFault('newer', String(head.schema));
      return head;
    }
    if (!startAfresh && presence.remembered().length > 0) throw new StorageFault('gone');
    const created: HeadRow = {
      key: 'head',
      schema: SCHEMA_NUMBER,
      installId: newId(),
      device: newId(),
      position: 0,
      changes: 0,
      latest: '',
    };
    await tables.meta.add(created);
    return created;
  });
}

/** A later version wants to upgrade: let go at once, or it waits for ever; a close nobody asked for is a loss. */
function watch(tables: Tables, onLost: OpenOptions['onLost']): void {
  tables.on('versionchange', (event) => {
    tables.close();
    onLost(new StorageFault((event as IDBVersionChangeEvent).newVersion === null ? 'gone' : 'superseded'));
    return false;
  });
  tables.on('close', () => {
    tables.close();
    onLost(new StorageFault('gone'));
  });
}

async function openTables(tables: Tables): Promise<void> {
  const blocked = new Promise<never>((_, reject) => {
    tables.on('blocked', () => reject(new StorageFault('blocked')));
  });
  await Promise.race([tables.open(), blocked]);
  if (isNewer(tables)) throw new StorageFault('newer', String(tables.backendDB().version / 10));
}

/**
 * Opens a workspace's database behind its guards. Rejects with a `StorageFault`: unavailable, blocked, newer, gone,
 * quota or failed; then nothing was written.
 */
export async function openStore(options: OpenOptions): Promise<Store> {
  if (typeof indexedDB === 'undefined') throw new StorageFault('unavailable');
  const tables = new Tables(options.name);
  try {
    await openTables(tables);
    const head = await readOrCreateHead(tables, options);
    options.presence.remember(head.installId);
    watch(tables, options.onLost);
    const announce = growthChannel(options.name, options.onGrown);
    return new Store(tables, head.installId, head.device, announce);
  } catch (error) {
    tables.close();
    throw asStorageFault(error);
  }
}

/** Deletes a workspace's database whole; for the demonstration, which leaves no trace. */
export async function deleteStore(name: string): Promise<void> {
  await new Tables(name).delete();
}
