import type { AssignedTarget, Responsibility } from '../../domain/responsibility.ts';

export interface AssignFilter {
  readonly areaId: string;
  readonly unitId: string;
  readonly isUnassignedOnly: boolean;
  readonly text: string;
}

export const noFilter: AssignFilter = { areaId: '', unitId: '', isUnassignedOnly: false, text: '' };

/** A unit leads it that is there. */
export const isAssigned = ({ leadUnitId }: Responsibility, unitIds: ReadonlySet<string>): boolean =>
  leadUnitId !== undefined && unitIds.has(leadUnitId);

const answers = ({ leadUnitId, supportingUnitIds }: Responsibility, unitId: string): boolean =>
  leadUnitId === unitId || supportingUnitIds.includes(unitId);

/** Those that pass every part of the filter; an empty part lets all pass. `unitIds` are of the units that are there. */
export function applyFilter(
  targets: readonly AssignedTarget[],
  { areaId, unitId, isUnassignedOnly, text }: AssignFilter,
  unitIds: ReadonlySet<string>,
): AssignedTarget[] {
  const wanted = text.trim().toLowerCase();
  return targets.filter(
    ({ target, responsibility }) =>
      (areaId === '' || target.areaId === areaId) &&
      (unitId === '' || answers(responsibility, unitId)) &&
      !(isUnassignedOnly && isAssigned(responsibility, unitIds)) &&
      `${target.name}\n${target.quote}`.toLowerCase().includes(wanted),
  );
}
