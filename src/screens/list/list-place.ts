import type { Basis } from '../../domain/basis.ts';
import type { ItemFilter } from '../../domain/item-filter.ts';
import type { Period } from '../../domain/period.ts';

/** Where a list is: what its address says. */
export interface ListPlace {
  readonly planId: string;
  readonly asOf: Period;
  readonly basis: Basis;
  readonly filter: ItemFilter;
}
