import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import type { Rim } from '../../actions/rim.ts';
import { isWithin, type Period } from '../../domain/period.ts';
import { identityQuery, locksQuery, organisationQuery } from '../../queries/organisation.ts';
import { planStatesQuery } from '../../queries/plan-states.ts';
import type { Workspace } from '../../queries/workspace.ts';
import { shellWords } from '../../text/shell-words.ts';
import { homeAddress } from '../../ui/addresses.ts';
import { FaultState } from '../../ui/fault-state.tsx';
import { NotFound } from '../../ui/not-found.tsx';
import { ReviewPage } from './review-page.tsx';

interface ReviewScreenProps {
  readonly workspace: Workspace;
  readonly rim: Rim;
  readonly planId: string;
  readonly asOf: Period;
}

/** 审核: the figures of a month, looked at by another person than their author. */
export function ReviewScreen({ workspace, rim, planId, asOf }: ReviewScreenProps) {
  const states = useQuery(planStatesQuery(workspace, planId));
  const organisation = useQuery(organisationQuery(workspace));
  const identity = useQuery(identityQuery(workspace));
  const locks = useQuery(locksQuery(workspace, planId));
  const failed = [states, organisation, identity, locks].find(({ error, data }) => error && !data);
  if (failed)
    return (
      <div className="page">
        <FaultState error={failed.error} onRetry={() => void failed.refetch()} />
      </div>
    );
  if (states.isPending || !organisation.data || !identity.data || !locks.data)
    return (
      <p className="page" role="status">
        {shellWords.loading}
      </p>
    );
  if (!states.data || !isWithin(asOf, states.data.plan.periods))
    return <NotFound back={<Link href={homeAddress}>{shellWords.backToBoard}</Link>} />;
  return (
    <ReviewPage
      key={planId}
      workspace={workspace}
      rim={rim}
      planStates={states.data}
      asOf={asOf}
      organisation={organisation.data}
      identity={identity.data}
      locks={locks.data}
    />
  );
}
