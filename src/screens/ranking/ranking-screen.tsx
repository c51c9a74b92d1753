import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { Link } from 'wouter';
import type { Rim } from '../../actions/rim.ts';
import type { Basis } from '../../domain/basis.ts';
import { isWithin, type Period } from '../../domain/period.ts';
import { parseWay } from '../../domain/ranking-way.ts';
import { organisationQuery } from '../../queries/organisation.ts';
import { planStatesQuery } from '../../queries/plan-states.ts';
import type { Workspace } from '../../queries/workspace.ts';
import { shellWords } from '../../text/shell-words.ts';
import { homeAddress } from '../../ui/addresses.ts';
import { FaultState } from '../../ui/fault-state.tsx';
import { NotFound } from '../../ui/not-found.tsx';
import { RankingPage } from './ranking-page.tsx';
import { rankingViewOf } from './ranking-view.ts';

interface RankingScreenProps {
  readonly workspace: Workspace;
  readonly rim: Rim;
  readonly planId: string;
  readonly asOf: Period;
  /** which figures count */
  readonly basis?: Basis;
  /** who is ranked and from how many items on, as `printWay` wrote it; absent: what is assigned decides */
  readonly way?: string | undefined;
}

/** 晒拼: units or areas ranked as of a month. */
export function RankingScreen({
  workspace,
  rim,
  planId,
  asOf,
  basis = 'reported',
  way: text,
}: RankingScreenProps) {
  const states = useQuery(planStatesQuery(workspace, planId));
  const organisation = useQuery(organisationQuery(workspace));
  const way = useMemo(() => (text === undefined ? undefined : parseWay(text)), [text]);
  const isMeant = text === undefined || way !== undefined;
  const view = useMemo(
    () =>
      states.data && organisation.data && isMeant && isWithin(asOf, states.data.plan.periods)
        ? rankingViewOf(states.data, organisation.data, { asOf, basis, way })
        : undefined,
    [states.data, organisation.data, asOf, basis, way, isMeant],
  );
  const failed = [states, organisation].find(({ error, data }) => error && !data);
  if (failed)
    return (
      <div className="page">
        <FaultState error={failed.error} onRetry={() => void failed.refetch()} />
      </div>
    );
  if (states.isPending || organisation.isPending) return <p className="page">{shellWords.loading}</p>;
  if (!states.data || !view)
    return <NotFound back={<Link href={homeAddress}>{shellWords.backToBoard}</Link>} />;
  const { plan, rule } = states.data;
  return (
    <RankingPage
      place={{ planId, asOf, basis, way }}
      isDemo={workspace.id === 'demo'}
      {...{ rim, plan, rule, view }}
    />
  );
}
