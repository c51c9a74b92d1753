import { type Basis, statesOn } from '../domain/basis.ts';
import type { Gauge } from '../domain/board.ts';
import { gaugeOf } from '../domain/board.ts';
import type { LightRule } from '../domain/light-rule.ts';
import type { Period } from '../domain/period.ts';
import type { Area } from '../domain/plan.ts';
import { type Standing, standingOf } from '../domain/standing.ts';
import type { TargetState } from '../domain/target-state.ts';
import type { PlanStates } from './plan-states.ts';

/*
 * What follows from a state that did not change is not derived again: the query cache keeps the identity of every state
 * that stayed as it was, so one new entry costs one standing and one gauge, and React sees nine gauges that are the same.
 */

interface KeptStandings {
  readonly plan: PlanStates['plan'];
  readonly rule: LightRule;
  readonly standingByMonth: Map<Period, Standing | undefined>;
}

interface KeptGauge {
  readonly rule: LightRule;
  readonly standings: readonly Standing[];
  readonly gauge: Gauge;
}

const acceptedByState = new WeakMap<TargetState, TargetState>();
const standingsByState = new WeakMap<TargetState, KeptStandings>();
const gaugesByArea = new WeakMap<Area, Map<string, KeptGauge>>();

function seenOn(basis: Basis, state: TargetState): TargetState {
  if (basis === 'reported') return state;
  const kept = acceptedByState.get(state);
  if (kept !== undefined) return kept;
  const seen = statesOn(basis, [state])[0] ?? state;
  acceptedByState.set(state, seen);
  return seen;
}

function standingsIn(state: TargetState, { plan, rule }: PlanStates): KeptStandings['standingByMonth'] {
  const kept = standingsByState.get(state);
  if (kept?.plan === plan && kept.rule === rule) return kept.standingByMonth;
  const standingByMonth: KeptStandings['standingByMonth'] = new Map();
  standingsByState.set(state, { plan, rule, standingByMonth });
  return standingByMonth;
}

/** All standings of a plan as of a month on one basis, in the order of the states; the same object for the same facts. */
export function standingsOn(read: PlanStates, asOf: Period, basis: Basis): Standing[] {
  return read.states.flatMap((state) => {
    const seen = seenOn(basis, state);
    const byMonth = standingsIn(seen, read);
    if (!byMonth.has(asOf)) byMonth.set(asOf, standingOf(seen, read.plan, asOf, read.rule));
    return byMonth.get(asOf) ?? [];
  });
}

const areSame = (a: readonly Standing[], b: readonly Standing[]): boolean =>
  a.length === b.length && a.every((standing, index) => standing === b[index]);

/** An area's gauge, the very one of before while none of its standings moved. */
export function gaugeOn(asOf: Period, basis: Basis): typeof gaugeOf {
  const moment = `${asOf};${basis}`;
  return (area, standings, rule) => {
    const gauges = gaugesByArea.get(area) ?? new Map<string, KeptGauge>();
    gaugesByArea.set(area, gauges);
    const kept = gauges.get(moment);
    if (kept !== undefined && kept.rule === rule && areSame(kept.standings, standings)) return kept.gauge;
    const gauge = gaugeOf(area, standings, rule);
    gauges.set(moment, { rule, standings, gauge });
    return gauge;
  };
}
