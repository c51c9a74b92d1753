import { queryOptions } from '@tanstack/react-query';
import type { Period } from '../domain/period.ts';
import type { PlanStates } from './plan-states.ts';
import type { Workspace } from './workspace.ts';

/** Under this key the device keeps the months for which nobody wants to be reminded of a snapshot. */
export const SNAPSHOT_OFFER = 'snapshot-offer';

/** Plan → the last month for which the offer was dismissed. */
export const dismissedOffersQuery = (workspace: Workspace) =>
  queryOptions({
    queryKey: [workspace.id, SNAPSHOT_OFFER],
    queryFn: async (): Promise<Readonly<Record<string, Period>>> =>
      (await (await workspace.store()).readSetting(SNAPSHOT_OFFER)) ?? {},
  });

/** Did anybody report for the month? What a public document printed alone needs no snapshot: it can be had again. */
export const isReportedIn = ({ states }: Pick<PlanStates, 'states'>, asOf: Period): boolean =>
  states.some(({ entriesByPeriod }) => {
    const entry = entriesByPeriod[asOf];
    return entry !== undefined && entry.sourceId === undefined;
  });
