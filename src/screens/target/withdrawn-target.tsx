import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { Link } from 'wouter';
import type { Basis } from '../../domain/basis.ts';
import type { Change } from '../../domain/change.ts';
import type { Period } from '../../domain/period.ts';
import type { TargetState } from '../../domain/target-state.ts';
import { historyQuery } from '../../queries/history.ts';
import type { Workspace } from '../../queries/workspace.ts';
import { revisionWords } from '../../text/revision-words.ts';
import { shellWords } from '../../text/shell-words.ts';
import { targetWords as words } from '../../text/target-screen-words.ts';
import { goalText } from '../../text/target-words.ts';
import { boardAddress } from '../../ui/addresses.ts';
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import { Fact } from '../../ui/fact.tsx';
import { FaultState } from '../../ui/fault-state.tsx';
import { HistoryTable } from '../../ui/history-table.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { historyRows } from './history-rows.ts';
import type { HistoryNames } from './told.ts';
import { useHistoryNames } from './use-history-names.ts';

interface WithdrawnTargetProps {
  readonly workspace: Workspace;
  readonly planId: string;
  readonly asOf: Period;
  readonly basis: Basis;
  readonly state: TargetState;
}

interface WithdrawalProps {
  readonly changes: readonly Change[];
  readonly state: TargetState;
  readonly names: HistoryNames;
}

/** Who took it out, when and why; it has the focus, because the page that was here is gone. */
function Withdrawal({ changes, state, names }: WithdrawalProps) {
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (document.activeElement !== document.body) return;
    window.scrollTo(0, 0);
    notice.current?.focus({ preventScroll: true });
  }, []);
  const line = historyRows(changes, state, names).find(({ id }) => id === state.withdrawal?.id);
  const goal = state.definition && goalText(state.definition.target);
  return (
    <div className="notice withdrawal" ref={notice} tabIndex={-1}>
      <p>{revisionWords.withdrawnNote}</p>
      <dl className="pace-facts">
        {goal !== undefined && <Fact term={revisionWords.originalGoal}>{goal}</Fact>}
        {line && (
          <Fact term={revisionWords.withdrawnWho}>{revisionWords.withdrawnBy(line.who, line.when)}</Fact>
        )}
        <Fact term={revisionWords.withdrawnWhy}>{state.withdrawal?.reason}</Fact>
      </dl>
    </div>
  );
}

/** A target that was taken out of its plan: why, and everything that had happened to it. */
export function WithdrawnTarget({ workspace, planId, asOf, basis, state }: WithdrawnTargetProps) {
  const { data: changes = [], error } = useQuery(historyQuery(workspace, state.targetId));
  const names = useHistoryNames(workspace);
  const name = state.definition?.target.name ?? state.targetId;
  const board = <Link href={boardAddress(planId, asOf, basis)}>{shellWords.navBoard}</Link>;
  return (
    <div className="page">
      <Breadcrumbs above={[{ key: 'board', link: board }]} here={name} />
      <PageTitle>{name}</PageTitle>
      <Withdrawal changes={changes} state={state} names={names} />
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
