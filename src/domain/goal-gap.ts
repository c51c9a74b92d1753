import { type Decimal, negate } from './decimal.ts';
import { isSmallerBetter } from './measure.ts';
import type { Target } from './plan.ts';
import type { Standing } from './standing.ts';

/**
 * True for a level that has one gap, the one to its goal: due all year, or a rate without a baseline, whose share would
 * divide one rate by another. Its light may still follow from that share; no page tells the share as its gap.
 */
export const isToldByGoal = ({ measure, pace, unit, baseline }: Target): boolean =>
  measure === 'level' && (pace.kind === 'hold' || (unit === '%' && baseline === undefined));

/** The gap of a rate to its goal in 百分点, exact, negative for what is short; undefined of whatever is no rate. */
export function gapToGoal({ assessment, target }: Standing): Decimal | undefined {
  const gap = target.unit === '%' ? assessment?.gap : undefined;
  return gap !== undefined && isSmallerBetter(target) ? negate(gap) : gap;
}

/** Completion minus schedule in points, where that is the gap that is told; undefined where it is the one to the goal. */
export const gapToSchedule = ({ points, target }: Standing): Decimal | undefined =>
  isToldByGoal(target) ? undefined : points;
