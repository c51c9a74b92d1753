import type { Growth } from '../storage/append.ts';
import type { Store } from '../storage/store.ts';
import type { Rim } from './rim.ts';
import { stampAll, writerOf } from './stamped-change.ts';

/** A unit under its name and place in the list; `id` is of the change and made before, so that a retry is a no-op. */
export interface UnitDefinition {
  readonly id: string;
  readonly unitId: string;
  readonly name: string;
  readonly order?: number;
}

/**
 * Adds units, gives them other names or another order: each is said anew, all in one transaction. A dissolved unit
 * that is defined is there again. Resolves when it is durable; rejects with a `StorageFault`, and nothing was saved.
 */
export async function defineUnits(
  store: Store,
  rim: Rim,
  definitions: readonly UnitDefinition[],
): Promise<Growth> {
  const sayings = definitions.map(({ id, unitId, name, order }) => ({
    id,
    kind: 'unit-defined' as const,
    body: { unitId, name, ...(order === undefined ? {} : { order }) },
  }));
  return store.append(stampAll(store, await writerOf(store, rim), sayings));
}
