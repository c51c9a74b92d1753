import type { StoreAddress } from '../storage/store.ts';
import type { BackupJob, BackupResult, BackupRun } from './backup-jobs.ts';
import { type BackupMessage, type BackupOrderMessage, BROKEN, faultFrom } from './backup-messages.ts';
import type { BackupWatch } from './backup-watch.ts';
import { SpareWorker } from './worker-script.ts';

const spare = new SpareWorker('backup');

/** Starts the worker for the next job, unless one is waiting. */
export const prepareBackupWorker = (): void => spare.prepare();

const brokenBy = (message: string): Error => new Error(`${BROKEN}: ${message}`);

let jobs = 0;

/** One that is stopped ends by itself, so that it leaves nothing half and its worker can be used again. */
function order(
  worker: Worker,
  address: StoreAddress,
  job: BackupJob,
  { onStep, signal }: BackupWatch,
  ended: AbortSignal,
): Promise<BackupResult> {
  jobs += 1;
  const number = jobs;
  const heard = { signal: ended };
  const post = (message: BackupOrderMessage): void => worker.postMessage(message);
  return new Promise((resolve, reject) => {
    worker.addEventListener('error', ({ message }) => reject(brokenBy(message)), heard);
    worker.addEventListener('messageerror', () => reject(brokenBy('message')), heard);
    const hear = ({ data }: MessageEvent<BackupMessage>): void => {
      if (data.number !== number) return;
      if (data.kind === 'step') onStep?.(data.step);
      else if (data.kind === 'result') resolve(data.result);
      else reject(faultFrom(data.fault, signal?.reason));
    };
    worker.addEventListener('message', hear, heard);
    signal?.addEventListener('abort', () => post({ kind: 'stop', number }), heard);
    post({ kind: 'begin', number, address, job });
  });
}

async function inWorker(
  address: StoreAddress,
  job: BackupJob,
  watch: BackupWatch = {},
): Promise<BackupResult> {
  watch.signal?.throwIfAborted();
  const worker = spare.take();
  const ended = new AbortController();
  let isWell = true;
  try {
    return await order(worker, address, job, watch, ended.signal);
  } catch (error) {
    isWell = !(error instanceof Error && error.message.startsWith(BROKEN));
    throw error;
  } finally {
    ended.abort();
    spare.release(worker, isWell);
  }
}

/** In a worker, beside the page. */
export const runBackup = inWorker as BackupRun;
