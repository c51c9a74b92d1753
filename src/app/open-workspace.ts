import type { QueryClient } from '@tanstack/react-query';
import type { PublishedFiles } from '../actions/load-published.ts';
import { refreshAfter } from '../queries/refresh-bridge.ts';
import type { Workspace } from '../queries/workspace.ts';
import type { Store } from '../storage/store.ts';
import { newId } from './browser-rim.ts';
import { announceLoss } from './lost-fault.ts';
import { demonstrationFiles, publishedFiles } from './published-files.ts';

export const databaseNames = { real: 'juli', demo: 'juli-demo' } as const;

const filesOf = (id: Workspace['id']): PublishedFiles =>
  id === 'demo' ? demonstrationFiles : publishedFiles;

async function open(id: Workspace['id'], client: QueryClient, startAfresh: boolean): Promise<Store> {
  // A chunk of its own: the board paints its mirror while the database code arrives.
  const [{ openStore }, { browserPresence, noPresence }, { loadPublished }] = await Promise.all([
    import('../storage/open-store.ts'),
    import('../storage/presence.ts'),
    import('../actions/load-published.ts'),
  ]);
  const name = databaseNames[id];
  const store = await openStore({
    name,
    presence: id === 'demo' ? noPresence : browserPresence(name),
    newId,
    onGrown: (growth) => refreshAfter(client, id, growth),
    onLost: (fault) => announceLoss(id, fault),
    startAfresh,
  });
  await loadPublished(store, filesOf(id));
  if (id === 'demo') await (await import('../actions/fill-demonstration.ts')).fillDemonstration(store);
  return store;
}

export interface OpenableWorkspace extends Workspace {
  /** forgets a failed opening; `startAfresh` once the person has read that the data is gone */
  readonly reopen: (startAfresh: boolean) => void;
  readonly close: () => Promise<void>;
}

/** A workspace whose database opens on first use; a failed opening is tried again on the next use. */
export function openableWorkspace(id: Workspace['id'], client: QueryClient): OpenableWorkspace {
  let opening: Promise<Store> | undefined;
  let afresh = false;
  const store = (): Promise<Store> => {
    opening ??= open(id, client, afresh).catch((error: unknown) => {
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
    },
    async close() {
      (await opening)?.close();
      opening = undefined;
    },
  };
}
