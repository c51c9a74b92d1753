import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import type { Basis } from '../../domain/basis.ts';
import type { Period } from '../../domain/period.ts';
import type { TargetState } from '../../domain/target-state.ts';
import { historyQuery } from '../../queries/history.ts';
import type { Workspace } from '../../queries/workspace.ts';
import { targetWords as words } from '../../text/target-screen-words.ts';
import { zh } from '../../text/zh.ts';
import { boardAddress } from '../../ui/addresses.ts';
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import { FaultState } from '../../ui/fault-state.tsx';
import { HistoryTable } from '../../ui/history-table.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { historyRows } from './history-rows.ts';
import { useHistoryNames } from './use-history-names.ts';

interface WithdrawnTargetProps {
  readonly workspace: Workspace;
  readonly planId: string;
  readonly asOf: Period;
  readonly basis: Basis;
  readonly state: TargetState;
}

/** A target that was taken out of its plan: why, and everything that had happened to it. */
export function WithdrawnTarget({ workspace, planId, asOf, basis, state }: WithdrawnTargetProps) {
  const { data: changes = [], error } = useQuery(historyQuery(workspace, state.targetId));
  const names = useHistoryNames(workspace);
  const name = state.definition?.target.name ?? state.targetId;
  const board = <Link href={boardAddress(planId, asOf, basis)}>{zh.navBoard}</Link>;
  return (
    <div className="page">
      <Breadcrumbs above={[{ key: 'board', link: board }]} here={name} />
      <PageTitle>{name}</PageTitle>
      <p className="notice">{words.withdrawn(state.withdrawal?.reason ?? '')}</p>
      {error && <FaultState error={error} />}
      <section className="part" aria-labelledby="history-title">
        <h2 className="part-title" id="history-title">
          {words.history}
        </h2>
        <HistoryTable lines={historyRows(changes, state, names)} actions={() => null} />
      </section>
    </div>
  );
}
