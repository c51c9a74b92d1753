import type { LedgerChoices, LedgerPreview } from '../domain/ledger.ts';
import type { LedgerContext } from '../importing/ledger-context.ts';
import type { LedgerProgress } from '../importing/preview.ts';
import type { FileRefusal } from '../importing/sheet.ts';
import { StorageFault } from '../storage/storage-fault.ts';
import type { Store } from '../storage/store.ts';
import { currentPeriod } from './current-period.ts';
import { importedRows } from './imported-rows.ts';
import { rememberedColumns } from './remember-columns.ts';
import type { Rim } from './rim.ts';
import type { LedgerRun } from './run-ledger-worker.ts';

export type { LedgerProgress };

/** Why a file was not read, also for want of time. */
export type LedgerFileRefusal = FileRefusal | { readonly code: 'too-slow'; readonly seconds: number };

export type LedgerReading =
  | { readonly ok: true; readonly preview: LedgerPreview }
  | { readonly ok: false; readonly refusal: LedgerFileRefusal };

export interface LedgerRequest {
  readonly planId: string;
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly choices: LedgerChoices;
  /** words that name the file: why a figure in force is replaced */
  readonly reason: string;
  /** the store is the demonstration's: only there are its files read */
  readonly demonstration: boolean;
}

export interface LedgerHooks {
  readonly onProgress: (progress: LedgerProgress) => void;
  /** aborting ends the work at once; the promise rejects with the signal's reason */
  readonly signal: AbortSignal;
  /** where the file is read: a worker, but for tests */
  readonly run?: LedgerRun;
}

/** A table of officials is read in a second or two; what takes this long is none. */
export const BUDGET_SECONDS = 20;

class OutOfTime extends Error {}

async function contextOf(store: Store, rim: Rim, request: LedgerRequest): Promise<LedgerContext> {
  const { planId, choices, reason, demonstration } = request;
  const [read, locks, { organisation }] = await Promise.all([
    store.readPlanStates(planId),
    store.readLocks(planId),
    store.readWriter(),
  ]);
  if (read === undefined) throw new StorageFault('failed', planId);
  const { plan, states } = read;
  const now = rim.now();
  return {
    plan,
    states,
    organisation,
    locks,
    now,
    currentPeriod: currentPeriod(rim),
    reason,
    choices,
    demonstration,
  };
}

const inWorker: LedgerRun = async (...job) => (await import('./run-ledger-worker.ts')).runInWorker(...job);

/**
 * Reads a ledger and holds it against the plan as it is now, beside the page. Nothing is saved. Rejects with a
 * `StorageFault`, or with the signal's reason when it was cancelled.
 */
export async function previewLedger(
  store: Store,
  rim: Rim,
  request: LedgerRequest,
  { onProgress, signal, run = inWorker }: LedgerHooks,
): Promise<LedgerReading> {
  const { name, bytes } = request;
  const context = await contextOf(store, rim, request);
  const end = new AbortController();
  const cancel = (): void => end.abort(signal.reason);
  if (signal.aborted) cancel();
  else signal.addEventListener('abort', cancel, { once: true });
  const timer = setTimeout(() => end.abort(new OutOfTime()), BUDGET_SECONDS * 1000);
  const remembered = (signatures: readonly string[]) => rememberedColumns(store, signatures);
  const imported = (digest: string, ids: readonly string[]) => importedRows(store, digest, ids);
  try {
    return await run({ name, bytes, context }, { onProgress, remembered, imported }, end.signal);
  } catch (error) {
    if (error instanceof OutOfTime)
      return { ok: false, refusal: { code: 'too-slow', seconds: BUDGET_SECONDS } };
    throw error;
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', cancel);
  }
}
