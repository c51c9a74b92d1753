import type { ChangeBody } from '../domain/change-bodies.ts';
import { isLocked } from '../domain/locks.ts';
import { unitsOf } from '../domain/organisation.ts';
import type { Growth } from '../storage/append.ts';
import type { Store } from '../storage/store.ts';
import { ActionFault } from './action-fault.ts';
import type { Rim } from './rim.ts';
import { stampedChange } from './stamped-change.ts';

/**
 * Lets one unit log in a closed month until an instant; the latest exemption of a unit and month counts. Rejects with a
 * `StorageFault`, or with the fault `unit-unknown` for a unit that is not there, `until-past` for an instant that is
 * over, `lock-changed` when the month is not closed, `reason-missing` for a blank reason; then nothing was saved.
 */
export async function exemptFromLock(
  store: Store,
  rim: Rim,
  id: string,
  exemption: ChangeBody<'lock-exempted'>,
): Promise<Growth> {
  const { planId, period, unitId, until } = exemption;
  const reason = exemption.reason.trim();
  if (reason === '') throw new ActionFault('reason-missing', period);
  if (until <= rim.now()) throw new ActionFault('until-past', until);
  const units = unitsOf(await store.readOrganisation());
  if (!units.some((unit) => unit.id === unitId)) throw new ActionFault('unit-unknown', unitId);
  if (!isLocked(await store.readLocks(planId), period)) throw new ActionFault('lock-changed', period);
  return store.append([await stampedChange(store, rim, id, 'lock-exempted', { ...exemption, reason })]);
}
