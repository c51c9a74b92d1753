import type { Entry } from '../domain/change-bodies.ts';
import type { Growth } from '../storage/append.ts';
import type { Store } from '../storage/store.ts';
import { requireOpenPeriods } from './require-open-periods.ts';
import type { Rim } from './rim.ts';
import { stampAll, writerOf } from './stamped-change.ts';

/** An entry to log; `draftId` names what was typed, forgotten once the entry is durable. */
export interface Logging {
  readonly id: string;
  readonly entry: Entry;
  readonly draftId: string;
}

/**
 * Logs figures or corrects them: both are new changes, all in one transaction. Resolves when they are durable. Rejects
 * with a `StorageFault` or the fault `period-locked`, and then nothing was saved.
 */
export async function logEntries(store: Store, rim: Rim, loggings: readonly Logging[]): Promise<Growth> {
  const writer = await writerOf(store, rim);
  await requireOpenPeriods(
    store,
    writer,
    loggings.map(({ entry }) => entry),
  );
  const sayings = loggings.map(({ id, entry }) => ({ id, kind: 'entry-logged' as const, body: entry }));
  const growth = await store.append(stampAll(store, writer, sayings));
  // The figures are durable; a draft that outlives them only offers what is already there.
  await store.keepDrafts(new Map(loggings.map(({ draftId }) => [draftId, undefined]))).catch(() => undefined);
  return growth;
}

/** Logs or corrects one figure, typed on its target's own page. */
export const logEntry = (store: Store, rim: Rim, id: string, entry: Entry): Promise<Growth> =>
  logEntries(store, rim, [{ id, entry, draftId: entry.targetId }]);
