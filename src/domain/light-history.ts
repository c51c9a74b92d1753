import { standingsOf } from './board.ts';
import { isMissed, type Light } from './light.ts';
import type { LightRule } from './light-rule.ts';
import { type Period, periodsFrom } from './period.ts';
import type { Plan } from './plan.ts';
import { type RollUp, rollUp } from './roll-up.ts';
import { type Standing, standingOf } from './standing.ts';
import type { TargetState } from './target-state.ts';

export interface LightMonth {
  readonly period: Period;
  readonly light: Light;
}

export interface TargetMonth extends LightMonth {
  readonly standing: Standing;
  /** nothing was reported for this very month: the light follows from an earlier figure */
  readonly carried: boolean;
}

export interface WholeMonth extends LightMonth {
  readonly rollUp: RollUp;
}

/** Months behind the schedule without a month between them that was not. */
export interface MissRun {
  readonly from: Period;
  readonly to: Period;
  readonly months: number;
  /** how many of them were severe */
  readonly severe: number;
}

/** The months of the plan up to the as-of month; none when it lies before the plan. */
const monthsUpTo = ({ periods }: Pick<Plan, 'periods'>, asOf: Period): Period[] =>
  periodsFrom(periods.from, asOf < periods.to ? asOf : periods.to);

/**
 * 亮灯历程 of a target: the standing of every month of the plan up to the as-of month, by the facts known now for that
 * month. A miss that was repaired later stays a miss in its own month; what is reported for later months changes nothing
 * in earlier ones. Under a rule that escalates, the first month of a run of misses keeps its own light and those that
 * repeat it are severe; a month that was repaired breaks the run. Empty while the target is not defined or once it is withdrawn.
 */
export function lightHistory(
  state: TargetState,
  plan: Pick<Plan, 'periods'>,
  asOf: Period,
  rule: LightRule,
): TargetMonth[] {
  return monthsUpTo(plan, asOf).flatMap((period) => {
    const standing = standingOf(state, plan, period, rule);
    if (standing === undefined) return [];
    const { light, entry } = standing;
    return [{ period, light, standing, carried: entry !== undefined && entry.period < period }];
  });
}

/** The same for the roll-up of any set of targets: an area, a theme, a plan. */
export function wholeHistory(
  plan: Plan,
  states: readonly TargetState[],
  asOf: Period,
  rule: LightRule,
): WholeMonth[] {
  return monthsUpTo(plan, asOf).map((period) => {
    const whole = rollUp(standingsOf(plan, states, period, rule), rule);
    return { period, light: whole.light, rollUp: whole };
  });
}

/**
 * The runs of months with 滞后 or 严重滞后, in order. Given months without a gap, as the histories are. Any other light
 * ends a run: also a month that was not judged.
 */
export function missRuns(months: readonly LightMonth[]): MissRun[] {
  const runs: MissRun[] = [];
  let open: MissRun | undefined;
  for (const { period, light } of months) {
    if (!isMissed(light)) {
      open = undefined;
      continue;
    }
    const severe = (open?.severe ?? 0) + (light === 'severe' ? 1 : 0);
    const run: MissRun = { from: open?.from ?? period, to: period, months: (open?.months ?? 0) + 1, severe };
    runs.splice(open === undefined ? runs.length : runs.length - 1, 1, run);
    open = run;
  }
  return runs;
}

/** The run that has not ended by the last of the months; undefined when that month is no miss. */
export function currentMiss(months: readonly LightMonth[]): MissRun | undefined {
  const last = missRuns(months).at(-1);
  return last?.to === months.at(-1)?.period ? last : undefined;
}
