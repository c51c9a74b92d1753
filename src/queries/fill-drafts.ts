import { queryOptions } from '@tanstack/react-query';
import type { Period } from '../domain/period.ts';
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
