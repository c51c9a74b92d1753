import type { OrganisationState, Unit } from './organisation.ts';

/** The order that puts a new unit last. */
export const nextUnitOrder = ({ unitsById }: OrganisationState): number =>
  1 + Object.values(unitsById).reduce((last, { definition }) => Math.max(last, definition?.order ?? -1), -1);

interface PlacedUnit {
  readonly unitId: string;
  readonly name: string;
  readonly order: number;
}

/** The units that must be said anew so that one stands at another place of the list; `to` counts from 0. */
export function unitsMoved(
  { unitsById }: OrganisationState,
  units: readonly Unit[],
  unitId: string,
  to: number,
): PlacedUnit[] {
  const moved = units.find(({ id }) => id === unitId);
  if (moved === undefined) return [];
  const list = units.filter(({ id }) => id !== unitId);
  list.splice(to, 0, moved);
  return list
    .map(({ id, name }, order) => ({ unitId: id, name, order }))
    .filter((placed) => unitsById[placed.unitId]?.definition?.order !== placed.order);
}
