import { lazy, Suspense } from 'react';
import { Link, Route, Switch } from 'wouter';
import type { Decimal } from '../domain/decimal.ts';
import { BoardScreen } from '../screens/board/board-screen.tsx';
import { zh } from '../text/zh.ts';
import { homeAddress } from '../ui/addresses.ts';
import { NotFound } from '../ui/not-found.tsx';
import { browserRim } from './browser-rim.ts';
import { load, useEarlyLoading } from './late-code.ts';
import type { OpenableWorkspace } from './open-workspace.ts';
import { openingPlanId } from './published-files.ts';

const AreaScreen = lazy(async () => ({ default: (await load.area()).AreaScreen }));
const TargetScreen = lazy(async () => ({ default: (await load.target()).TargetScreen }));
const FreezeScreen = lazy(async () => ({ default: (await load.freeze()).FreezeScreen }));
const SnapshotsScreen = lazy(async () => ({ default: (await load.snapshots()).SnapshotsScreen }));
const SnapshotScreen = lazy(async () => ({ default: (await load.snapshot()).SnapshotScreen }));

interface RoutesProps {
  readonly workspace: OpenableWorkspace;
  readonly valueNow?: ((completion: Decimal) => string) | undefined;
}

/** Every address of a workspace. Screens other than the board arrive when they are first opened. */
export function Routes({ workspace, valueNow }: RoutesProps) {
  useEarlyLoading();
  const board = { workspace, valueNow };
  return (
    <Suspense fallback={<p className="page">{zh.loading}</p>}>
      <Switch>
        <Route path="/">
          <BoardScreen {...board} planId={openingPlanId} />
        </Route>
        <Route path="/p/:planId">{({ planId }) => <BoardScreen {...board} planId={planId} />}</Route>
        <Route path="/p/:planId/:asOf">
          {({ planId, asOf }) => <BoardScreen {...board} planId={planId} asOf={asOf} />}
        </Route>
        <Route path="/p/:planId/:asOf/area/:areaId">
          {(place) => <AreaScreen workspace={workspace} {...place} />}
        </Route>
        <Route path="/p/:planId/:asOf/target/:targetId">
          {(place) => <TargetScreen workspace={workspace} rim={browserRim} {...place} />}
        </Route>
        <Route path="/p/:planId/:asOf/freeze">
          {(place) => <FreezeScreen workspace={workspace} rim={browserRim} {...place} />}
        </Route>
        <Route path="/snapshots">
          <SnapshotsScreen workspace={workspace} />
        </Route>
        <Route path="/snapshots/:snapshotId">
          {({ snapshotId }) => (
            <SnapshotScreen workspace={workspace} rim={browserRim} snapshotId={snapshotId} />
          )}
        </Route>
        <Route>
          <NotFound back={<Link href={homeAddress}>{zh.backToBoard}</Link>} />
        </Route>
      </Switch>
    </Suspense>
  );
}
