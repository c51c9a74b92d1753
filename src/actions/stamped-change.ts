import { CHANGE_VERSION, type ChangeBody, type ChangeKind, type ChangeOf } from '../domain/change.ts';
import { nextStamp } from '../domain/clock.ts';
import type { Store } from '../storage/store.ts';
import type { Rim } from './rim.ts';

/** A change of this device's own, later than everything in the log. `id` is made before, so a retry is a no-op. */
export async function stampedChange<K extends ChangeKind>(
  store: Store,
  rim: Rim,
  id: string,
  kind: K,
  body: ChangeBody<K>,
): Promise<ChangeOf<K>> {
  const { latest } = await store.readExtent();
  const at = nextStamp(latest === '' ? undefined : latest, rim.now());
  const change = { id, kind, version: CHANGE_VERSION, at, author: rim.author(), device: store.device, body };
  return change as unknown as ChangeOf<K>;
}
