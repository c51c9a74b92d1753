import { queryOptions } from '@tanstack/react-query';
import { isPeriod, type Period } from '../domain/period.ts';
import { type TargetState, targetInForce } from '../domain/target-state.ts';
import type { Workspace } from './workspace.ts';

/** Names a row of the workbench that was typed and not yet saved. */
export const fillDraftId = (planId: string, period: Period, targetId: string): string =>
  `fill:${planId}:${period}:${targetId}`;

/** What was typed in a month's workbench and not saved, by target. Read afresh each time the page of a unit opens. */
export const fillDraftsQuery = (
  workspace: Workspace,
  planId: string,
  period: Period,
  unitId: string | undefined,
) =>
  queryOptions({
    queryKey: [workspace.id, 'fill-drafts', planId, period, unitId ?? ''],
    gcTime: 0,
    queryFn: async (): Promise<Readonly<Record<string, Readonly<Record<string, string>>>>> => {
      const prefix = fillDraftId(planId, period, '');
      const rows = await (await workspace.store()).readDrafts(prefix);
      return Object.fromEntries(rows.map(({ id, fields }) => [id.slice(prefix.length), fields]));
    },
  });

const UNSAVED = 'unsaved-fills';

/** Every row of a plan's workbench that was typed and not saved, of whatever month and unit. */
export const unsavedFillsQuery = (workspace: Workspace, planId: string) =>
  queryOptions({
    queryKey: [workspace.id, UNSAVED, planId],
    staleTime: 0,
    queryFn: async (): Promise<readonly UnsavedFill[]> => {
      const prefix = `fill:${planId}:`;
      const rows = await (await workspace.store()).readDrafts(prefix);
      return rows.flatMap(({ id }) => {
        const [period = '', ...targetId] = id.slice(prefix.length).split(':');
        return isPeriod(period) ? [{ period, targetId: targetId.join(':') }] : [];
      });
    },
  });

export interface UnsavedFill {
  readonly period: Period;
  readonly targetId: string;
}

/** What to read again once drafts were written. */
export const unsavedFillsKey = (workspace: Workspace): readonly string[] => [workspace.id, UNSAVED];

/** How many rows of each month wait to be saved, by month; what was typed for a target since withdrawn waits for nothing. */
export function unsavedByPeriod(
  fills: readonly UnsavedFill[],
  states: readonly TargetState[],
): ReadonlyMap<Period, number> {
  const inForce = new Set(states.filter((state) => targetInForce(state)).map(({ targetId }) => targetId));
  const periods = fills.filter(({ targetId }) => inForce.has(targetId)).map(({ period }) => period);
  return new Map(
    [...new Set(periods)].sort().map((period) => [period, periods.filter((each) => each === period).length]),
  );
}
