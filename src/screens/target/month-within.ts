import type { Period } from '../../domain/period.ts';
import type { Plan } from '../../domain/plan.ts';

/** The month, or the nearest one of the plan: what a figure or a piece of evidence can be of. */
export const monthWithin = (asOf: Period, { periods: { from, to } }: Pick<Plan, 'periods'>): Period =>
  asOf < from ? from : asOf > to ? to : asOf;
