import type { CorrectionsRequest } from '../../actions/export-corrections.ts';
import type { Rim } from '../../actions/rim.ts';

/** Saves the workbook of rows to correct; its writer arrives when it is first asked for. Resolves with its name. */
export async function saveCorrections(rim: Rim, request: CorrectionsRequest): Promise<string> {
  const { exportCorrections } = await import('../../actions/export-corrections.ts');
  return exportCorrections(rim, request);
}
