import { deleteStore } from '../storage/open-store.ts';

/** The database of drills, and the lock that says whether one runs. */
export const DRILL = 'juli-drill';

/** What the browser offers so that pages and workers know of each other; missing on plain HTTP. */
export type DrillLocks = Pick<LockManager, 'request'> | undefined;

/** Holds, while a drill runs, what keeps other pages from clearing its database away. Drills do not wait for each other. */
export const whileDrilling = <T>(locks: DrillLocks, act: () => Promise<T>): Promise<T> =>
  locks === undefined ? act() : locks.request(DRILL, { mode: 'shared' }, act);

/**
 * Deletes the whole copy that a drill leaves behind when its page is killed; nothing while a drill runs anywhere, or where
 * the browser cannot say whether one does: then the next drill deletes it.
 */
export async function clearDrill(locks: DrillLocks): Promise<void> {
  await locks?.request(DRILL, { ifAvailable: true }, async (lock) => {
    if (lock !== null) await deleteStore(DRILL);
  });
}
