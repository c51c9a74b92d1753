import type { LedgerRow } from '../domain/ledger-row.ts';
import type { LedgerJob, LedgerMessage, LedgerOrder } from '../importing/ledger-messages.ts';
import type { PreviewHooks, PreviewResult } from '../importing/preview.ts';
import { SpareWorker } from './worker-script.ts';

/** Reads a ledger somewhere. Rejects with the signal's reason once it is aborted. */
export type LedgerRun = (job: LedgerJob, hooks: PreviewHooks, signal: AbortSignal) => Promise<PreviewResult>;

/** What went wrong inside the worker. */
export const faultOf = (message: string): Error => new Error(`ledger-worker: ${message}`);

const spare = new SpareWorker('ledger');

/** Starts the worker for the next piece of work, unless one is waiting. */
export const prepareWorker = (): void => spare.prepare();

/** Hands a worker to one piece of work; `ended` fires when that is over, so that it hears no more. Cancelling ends it. */
export async function withWorker<T>(work: (worker: Worker, ended: AbortSignal) => Promise<T>): Promise<T> {
  const worker = spare.take();
  const ended = new AbortController();
  try {
    const result = await work(worker, ended.signal);
    ended.abort();
    spare.release(worker, true);
    return result;
  } catch (error) {
    ended.abort();
    spare.release(worker, false);
    throw error;
  }
}

/** Reads a ledger in a worker of its own; cancelling leaves nothing running. */
export const runInWorker: LedgerRun = (job, hooks, signal) =>
  withWorker((worker, ended) => read(worker, ended, job, hooks, signal));

function read(
  worker: Worker,
  ended: AbortSignal,
  job: LedgerJob,
  { onProgress, remembered, imported }: PreviewHooks,
  signal: AbortSignal,
): Promise<PreviewResult> {
  const order = (message: LedgerOrder): void => worker.postMessage(message);
  const rows: LedgerRow[] = [];
  return new Promise<PreviewResult>((resolve, reject) => {
    const remember = async (signatures: readonly string[]): Promise<void> =>
      order({ kind: 'remembered', roles: (await remembered?.(signatures)) ?? {} });
    const remind = async (digest: string, targetIds: readonly string[]): Promise<void> =>
      order({ kind: 'imported', rows: (await imported?.(digest, targetIds)) ?? [] });
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    const heard = { signal: ended };
    worker.addEventListener('error', ({ message }) => reject(faultOf(message)), heard);
    worker.addEventListener('messageerror', () => reject(faultOf('message')), heard);
    const hear = ({ data }: MessageEvent<LedgerMessage>): void => {
      if (data.kind === 'progress') onProgress?.(data.progress);
      else if (data.kind === 'signatures') remember(data.signatures).catch(reject);
      else if (data.kind === 'imported') remind(data.digest, data.targetIds).catch(reject);
      else if (data.kind === 'rows') for (const row of data.rows) rows.push(row);
      else if (data.kind === 'refused') resolve({ ok: false, refusal: data.refusal });
      else if (data.kind === 'done') resolve({ ok: true, preview: { ...data.head, rows } });
      else reject(faultOf(data.message));
    };
    worker.addEventListener('message', hear, heard);
    if (signal.aborted) reject(signal.reason);
    else order({ kind: 'begin', job });
  });
}
