import { lazy, Suspense } from 'react';
import { Link, Route, Switch } from 'wouter';
import type { Decimal } from '../domain/decimal.ts';
import { isPeriod } from '../domain/period.ts';
import type { BoardView } from '../queries/board-view.ts';
import { BoardScreen } from '../screens/board/board-screen.tsx';
import { shellWords } from '../text/shell-words.ts';
import {
  backupAddress,
  fillAddress,
  homeAddress,
  readMonthPart,
  reviewAddress,
  todoAddress,
} from '../ui/addresses.ts';
import { NotFound } from '../ui/not-found.tsx';
import { browserDevice } from './browser-device.ts';
import { browserRim, printPage } from './browser-rim.ts';
import { DueMonth } from './due-month.tsx';
import { load, useEarlyLoading } from './late-code.ts';
import { LateOffer } from './late-offer.tsx';
import type { OpenableWorkspace } from './open-workspace.ts';
import { openingPlanId } from './published-files.ts';

const AreaScreen = lazy(async () => ({ default: (await load.area()).AreaScreen }));
const TargetScreen = lazy(async () => ({ default: (await load.target()).TargetScreen }));
const RulesScreen = lazy(async () => ({ default: (await load.rules()).RulesScreen }));
const ListScreen = lazy(async () => ({ default: (await load.list()).ListScreen }));
const RankingScreen = lazy(async () => ({ default: (await load.ranking()).RankingScreen }));
const CompareScreen = lazy(async () => ({ default: (await load.compare()).CompareScreen }));
const YearsScreen = lazy(async () => ({ default: (await load.years()).YearsScreen }));
const FillScreen = lazy(async () => ({ default: (await load.fill()).FillScreen }));
const ImportScreen = lazy(async () => ({ default: (await load.import()).ImportScreen }));
const TodoScreen = lazy(async () => ({ default: (await load.todo()).TodoScreen }));
const ReviewScreen = lazy(async () => ({ default: (await load.review()).ReviewScreen }));
const UnitsScreen = lazy(async () => ({ default: (await load.units()).UnitsScreen }));
const AssignScreen = lazy(async () => ({ default: (await load.assign()).AssignScreen }));
const BackupScreen = lazy(async () => ({ default: (await load.backup()).BackupScreen }));
const AuditScreen = lazy(async () => ({ default: (await load.audit()).AuditScreen }));
const WallScreen = lazy(async () => ({ default: (await load.wall()).WallScreen }));
const FreezeScreen = lazy(async () => ({ default: (await load.freeze()).FreezeScreen }));
const SnapshotsScreen = lazy(async () => ({ default: (await load.snapshots()).SnapshotsScreen }));
const CompareSnapshotsScreen = lazy(async () => ({
  default: (await load.compareSnapshots()).CompareSnapshotsScreen,
}));
const SnapshotScreen = lazy(async () => ({ default: (await load.snapshot()).SnapshotScreen }));
const ReviewDraftScreen = lazy(async () => ({ default: (await load.reviewDraft()).ReviewDraftScreen }));
const BulletinPageScreen = lazy(async () => ({ default: (await load.bulletin()).BulletinPageScreen }));

const readYears = async () => (await load.publishedYears()).publishedYears;

/** Two parts of an address that may be missing are more than the types read from its pattern. */
type FillPlace = {
  readonly planId: string;
  readonly asOf: string;
  readonly unitId?: string;
  readonly part?: string;
};

/** A month that lies in no plan. */
const NEVER = '9999-12';

interface RoutesProps {
  readonly workspace: OpenableWorkspace;
  readonly valueNow?: ((completion: Decimal) => string) | undefined;
}

/** The month and the basis that an address names; what is no month is the one that never comes, and no page has it. */
function counted<P extends { readonly asOf: string }>(params: P) {
  const { asOf, basis } = readMonthPart(params.asOf);
  return { ...params, basis, asOf: asOf === '' || isPeriod(asOf) ? asOf : NEVER };
}

