import type { ChangeBody } from '../domain/change-bodies.ts';
import type { Growth } from '../storage/append.ts';
import type { Store } from '../storage/store.ts';
import { ActionFault } from './action-fault.ts';
import type { Rim } from './rim.ts';
import { stampedChange } from './stamped-change.ts';

/**
 * Puts another goal in the place of the one in force; the goal of the year's start stays beside it. The latest revision
 * stands as a whole. Rejects with a `StorageFault`, or with the fault `reason-missing` for a blank reason; then nothing
 * was saved.
 */
export async function reviseTarget(
  store: Store,
  rim: Rim,
  id: string,
  revision: ChangeBody<'target-revised'>,
): Promise<Growth> {
  const reason = revision.reason.trim();
  if (reason === '') throw new ActionFault('reason-missing', revision.targetId);
  return store.append([await stampedChange(store, rim, id, 'target-revised', { ...revision, reason })]);
}
