import { useInfiniteQuery, useQueries, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useMemo, useState } from 'react';
import type { Rim } from '../../actions/rim.ts';
import { emptyOrganisation } from '../../domain/organisation.ts';
import type { TargetState } from '../../domain/target-state.ts';
import { useKeptPlace } from '../../parts/use-kept-place.ts';
import { auditQuery } from '../../queries/audit.ts';
import { organisationQuery } from '../../queries/organisation.ts';
import { planStatesQuery } from '../../queries/plan-states.ts';
import { plansQuery } from '../../queries/plans.ts';
import type { Workspace } from '../../queries/workspace.ts';
import { auditWords as words } from '../../text/audit-words.ts';
import { FaultState } from '../../ui/fault-state.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { AuditExport } from './audit-export.tsx';
import { AuditFilters, type AuditWanted, nothingWanted } from './audit-filters.tsx';
import { lineOf, namesFrom } from './audit-lines.ts';
import { AuditTable } from './audit-table.tsx';

interface AuditScreenProps {
  readonly workspace: Workspace;
  readonly rim: Rim;
}

/** All plans with their targets: what the ids in the log stand for. */
function useNames(workspace: Workspace) {
  const { data: plans = [] } = useQuery(plansQuery(workspace));
  const { data: organisation = emptyOrganisation } = useQuery(organisationQuery(workspace));
  const states = useQueries({
    queries: plans.map(({ id }) => planStatesQuery(workspace, id)),
    combine: (results): TargetState[] => results.flatMap(({ data }) => data?.states ?? []),
  });
  const names = useMemo(() => namesFrom(states, organisation), [states, organisation]);
  return { plans, states, names };
}

function filterFrom({ target, ...filter }: AuditWanted, states: readonly TargetState[]) {
  const words = target.trim().toLowerCase();
  if (words === '') return filter;
  const named = states.filter(({ definition }) => definition?.target.name.toLowerCase().includes(words));
  return { ...filter, targetIds: named.map(({ targetId }) => targetId) };
}

/** 变更记录: who changed what, when, from which file, from what to what. */
export function AuditScreen({ workspace, rim }: AuditScreenProps) {
  const { plans, states, names } = useNames(workspace);
  const [wanted, setWanted] = useState(nothingWanted);
  const settled = useDeferredValue(wanted);
  const filter = useMemo(() => filterFrom(settled, states), [settled, states]);
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetching } = useInfiniteQuery(
    auditQuery(workspace, filter),
  );
  const lines = useMemo(
    () => data?.pages.flatMap((page) => page.lines.map((line) => lineOf(line, names))),
    [data, names],
  );
  useKeptPlace(lines !== undefined);
  return (
    <div className="page">
      <PageTitle>{words.title}</PageTitle>
      <p>{words.lead}</p>
      <AuditFilters wanted={wanted} plans={plans} onChange={setWanted} />
      <p role="status" className="field-hint">
        {lines === undefined ? words.reading : words.shown(lines.length, hasNextPage)}
      </p>
      {error && <FaultState error={error} onRetry={() => void refetch()} />}
      {lines?.length === 0 && <p className="state state-empty">{words.none}</p>}
      {lines !== undefined && lines.length > 0 && (
        <>
          <AuditExport
            workspace={workspace}
            rim={rim}
            place={plans[0]?.place ?? ''}
            filter={filter}
            names={names}
          />
          <AuditTable lines={lines} />
        </>
      )}
      {hasNextPage && (
        <p className="button-row">
          <button
            type="button"
            className="button"
            aria-disabled={isFetching}
            onClick={() => void fetchNextPage()}
          >
            {words.more}
          </button>
        </p>
      )}
    </div>
  );
}
