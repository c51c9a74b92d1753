import type { ChangeBody } from '../domain/change-bodies.ts';
import type { Growth } from '../storage/append.ts';
import type { Store } from '../storage/store.ts';
import { ActionFault } from './action-fault.ts';
import type { Rim } from './rim.ts';
import { stampedChange } from './stamped-change.ts';

/**
 * Chooses the rule of lights of a plan, from now on and for every month; snapshots keep theirs. `id` is made before, so
 * that a retry is a no-op. Rejects with a `StorageFault`, or with the fault `reason-missing` for a blank reason; then
 * nothing was saved.
 */
export async function setRule(
  store: Store,
  rim: Rim,
  id: string,
  choice: ChangeBody<'rule-set'>,
): Promise<Growth> {
  const reason = choice.reason.trim();
  if (reason === '') throw new ActionFault('reason-missing', choice.planId);
  return store.append([await stampedChange(store, rim, id, 'rule-set', { ...choice, reason })]);
}
