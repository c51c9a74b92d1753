import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect, useMemo } from 'react';
import { Link } from 'wouter';
import type { Rim } from '../../actions/rim.ts';
import type { Basis } from '../../domain/basis.ts';
import type { Decimal } from '../../domain/decimal.ts';
import { isWithin, type Period } from '../../domain/period.ts';
import { useKeptPlace } from '../../parts/use-kept-place.ts';
import { readBoardMirror, writeBoardMirror } from '../../queries/board-mirror.ts';
import { type BoardView, boardViewOf } from '../../queries/board-view.ts';
import { changeOfArea } from '../../queries/gauge-changes.ts';
import { outlooksOfArea } from '../../queries/gauge-outlooks.ts';
import { planStatesQuery } from '../../queries/plan-states.ts';
import type { Workspace } from '../../queries/workspace.ts';
import { shellWords } from '../../text/shell-words.ts';
import { homeAddress } from '../../ui/addresses.ts';
import { BoardSkeleton } from '../../ui/board-skeleton.tsx';
import { FaultState } from '../../ui/fault-state.tsx';
import { NotFound } from '../../ui/not-found.tsx';
import { AreaGauge } from './area-gauge.tsx';
import { BoardFigures, BoardFoot } from './board-foot.tsx';
import { BoardHead } from './board-head.tsx';

interface BoardScreenProps {
  readonly workspace: Workspace;
  readonly rim: Rim;
  readonly planId: string;
  /** absent: the latest month that any figure speaks of */
  readonly asOf?: Period | undefined;
  /** which figures count */
  readonly basis?: Basis;
  readonly valueNow?: ((completion: Decimal) => string) | undefined;
  /** what is offered below the gauges of a board, if anything is */
  readonly offer?: (view: BoardView) => ReactNode;
}

/** The board from the database, or from the mirror until the database has answered. */
function useBoardView(workspace: Workspace, planId: string, asOf: Period | undefined, basis: Basis) {
  const { data, error, refetch } = useQuery(planStatesQuery(workspace, planId));
  const mirrored = useMemo(
    () => (workspace.id === 'real' ? readBoardMirror(planId, asOf, basis) : undefined),
    [workspace, planId, asOf, basis],
  );
  const read = useMemo(() => (data ? boardViewOf(data, asOf, basis) : undefined), [data, asOf, basis]);
  useEffect(() => {
    if (read !== undefined && workspace.id === 'real') writeBoardMirror(read);
  }, [read, workspace]);
  return { view: read ?? mirrored, missing: data === null, error, refetch };
}

function Gauges({ view, valueNow }: { view: BoardView } & Pick<BoardScreenProps, 'valueNow'>) {
  const { plan, asOf, basis, board, changes, outlooks } = view;
  const { since } = changes;
  return (
    <div className="board">
      {board.gauges.map((gauge) => (
        <AreaGauge
          key={gauge.areaId}
          planId={plan.id}
          change={changeOfArea(changes, gauge.areaId)}
          outlooks={outlooksOfArea(outlooks, gauge.areaId)}
          {...{ asOf, basis, gauge, since, valueNow }}
        />
      ))}
    </div>
  );
}

/** 看板: the ten gauges of a plan as of a month, and one sentence that says the whole. */
export function BoardScreen({
  workspace,
  rim,
  planId,
  asOf,
  basis = 'reported',
  valueNow,
  offer,
}: BoardScreenProps) {
  const { view, missing, error, refetch } = useBoardView(workspace, planId, asOf, basis);
  useKeptPlace(view !== undefined);
  if (error && view === undefined)
    return (
      <div className="page">
        <FaultState error={error} onRetry={() => void refetch()} />
      </div>
    );
  if (missing || (asOf !== undefined && view !== undefined && !isWithin(asOf, view.plan.periods)))
    return <NotFound back={<Link href={homeAddress}>{shellWords.backToBoard}</Link>} />;
  if (view === undefined) return <BoardSkeleton />;
  return (
    <>
      <div className="page page-first">
        <BoardHead workspace={workspace} rim={rim} view={view} />
        <Gauges view={view} valueNow={valueNow} />
        {offer?.(view)}
        <BoardFoot view={view} />
      </div>
      <BoardFigures view={view} />
    </>
  );
}
