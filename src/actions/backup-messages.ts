import type { BackupFaultCode } from '../domain/backup-fault-code.ts';
import { StorageFault, type StorageFaultCode } from '../storage/storage-fault.ts';
import type { StoreAddress } from '../storage/store.ts';
import { BackupFault, type FaultPlace } from './backup-fault.ts';
import type { BackupJob, BackupResult } from './backup-jobs.ts';
import type { BackupStep } from './backup-watch.ts';

/** How an error begins that is no fault of ours: a worker that is not fit for more. */
export const BROKEN = 'backup-worker';

/** To the worker. The number tells whose answer comes back. */
export type BackupOrderMessage =
  | {
      readonly kind: 'begin';
      readonly number: number;
      readonly address: StoreAddress;
      readonly job: BackupJob;
    }
  | { readonly kind: 'stop'; readonly number: number };

/** A fault as plain data: errors of our own do not pass between a worker and its page. */
export type ToldFault =
  | {
      readonly kind: 'backup';
      readonly code: BackupFaultCode;
      readonly place: FaultPlace;
      readonly cause: ToldFault | undefined;
    }
  | { readonly kind: 'storage'; readonly code: StorageFaultCode; readonly message: string }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'broken'; readonly message: string };

/** From the worker: how far a job is, and how it ended. */
export type BackupMessage =
  | { readonly kind: 'step'; readonly number: number; readonly step: BackupStep }
  | { readonly kind: 'result'; readonly number: number; readonly result: BackupResult }
  | { readonly kind: 'fault'; readonly number: number; readonly fault: ToldFault };

/** An error as it is told the page; a cause goes along. */
export function toldFault(error: unknown, isStopped: boolean): ToldFault {
  if (error instanceof BackupFault) {
    const cause = error.cause === undefined ? undefined : toldFault(error.cause, isStopped);
    return { kind: 'backup', code: error.code, place: error.place, cause };
  }
  if (isStopped) return { kind: 'stopped' };
  if (error instanceof StorageFault) return { kind: 'storage', code: error.code, message: error.message };
  return { kind: 'broken', message: String(error) };
}

/** The fault again; of one that was stopped the reason for which it was. */
export function faultFrom(told: ToldFault, reason: unknown): unknown {
  if (told.kind === 'stopped') return reason;
  if (told.kind === 'broken') return new Error(`${BROKEN}: ${told.message}`);
  if (told.kind === 'storage') return new StorageFault(told.code, told.message.replace(/^[a-z-]+(: |$)/, ''));
  return new BackupFault(told.code, told.place, told.cause && faultFrom(told.cause, reason));
}
