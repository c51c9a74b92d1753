import { canonicalJson } from '../domain/canonical-json.ts';
import { type FiledPlan, ledgerFileOf } from '../domain/file-entries.ts';
import type { LedgerFile } from '../domain/ledger-file.ts';
import { ledgerName } from '../reporting/file-name.ts';
import { type FileFormat, fileTypes } from './report-formats.ts';
import type { ReportFile, Step } from './report-jobs.ts';

/** 填报数据 of a plan as a file. */
export interface EntriesJob extends FiledPlan {
  readonly kind: 'entries';
  readonly format: FileFormat;
  /** ISO instant; names the file and stands in none of its cells */
  readonly madeAt: string;
}

type Bytes = Uint8Array<ArrayBuffer>;
const bytesOf = (text: string): Bytes => new TextEncoder().encode(text);

async function workbookBytes(file: LedgerFile, madeAt: string): Promise<Bytes> {
  const [{ entriesReport }, { workbookOf }] = await Promise.all([
    import('../reporting/entries-sheet.ts'),
    import('../reporting/workbook.ts'),
  ]);
  return workbookOf(entriesReport(file, madeAt));
}

async function csvBytes(file: LedgerFile, isExact: boolean): Promise<Bytes> {
  const [{ exactTable, guardedTable }, { exactCsv }, { csvForExcel }] = await Promise.all([
    import('../reporting/entries-sheet.ts'),
    import('../reporting/csv-exact.ts'),
    import('../reporting/csv-for-excel.ts'),
  ]);
  return bytesOf(isExact ? exactCsv(exactTable(file)) : csvForExcel(guardedTable(file)));
}

function contentOf(file: LedgerFile, { format, madeAt }: EntriesJob): Promise<Bytes> | Bytes {
  if (format === 'json') return bytesOf(canonicalJson(file));
  return format === 'xlsx' ? workbookBytes(file, madeAt) : csvBytes(file, format === 'csv');
}

/** Gathered, written. */
const STEPS = 2;

/** Never refuses: a plan without entries gives a file without rows. */
export async function entriesReport(job: EntriesJob, step: Step): Promise<ReportFile> {
  step(0, STEPS);
  const file = ledgerFileOf(job);
  step(1, STEPS);
  const { mediaType, ending, kind } = fileTypes[job.format];
  const bytes = await contentOf(file, job);
  step(STEPS, STEPS);
  return { ok: true, name: ledgerName(file, job.madeAt, ending, kind), type: mediaType, bytes };
}
