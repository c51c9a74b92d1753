import { useQueries, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import {
  type AssignedTarget,
  assignedTargets,
  type Load,
  ledByPostId,
  loadByUnitId,
} from '../../domain/responsibility.ts';
import { planStatesQuery } from '../../queries/plan-states.ts';
import { plansQuery } from '../../queries/plans.ts';
import type { Workspace } from '../../queries/workspace.ts';

export interface Loads {
  readonly byUnitId: ReadonlyMap<string, Load>;
  readonly ledByPostId: ReadonlyMap<string, number>;
}

/** What units and leaders answer for over all plans; undefined until every plan has been read. */
export function useLoads(workspace: Workspace): Loads | undefined {
  const { data: plans } = useQuery(plansQuery(workspace));
  const targets = useQueries({
    queries: (plans ?? []).map(({ id }) => planStatesQuery(workspace, id)),
    combine: (reads): readonly AssignedTarget[] | undefined =>
      reads.every(({ data }) => data !== undefined)
        ? reads.flatMap(({ data }) => assignedTargets(data?.states ?? []))
        : undefined,
  });
  const isRead = plans !== undefined;
  return useMemo(
    () =>
      isRead && targets ? { byUnitId: loadByUnitId(targets), ledByPostId: ledByPostId(targets) } : undefined,
    [isRead, targets],
  );
}
