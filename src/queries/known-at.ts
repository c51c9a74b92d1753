import { type Query, queryOptions, replaceEqualDeep } from '@tanstack/react-query';
import type { Stamp } from '../domain/clock.ts';
import { type Day, endOfDay, type Reason } from '../domain/known-changes.ts';
import type { PlanStates } from './plan-states.ts';
import type { Workspace } from './workspace.ts';

/** A plan as it was known at two moments, and why it was changed between them. */
export interface KnownStates {
  readonly before: PlanStates;
  readonly after: PlanStates;
  /** oldest first; targets of which nobody gave a reason are left out */
  readonly reasonsByTargetId: Readonly<Record<string, readonly Reason[]>>;
}

/** A plan as it was known at the end of a day. Null when it was never adopted. */
export const knownAtQuery = (workspace: Workspace, planId: string, day: Day) =>
  queryOptions({
    queryKey: [workspace.id, 'known-at', planId, day],
    queryFn: async (): Promise<PlanStates | null> =>
      (await (await workspace.store()).readKnownAt(planId, endOfDay(day))) ?? null,
  });

/** What is known of a day changes by what bears a stamp of that day or of one before; nothing later touches it. */
export const isTouchedFrom =
  (stamp: Stamp) =>
  ({ queryKey }: Pick<Query, 'queryKey'>): boolean =>
    !(stamp > endOfDay(String(queryKey[3])));

/** Ids of the targets of which the one moment knows otherwise than the other. */
export function knownOtherwise({ before, after }: Pick<KnownStates, 'before' | 'after'>): string[] {
  const stateById = new Map(before.states.map((state) => [state.targetId, state]));
  const changed = after.states.filter((state) => {
    const then = stateById.get(state.targetId);
    stateById.delete(state.targetId);
    return then === undefined || replaceEqualDeep(then, state) !== then;
  });
  return [...changed.map(({ targetId }) => targetId), ...stateById.keys()];
}
