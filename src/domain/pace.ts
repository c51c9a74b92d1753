import { compare, type Decimal, divide } from './decimal.ts';
import { monthsBetween, type Period, periodsFrom } from './period.ts';
import type { Pace, Plan, Target } from './plan.ts';

/** How much of a target is due by an as-of period. */
export interface Expectation {
  /** 0…1 */
  readonly share: Decimal;
  /** false: a deadline that has not come; the target is not judged */
  readonly due: boolean;
  /** true: the deadline lies before the as-of period */
  readonly pastDue: boolean;
}

type PlanSpan = Pick<Plan, 'periods'>;

function linearShare(asOf: Period, { periods }: PlanSpan): Decimal {
  const months = monthsBetween(periods.from, periods.to) + 1;
  const gone = Math.min(months, Math.max(0, monthsBetween(periods.from, asOf) + 1));
  return divide(String(gone), String(months));
}

/** The latest named month at or before `asOf`; nothing is due before the first. */
function curveShare(asOf: Period, shares: Readonly<Record<Period, Decimal>>): Decimal {
  const months = Object.keys(shares)
    .filter((period) => period <= asOf)
    .sort();
  const last = months.at(-1);
  return last === undefined ? '0' : (shares[last] ?? '0');
}

/** What is due by `asOf` (序时): linear at month ends, the whole goal on hold, all or nothing at a deadline. */
export function expectationOf(target: Target, asOf: Period, plan: PlanSpan): Expectation {
  const { pace } = target;
  switch (pace.kind) {
    case 'hold':
      return { share: '1', due: true, pastDue: false };
    case 'linear':
      return { share: linearShare(asOf, plan), due: true, pastDue: asOf > plan.periods.to };
    case 'curve':
      return { share: curveShare(asOf, pace.shares ?? {}), due: true, pastDue: asOf > plan.periods.to };
    case 'deadline': {
      const due = pace.due ?? plan.periods.to;
      const come = asOf >= due;
      return { share: come ? '1' : '0', due: come, pastDue: asOf > due };
    }
  }
}

/** True for two paces of one kind that expect the same in every month of the plan. */
export function isSamePace(a: Pace, b: Pace, plan: PlanSpan): boolean {
  if (a.kind !== b.kind) return false;
  const end = plan.periods.to;
  if (a.kind === 'deadline') return (a.due ?? end) === (b.due ?? end);
  const months = a.kind === 'curve' ? periodsFrom(plan.periods.from, end) : [];
  return months.every(
    (period) => compare(curveShare(period, a.shares ?? {}), curveShare(period, b.shares ?? {})) === 0,
  );
}

/** True for a curve that asks for the same all year: like a hold it has no day on which less was enough. */
export function isFlatCurve({ kind, shares = {} }: Pace, { periods }: PlanSpan): boolean {
  const first = curveShare(periods.from, shares);
  return (
    kind === 'curve' &&
    periodsFrom(periods.from, periods.to).every((period) => compare(curveShare(period, shares), first) === 0)
  );
}
