import type { LedgerRow } from '../domain/ledger-row.ts';
import type { LedgerJob, LedgerMessage, LedgerOrder } from '../importing/ledger-messages.ts';
import type { PreviewHooks, PreviewResult } from '../importing/preview.ts';
import workerUrl from './ledger-worker.ts?worker&url';

/** Reads a ledger somewhere. Rejects with the signal's reason once it is aborted. */
export type LedgerRun = (job: LedgerJob, hooks: PreviewHooks, signal: AbortSignal) => Promise<PreviewResult>;

interface ScriptUrlPolicy {
  readonly createScriptURL: (url: string) => unknown;
}

interface TrustedTypes {
  readonly createPolicy: (
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ) => ScriptUrlPolicy;
}

/** Lets one address through: the worker that was built with the program. */
const onlyTheWorker = (url: string): string => {
  if (url === workerUrl) return url;
  throw new TypeError(url);
};

let policy: ScriptUrlPolicy | undefined;

/** The worker's address as the page's policy asks for it; browsers without trusted types take the text. */
function scriptUrl(): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  if (trustedTypes === undefined) return workerUrl;
  policy ??= trustedTypes.createPolicy('juli-worker', { createScriptURL: onlyTheWorker });
  return policy.createScriptURL(workerUrl) as string;
}

/** What went wrong inside the worker. */
export const faultOf = (message: string): Error => new Error(`ledger-worker: ${message}`);

/** The worker for the next piece of work: started ahead, it is there when the network is gone. */
let spare: Worker | undefined;

function started(): Worker {
  const worker = new Worker(scriptUrl(), { type: 'module', name: 'ledger' });
  worker.addEventListener('error', () => {
    if (spare === worker) spare = undefined;
  });
  return worker;
}

/** Starts the worker for the next piece of work, unless one is waiting. */
export function prepareWorker(): void {
  spare ??= started();
}

function takeWorker(): Worker {
  const worker = spare ?? started();
  spare = undefined;
  return worker;
}

/** One that did its work well waits for the next: without the network there would be no other. */
function release(worker: Worker, isWell: boolean): void {
  if (isWell && spare === undefined) spare = worker;
  else worker.terminate();
  prepareWorker();
}

/** Hands a worker to one piece of work; `ended` fires when that is over, so that it hears no more. Cancelling ends it. */
export async function withWorker<T>(work: (worker: Worker, ended: AbortSignal) => Promise<T>): Promise<T> {
  const worker = takeWorker();
  const ended = new AbortController();
  try {
    const result = await work(worker, ended.signal);
    ended.abort();
    release(worker, true);
    return result;
  } catch (error) {
    ended.abort();
    release(worker, false);
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
