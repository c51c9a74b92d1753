import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { Link } from 'wouter';
import type { Basis } from '../../domain/basis.ts';
import { unitName } from '../../domain/organisation.ts';
import { isWithin, type Period } from '../../domain/period.ts';
import { boardViewOf, standingsAsOf } from '../../queries/board-view.ts';
import { organisationQuery } from '../../queries/organisation.ts';
import { planStatesQuery } from '../../queries/plan-states.ts';
import type { Workspace } from '../../queries/workspace.ts';
import { shellWords } from '../../text/shell-words.ts';
import { boardAddress, homeAddress, planAddress, wallAddress } from '../../ui/addresses.ts';
import { FaultState } from '../../ui/fault-state.tsx';
import { NotFound } from '../../ui/not-found.tsx';
import { readPace } from './wall-pace.ts';
import { WallStage } from './wall-stage.tsx';
import type { WallView } from './wall-view.ts';

interface WallScreenProps {
  readonly workspace: Workspace;
  readonly planId: string;
  /** empty: the latest month that any figure speaks of, also when a later one arrives */
  readonly asOf: Period;
  /** which figures count */
  readonly basis?: Basis;
  /** how long a page stays, as the address says it */
  readonly seconds?: string | undefined;
}

/** Everything the pages show, anew with every change of the data and never because time passes. */
function useWallView(workspace: Workspace, planId: string, asOf: Period, basis: Basis) {
  const { data: read, error, refetch } = useQuery(planStatesQuery(workspace, planId));
  const { data: organisation } = useQuery(organisationQuery(workspace));
  const view = useMemo((): WallView | undefined => {
    if (!read) return undefined;
    const board = boardViewOf(read, asOf || undefined, basis);
    return {
      ...board,
      read,
      standings: standingsAsOf(read, board.asOf, basis),
      unitOf: ({ standing: { assignment } }) =>
        assignment?.leadUnitId && organisation && unitName(organisation, assignment.leadUnitId),
    };
  }, [read, organisation, asOf, basis]);
  return { view, isMissing: read === null, error, refetch };
}

/** 大屏: the plan on the wall of a room, page by page. */
export function WallScreen({ workspace, planId, asOf, basis = 'reported', seconds }: WallScreenProps) {
  const { view, isMissing, error, refetch } = useWallView(workspace, planId, asOf, basis);
  const pace = readPace(seconds);
  if (error && view === undefined)
    return (
      <div className="page">
        <FaultState error={error} onRetry={() => void refetch()} />
      </div>
    );
  const isElsewhere = view !== undefined && asOf !== '' && !isWithin(asOf, view.plan.periods);
  if (isMissing || isElsewhere || pace === undefined)
    return <NotFound back={<Link href={homeAddress}>{shellWords.backToBoard}</Link>} />;
  if (view === undefined) return <p className="page">{shellWords.loading}</p>;
  return (
    <WallStage
      view={view}
      isDemo={workspace.id === 'demo'}
      seconds={pace}
      paceAddress={(next) => wallAddress(planId, asOf, basis, next)}
      board={asOf === '' ? planAddress(planId, basis) : boardAddress(planId, asOf, basis)}
    />
  );
}
