import type { Basis } from '../domain/basis.ts';
import { type ItemFilter, passes } from '../domain/item-filter.ts';
import type { Light } from '../domain/light.ts';
import type { Period } from '../domain/period.ts';
import { standingsAsOf } from '../queries/board-view.ts';
import type { PlanStates } from '../queries/plan-states.ts';
import { monthsOf } from '../queries/search.ts';
import type { Desk } from './search-things.ts';

/** What an option's address and light depend on. */
export interface SearchPlace {
  readonly here: Desk;
  readonly basis: Basis;
  readonly months: ReadonlyMap<string, Period>;
  readonly lightOf: (planId: string, targetId: string) => Light | undefined;
  /** how many items of the plan that is looked at */
  readonly countOf: (filter: ItemFilter) => number;
}

export function searchPlace(reads: readonly PlanStates[], here: Desk): SearchPlace {
  const { basis } = here;
  const months = monthsOf(reads, here);
  const lightsByPlan = new Map<string, ReadonlyMap<string, Light>>();
  const standingsOf = (planId: string) => {
    const read = reads.find(({ plan }) => plan.id === planId);
    return read ? standingsAsOf(read, months.get(planId), basis) : [];
  };
  const lightsOf = (planId: string): ReadonlyMap<string, Light> => {
    return new Map(standingsOf(planId).map(({ target, light }) => [target.id, light]));
  };
  const lightOf: SearchPlace['lightOf'] = (planId, targetId) => {
    const lights = lightsByPlan.get(planId) ?? lightsOf(planId);
    lightsByPlan.set(planId, lights);
    return lights.get(targetId);
  };
  const countOf: SearchPlace['countOf'] = (filter) =>
    standingsOf(here.planId).filter((each) => passes(filter, each)).length;
  return { here, basis, months, lightOf, countOf };
}
