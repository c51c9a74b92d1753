import { queryOptions } from '@tanstack/react-query';
import type { Plan } from '../domain/plan.ts';
import type { Workspace } from './workspace.ts';

function latestFirst(a: Plan, b: Plan): number {
  const [announced, other] = [a.announced ?? '', b.announced ?? ''];
  if (a.year !== b.year || announced === other) return b.year - a.year;
  return announced < other ? -1 : 1;
}

/** All adopted plans, the latest year first and within a year the one announced first. */
export const plansQuery = (workspace: Workspace) =>
  queryOptions({
    queryKey: [workspace.id, 'plans'],
    queryFn: async (): Promise<Plan[]> => {
      const rows = await (await workspace.store()).readPlans();
      const plans = rows.map((row) => row.plan);
      return plans.sort(latestFirst);
    },
  });
