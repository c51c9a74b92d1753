import { queryOptions } from '@tanstack/react-query';
import type { Plan } from '../domain/plan.ts';
import type { Workspace } from './workspace.ts';

/** All adopted plans, the latest year first and within a year the one announced first. */
export const plansQuery = (workspace: Workspace) =>
  queryOptions({
    queryKey: [workspace.id, 'plans'],
    queryFn: async (): Promise<Plan[]> => {
      const rows = await (await workspace.store()).readPlans();
      const plans = rows.map((row) => row.plan);
      return plans.sort((a, b) => b.year - a.year || (a.announced ?? '').localeCompare(b.announced ?? ''));
    },
  });
