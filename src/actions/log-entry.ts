import type { Entry } from '../domain/change.ts';
import type { Growth } from '../storage/append.ts';
import type { Store } from '../storage/store.ts';
import type { Rim } from './rim.ts';
import { stampedChange } from './stamped-change.ts';

/**
 * Logs a figure or corrects one: both are a new change. Resolves when it is durable. Rejects with a `StorageFault`,
 * and then nothing was saved.
 */
export async function logEntry(store: Store, rim: Rim, id: string, entry: Entry): Promise<Growth> {
  const change = await stampedChange(store, rim, id, 'entry-logged', entry);
  const growth = await store.append([change]);
  // The figure is durable; a draft that outlives it only offers what is already there.
  await store.keepDraft(entry.targetId, undefined).catch(() => undefined);
  return growth;
}
