import type { Basis } from '../../domain/basis.ts';
import type { Period } from '../../domain/period.ts';
import type { RankingWay } from '../../domain/ranking-way.ts';

/** Where a ranking is: what its address says. */
export interface RankingPlace {
  readonly planId: string;
  readonly asOf: Period;
  readonly basis: Basis;
  /** absent: the address leaves it to what is assigned */
  readonly way: RankingWay | undefined;
}
