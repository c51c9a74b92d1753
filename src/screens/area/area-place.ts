import type { Basis } from '../../domain/basis.ts';
import type { ItemFilter } from '../../domain/item-filter.ts';
import type { Period } from '../../domain/period.ts';
import type { Area, Plan } from '../../domain/plan.ts';

/** Where an area's page is: what its address says. */
export interface AreaPlace {
  readonly plan: Plan;
  readonly area: Area;
  readonly asOf: Period;
  readonly basis: Basis;
  readonly filter: ItemFilter;
}
