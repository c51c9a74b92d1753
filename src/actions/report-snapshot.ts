import { openSnapshot, type Subtle } from '../domain/open-snapshot.ts';
import { emptyOrganisation } from '../domain/organisation.ts';
import type { SnapshotFault, SnapshotFile } from '../domain/snapshot.ts';
import type { SnapshotLog } from '../reporting/change-lines.ts';
import { fileName } from '../reporting/file-name.ts';
import type { WorkbookFault } from '../reporting/sheet-limit.ts';
import type { StoreAddress } from '../storage/store.ts';
import { type FileFormat, fileTypes } from './report-formats.ts';
import type { ReportOutcome, Step } from './report-jobs.ts';
import type { LogReading } from './report-log.ts';

export type SnapshotFormat = FileFormat;

/** A snapshot as a file: its own text, its report, or its 台账 alone. */
export interface SnapshotReportJob {
  readonly kind: 'snapshot';
  readonly format: SnapshotFormat;
  /** as stored */
  readonly text: string;
  /** whose log is read where the file tells what only a log knows */
  readonly store: StoreAddress;
}

export interface SnapshotReportFault {
  readonly of: 'snapshot';
  readonly code: SnapshotFault;
}

/** Verified, put together, written; for a workbook the log is read before, which may be long and is told in tenths. */
const STEPS = 3;
const LOG_STEPS = 10;

const NO_LOG: SnapshotLog = { organisation: emptyOrganisation };

type Bytes = Uint8Array<ArrayBuffer>;
const bytesOf = (text: string): Bytes => new TextEncoder().encode(text);

async function csvOf({ snapshot }: SnapshotFile, format: SnapshotFormat, log: SnapshotLog): Promise<Bytes> {
  const [{ printableLedger, snapshotLedger }, { exactCsv }, { csvForExcel }] = await Promise.all([
    import('../reporting/report.ts'),
    import('../reporting/csv-exact.ts'),
    import('../reporting/csv-for-excel.ts'),
  ]);
  return bytesOf(
    format === 'csv' ? exactCsv(snapshotLedger(snapshot, log)) : csvForExcel(printableLedger(snapshot, log)),
  );
}

/** Undefined where one worksheet does not hold the 台账. */
async function workbookBytes(
  { snapshot, sha256 }: SnapshotFile,
  log: SnapshotLog,
  onPutTogether: () => void,
): Promise<Bytes | undefined> {
  const [{ reportOf }, { fitsWorkbook }, { workbookOf }] = await Promise.all([
    import('../reporting/report.ts'),
    import('../reporting/sheet-limit.ts'),
    import('../reporting/workbook.ts'),
  ]);
  const report = reportOf(snapshot, sha256, log);
  onPutTogether();
  return fitsWorkbook(report) ? workbookOf(report) : undefined;
}

async function contentOf(
  file: SnapshotFile,
  { format, text }: SnapshotReportJob,
  log: SnapshotLog,
  onPutTogether: () => void,
): Promise<Bytes | undefined> {
  if (format === 'json') return bytesOf(text);
  return format === 'xlsx' ? workbookBytes(file, log, onPutTogether) : csvOf(file, format, log);
}

/** The changes stand in the workbook alone; of who answers a snapshot of version 1 knows no names. */
const asksLog = ({ format }: SnapshotReportJob, { snapshot }: SnapshotFile): boolean =>
  format === 'xlsx' || (format !== 'json' && snapshot.organisation === undefined);

/**
 * What fails verification, its signature too where `subtle` is given, is not exported: the fault comes back and there is no
 * file. Rejects where the log cannot be read.
 */
export async function snapshotReport(
  job: SnapshotReportJob,
  step: Step,
  readLog: LogReading,
  subtle: Subtle,
): Promise<ReportOutcome<SnapshotReportFault | WorkbookFault>> {
  const { format, text, store } = job;
  const all = format === 'xlsx' ? STEPS + LOG_STEPS : STEPS;
  step(0, all);
  const verification = await openSnapshot(text, subtle);
  if (!verification.ok) return { ok: false, fault: { of: 'snapshot', code: verification.fault } };
  step(1, all);
  const { file } = verification;
  const onRead = (done: number, of: number): void => step(1 + Math.floor(((all - STEPS) * done) / of), all);
  const log = asksLog(job, file) ? await readLog(store, file.snapshot, onRead) : NO_LOG;
  const bytes = await contentOf(file, job, log, () => step(all - 1, all));
  if (bytes === undefined) return { ok: false, fault: { of: 'workbook', code: 'too-many-rows' } };
  step(all, all);
  const { mediaType, ending, kind } = fileTypes[format];
  return { ok: true, name: fileName(file, ending, kind), type: mediaType, bytes };
}
