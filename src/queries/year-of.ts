import { type Basis, statesOn } from '../domain/basis.ts';
import { type Forecast, forecastOf, type WithoutForecast } from '../domain/forecast.ts';
import type { YearOf } from '../domain/item-filter.ts';
import { isRunning } from '../domain/lag-days.ts';
import { currentMiss, lightHistory } from '../domain/light-history.ts';
import type { Period } from '../domain/period.ts';
import { prospectOf } from '../domain/prospect.ts';
import type { Standing } from '../domain/standing.ts';
import type { TargetState } from '../domain/target-state.ts';
import type { PlanStates } from './plan-states.ts';

/** The same answer for the same item is found once. */
function onceFor<T>(answer: (targetId: string) => T): (standing: Standing) => T {
  const known = new Map<string, T>();
  return ({ target: { id } }) => {
    if (!known.has(id)) known.set(id, answer(id));
    return known.get(id) ?? answer(id);
  };
}

/** What a filter asks of the year, and the forecasts themselves. */
export interface PlanYear extends YearOf {
  readonly forecastOf: (standing: Standing) => Forecast | WithoutForecast | undefined;
}

/** Forecasts and missed months of a plan's items as of a month; an item's are computed when they are first asked. */
export function yearAsOf({ plan, states, rule }: PlanStates, asOf: Period, basis: Basis): PlanYear {
  let stateById: ReadonlyMap<string, TargetState> | undefined;
  const stateOf = (id: string): TargetState | undefined => {
    stateById ??= new Map(statesOn(basis, states).map((state) => [state.targetId, state]));
    return stateById.get(id);
  };
  const forecast = onceFor((id) => {
    const state = stateOf(id);
    return state && forecastOf(state, plan, asOf);
  });
  return {
    forecastOf: forecast,
    prospectOf: (standing) => prospectOf(forecast(standing)),
    missedMonthsOf: onceFor((id) => {
      const state = stateOf(id);
      return state ? (currentMiss(lightHistory(state, plan, asOf, rule))?.months ?? 0) : 0;
    }),
    isRunning: (standing) => isRunning(standing, plan),
  };
}
