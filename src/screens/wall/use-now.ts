import { useEffect, useState } from 'react';

const MINUTE = 60_000;

/**
 * The moment, renewed at every full minute. Each timeout is reckoned from the clock anew, so it stays right across
 * midnight, and a machine that slept is set right when its tab is seen again.
 */
export function useNow(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tick = (): void => {
      clearTimeout(timer);
      const moment = Date.now();
      setNow(moment);
      timer = setTimeout(tick, MINUTE - (moment % MINUTE));
    };
    tick();
    document.addEventListener('visibilitychange', tick);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', tick);
    };
  }, []);
  return now;
}
