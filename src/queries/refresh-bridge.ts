import type { QueryClient } from '@tanstack/react-query';
import type { Growth } from '../storage/append.ts';
import { dropBoardMirror } from './board-mirror.ts';
import { isTouchedFrom } from './known-at.ts';
import type { Workspace } from './workspace.ts';

/**
 * The one bridge from the log to the screen: when the log grew, here or in another tab, exactly the reads that it
 * touched go stale. Typing, importing and syncing all end here.
 */
export function refreshAfter(client: QueryClient, workspaceId: Workspace['id'], growth: Growth): void {
  const stale = (...key: string[]): void => {
    void client.invalidateQueries({ queryKey: [workspaceId, ...key] });
  };
  if (workspaceId === 'real' && growth.appended > 0) dropBoardMirror();
  for (const planId of growth.planIds) {
    stale('plan-states', planId);
    const queryKey = [workspaceId, 'known-at', planId];
    void client.invalidateQueries({ queryKey, predicate: isTouchedFrom(growth.reachesBackTo) });
  }
  for (const targetId of growth.targetIds) stale('history', targetId);
  if (growth.plans) stale('plans');
  for (const planId of growth.lockedPlanIds) stale('locks', planId);
  if (growth.snapshots) stale('snapshots');
  if (growth.organisation) stale('organisation');
  if (growth.identity) stale('identity');
  if (growth.appended > 0) for (const read of ['audit', 'backup']) stale(read);
}
