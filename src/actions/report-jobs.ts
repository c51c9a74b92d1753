import type { Subtle } from '../domain/open-snapshot.ts';
import type { WorkbookFault } from '../reporting/sheet-limit.ts';
import type { BulletinFault, BulletinJob } from './report-bulletin.ts';
import type { EntriesJob } from './report-entries.ts';
import type { LogReading } from './report-log.ts';
import type { ReviewFault, ReviewJob } from './report-review.ts';
import type { SnapshotReportFault, SnapshotReportJob } from './report-snapshot.ts';

// Every kind of file that is made off the page. A kind is three lines here and a file of its own, `report-<kind>.ts`,
// that exports its job (plain data: it is handed to a worker), its fault (a coded value) and its writer.

/** What to make: a kind, the texts it is made from, and what was chosen. Plain data. */
export type ReportJob = SnapshotReportJob | EntriesJob | BulletinJob | ReviewJob;

/** Why there is no file. */
export type ReportFault = SnapshotReportFault | BulletinFault | ReviewFault | WorkbookFault;

/** Says how far the work is: `done` of `all` steps, a step being whatever the kind counts. */
export type Step = (done: number, all: number) => void;

export interface ReportFile {
  readonly ok: true;
  readonly name: string;
  /** its MIME type */
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export type ReportRefusal<Fault = ReportFault> = { readonly ok: false; readonly fault: Fault };
export type ReportOutcome<Fault = ReportFault> = ReportFile | ReportRefusal<Fault>;

const fromDatabase: LogReading = async (...asked) =>
  (await import('./report-log.ts')).readReportLog(...asked);

/**
 * Does one job wherever it is called, in a worker or in a test. Resolves with a refusal for bad input; the same job gives
 * the same bytes. A kind's writer arrives when it is first asked for, and the log is read for those that tell of it.
 * Signatures are checked with `subtle`; without it, as on plain HTTP, they are not.
 */
export async function runReportJob(
  job: ReportJob,
  step: Step,
  readLog: LogReading = fromDatabase,
  subtle?: Subtle,
): Promise<ReportOutcome> {
  switch (job.kind) {
    case 'snapshot':
      return (await import('./report-snapshot.ts')).snapshotReport(job, step, readLog, subtle);
    case 'entries':
      return (await import('./report-entries.ts')).entriesReport(job, step);
    case 'bulletin':
      return (await import('./report-bulletin.ts')).bulletinReport(job, step, subtle);
    case 'review':
      return (await import('./report-review.ts')).reviewReport(job, step, subtle);
  }
}
