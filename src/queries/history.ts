import { queryOptions } from '@tanstack/react-query';
import type { Change } from '../domain/change.ts';
import type { Workspace } from './workspace.ts';

/** Everything that ever happened to a target, oldest first, corrections and retractions included. */
export const historyQuery = (workspace: Workspace, targetId: string) =>
  queryOptions({
    queryKey: [workspace.id, 'history', targetId],
    queryFn: async (): Promise<Change[]> => (await workspace.store()).readHistory(targetId),
  });
