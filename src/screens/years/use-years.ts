import { type UseQueryResult, useQueries, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { IndicatorAcross } from '../../domain/across-years.ts';
import type { PublishedYears } from '../../domain/published-years.ts';
import { type PlanStates, planStatesQuery } from '../../queries/plan-states.ts';
import { plansQuery } from '../../queries/plans.ts';
import type { Workspace } from '../../queries/workspace.ts';
import { publishedYearsQuery, type ReadPublishedYears, yearsView } from '../../queries/years.ts';

export interface YearsRead {
  /** absent until everything was read */
  readonly years?: { readonly published: PublishedYears; readonly rows: readonly IndicatorAcross[] };
  readonly error?: unknown;
  readonly retry: () => void;
}

/** Outside of the hook: one function, so that nothing is put together anew while nothing was read. */
const together = (results: readonly UseQueryResult<PlanStates | null>[]) => ({
  isRead: results.every(({ data }) => data !== undefined),
  held: results.flatMap(({ data }) => data ?? []),
  failed: results.find(({ error, data }) => error !== null && data === undefined),
});

/** The documents and all plans of the workspace; what grows in the log is read again. */
export function useYears(workspace: Workspace, read: ReadPublishedYears): YearsRead {
  const published = useQuery(publishedYearsQuery(read));
  const plans = useQuery(plansQuery(workspace));
  const states = useQueries({
    queries: (plans.data ?? []).map(({ id }) => planStatesQuery(workspace, id)),
    combine: together,
  });
  const isRead = plans.data !== undefined && states.isRead;
  const years = useMemo(
    () =>
      published.data && isRead
        ? { published: published.data, rows: yearsView(published.data, states.held) }
        : undefined,
    [published.data, isRead, states.held],
  );
  const failed = [published, plans].find(({ error, data }) => error && !data) ?? states.failed;
  return {
    ...(years === undefined ? {} : { years }),
    ...(failed === undefined ? {} : { error: failed.error }),
    retry: () => void failed?.refetch(),
  };
}
