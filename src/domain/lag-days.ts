import {
  add,
  compare,
  type Decimal,
  divide,
  isZero,
  maximum,
  multiply,
  round,
  subtract,
  sum,
} from './decimal.ts';
import { isJudged, isMissed, isOnSchedule, pointsBetween } from './light.ts';
import { expectationOf, isFlatCurve } from './pace.ts';
import { addMonths, daysBetweenEnds, daysIn, type Period } from './period.ts';
import type { Plan } from './plan.ts';
import type { Standing } from './standing.ts';

/**
 * 落后序时n天: how many days of schedule are missing, in whole days and never less than one for what is behind.
 * Where no day can be named, why: no entry, a deadline that has not come, a schedule that is flat all year, or
 * nothing of which a share is formed.
 */
export type Lag =
  | { readonly kind: 'days'; readonly days: number }
  /** since the last day of the month in which it was due; 0 in that month */
  | { readonly kind: 'past-due'; readonly days: number }
  | { readonly kind: 'none'; readonly why: 'silent' | 'not-due' | 'flat' | 'no-share' };

type PlanSpan = Pick<Plan, 'periods'>;
type ShareAt = (period: Period) => Decimal;

const ON_SCHEDULE: Lag = { kind: 'days', days: 0 };

/** Whole days, a started one counted; what division leaves behind the twelfth place is none. */
function upToWholeDays(days: Decimal): number {
  const exact = round(days, 12);
  const whole = round(exact, 0);
  return Number(compare(whole, exact) < 0 ? add(whole, '1') : whole);
}

/**
 * Days from the last day on which what is achieved was enough to the last day of `asOf`. Between the ends of months
 * the schedule runs straight, day by day; before the plan nothing is due, so no lag is longer than the plan.
 */
function daysBehind(shareAt: ShareAt, achieved: Decimal, asOf: Period, { periods }: PlanSpan): number {
  const start = addMonths(periods.from, -1);
  const dueAt: ShareAt = (period) => (period <= start ? '0' : shareAt(period));
  if (compare(pointsBetween(achieved, dueAt(asOf)), '0') >= 0) return 0;
  let month = asOf;
  while (month > start && compare(pointsBetween(achieved, dueAt(addMonths(month, -1))), '0') < 0)
    month = addMonths(month, -1);
  if (month <= start) return daysBetweenEnds(start, asOf);
  const before = addMonths(month, -1);
  const due = dueAt(before);
  // What is enough but for the thirteenth place is no step back into the month before.
  const run = maximum('0', divide(subtract(achieved, due), subtract(dueAt(month), due)));
  const days = multiply(run, String(daysIn(month)));
  return upToWholeDays(subtract(String(daysBetweenEnds(before, asOf)), days));
}

export const isRunning = ({ target: { pace } }: Standing, plan: PlanSpan): boolean =>
  pace.kind === 'linear' || (pace.kind === 'curve' && !isFlatCurve(pace, plan));

/** The lag of one target at its as-of period. What is on its schedule lags by no day, whatever its pace. */
export function lagOf(standing: Standing, plan: PlanSpan): Lag {
  const { target, asOf, light, assessment } = standing;
  const { pace } = target;
  if (light === 'unreported' || light === 'not-applicable') return { kind: 'none', why: 'silent' };
  if (light === 'not-due') return { kind: 'none', why: 'not-due' };
  if (isOnSchedule(light)) return ON_SCHEDULE;
  if (pace.kind === 'deadline')
    return { kind: 'past-due', days: Math.max(0, daysBetweenEnds(pace.due ?? plan.periods.to, asOf)) };
  if (!isRunning(standing, plan)) return { kind: 'none', why: 'flat' };
  if (assessment?.completion === undefined) return { kind: 'none', why: 'no-share' };
  const shareAt: ShareAt = (period) => expectationOf(target, period, plan).share;
  return { kind: 'days', days: daysBehind(shareAt, assessment.completion, asOf, plan) };
}

/** How far the mean of several targets is behind, and of how many. */
export interface MeanLag {
  readonly days: number;
  readonly targets: number;
  /** those of them that are behind, whatever the mean says */
  readonly lagging: number;
}

/**
 * The day at which the mean schedule of the judged targets expected what they have achieved on average. Only those
 * whose schedule runs over the year take part, each with at most the whole; undefined when there is none.
 */
export function meanLagOf(standings: readonly Standing[], plan: PlanSpan): MeanLag | undefined {
  const counted = standings.filter((each) => isJudged(each.light) && isRunning(each, plan));
  const weight = sum(counted.map((each) => each.weight));
  const [first] = counted;
  if (first === undefined || isZero(weight)) return undefined;
  const mean = (value: (standing: Standing) => Decimal): Decimal =>
    divide(sum(counted.map((each) => multiply(each.weight, value(each)))), weight);
  const shareAt: ShareAt = (period) => mean(({ target }) => expectationOf(target, period, plan).share);
  const days = daysBehind(
    shareAt,
    mean((each) => each.credit),
    first.asOf,
    plan,
  );
  return { days, targets: counted.length, lagging: counted.filter(({ light }) => isMissed(light)).length };
}
