import type { StorageFault } from '../storage/storage-fault.ts';

/** The real workspace's database was taken away under the open page; nothing more is written until it is opened anew. */
let lost: StorageFault | undefined;
const listeners = new Set<() => void>();

function set(fault: StorageFault | undefined): void {
  lost = fault;
  for (const listener of listeners) listener();
}

export const announceLoss = (fault: StorageFault): void => set(lost ?? fault);
export const forgetLoss = (): void => set(undefined);
export const lossNow = (): StorageFault | undefined => lost;

export function onLoss(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
