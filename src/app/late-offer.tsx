import { lazy, Suspense } from 'react';
import type { BoardView } from '../queries/board-view.ts';
import { browserRim } from './browser-rim.ts';
import { load } from './late-code.ts';
import type { OpenableWorkspace } from './open-workspace.ts';
import { useHourly } from './use-hourly.ts';
import { useQuiet } from './use-quiet.ts';

const SnapshotOffer = lazy(async () => ({ default: (await load.snapshotOffer()).SnapshotOffer }));

interface LateOfferProps {
  readonly workspace: OpenableWorkspace;
  readonly view: BoardView;
}

/**
 * The offer of a snapshot below the board, once the board has long been painted: its code and its reads come after. Drawn
 * anew once an hour: a month may end while the board is open.
 */
export function LateOffer({ workspace, view }: LateOfferProps) {
  useHourly();
  if (!useQuiet()) return null;
  return (
    <Suspense fallback={null}>
      <SnapshotOffer
        key={`${view.plan.id}/${view.asOf}`}
        workspace={workspace}
        rim={browserRim}
        view={view}
      />
    </Suspense>
  );
}
