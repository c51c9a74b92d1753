import type { DecidedRow } from '../domain/ledger-decision.ts';
import type { Target } from '../domain/plan.ts';
import type { Rim } from './rim.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export interface CorrectionsRequest {
  /** the name of the file the rows come from */
  readonly file: string;
  readonly rows: readonly DecidedRow[];
  readonly targetsById: ReadonlyMap<string, Target>;
}

/** Saves the rows of a ledger that were not imported as an .xlsx file that says what to change; returns its name. */
export async function exportCorrections(
  rim: Rim,
  { file, rows, targetsById }: CorrectionsRequest,
): Promise<string> {
  const [{ correctionsOf }, { formWorkbook }, { correctionsName }] = await Promise.all([
    import('../reporting/corrections.ts'),
    import('../reporting/form-workbook.ts'),
    import('../reporting/file-name.ts'),
  ]);
  const bytes = await formWorkbook(correctionsOf(file, rows, targetsById), rim.now());
  const name = correctionsName(file);
  rim.saveFile(name, new Blob([bytes], { type: XLSX }));
  return name;
}
