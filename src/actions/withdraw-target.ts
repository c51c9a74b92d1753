import type { ChangeBody } from '../domain/change-bodies.ts';
import type { Growth } from '../storage/append.ts';
import type { Store } from '../storage/store.ts';
import { ActionFault } from './action-fault.ts';
import type { Rim } from './rim.ts';
import { stampedChange } from './stamped-change.ts';

/**
 * Takes a target out of its plan with a reason: it leaves the board, and all that happened to it stays readable. Rejects
 * with a `StorageFault`, or with the fault `reason-missing` for a blank reason; then nothing was saved.
 */
export async function withdrawTarget(
  store: Store,
  rim: Rim,
  id: string,
  withdrawal: ChangeBody<'target-withdrawn'>,
): Promise<Growth> {
  const reason = withdrawal.reason.trim();
  if (reason === '') throw new ActionFault('reason-missing', withdrawal.targetId);
  return store.append([await stampedChange(store, rim, id, 'target-withdrawn', { ...withdrawal, reason })]);
}
