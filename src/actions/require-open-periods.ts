import { isLocked, mayLog } from '../domain/locks.ts';
import type { Period } from '../domain/period.ts';
import type { Store } from '../storage/store.ts';
import { ActionFault } from './action-fault.ts';
import type { Writer } from './stamped-change.ts';

/** What is about to change: a target's month. */
interface Month {
  readonly planId: string;
  readonly targetId: string;
  readonly period: Period;
}

/**
 * Rejects with the fault `period-locked`, which names the month, when one of the months is closed for the unit that
 * leads the target, whoever signs: an exemption is for the unit's items. It arranges the work on this device; what another device logged meanwhile is kept all the same.
 */
export async function requireOpenPeriods(
  store: Store,
  { now }: Pick<Writer, 'now'>,
  months: readonly Month[],
): Promise<void> {
  for (const planId of new Set(months.map((month) => month.planId))) {
    const own = months.filter((month) => month.planId === planId);
    const locks = await store.readLocks(planId);
    if (!own.some(({ period }) => isLocked(locks, period))) continue;
    const { states = [] } = (await store.readPlanStates(planId)) ?? {};
    const leadUnitIds = new Map(states.map(({ targetId, assignment }) => [targetId, assignment?.leadUnitId]));
    for (const { period, targetId } of own)
      if (!mayLog(locks, period, leadUnitIds.get(targetId), now))
        throw new ActionFault('period-locked', period);
  }
}
