import { useEffect } from 'react';

/** Code that the first screen does not need, by what it shows. */
export const load = {
  area: () => import('../screens/area/area-screen.tsx'),
  target: () => import('../screens/target/target-screen.tsx'),
  trend: () => import('../ui/charts/trend-chart.tsx'),
  freeze: () => import('../screens/snapshots/freeze-screen.tsx'),
  snapshots: () => import('../screens/snapshots/snapshots-screen.tsx'),
  snapshot: () => import('../screens/snapshots/snapshot-screen.tsx'),
  exporting: () => import('../actions/export-snapshot.ts'),
  report: () => import('../reporting/report.ts'),
  workbook: () => import('../reporting/workbook.ts'),
};

const QUIET_MS = 3000;

/** Fetches the rest once the first screen has long been painted: an open page then works without the network. */
export function useEarlyLoading(): void {
  useEffect(() => {
    const timer = setTimeout(() => {
      // One that cannot be had now is asked for again when it is needed.
      for (const fetchCode of Object.values(load)) fetchCode().catch(() => undefined);
    }, QUIET_MS);
    return () => clearTimeout(timer);
  }, []);
}
