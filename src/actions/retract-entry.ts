import type { ChangeBody } from '../domain/change.ts';
import type { Growth } from '../storage/append.ts';
import type { Store } from '../storage/store.ts';
import type { Rim } from './rim.ts';
import { stampedChange } from './stamped-change.ts';

/** Takes an entry back with a reason; it stays readable, and the one before it comes into force again. */
export async function retractEntry(
  store: Store,
  rim: Rim,
  id: string,
  retraction: ChangeBody<'entry-retracted'>,
): Promise<Growth> {
  return store.append([await stampedChange(store, rim, id, 'entry-retracted', retraction)]);
}
