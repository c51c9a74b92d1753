import { type Opening, openSnapshot, type Subtle } from '../domain/open-snapshot.ts';
import type { ReportJob, ReportOutcome, Step } from './report-jobs.ts';
import type { OpeningJob, ReportMessage, ReportOrder } from './report-messages.ts';
import { SpareWorker, startWorker } from './worker-script.ts';

/** Does a job somewhere. Rejects with the signal's reason once it is aborted, and with an error when the work broke. */
export type ReportRun = (job: ReportJob, onStep: Step, signal: AbortSignal) => Promise<ReportOutcome>;

/** Files are made in the one and snapshots opened in the other: neither finds the worker taken by the other's work. */
const maker = new SpareWorker('report');
const opener = new SpareWorker('report');

/** Starts the workers for the next file and the next snapshot, unless they are waiting. */
export function prepareReportWorkers(): void {
  maker.prepare();
  opener.prepare();
}

const faultOf = (message: string): Error => new Error(`report-worker: ${message}`);

/**
 * A worker whose job was cancelled goes as soon as another has answered. When no other can be had, the network being
 * gone, it stays for the next job; what it still makes of the old one goes unheard.
 */
function giveUp(busy: Worker): void {
  const next = startWorker('report');
  const decided = new AbortController();
  const decide = (kept: Worker, dropped: Worker): void => {
    decided.abort();
    dropped.terminate();
    maker.release(kept, true);
  };
  next.addEventListener('message', () => decide(next, busy), { signal: decided.signal });
  next.addEventListener('error', () => decide(busy, next), { signal: decided.signal });
}

let jobs = 0;

type Job = ReportJob | OpeningJob;
type OutcomeOf<Kind extends Job> = Kind extends OpeningJob ? Opening : ReportOutcome;

function order<Kind extends Job>(
  worker: Worker,
  job: Kind,
  onStep: Step,
  ended: AbortSignal,
): Promise<OutcomeOf<Kind>> {
  jobs += 1;
  const number = jobs;
  const heard = { signal: ended };
  return new Promise((resolve, reject) => {
    const hear = ({ data }: MessageEvent<ReportMessage>): void => {
      if (data.kind === 'ready' || data.number !== number) return;
      if (data.kind === 'step') onStep(data.done, data.all);
      else if (data.kind === 'outcome') resolve(data.outcome as OutcomeOf<Kind>);
      else reject(faultOf(data.message));
    };
    worker.addEventListener('message', hear, heard);
    worker.addEventListener('error', ({ message }) => reject(faultOf(message)), heard);
    worker.addEventListener('messageerror', () => reject(faultOf('message')), heard);
    worker.postMessage({ number, job } satisfies ReportOrder);
  });
}

async function runAside<Kind extends Job>(
  spare: SpareWorker,
  job: Kind,
  onStep: Step,
  signal: AbortSignal,
): Promise<OutcomeOf<Kind>> {
  signal.throwIfAborted();
  const worker = spare.take();
  const ended = new AbortController();
  const cancelled = new Promise<never>((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { signal: ended.signal });
  });
  try {
    const outcome = await Promise.race([order(worker, job, onStep, ended.signal), cancelled]);
    spare.release(worker, true);
    return outcome;
  } catch (error) {
    if (signal.aborted) giveUp(worker);
    else spare.release(worker, false);
    throw error;
  } finally {
    ended.abort();
  }
}

/** In a worker, beside the page. */
export const runReport: ReportRun = (...asked) => runAside(maker, ...asked);

/** `openSnapshot` in a worker, beside the page; here, with `subtle`, where no worker can be had or its work breaks. */
export const openAside = (text: string, subtle: Subtle): Promise<Opening> =>
  runAside(opener, { kind: 'opening', text }, () => undefined, new AbortController().signal).catch(() =>
    openSnapshot(text, subtle),
  );
