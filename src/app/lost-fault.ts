import type { Workspace } from '../queries/workspace.ts';
import type { StorageFault } from '../storage/storage-fault.ts';

/** Announced once a workspace: its database was taken away under an open page, and this page may write no more. */
const lost = new Map<Workspace['id'], StorageFault>();
const listeners = new Set<() => void>();

export function announceLoss(workspaceId: Workspace['id'], fault: StorageFault): void {
  if (!lost.has(workspaceId)) lost.set(workspaceId, fault);
  for (const listener of listeners) listener();
}

export const lossOf = (workspaceId: Workspace['id']): StorageFault | undefined => lost.get(workspaceId);

export function onLoss(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
