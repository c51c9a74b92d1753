import type { DecidedRow } from '../domain/ledger-decision.ts';
import type { Target } from '../domain/plan.ts';
import { correctionsOf } from './corrections.ts';
import { formWorkbook } from './form-workbook.ts';

/** The rows that were not imported as an .xlsx file. Seconds of work for thousands of rows: not for the page. */
export const correctionsBook = (
  file: string,
  rows: readonly DecidedRow[],
  targetsById: ReadonlyMap<string, Target>,
  madeAt: string,
): Promise<Uint8Array<ArrayBuffer>> => formWorkbook(correctionsOf(file, rows, targetsById), madeAt);
