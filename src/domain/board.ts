import type { LightRule } from './light-rule.ts';
import type { Period } from './period.ts';
import type { Area, Plan } from './plan.ts';
import { type RollUp, rollUp } from './roll-up.ts';
import { type Standing, standingOf } from './standing.ts';
import type { TargetState } from './target-state.ts';

/** One gauge: an area of the plan and the roll-up of its targets. */
export interface Gauge {
  readonly areaId: string;
  readonly heading: string;
  readonly motto?: string;
  readonly rollUp: RollUp;
}

/** 看板: the gauges of a plan at one as-of period, and the roll-up of the whole. Plain JSON. */
export interface Board {
  readonly planId: string;
  readonly asOf: Period;
  readonly rule: LightRule;
  readonly gauges: readonly Gauge[];
  readonly whole: RollUp;
}

/** The gauge of an area from the standings of its targets alone. */
export const gaugeOf = (area: Area, standings: readonly Standing[], rule: LightRule): Gauge => ({
  areaId: area.id,
  heading: area.heading,
  ...(area.motto === undefined ? {} : { motto: area.motto }),
  rollUp: rollUp(standings, rule),
});

/** All standings of a plan at one as-of period, in the order of the states. */
export function standingsOf(
  plan: Plan,
  states: readonly TargetState[],
  asOf: Period,
  rule: LightRule,
): Standing[] {
  return states.flatMap((state) => standingOf(state, plan, asOf, rule) ?? []);
}

/** The board in the plan's own order of areas. `gauge` may hand back one that it made before of the same standings. */
export function boardOf(
  plan: Plan,
  standings: readonly Standing[],
  asOf: Period,
  rule: LightRule,
  gauge: typeof gaugeOf = gaugeOf,
): Board {
  const within = (area: Area): Standing[] => standings.filter((s) => s.target.areaId === area.id);
  return {
    planId: plan.id,
    asOf,
    rule,
    gauges: plan.areas.map((area) => gauge(area, within(area), rule)),
    whole: rollUp(standings, rule),
  };
}

/**
 * The as-of period a plan opens with: the latest that any figure speaks of, else the plan's first. Chosen from the
 * facts, not from the calendar, so that the board says the same tomorrow.
 */
export function latestPeriod(plan: Plan, states: readonly TargetState[]): Period {
  let latest = plan.periods.from;
  for (const { entriesByPeriod } of states)
    for (const period of Object.keys(entriesByPeriod)) if (period > latest) latest = period;
  return latest > plan.periods.to ? plan.periods.to : latest;
}
