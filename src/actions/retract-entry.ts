import type { ChangeBody } from '../domain/change-bodies.ts';
import type { Period } from '../domain/period.ts';
import type { Growth } from '../storage/append.ts';
import type { Store } from '../storage/store.ts';
import { requireOpenPeriods } from './require-open-periods.ts';
import type { Rim } from './rim.ts';
import { stampAll, writerOf } from './stamped-change.ts';

/**
 * Takes an entry of a month back with a reason; it stays readable, and the one before it comes into force again.
 * Rejects with a `StorageFault` or the fault `period-locked`, and then nothing was saved.
 */
export async function retractEntry(
  store: Store,
  rim: Rim,
  id: string,
  retraction: ChangeBody<'entry-retracted'>,
  period: Period,
): Promise<Growth> {
  const writer = await writerOf(store, rim);
  await requireOpenPeriods(store, writer, [{ ...retraction, period }]);
  return store.append(stampAll(store, writer, [{ id, kind: 'entry-retracted', body: retraction }]));
}
