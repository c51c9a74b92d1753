import type { Period } from './period.ts';
import type { TargetState } from './target-state.ts';

/** Of which unit and month 填报数据 are taken; an empty text is all of them. */
export interface FileScope {
  readonly unitId: string;
  readonly period: Period;
}

/** The states that a scope leaves: the targets the unit leads, with the month's entries alone. All changes nothing. */
export function withinScope(states: readonly TargetState[], { unitId, period }: FileScope): TargetState[] {
  return states
    .filter(({ assignment }) => unitId === '' || assignment?.leadUnitId === unitId)
    .map((state) => {
      if (period === '') return state;
      const entry = Object.hasOwn(state.entriesByPeriod, period) ? state.entriesByPeriod[period] : undefined;
      return { ...state, entriesByPeriod: entry === undefined ? {} : { [period]: entry } };
    });
}
