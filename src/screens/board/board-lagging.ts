import type { Basis } from '../../domain/basis.ts';
import { mostBehind } from '../../domain/most-behind.ts';
import { type OrganisationState, unitName } from '../../domain/organisation.ts';
import type { Period } from '../../domain/period.ts';
import { foreseen, type Prospect } from '../../domain/prospect.ts';
import type { Item } from '../../domain/worst-first.ts';
import { standingsAsOf } from '../../queries/board-view.ts';
import type { PlanStates } from '../../queries/plan-states.ts';
import { yearAsOf } from '../../queries/year-of.ts';

/** The items that are furthest behind. */
export const worstItems = (read: PlanStates, asOf: Period, basis: Basis): Item[] =>
  mostBehind(standingsAsOf(read, asOf, basis), read.plan);

/** What is forecast of each item of which anything can be. */
export function foreseenIn(read: PlanStates, asOf: Period, basis: Basis): Prospect[] {
  const year = yearAsOf(read, asOf, basis);
  return standingsAsOf(read, asOf, basis)
    .map(year.prospectOf)
    .filter((prospect) => foreseen.includes(prospect));
}

/** Who answers for an item, once that is known. */
export const leadUnitOf =
  (organisation: OrganisationState | undefined) =>
  ({ standing: { assignment } }: Item): string | undefined =>
    assignment?.leadUnitId && organisation && unitName(organisation, assignment.leadUnitId);
