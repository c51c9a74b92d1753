import type { ChangeBody } from '../domain/change-bodies.ts';
import type { Period } from '../domain/period.ts';
import type { Growth } from '../storage/append.ts';
import type { Store } from '../storage/store.ts';
import { ActionFault } from './action-fault.ts';
import { requireOpenPeriods } from './require-open-periods.ts';
import type { Rim } from './rim.ts';
import { stampAll, writerOf } from './stamped-change.ts';

/**
 * Takes a piece of evidence away from its month with a reason; that it was there, and its bytes, stay. Rejects with a
 * `StorageFault`, or with the fault `period-locked` or `reason-missing`; then nothing was saved.
 */
export async function removeEvidence(
  store: Store,
  rim: Rim,
  id: string,
  removal: ChangeBody<'evidence-removed'>,
  period: Period,
): Promise<Growth> {
  const reason = removal.reason.trim();
  if (reason === '') throw new ActionFault('reason-missing', removal.targetId);
  const writer = await writerOf(store, rim);
  await requireOpenPeriods(store, writer, [{ ...removal, period }]);
  return store.append(
    stampAll(store, writer, [{ id, kind: 'evidence-removed', body: { ...removal, reason } }]),
  );
}
