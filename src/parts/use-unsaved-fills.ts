import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Period } from '../domain/period.ts';
import { unsavedByPeriod, unsavedFillsQuery } from '../queries/fill-drafts.ts';
import { planStatesQuery } from '../queries/plan-states.ts';
import type { Workspace } from '../queries/workspace.ts';

/** How many rows of 填报 were typed and not saved, by month; none while nothing is known. */
export function useUnsavedFills(workspace: Workspace, planId: string): ReadonlyMap<Period, number> {
  const { data: read } = useQuery(planStatesQuery(workspace, planId));
  const { data: fills } = useQuery(unsavedFillsQuery(workspace, planId));
  return useMemo(() => unsavedByPeriod(fills ?? [], read?.states ?? []), [fills, read]);
}
