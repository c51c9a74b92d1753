import type { ChangeBody } from '../domain/change-bodies.ts';
import { isLocked } from '../domain/locks.ts';
import type { Growth } from '../storage/append.ts';
import type { Store } from '../storage/store.ts';
import { ActionFault } from './action-fault.ts';
import type { Rim } from './rim.ts';
import { stampedChange } from './stamped-change.ts';

/**
 * Closes a month of a plan for entries, or opens it again. Closing anew what is closed would end the exemptions given
 * since, so it is refused. Rejects with a `StorageFault`, or with the fault `lock-changed` when the month is that way
 * already, `reason-missing` for a blank reason; then nothing was saved. It arranges the work and guards nothing.
 */
export async function lockPeriod(
  store: Store,
  rim: Rim,
  id: string,
  lock: ChangeBody<'period-locked'>,
): Promise<Growth> {
  const { planId, period, locked } = lock;
  const reason = lock.reason.trim();
  if (reason === '') throw new ActionFault('reason-missing', period);
  const locks = await store.readLocks(planId);
  const isRetry = locks.locksByPeriod[period]?.id === id;
  if (!isRetry && isLocked(locks, period) === locked) throw new ActionFault('lock-changed', period);
  return store.append([await stampedChange(store, rim, id, 'period-locked', { ...lock, reason })]);
}
