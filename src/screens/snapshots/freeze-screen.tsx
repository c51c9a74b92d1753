import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { Link } from 'wouter';
import type { Rim } from '../../actions/rim.ts';
import type { Basis } from '../../domain/basis.ts';
import { type Period, periodsFrom } from '../../domain/period.ts';
import { NobodyNotice } from '../../parts/nobody-notice.tsx';
import { type BoardView, boardViewOf } from '../../queries/board-view.ts';
import { planStatesQuery } from '../../queries/plan-states.ts';
import { snapshotsQuery } from '../../queries/snapshots.ts';
import type { Workspace } from '../../queries/workspace.ts';
import { basisWords } from '../../text/basis-words.ts';
import { boardSentence } from '../../text/board-words.ts';
import { periodText } from '../../text/format.ts';
import { shellWords } from '../../text/shell-words.ts';
import { snapshotWords as words } from '../../text/snapshot-words.ts';
import { boardAddress, freezeAddress, homeAddress } from '../../ui/addresses.ts';
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import { Fact } from '../../ui/fact.tsx';
import { FaultState } from '../../ui/fault-state.tsx';
import { NotFound } from '../../ui/not-found.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { FreezeForm } from './freeze-form.tsx';
import { ThreeDates } from './three-dates.tsx';

interface FreezeScreenProps {
  readonly workspace: Workspace;
  readonly rim: Rim;
  readonly planId: string;
  readonly asOf: Period;
  /** which figures count */
  readonly basis?: Basis;
}

/** What is about to be frozen: the plan, the month, which figures count, and the board in one sentence. */
function FrozenContent({ view: { plan, asOf, basis, board }, demo }: { view: BoardView; demo: boolean }) {
  const other: Basis = basis === 'reported' ? 'accepted' : 'reported';
  return (
    <dl className="snapshot-facts">
      <Fact term={words.plan}>{plan.name}</Fact>
      <Fact term={words.asOf}>
        <strong>{periodText(asOf)}</strong>{' '}
        <Link href={boardAddress(plan.id, asOf, basis)}>{words.otherMonth}</Link>
      </Fact>
      <Fact term={basisWords.picker}>
        {basisWords.notes[basis]}{' '}
        <Link href={freezeAddress(plan.id, asOf, other)}>{basisWords.switchTo(other)}</Link>
      </Fact>
      <Fact term={words.preview}>{boardSentence(board, plan, demo, basis).join('')}</Fact>
    </dl>
  );
}

/** 留存快照: freezes the board of one plan as of one month of it. */
export function FreezeScreen({ workspace, rim, planId, asOf, basis = 'reported' }: FreezeScreenProps) {
  const states = useQuery(planStatesQuery(workspace, planId));
  const kept = useQuery(snapshotsQuery(workspace));
  const { data } = states;
  const failed = [states, kept].find((read) => read.error && read.data === undefined);
  const view = useMemo(() => {
    const { from = '', to = '' } = data?.plan.periods ?? {};
    return data && periodsFrom(from, to).includes(asOf) ? boardViewOf(data, asOf, basis) : undefined;
  }, [data, asOf, basis]);
  if (failed)
    return (
      <div className="page">
        <FaultState error={failed.error} onRetry={() => void failed.refetch()} />
      </div>
    );
  if (states.isPending || !kept.data) return <p className="page">{shellWords.loading}</p>;
  if (view === undefined) return <NotFound back={<Link href={homeAddress}>{shellWords.backToBoard}</Link>} />;
  const board = <Link href={boardAddress(planId, asOf, basis)}>{shellWords.navBoard}</Link>;
  return (
    <div className="page">
      <Breadcrumbs above={[{ key: 'board', link: board }]} here={words.freezeTitle} />
      <PageTitle>{words.freezeTitle}</PageTitle>
      <p>{words.lead}</p>
      <div className="freeze">
        <section className="snapshot-panel" aria-labelledby="freeze-what">
          <h2 className="snapshot-panel-title" id="freeze-what">
            {words.freezeWhat}
          </h2>
          <FrozenContent view={view} demo={workspace.id === 'demo'} />
          <NobodyNotice workspace={workspace} rim={rim} />
          <FreezeForm
            key={`${planId}/${asOf}/${basis}`}
            {...{ workspace, rim, view }}
            snapshots={kept.data}
          />
        </section>
        <ThreeDates />
      </div>
    </div>
  );
}
