import { canonicalJson } from '../domain/canonical-json.ts';
import { type FiledPlan, ledgerFileOf } from '../domain/file-entries.ts';
import type { LedgerFile } from '../domain/ledger-file.ts';
import { ledgerName } from '../reporting/file-name.ts';
import type { WorkbookFault } from '../reporting/sheet-limit.ts';
import { type FileFormat, fileTypes } from './report-formats.ts';
import type { ReportOutcome, Step } from './report-jobs.ts';

/** 填报数据 of a plan as a file. */
export interface EntriesJob extends FiledPlan {
  readonly kind: 'entries';
  readonly format: FileFormat;
  /** ISO instant; names the file and stands in none of its cells */
  readonly madeAt: string;
  /** unit and month that the states were narrowed to, for the file's name; empty texts for all */
  readonly scope?: readonly string[];
}

type Bytes = Uint8Array<ArrayBuffer>;
const bytesOf = (text: string): Bytes => new TextEncoder().encode(text);

/** Undefined where one worksheet does not hold them. */
async function workbookBytes(file: LedgerFile, madeAt: string): Promise<Bytes | undefined> {
  const [{ entriesReport }, { fitsWorkbook }, { workbookOf }] = await Promise.all([
    import('../reporting/entries-sheet.ts'),
    import('../reporting/sheet-limit.ts'),
    import('../reporting/workbook.ts'),
  ]);
  const report = entriesReport(file, madeAt);
  return fitsWorkbook(report) ? workbookOf(report) : undefined;
}

async function csvBytes(file: LedgerFile, isExact: boolean): Promise<Bytes> {
  const [{ exactTable, guardedTable }, { exactCsv }, { csvForExcel }] = await Promise.all([
    import('../reporting/entries-sheet.ts'),
    import('../reporting/csv-exact.ts'),
    import('../reporting/csv-for-excel.ts'),
  ]);
  return bytesOf(isExact ? exactCsv(exactTable(file)) : csvForExcel(guardedTable(file)));
}

async function contentOf(file: LedgerFile, { format, madeAt }: EntriesJob): Promise<Bytes | undefined> {
  if (format === 'json') return bytesOf(canonicalJson(file));
  return format === 'xlsx' ? workbookBytes(file, madeAt) : csvBytes(file, format === 'csv');
}

/** Gathered, written. */
const STEPS = 2;

/** A plan without entries gives a file without rows; refuses only a workbook of more rows than a worksheet has. */
export async function entriesReport(job: EntriesJob, step: Step): Promise<ReportOutcome<WorkbookFault>> {
  step(0, STEPS);
  const file = ledgerFileOf(job);
  step(1, STEPS);
  const { mediaType, ending, kind } = fileTypes[job.format];
  const bytes = await contentOf(file, job);
  if (bytes === undefined) return { ok: false, fault: { of: 'workbook', code: 'too-many-rows' } };
  step(STEPS, STEPS);
  return { ok: true, name: ledgerName(file, job.madeAt, ending, kind, job.scope), type: mediaType, bytes };
}
