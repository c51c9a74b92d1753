import type { Basis } from '../../domain/basis.ts';
import { type DifferenceFilter, printDifferenceFilter } from '../../domain/difference-filter.ts';
import { type NamedMoments, printMoments } from '../../domain/difference-moments.ts';
import { compareAddress } from '../../ui/addresses.ts';

/** Where a comparison is: what its address says. */
export interface ComparePlace {
  readonly planId: string;
  readonly basis: Basis;
  readonly moments: NamedMoments;
  readonly filter: DifferenceFilter;
}

/** The address of a place, always with both moments: it says the same next month. */
export const placeAddress = ({ planId, basis, moments, filter }: ComparePlace): string =>
  compareAddress(planId, moments.after.asOf, printMoments(moments), basis, printDifferenceFilter(filter));
