import type { Basis } from '../../domain/basis.ts';
import type { Period } from '../../domain/period.ts';

/** The moment and the figures for which rules are compared. */
export interface RulesPlace {
  readonly planId: string;
  readonly asOf: Period;
  readonly basis: Basis;
}
