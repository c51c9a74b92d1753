import { queryOptions } from '@tanstack/react-query';
import type { PlanStates } from '../storage/store.ts';
import type { Workspace } from './workspace.ts';

export type { PlanStates };

/**
 * A plan and the states of all its targets, whatever the month: boards, areas and targets of any as-of period are
 * derived from it without another read. Null when the plan was never adopted.
 */
export const planStatesQuery = (workspace: Workspace, planId: string) =>
  queryOptions({
    queryKey: [workspace.id, 'plan-states', planId],
    queryFn: async (): Promise<PlanStates | null> =>
      (await (await workspace.store()).readPlanStates(planId)) ?? null,
  });
