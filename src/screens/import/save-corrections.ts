import type { Rim } from '../../actions/rim.ts';
import type { DecidedRow } from '../../domain/ledger-decision.ts';
import type { Target } from '../../domain/plan.ts';

/** Saves the workbook of rows to correct; its writer arrives when it is first asked for. Resolves with its name. */
export async function saveCorrections(
  rim: Rim,
  file: string,
  rows: readonly DecidedRow[],
  targetsById: ReadonlyMap<string, Target>,
): Promise<string> {
  const { exportCorrections } = await import('../../actions/export-corrections.ts');
  return exportCorrections(rim, { file, rows, targetsById });
}
