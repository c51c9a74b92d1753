import type { Visibility } from './page-turner.ts';

type Lock = Pick<WakeLockSentinel, 'released' | 'release'>;

/**
 * Holds one lock while the page is in front, until the function it returns is called. The browser drops the lock
 * whenever the tab is hidden, so it is asked for again. `tell` hears whether the browser can and will.
 */
export function stayAwake(
  request: () => Promise<Lock>,
  visibility: Visibility,
  tell: (isAwake: boolean) => void,
): () => void {
  let held: Lock | undefined;
  let isAsking = false;
  let isOver = false;
  const acquire = async (): Promise<void> => {
    // A second request before the first was answered would give a lock that nobody lets go.
    if (isAsking || visibility.isHidden() || (held !== undefined && !held.released)) return;
    isAsking = true;
    try {
      held = await request();
      if (isOver) await held.release();
      else tell(true);
    } catch {
      // Missing on plain HTTP and in older browsers, refused on a low battery: the wall goes on without.
      if (!isOver) tell(false);
    } finally {
      isAsking = false;
    }
  };
  const ask = (): void => void acquire();
  ask();
  const unwatch = visibility.watch(ask);
  return () => {
    isOver = true;
    unwatch();
    held?.release().catch(() => undefined);
  };
}
