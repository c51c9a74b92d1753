import { useEffect, useState } from 'react';

const QUIET_MS = 1500;

/** True once the first screen has long been painted: what is said beside it must not hold it up. */
export function useQuiet(): boolean {
  const [isQuiet, setQuiet] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setQuiet(true), QUIET_MS);
    return () => clearTimeout(timer);
  }, []);
  return isQuiet;
}
