import { unitsOf } from '../domain/organisation.ts';
import { formerUnitId, readUnitName } from '../domain/organisation-names.ts';
import { nextUnitOrder } from '../domain/unit-order.ts';
import type { Growth } from '../storage/append.ts';
import type { Store } from '../storage/store.ts';
import { defineUnits } from './define-units.ts';
import type { Rim } from './rim.ts';

/**
 * Adds units at the end of the list, all in one transaction. A name that is there already is passed over; one that was
 * dissolved is that unit again, with what was assigned to it. `newId` gives the same ids when it is tried again.
 */
export async function addUnits(
  store: Store,
  rim: Rim,
  names: readonly string[],
  newId: () => string,
): Promise<Growth> {
  const organisation = await store.readOrganisation();
  const units = unitsOf(organisation);
  const first = nextUnitOrder(organisation);
  const definitions = names.map((name, n) => {
    const [id, fresh] = [newId(), newId()];
    return { id, unitId: formerUnitId(organisation, name) ?? fresh, name, order: first + n };
  });
  return defineUnits(
    store,
    rim,
    definitions.filter(({ name }) => readUnitName(name, units).ok),
  );
}
