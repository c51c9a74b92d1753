import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { Link } from 'wouter';
import { currentPeriod } from '../../actions/current-period.ts';
import type { Rim } from '../../actions/rim.ts';
import { fillParts } from '../../domain/fill-part.ts';
import { mayLog } from '../../domain/locks.ts';
import { unitName } from '../../domain/organisation.ts';
import { isWithin, type Period } from '../../domain/period.ts';
import { fillDraftsQuery } from '../../queries/fill-drafts.ts';
import { identityQuery, locksQuery, organisationQuery } from '../../queries/organisation.ts';
import { planStatesQuery } from '../../queries/plan-states.ts';
import type { Workspace } from '../../queries/workspace.ts';
import { shellWords } from '../../text/shell-words.ts';
import { EVERY_UNIT, homeAddress } from '../../ui/addresses.ts';
import { FaultState } from '../../ui/fault-state.tsx';
import { NotFound } from '../../ui/not-found.tsx';
import { unitItems } from './fill-item.ts';
import { FillPage } from './fill-page.tsx';

interface FillScreenProps {
  readonly workspace: Workspace;
  readonly rim: Rim;
  readonly planId: string;
  /** the month to fill */
  readonly asOf: Period;
  /** absent or `EVERY_UNIT` for all items of the plan */
  readonly unitId?: string | undefined;
  /** the part of the month that is shown alone, as the address has it */
  readonly part?: string | undefined;
}

/** Everything the page reads; `retry` reads again what failed. */
function useReads({ workspace, planId, asOf }: FillScreenProps, unitId: string | undefined) {
  const states = useQuery(planStatesQuery(workspace, planId));
  const organisation = useQuery(organisationQuery(workspace));
  const identity = useQuery(identityQuery(workspace));
  const locks = useQuery(locksQuery(workspace, planId));
  const drafts = useQuery(fillDraftsQuery(workspace, planId, asOf, unitId));
  const needed = [states, organisation, identity, locks];
  const missing = needed.find(({ data, error }) => data === undefined && error !== null);
  return {
    plan: states.data?.plan,
    states: states.data?.states,
    organisation: organisation.data,
    identity: identity.data,
    locks: locks.data,
    // A draft that cannot be read is no reason to show nothing.
    drafts: drafts.data ?? {},
    fault: missing?.error,
    isPending: needed.some(({ isPending }) => isPending) || drafts.isPending,
    retry: () => void Promise.all(needed.map(({ refetch }) => refetch())),
  };
}

/** 填报: a unit's items of one month; without a unit all items of the plan. */
export function FillScreen(props: FillScreenProps) {
  const { workspace, rim, planId, asOf, part } = props;
  const unitId = props.unitId === EVERY_UNIT ? undefined : props.unitId;
  const only = fillParts.find((each) => each === part);
  const { plan, states, organisation, identity, locks, drafts, fault, isPending, retry } = useReads(
    props,
    unitId,
  );
  const items = useMemo(() => unitItems(states ?? [], asOf, unitId), [states, asOf, unitId]);
  const current = currentPeriod(rim);
  const context = useMemo(() => plan && { plan, current }, [plan, current]);
  if (fault)
    return (
      <div className="page">
        <FaultState error={fault} onRetry={retry} />
      </div>
    );
  if (isPending)
    return (
      <p className="page" role="status">
        {shellWords.loading}
      </p>
    );
  const name = unitId === undefined ? undefined : organisation && unitName(organisation, unitId);
  const isKnown = unitId === undefined || name !== undefined;
  if (
    !plan ||
    !states ||
    !organisation ||
    !identity ||
    !locks ||
    !context ||
    !isKnown ||
    only !== part ||
    !isWithin(asOf, plan.periods)
  )
    return <NotFound back={<Link href={homeAddress}>{shellWords.backToBoard}</Link>} />;
  return (
    <FillPage
      key={`${planId}/${asOf}/${unitId ?? ''}`}
      {...{ workspace, rim, plan, items, states, organisation, locks, drafts, context, only }}
      period={asOf}
      unit={unitId === undefined || name === undefined ? undefined : { id: unitId, name }}
      isNobody={identity.name === '' && identity.postId === '' && identity.unitId === ''}
      isLocked={!mayLog(locks, asOf, unitId, rim.now())}
    />
  );
}
