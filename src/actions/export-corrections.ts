import type { DecidedRow } from '../domain/ledger-decision.ts';
import type { Target } from '../domain/plan.ts';
import type { Rim } from './rim.ts';
import { type CorrectionsRun, correctInWorker } from './run-corrections-worker.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export interface CorrectionsRequest {
  /** the name of the file the rows come from */
  readonly file: string;
  readonly rows: readonly DecidedRow[];
  readonly targetsById: ReadonlyMap<string, Target>;
  readonly demonstration: boolean;
}

/**
 * Saves the rows of a ledger that were not imported as an .xlsx file that says what to change; returns its name. `run`
 * makes it elsewhere, but for tests: thousands of rows take seconds. Rejects when it cannot be made.
 */
export async function exportCorrections(
  rim: Rim,
  { file, rows, targetsById, demonstration }: CorrectionsRequest,
  run: CorrectionsRun = correctInWorker,
): Promise<string> {
  const [{ correctionsName }, bytes] = await Promise.all([
    import('../reporting/file-name.ts'),
    run({ file, rows, targetsById, madeAt: rim.now(), demonstration }),
  ]);
  const name = correctionsName(file, demonstration);
  rim.saveFile(name, new Blob([bytes], { type: XLSX }));
  return name;
}
