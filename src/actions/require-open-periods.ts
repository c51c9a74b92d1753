import { mayLog } from '../domain/locks.ts';
import type { Period } from '../domain/period.ts';
import type { Store } from '../storage/store.ts';
import { ActionFault } from './action-fault.ts';
import type { Writer } from './stamped-change.ts';

interface Month {
  readonly planId: string;
  readonly period: Period;
}

/**
 * Rejects with the fault `period-locked`, which names the month, when one of the months is closed for the writer's
 * unit. It arranges the work on this device; what another device logged meanwhile is kept all the same.
 */
export async function requireOpenPeriods(
  store: Store,
  { unitId, now }: Pick<Writer, 'unitId' | 'now'>,
  months: readonly Month[],
): Promise<void> {
  for (const planId of new Set(months.map((month) => month.planId))) {
    const locks = await store.readLocks(planId);
    for (const { period } of months.filter((month) => month.planId === planId))
      if (!mayLog(locks, period, unitId, now)) throw new ActionFault('period-locked', period);
  }
}
