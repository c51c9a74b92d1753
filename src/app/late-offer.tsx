import { lazy, Suspense } from 'react';
import type { BoardView } from '../queries/board-view.ts';
import { browserRim } from './browser-rim.ts';
import { load } from './late-code.ts';
import type { OpenableWorkspace } from './open-workspace.ts';
import { useQuiet } from './use-quiet.ts';

const SnapshotOffer = lazy(async () => ({ default: (await load.snapshotOffer()).SnapshotOffer }));

interface LateOfferProps {
  readonly workspace: OpenableWorkspace;
  readonly view: BoardView;
}

/** The offer of a snapshot below the board, once the board has long been painted: its code and its reads come after. */
export function LateOffer({ workspace, view }: LateOfferProps) {
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
