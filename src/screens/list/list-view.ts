import { type ItemFilter, passes } from '../../domain/item-filter.ts';
import { type MeanLag, meanLagOf } from '../../domain/lag-days.ts';
import { type OrganisationState, postTitle, unitName, unitsOf } from '../../domain/organisation.ts';
import type { Standing } from '../../domain/standing.ts';
import { type Item, worstFirst } from '../../domain/worst-first.ts';
import { standingsAsOf } from '../../queries/board-view.ts';
import type { PlanStates } from '../../queries/plan-states.ts';
import { type PlanYear, yearAsOf } from '../../queries/year-of.ts';
import type { FilterNames } from '../../text/list-words.ts';
import type { ListPlace } from './list-place.ts';

/** Everything a list shows. */
export interface ListView {
  readonly names: FilterNames;
  /** worst first */
  readonly items: readonly Item[];
  /** of all items of the plan: what the filter could be instead */
  readonly standings: readonly Standing[];
  /** of any of them; costs nothing until it is asked */
  readonly year: PlanYear;
  readonly meanLag?: MeanLag | undefined;
  /** taken out of the plan, in no count; named only where nothing but an area is asked for */
  readonly withdrawn: readonly Withdrawn[];
}

interface Withdrawn {
  readonly id: string;
  readonly name: string;
  readonly reason: string;
}

function withdrawnOf({ states }: PlanStates, { areaId, ...others }: ItemFilter): Withdrawn[] {
  if (Object.keys(others).length > 0) return [];
  return states.flatMap(({ targetId, definition, withdrawal }) =>
    definition === undefined ||
    withdrawal === undefined ||
    (areaId ?? definition.target.areaId) !== definition.target.areaId
      ? []
      : [{ id: targetId, name: definition.target.name, reason: withdrawal.reason }],
  );
}

/** The names a filter needs; undefined when it names something that is not here. */
function namesOf(
  { areaId, themeId, unitId, postId }: ItemFilter,
  { plan }: PlanStates,
  organisation: OrganisationState,
): FilterNames | undefined {
  const areas = areaId === undefined ? plan.areas : plan.areas.filter(({ id }) => id === areaId);
  const themes = areas.flatMap((each) => each.themes);
  const named = [
    [areaId, areaId === undefined ? undefined : areas[0]?.heading],
    [themeId, themes.find(({ id }) => id === themeId)?.heading],
    [unitId, unitId === undefined ? undefined : unitName(organisation, unitId)],
    [postId, postId === undefined ? undefined : postTitle(organisation, postId)],
  ] as const;
  if (named.some(([id, name]) => id !== undefined && name === undefined)) return undefined;
  const [area, theme, unit, post] = named.map(([, name]) => name);
  return { area, theme, unit, post };
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
  const year = yearAsOf(read, asOf, basis);
  const counted = standings.filter((each) => passes(filter, each, year));
  return {
    names,
    standings,
    year,
    items: worstFirst(counted, read.plan),
    meanLag: meanLagOf(counted, read.plan),
    withdrawn: withdrawnOf(read, filter),
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
