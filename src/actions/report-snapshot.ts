import { type SnapshotFault, type SnapshotFile, verifySnapshot } from '../domain/snapshot.ts';
import type { SnapshotLog } from '../reporting/change-lines.ts';
import { fileName } from '../reporting/file-name.ts';
import { type FileFormat, fileTypes } from './report-formats.ts';
import type { ReportOutcome, Step } from './report-jobs.ts';

export type SnapshotFormat = FileFormat;

/** A snapshot as a file: its own text, its report, or its 台账 alone. */
export interface SnapshotReportJob {
  readonly kind: 'snapshot';
  readonly format: SnapshotFormat;
  /** as stored */
  readonly text: string;
  readonly log: SnapshotLog;
}

export interface SnapshotReportFault {
  readonly of: 'snapshot';
  readonly code: SnapshotFault;
}

/** Verified, put together, written. */
const STEPS = 3;

type Bytes = Uint8Array<ArrayBuffer>;
const bytesOf = (text: string): Bytes => new TextEncoder().encode(text);

async function csvOf({ snapshot }: SnapshotFile, { format, log }: SnapshotReportJob): Promise<Bytes> {
  const [{ snapshotLedger }, { exactCsv }, { csvForExcel }] = await Promise.all([
    import('../reporting/report.ts'),
    import('../reporting/csv-exact.ts'),
    import('../reporting/csv-for-excel.ts'),
  ]);
  const table = snapshotLedger(snapshot, log);
  return bytesOf(format === 'csv' ? exactCsv(table) : csvForExcel(table));
}

async function workbookBytes(
  { snapshot, sha256 }: SnapshotFile,
  log: SnapshotLog,
  step: Step,
): Promise<Bytes> {
  const [{ reportOf }, { workbookOf }] = await Promise.all([
    import('../reporting/report.ts'),
    import('../reporting/workbook.ts'),
  ]);
  const report = reportOf(snapshot, sha256, log);
  step(2, STEPS);
  return workbookOf(report);
}

function contentOf(file: SnapshotFile, job: SnapshotReportJob, step: Step): Promise<Bytes> | Bytes {
  if (job.format === 'json') return bytesOf(job.text);
  return job.format === 'xlsx' ? workbookBytes(file, job.log, step) : csvOf(file, job);
}

/** What fails verification is not exported: the fault comes back and there is no file. */
export async function snapshotReport(
  job: SnapshotReportJob,
  step: Step,
): Promise<ReportOutcome<SnapshotReportFault>> {
  step(0, STEPS);
  const verification = verifySnapshot(job.text);
  if (!verification.ok) return { ok: false, fault: { of: 'snapshot', code: verification.fault } };
  step(1, STEPS);
  const { file } = verification;
  const { mediaType, ending, kind } = fileTypes[job.format];
  const bytes = await contentOf(file, job, step);
  step(STEPS, STEPS);
  return { ok: true, name: fileName(file, ending, kind), type: mediaType, bytes };
}
