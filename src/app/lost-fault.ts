import type { StorageFault } from '../storage/storage-fault.ts';

/** Announced once: the database was taken away under an open page, and this page may write no more. */
let lost: StorageFault | undefined;
const listeners = new Set<() => void>();

export function announceLoss(fault: StorageFault): void {
  lost ??= fault;
  for (const listener of listeners) listener();
}

export const lossNow = (): StorageFault | undefined => lost;

export function onLoss(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
