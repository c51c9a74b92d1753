import type { Query, QueryClient, QueryFilters } from '@tanstack/react-query';
import type { Growth } from '../storage/append.ts';
import { dropBoardMirror } from './board-mirror.ts';
import { isTouchedFrom } from './known-at.ts';
import type { Workspace } from './workspace.ts';

/** Reads under way that miss what grew since they began. */
const late = new WeakSet<Query>();

/**
 * A first read is not begun anew by going stale: it has no data yet, and the cache waits for its end. Where it reads in
 * several transactions its first half may be older than what grew, so it is read once more when it ended.
 */
function readAgainWhenRead(client: QueryClient, query: Query): void {
  const { data, fetchStatus } = query.state;
  if (data !== undefined || fetchStatus === 'idle' || late.has(query)) return;
  late.add(query);
  const { queryKey } = query;
  const again = (): void => {
    late.delete(query);
    void client.invalidateQueries({ queryKey, exact: true });
  };
  // What failed has nothing that could be old.
  query.fetch().then(again, () => late.delete(query));
}

function markStale(client: QueryClient, filters: QueryFilters): void {
  for (const query of client.getQueryCache().findAll(filters)) readAgainWhenRead(client, query);
  void client.invalidateQueries(filters);
}

/**
 * The one bridge from the log to the screen: when the log grew, here or in another tab, exactly the reads that it
 * touched go stale. Typing, importing and syncing all end here.
 */
export function refreshAfter(client: QueryClient, workspaceId: Workspace['id'], growth: Growth): void {
  const stale = (...key: string[]): void => {
    markStale(client, { queryKey: [workspaceId, ...key] });
  };
  if (workspaceId === 'real' && growth.appended > 0) dropBoardMirror();
  for (const planId of growth.planIds) {
    stale('plan-states', planId);
    const queryKey = [workspaceId, 'known-at', planId];
    markStale(client, { queryKey, predicate: isTouchedFrom(growth.reachesBackTo) });
  }
  for (const targetId of growth.targetIds) stale('history', targetId);
  if (growth.plans) stale('plans');
  for (const planId of growth.lockedPlanIds) stale('locks', planId);
  if (growth.snapshots) stale('snapshots');
  if (growth.organisation) stale('organisation');
  if (growth.identity) stale('identity');
  // Which reads show a file or a draft, no growth says: all of the workspace.
  if (growth.own) stale();
  if (growth.appended > 0) for (const read of ['audit', 'backup']) stale(read);
}
