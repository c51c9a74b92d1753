import { useEffect, useState } from 'react';

const HOUR_MS = 3_600_000;

/** Counts on once an hour: a page that stays open for days has to look at the clock by itself. */
export function useHourly(): number {
  const [hours, setHours] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setHours((count) => count + 1), HOUR_MS);
    return () => clearInterval(timer);
  }, []);
  return hours;
}
