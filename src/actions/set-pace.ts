import type { ChangeBody } from '../domain/change-bodies.ts';
import type { Growth } from '../storage/append.ts';
import type { Store } from '../storage/store.ts';
import { ActionFault } from './action-fault.ts';
import type { Rim } from './rim.ts';
import { stampedChange } from './stamped-change.ts';

/**
 * Says how much of a target is due when from now on; the plan's own pace, said again, brings it back. The latest wins.
 * Rejects with a `StorageFault`, or with the fault `reason-missing` for a blank reason; then nothing was saved.
 */
export async function setPace(
  store: Store,
  rim: Rim,
  id: string,
  pace: ChangeBody<'pace-set'>,
): Promise<Growth> {
  const reason = pace.reason.trim();
  if (reason === '') throw new ActionFault('reason-missing', pace.targetId);
  return store.append([await stampedChange(store, rim, id, 'pace-set', { ...pace, reason })]);
}
