import type { DecidedRow } from '../domain/ledger-decision.ts';
import type { Target } from '../domain/plan.ts';
import { correctionsOf } from './corrections.ts';
import { demonstrationForm } from './form-value.ts';
import { formWorkbook } from './form-workbook.ts';

/** The rows that were not imported as an .xlsx file. Seconds of work for thousands of rows: not for the page. */
export function correctionsBook(
  file: string,
  rows: readonly DecidedRow[],
  targetsById: ReadonlyMap<string, Target>,
  { madeAt, demonstration }: { readonly madeAt: string; readonly demonstration: boolean },
): Promise<Uint8Array<ArrayBuffer>> {
  const form = correctionsOf(file, rows, targetsById);
  return formWorkbook(demonstration ? demonstrationForm(form) : form, madeAt);
}
