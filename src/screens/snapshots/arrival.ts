import { useEffect, useState } from 'react';

const ARRIVAL = 'arrival';

/** Whence one came to a snapshot's page: it was just taken, or its bulletin was looked at. */
export type Arrival = 'taken' | 'bulletin';

/** The state of a step that leads to a snapshot's page. */
export const arriving = (from: Arrival) => ({ [ARRIVAL]: from });

function readArrival(): Arrival | undefined {
  const state: unknown = history.state;
  if (typeof state !== 'object' || state === null || !(ARRIVAL in state)) return undefined;
  return state[ARRIVAL] === 'taken' || state[ARRIVAL] === 'bulletin' ? state[ARRIVAL] : undefined;
}

/** Whoever reloads the page or comes back to it did not just arrive. */
function forgetArrival(): void {
  const state: unknown = history.state;
  if (typeof state !== 'object' || state === null) return;
  history.replaceState({ ...state, [ARRIVAL]: undefined }, '');
}

/** The heading at which the page begins for whoever arrived so. */
const headingIds: Readonly<Record<Arrival, string>> = { taken: 'snapshot-title', bulletin: 'bulletin-title' };

/** Whence one came, if it matters; the heading that is meant has the focus and is in sight. For a page that is whole. */
export function useArrival(): Arrival | undefined {
  const [from] = useState(readArrival);
  useEffect(() => {
    if (from === undefined) return;
    forgetArrival();
    // After the shell, which scrolls every new page to its top.
    const frame = requestAnimationFrame(() => {
      const heading = document.getElementById(headingIds[from]);
      if (from === 'bulletin') heading?.scrollIntoView();
      heading?.focus({ preventScroll: true });
    });
    return () => cancelAnimationFrame(frame);
  }, [from]);
  return from;
}
