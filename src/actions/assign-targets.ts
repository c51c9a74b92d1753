import {
  assignedTargets,
  assignmentBody,
  isSameResponsibility,
  type Responsibility,
} from '../domain/responsibility.ts';
import type { Growth } from '../storage/append.ts';
import type { Store } from '../storage/store.ts';
import type { Rim } from './rim.ts';
import { stampAll, writerOf } from './stamped-change.ts';

/** Who answers for a target from now on; `id` is of the change and made before, so that a retry is a no-op. */
export interface TargetAssignment {
  readonly id: string;
  readonly targetId: string;
  readonly responsibility: Responsibility;
}

/**
 * Assigns targets of a plan, all in one transaction; those that are assigned so already are left out, so the same
 * table twice appends nothing. Resolves when it is durable; rejects with a `StorageFault`, and nothing was saved.
 */
export async function assignTargets(
  store: Store,
  rim: Rim,
  planId: string,
  assignments: readonly TargetAssignment[],
): Promise<Growth> {
  const targets = assignedTargets((await store.readPlanStates(planId))?.states ?? []);
  const standing = new Map(targets.map(({ target, responsibility }) => [target.id, responsibility]));
  const sayings = assignments.flatMap(({ id, targetId, responsibility }) => {
    const before = standing.get(targetId);
    // Withdrawn meanwhile, or already so: nothing is left to be said.
    if (before === undefined || isSameResponsibility(before, responsibility)) return [];
    const body = assignmentBody(planId, targetId, responsibility);
    return [{ id, kind: 'target-assigned' as const, body }];
  });
  return store.append(stampAll(store, await writerOf(store, rim), sayings));
}
