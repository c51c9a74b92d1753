import { useEffect, useState } from 'react';

/**
 * Keeps the screen awake while the wall is shown. The browser drops the lock whenever the tab is hidden, so it is asked
 * for again. False where the browser cannot or will not.
 */
export function useAwake(): boolean {
  const [isAwake, setAwake] = useState(true);
  useEffect(() => {
    let held: WakeLockSentinel | undefined;
    let isOver = false;
    const acquire = async (): Promise<void> => {
      if (document.hidden || (held !== undefined && !held.released)) return;
      try {
        const lock = await navigator.wakeLock.request('screen');
        if (isOver) await lock.release();
        else held = lock;
        setAwake(true);
      } catch {
        // Missing on plain HTTP and in older browsers, refused on a low battery: the wall goes on without.
        setAwake(false);
      }
    };
    const ask = (): void => void acquire();
    ask();
    document.addEventListener('visibilitychange', ask);
    return () => {
      isOver = true;
      document.removeEventListener('visibilitychange', ask);
      held?.release().catch(() => undefined);
    };
  }, []);
  return isAwake;
}
