import type { QueryClient } from '@tanstack/react-query';
import type { PublishedFiles } from '../actions/load-published.ts';
import { refreshAfter } from '../queries/refresh-bridge.ts';
import type { Workspace } from '../queries/workspace.ts';
import type { StorageFault } from '../storage/storage-fault.ts';
import type { Store } from '../storage/store.ts';
import { newId } from './browser-rim.ts';
import { announceLoss, forgetLoss } from './lost-fault.ts';
import { demonstrationFiles, openingPlanId, publishedFiles } from './published-files.ts';

export const databaseNames = { real: 'juli', demo: 'juli-demo' } as const;

const filesOf = (id: Workspace['id']): PublishedFiles =>
  id === 'demo' ? demonstrationFiles : publishedFiles;

async function fill(id: Workspace['id'], store: Store): Promise<void> {
  const { loadPublished } = await import('../actions/load-published.ts');
  await loadPublished(store, filesOf(id));
  if (id === 'demo') {
    const { fillDemonstration } = await import('../actions/fill-demonstration.ts');
    await fillDemonstration(store, openingPlanId);
  }
}

interface Opening {
  readonly client: QueryClient;
  readonly startAfresh: boolean;
  readonly onLost: (fault: StorageFault) => void;
}

async function open(id: Workspace['id'], { client, startAfresh, onLost }: Opening): Promise<Store> {
  // Chunks of their own: the board paints its mirror while the database code arrives.
  const [{ openStore }, { browserPresence, noPresence }] = await Promise.all([
    import('../storage/open-store.ts'),
    import('../storage/presence.ts'),
  ]);
  const name = databaseNames[id];
  const store = await openStore({
    name,
    presence: id === 'demo' ? noPresence : browserPresence(name),
    newId,
    onGrown: (growth) => refreshAfter(client, id, growth),
    onLost,
    startAfresh,
  });
  try {
    await fill(id, store);
    return store;
  } catch (error) {
    store.close();
    throw error;
  }
}

export interface OpenableWorkspace extends Workspace {
  /** forgets a failed opening or a loss and opens again; `startAfresh` once the person has read that the data is gone */
  readonly reopen: (startAfresh: boolean) => void;
  readonly close: () => Promise<void>;
}

/** A workspace whose database opens on first use; a failed opening is tried again on the next use. */
export function openableWorkspace(id: Workspace['id'], client: QueryClient): OpenableWorkspace {
  let opening: Promise<Store> | undefined;
  let afresh = false;
  const onLost = (fault: StorageFault): void => {
    opening = undefined;
    // The demonstration left in another tab is no loss: where it is still shown, it is made anew.
    if (id === 'demo') void client.resetQueries({ queryKey: [id] });
    else announceLoss(fault);
  };
  const store = (): Promise<Store> => {
    opening ??= open(id, { client, startAfresh: afresh, onLost }).catch((error: unknown) => {
      opening = undefined;
      throw error;
    });
    return opening;
  };
  return {
    id,
    store,
    reopen(startAfresh) {
      afresh = startAfresh;
      opening = undefined;
      forgetLoss();
      void client.resetQueries({ queryKey: [id] });
    },
    async close() {
      const opened = await opening?.catch(() => undefined);
      opening = undefined;
      opened?.close();
    },
  };
}
