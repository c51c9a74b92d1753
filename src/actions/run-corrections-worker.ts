import type { DecidedRow } from '../domain/ledger-decision.ts';
import type { Target } from '../domain/plan.ts';
import { ROWS_AT_ONCE } from '../importing/ledger-messages.ts';
import type { CorrectionsMessage, CorrectionsOrder } from './corrections-messages.ts';
import { faultOf, withWorker } from './run-ledger-worker.ts';

interface CorrectionsJob {
  readonly file: string;
  readonly rows: readonly DecidedRow[];
  readonly targetsById: ReadonlyMap<string, Target>;
  /** ISO instant */
  readonly madeAt: string;
  readonly demonstration: boolean;
}

/** Makes the workbook of rows that were not imported, somewhere; resolves with the bytes of the file. */
export type CorrectionsRun = (job: CorrectionsJob) => Promise<Uint8Array<ArrayBuffer>>;

const aMoment = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

async function handOver(job: CorrectionsJob, worker: Worker): Promise<void> {
  const { file, rows, targetsById, madeAt, demonstration } = job;
  const order = (message: CorrectionsOrder): void => worker.postMessage(message);
  // In pieces: handing over 5,000 rows at once would hold the page up.
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
    if (from > 0) await aMoment();
    order({ kind: 'left', rows: rows.slice(from, from + ROWS_AT_ONCE) });
  }
  order({ kind: 'correct', file, targets: [...targetsById], madeAt, demonstration });
}

/** In a worker, beside the page. */
export const correctInWorker: CorrectionsRun = (job) =>
  withWorker(
    (worker, ended) =>
      new Promise<Uint8Array<ArrayBuffer>>((resolve, reject) => {
        const heard = { signal: ended };
        worker.addEventListener('error', ({ message }) => reject(faultOf(message)), heard);
        worker.addEventListener('messageerror', () => reject(faultOf('message')), heard);
        const hear = ({ data }: MessageEvent<CorrectionsMessage>): void => {
          if (data.kind === 'workbook') resolve(data.bytes);
          else reject(faultOf(data.message));
        };
        worker.addEventListener('message', hear, heard);
        handOver(job, worker).catch(reject);
      }),
  );
