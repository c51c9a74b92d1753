import { useEffect, useState } from 'react';
import type { Rim } from '../../actions/rim.ts';

const EVERY_MS = 20_000;

/** The wall time as an ISO instant in UTC, fresh enough for minutes. */
export function useNow(rim: Rim): string {
  const [now, setNow] = useState(rim.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(rim.now()), EVERY_MS);
    return () => clearInterval(timer);
  }, [rim]);
  return now;
}
