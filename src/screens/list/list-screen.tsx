import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { Link } from 'wouter';
import type { Basis } from '../../domain/basis.ts';
import { parseFilter } from '../../domain/filter-text.ts';
import { isWithin, type Period } from '../../domain/period.ts';
import { organisationQuery } from '../../queries/organisation.ts';
import { planStatesQuery } from '../../queries/plan-states.ts';
import type { Workspace } from '../../queries/workspace.ts';
import { shellWords } from '../../text/shell-words.ts';
import { homeAddress } from '../../ui/addresses.ts';
import { FaultState } from '../../ui/fault-state.tsx';
import { NotFound } from '../../ui/not-found.tsx';
import { ListPage } from './list-page.tsx';
import { listViewOf } from './list-view.ts';

interface ListScreenProps {
  readonly workspace: Workspace;
  readonly planId: string;
  readonly asOf: Period;
  /** which figures count */
  readonly basis?: Basis;
  /** which items, as `printFilter` wrote it */
  readonly filter: string;
}

/** 任务清单: exactly the items that a number counts, as of a month. */
export function ListScreen({ workspace, planId, asOf, basis = 'reported', filter: text }: ListScreenProps) {
  const states = useQuery(planStatesQuery(workspace, planId));
  const organisation = useQuery(organisationQuery(workspace));
  const filter = useMemo(() => parseFilter(text), [text]);
  const view = useMemo(
    () =>
      states.data && organisation.data && filter && isWithin(asOf, states.data.plan.periods)
        ? listViewOf(states.data, organisation.data, { asOf, basis, filter })
        : undefined,
    [states.data, organisation.data, asOf, basis, filter],
  );
  const failed = [states, organisation].find(({ error, data }) => error && !data);
  if (failed)
    return (
      <div className="page">
        <FaultState error={failed.error} onRetry={() => void failed.refetch()} />
      </div>
    );
  if (states.isPending || organisation.isPending) return <p className="page">{shellWords.loading}</p>;
  if (!states.data || !organisation.data || !filter || !view)
    return <NotFound back={<Link href={homeAddress}>{shellWords.backToBoard}</Link>} />;
  return (
    <ListPage
      place={{ planId, asOf, basis, filter }}
      plan={states.data.plan}
      rule={states.data.rule}
      organisation={organisation.data}
      view={view}
    />
  );
}
