import { openStore } from '../storage/open-store.ts';
import { StorageFault } from '../storage/storage-fault.ts';
import type { Store, StoreAddress } from '../storage/store.ts';

/**
 * The database that a page has open, once more in a worker, to be closed as soon as it was read. Rejects with `gone` where
 * it is another by now: it was cleared meanwhile, and what is there is not what was asked about.
 */
export async function openBeside({ name, installId }: StoreAddress): Promise<Store> {
  const store = await openStore({
    name,
    presence: { remembered: () => [installId], remember: () => undefined },
    newId: () => installId,
    onGrown: () => undefined,
    onLost: () => undefined,
  });
  if (store.address.installId === installId) return store;
  store.close();
  throw new StorageFault('gone');
}
