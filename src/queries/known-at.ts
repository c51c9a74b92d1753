import { queryOptions } from '@tanstack/react-query';
import { type Day, endOfDay } from '../domain/known-changes.ts';
import type { KnownStates } from '../storage/store.ts';
import type { Workspace } from './workspace.ts';

export type { KnownStates };

const momentOf = (day: Day | undefined) => (day === undefined ? undefined : endOfDay(day));

/**
 * A plan as it was known at the end of two days, of which an absent one is now. Null when the plan was never adopted.
 * Its key begins as the plan's states do, so that what makes those stale makes this stale too.
 */
export const knownAtQuery = (
  workspace: Workspace,
  planId: string,
  days: { readonly before: Day | undefined; readonly after: Day | undefined },
) =>
  queryOptions({
    queryKey: [workspace.id, 'plan-states', planId, 'known-at', days.before ?? '', days.after ?? ''],
    queryFn: async (): Promise<KnownStates | null> => {
      const moments = { before: momentOf(days.before), after: momentOf(days.after) };
      return (await (await workspace.store()).readKnownAt(planId, moments)) ?? null;
    },
  });