/** Every address of a workspace. Screens other than the board arrive when they are first opened. */
export function Routes({ workspace, valueNow }: RoutesProps) {
  useEarlyLoading();
  const board = {
    rim: browserRim,
    workspace,
    valueNow,
    offer: (view: BoardView) => <LateOffer workspace={workspace} view={view} />,
  };
  const desk = { workspace, rim: browserRim };
  return (
    <Suspense fallback={<p className="page">{shellWords.loading}</p>}>
      <Switch>
        <Route path="/">
          <BoardScreen {...board} planId={openingPlanId} />
        </Route>
        <Route path="/p/:planId">{({ planId }) => <BoardScreen {...board} planId={planId} />}</Route>
        <Route path="/p/:planId/fill">
          {({ planId }) => <DueMonth workspace={workspace} planId={planId} address={fillAddress} />}
        </Route>
        <Route path="/p/:planId/fill/:unitId">
          {({ planId, unitId }) => (
            <DueMonth
              workspace={workspace}
              planId={planId}
              address={(plan, asOf) => fillAddress(plan, asOf, unitId)}
            />
          )}
        </Route>
        <Route path="/p/:planId/todo">
          {({ planId }) => <DueMonth workspace={workspace} planId={planId} address={todoAddress} />}
        </Route>
        <Route path="/p/:planId/review">
          {({ planId }) => <DueMonth workspace={workspace} planId={planId} address={reviewAddress} />}
        </Route>
        <Route path="/p/:planId/wall/:seconds?">
          {(place) => <WallScreen workspace={workspace} {...place} asOf="" />}
        </Route>
        <Route path="/p/:planId/:asOf">
          {(place) => {
            const { planId, asOf, basis } = counted(place);
            return <BoardScreen {...board} planId={planId} asOf={asOf || undefined} basis={basis} />;
          }}
        </Route>
        <Route path="/p/:planId/:asOf/area/:areaId/:filter?">
          {(place) => <AreaScreen {...desk} {...counted(place)} />}
        </Route>
        <Route path="/p/:planId/:asOf/target/:targetId">
          {(place) => <TargetScreen workspace={workspace} rim={browserRim} {...counted(place)} />}
        </Route>
        <Route path="/p/:planId/:asOf/rules">
          {(place) => <RulesScreen {...desk} {...counted(place)} />}
        </Route>
        <Route path="/p/:planId/:asOf/list/:filter">
          {(place) => <ListScreen workspace={workspace} {...counted(place)} />}
        </Route>
        <Route path="/p/:planId/:asOf/ranking/:way?">
          {(place) => <RankingScreen {...desk} {...counted(place)} />}
        </Route>
        <Route path="/p/:planId/:asOf/wall/:seconds?">
          {(place) => <WallScreen workspace={workspace} {...counted(place)} />}
        </Route>
        <Route path="/p/:planId/:asOf/compare/:moments?">
          {(place) => <CompareScreen workspace={workspace} {...counted(place)} />}
        </Route>
        <Route path="/p/:planId/:asOf/compare/:moments/:filter">
          {(place) => <CompareScreen workspace={workspace} {...counted(place)} />}
        </Route>
        <Route<FillPlace> path="/p/:planId/:asOf/fill/:unitId?/:part?">
          {(place) => <FillScreen {...desk} {...counted(place)} />}
        </Route>
        <Route path="/p/:planId/:asOf/import">
          {(place) => <ImportScreen {...desk} {...counted(place)} />}
        </Route>
        <Route path="/p/:planId/:asOf/import/:unitId">
          {(place) => <ImportScreen {...desk} {...counted(place)} />}
        </Route>
        <Route path="/p/:planId/:asOf/todo">{(place) => <TodoScreen {...desk} {...counted(place)} />}</Route>
        <Route path="/p/:planId/:asOf/review">
          {(place) => <ReviewScreen {...desk} {...counted(place)} />}
        </Route>
        <Route path="/p/:planId/:asOf/assign">
          {(place) => <AssignScreen {...desk} {...counted(place)} />}
        </Route>
        <Route path="/years">
          <YearsScreen {...desk} read={readYears} />
        </Route>
        <Route path="/years/list/:filter">
          {({ filter }) => <YearsScreen {...desk} read={readYears} filter={filter} />}
        </Route>
        <Route path="/years/:indicatorId">
          {({ indicatorId }) => <YearsScreen {...desk} read={readYears} indicatorId={indicatorId} />}
        </Route>
        <Route path="/units">
          <UnitsScreen {...desk} />
        </Route>
        <Route path="/audit">
          <AuditScreen {...desk} />
        </Route>
        <Route path={backupAddress}>
          <BackupScreen {...desk} device={browserDevice} />
        </Route>
        <Route path="/p/:planId/:asOf/freeze">
          {(place) => <FreezeScreen workspace={workspace} rim={browserRim} {...counted(place)} />}
        </Route>
        <Route path="/snapshots">
          <SnapshotsScreen {...desk} />
        </Route>
        <Route path="/snapshots/compare">
          <CompareSnapshotsScreen {...desk} />
        </Route>
        <Route path="/snapshots/compare/:beforeId/:afterId/:filter?">
          {(place) => <CompareSnapshotsScreen {...desk} {...place} />}
        </Route>
        <Route path="/snapshots/:snapshotId">
          {({ snapshotId }) => (
            <SnapshotScreen workspace={workspace} rim={browserRim} snapshotId={snapshotId} />
          )}
        </Route>
        <Route path="/snapshots/:snapshotId/review">
          {({ snapshotId }) => <ReviewDraftScreen {...desk} snapshotId={snapshotId} read={readYears} />}
        </Route>
        <Route path="/snapshots/:snapshotId/bulletin/:way?">
          {(place) => <BulletinPageScreen {...desk} print={printPage} {...place} />}
        </Route>
        <Route path="/snapshots/:snapshotId/bulletin/:way/:earlierId">
          {(place) => <BulletinPageScreen {...desk} print={printPage} {...place} />}
        </Route>
        <Route>
          <NotFound back={<Link href={homeAddress}>{shellWords.backToBoard}</Link>} />
        </Route>
      </Switch>
    </Suspense>
  );
}
