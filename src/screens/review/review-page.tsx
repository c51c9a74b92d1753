import { useMemo, useState } from 'react';
import { Link, useLocation } from 'wouter';
import type { Rim } from '../../actions/rim.ts';
import type { Identity } from '../../domain/identity.ts';
import { isLocked, type LockState } from '../../domain/locks.ts';
import type { OrganisationState } from '../../domain/organisation.ts';
import { type Period, periodsFrom } from '../../domain/period.ts';
import { isNobody, isOwnEntry } from '../../domain/review-queue.ts';
import { useKeptPlace } from '../../parts/use-kept-place.ts';
import type { PlanStates } from '../../queries/plan-states.ts';
import type { Workspace } from '../../queries/workspace.ts';
import { reviewWords as words } from '../../text/review-words.ts';
import { shellWords } from '../../text/shell-words.ts';
import { boardAddress, reviewAddress, unitsAddress } from '../../ui/addresses.ts';
import { AsOfPicker } from '../../ui/as-of-picker.tsx';
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { DecidedSection } from './decided-section.tsx';
import { LockSection } from './lock-section.tsx';
import { ReviewFilterBar } from './review-filter-bar.tsx';
import { ReviewJumps } from './review-jumps.tsx';
import { contestedRows, decidedRows, noFilter, passFilter, waitingRows } from './review-rows.ts';
import { RivalsSection } from './rivals-section.tsx';
import type { SectionProps } from './section-props.ts';
import { WaitingSection } from './waiting-section.tsx';

interface ReviewPageProps {
  readonly workspace: Workspace;
  readonly rim: Rim;
  readonly planStates: PlanStates;
  readonly asOf: Period;
  readonly organisation: OrganisationState;
  readonly identity: Identity;
  readonly locks: LockState;
}

function ReviewHead({ planStates: { plan }, asOf }: Pick<ReviewPageProps, 'planStates' | 'asOf'>) {
  const [, navigate] = useLocation();
  return (
    <section className="page-head" aria-labelledby="review-title">
      <PageTitle id="review-title">{words.title}</PageTitle>
      <div className="pickers">
        <AsOfPicker
          label={words.asOf}
          periods={periodsFrom(plan.periods.from, plan.periods.to)}
          asOf={asOf}
          onChange={(period) => navigate(reviewAddress(plan.id, period))}
        />
      </div>
      <p className="field-hint review-lead">{words.lead}</p>
    </section>
  );
}

/** What waits, what stands side by side, what was decided, and which months are closed. */
export function ReviewPage(props: ReviewPageProps) {
  const { workspace, rim, planStates, asOf, organisation, identity, locks } = props;
  const { plan, states } = planStates;
  const [filter, setFilter] = useState(noFilter);
  const month = filter.allMonths ? undefined : asOf;
  useKeptPlace(true);
  const shown = useMemo(() => passFilter(states, filter), [states, filter]);
  const waiting = useMemo(() => waitingRows(shown, planStates, month), [shown, planStates, month]);
  const contested = useMemo(() => contestedRows(shown, month), [shown, month]);
  const decided = useMemo(() => decidedRows(shown, planStates, month), [shown, planStates, month]);
  const isOwn: SectionProps['isOwn'] = ({ entry }) =>
    isOwnEntry(entry, identity, organisation, rim.anonymous);
  const section: SectionProps = {
    workspace,
    rim,
    planId: plan.id,
    asOf,
    isOwn,
    isLocked: (period) => isLocked(locks, period),
  };
  const board = <Link href={boardAddress(plan.id, asOf)}>{shellWords.navBoard}</Link>;
  return (
    <div className="page review-page">
      <Breadcrumbs above={[{ key: 'board', link: board }]} here={words.title} />
      <ReviewHead planStates={planStates} asOf={asOf} />
      <ReviewFilterBar plan={plan} organisation={organisation} filter={filter} onChange={setFilter} />
      <ReviewJumps rivals={contested.length} waiting={waiting.length} decided={decided.length} />
      {isNobody(identity) && waiting.some(isOwn) && (
        <p className="notice">
          {words.anonymous} <Link href={unitsAddress}>{words.chooseIdentity}</Link>
        </p>
      )}
      <RivalsSection key={asOf} {...section} rows={contested} />
      <WaitingSection key={`${asOf}/${JSON.stringify(filter)}`} {...section} rows={waiting} />
      <DecidedSection {...section} rows={decided} />
      <LockSection {...{ workspace, rim, asOf, locks, organisation, states }} planId={plan.id} />
    </div>
  );
}
