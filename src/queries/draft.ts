import { queryOptions } from '@tanstack/react-query';
import type { Workspace } from './workspace.ts';

/** What was typed and not yet saved; null when there is nothing. Read afresh each time a form opens. */
export const draftQuery = (workspace: Workspace, id: string) =>
  queryOptions({
    queryKey: [workspace.id, 'draft', id],
    gcTime: 0,
    queryFn: async (): Promise<Readonly<Record<string, string>> | null> =>
      (await (await workspace.store()).readDraft(id))?.fields ?? null,
  });
