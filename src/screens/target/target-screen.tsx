import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { Link } from 'wouter';
import type { Rim } from '../../actions/rim.ts';
import { type Basis, statesOn } from '../../domain/basis.ts';
import { isPeriod, type Period } from '../../domain/period.ts';
import { standingOf } from '../../domain/standing.ts';
import { draftQuery } from '../../queries/draft.ts';
import { planStatesQuery } from '../../queries/plan-states.ts';
import type { Workspace } from '../../queries/workspace.ts';
import { shellWords } from '../../text/shell-words.ts';
import { homeAddress } from '../../ui/addresses.ts';
import { FaultState } from '../../ui/fault-state.tsx';
import { NotFound } from '../../ui/not-found.tsx';
import { fieldsFrom } from './entry-draft.ts';
import { TargetPage } from './target-page.tsx';
import { WithdrawnTarget } from './withdrawn-target.tsx';

interface TargetScreenProps {
  readonly workspace: Workspace;
  readonly rim: Rim;
  readonly planId: string;
  readonly asOf: Period;
  readonly targetId: string;
  /** which figures count */
  readonly basis?: Basis;
}

/** 目标: one commitment, as of a month. */
export function TargetScreen(props: TargetScreenProps) {
  const { workspace, rim, planId, asOf, targetId, basis = 'reported' } = props;
  const { data, error, refetch, isPending } = useQuery(planStatesQuery(workspace, planId));
  const draft = useQuery(draftQuery(workspace, targetId));
  const state = data?.states.find((each) => each.targetId === targetId);
  const counted = useMemo(() => statesOn(basis, state ? [state] : [])[0], [basis, state]);
  const standing = useMemo(
    () => (data && counted && isPeriod(asOf) ? standingOf(counted, data.plan, asOf, data.rule) : undefined),
    [data, counted, asOf],
  );
  if (error && !data)
    return (
      <div className="page">
        <FaultState error={error} onRetry={() => void refetch()} />
      </div>
    );
  if (isPending || draft.isPending)
    return (
      <p className="page" role="status">
        {shellWords.loading}
      </p>
    );
  if (state?.withdrawal) return <WithdrawnTarget {...{ workspace, planId, asOf, basis, state }} />;
  if (!data || !state || !counted || !standing)
    return <NotFound back={<Link href={homeAddress}>{shellWords.backToBoard}</Link>} />;
  return (
    <TargetPage
      key={targetId}
      {...{ workspace, rim, state, counted, standing, asOf, basis }}
      plan={data.plan}
      rule={data.rule}
      // A draft that cannot be read is no reason to show nothing.
      restored={draft.data ? fieldsFrom(draft.data) : undefined}
    />
  );
}
