import { type ItemFilter, passes } from '../../domain/item-filter.ts';
import { type MeanLag, meanLagOf } from '../../domain/lag-days.ts';
import { type OrganisationState, unitName, unitsOf } from '../../domain/organisation.ts';
import type { Standing } from '../../domain/standing.ts';
import { type Item, worstFirst } from '../../domain/worst-first.ts';
import { standingsAsOf } from '../../queries/board-view.ts';
import type { PlanStates } from '../../queries/plan-states.ts';
import type { FilterNames } from '../../text/list-words.ts';
import type { ListPlace } from './list-place.ts';

/** Everything a list shows. */
export interface ListView {
  readonly names: FilterNames;
  /** worst first */
  readonly items: readonly Item[];
  /** of all items of the plan: what the filter could be instead */
  readonly standings: readonly Standing[];
  readonly meanLag?: MeanLag | undefined;
}

/** The names a filter needs; undefined when it names an area or a unit that is not here. */
function namesOf(
  { areaId, unitId }: ItemFilter,
  { plan }: PlanStates,
  organisation: OrganisationState,
): FilterNames | undefined {
  const area = plan.areas.find(({ id }) => id === areaId)?.heading;
  const unit = unitId === undefined ? undefined : unitName(organisation, unitId);
  const isLost = (areaId !== undefined && area === undefined) || (unitId !== undefined && unit === undefined);
  return isLost ? undefined : { area, unit };
}

/** The items a filter counts as of a month; undefined when it names what is not here: never everything instead. */
export function listViewOf(
  read: PlanStates,
  organisation: OrganisationState,
  { asOf, basis, filter }: Omit<ListPlace, 'planId'>,
): ListView | undefined {
  const names = namesOf(filter, read, organisation);
  if (names === undefined) return undefined;
  const standings = standingsAsOf(read, asOf, basis);
  const counted = standings.filter((each) => passes(filter, each));
  return {
    names,
    standings,
    items: worstFirst(counted, read.plan),
    meanLag: meanLagOf(counted, read.plan),
  };
}

/** Units that lead an item of the plan, in the order of the list of units. */
export const leadingUnits = (
  standings: readonly Standing[],
  organisation: OrganisationState,
): { readonly id: string; readonly name: string }[] => {
  const leading = new Set(standings.map(({ assignment }) => assignment?.leadUnitId));
  return unitsOf(organisation).filter(({ id }) => leading.has(id));
};
