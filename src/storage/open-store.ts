import type { Growth } from './append.ts';
import { growthChannel } from './growth-channel.ts';
import type { Presence } from './presence.ts';
import { upgrade } from './rebuild.ts';
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

interface Watch {
  readonly lost: () => StorageFault | undefined;
  /** from now on a loss is told; before, it fails the opening */
  readonly tell: (onLost: OpenOptions['onLost']) => void;
}

/**
 * A later version wants to upgrade: let go at once, or it waits for ever. A close nobody asked for is a loss, told
 * once. Dexie's own event `close` will not do: it fires at every close, also at those asked for.
 */
function watch(tables: Tables): Watch {
  let lost: StorageFault | undefined;
  let told: OpenOptions['onLost'] | undefined;
  const lose = (code: 'gone' | 'superseded'): void => {
    tables.close();
    if (lost !== undefined) return;
    lost = new StorageFault(code);
    told?.(lost);
  };
  tables.on('versionchange', (event) => {
    lose((event as IDBVersionChangeEvent).newVersion === null ? 'gone' : 'superseded');
    return false;
  });
  // Every connection, for Dexie makes a new one when the engine dropped the old without a word.
  tables.on('ready', () => tables.backendDB().addEventListener('close', () => lose('gone')), true);
  return {
    lost: () => lost,
    tell: (onLost) => {
      told = onLost;
    },
  };
}

async function openTables(tables: Tables): Promise<void> {
  const blocked = new Promise<never>((_, reject) => {
    tables.on('blocked', () => reject(new StorageFault('blocked')));
  });
  await Promise.race([tables.open(), blocked]);
}

async function openWatched(tables: Tables, options: OpenOptions): Promise<Store> {
  const { lost, tell } = watch(tables);
  try {
    await openTables(tables);
    const head = await readOrCreateHead(tables, options);
    if (lost() !== undefined) throw new StorageFault('failed', 'lost while it opened');
    options.presence.remember(head.installId);
    const channel = growthChannel(options.name, options.onGrown);
    tell((fault) => {
      channel.close();
      options.onLost(fault);
    });
    return new Store(tables, { head, channel, lost });
  } catch (error) {
    tables.close();
    throw lost() ?? error;
  }
}

/**
 * Opens a workspace's database behind its guards. Rejects with a `StorageFault`: unavailable, blocked, newer, gone,
 * superseded, quota or failed; then nothing was written.
 */
export async function openStore(options: OpenOptions): Promise<Store> {
  try {
    if (typeof indexedDB === 'undefined') throw new StorageFault('unavailable');
    return await openWatched(new Tables(options.name, upgrade), options);
  } catch (error) {
    throw asStorageFault(error);
  }
}

/** Deletes a workspace's database whole; for the demonstration, which leaves no trace. */
export async function deleteStore(name: string): Promise<void> {
  try {
    await new Tables(name, upgrade).delete();
  } catch (error) {
    throw asStorageFault(error);
  }
}
