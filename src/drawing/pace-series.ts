import type { Decimal } from '../domain/decimal.ts';
import { assess } from '../domain/measure.ts';
import { expectationOf } from '../domain/pace.ts';
import { type Period, periodsFrom } from '../domain/period.ts';
import type { Pace, Plan, Target } from '../domain/plan.ts';
import type { TargetState } from '../domain/target-state.ts';

/** One month of a pace: shares, 1 for the whole. */
export interface PacePoint {
  readonly period: Period;
  readonly expected: Decimal;
  /** what another pace expects, to hold this one against */
  readonly compared?: Decimal;
  /** as reported for this very month; absent where nothing was, or where it forms no share */
  readonly completion?: Decimal;
}

interface PaceOf {
  readonly target: Target;
  readonly plan: Pick<Plan, 'periods'>;
  /** whose figures are drawn, and up to which month */
  readonly state: Pick<TargetState, 'entriesByPeriod'>;
  readonly asOf: Period;
}

/** What a pace expects month by month of the plan, with the completion reported up to the as-of month. */
export function paceSeries({ target, plan, state, asOf }: PaceOf, pace: Pace, compared?: Pace): PacePoint[] {
  const shareOf = (of: Pace, period: Period): Decimal =>
    expectationOf({ ...target, pace: of }, period, plan).share;
  return periodsFrom(plan.periods.from, plan.periods.to).map((period): PacePoint => {
    const entry = period > asOf ? undefined : state.entriesByPeriod[period];
    const completion = entry && assess({ ...entry, proven: true }, target)?.completion;
    return {
      period,
      expected: shareOf(pace, period),
      ...(compared === undefined ? {} : { compared: shareOf(compared, period) }),
      ...(completion === undefined ? {} : { completion }),
    };
  });
}
