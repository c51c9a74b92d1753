import type { EarlierFigure } from '../domain/earlier-figures.ts';
import { openSnapshot, type Subtle } from '../domain/open-snapshot.ts';
import type { SnapshotFault } from '../domain/snapshot.ts';
import { DOCX } from './report-formats.ts';
import type { ReportOutcome, Step } from './report-jobs.ts';

/** A snapshot as the draft of 工作回顾 in Word's format. */
export interface ReviewJob {
  readonly kind: 'review';
  /** the stored text of the snapshot */
  readonly text: string;
  /** what is known of the years before */
  readonly earlier: readonly EarlierFigure[];
}

export interface ReviewFault {
  readonly of: 'snapshot';
  readonly code: SnapshotFault;
}

/** Verified, written, laid out. */
const STEPS = 3;

/** What fails verification, its signature too where `subtle` is given, is not written: the fault comes back and there is no file. The same job gives the same bytes. */
export async function reviewReport(
  job: ReviewJob,
  step: Step,
  subtle: Subtle,
): Promise<ReportOutcome<ReviewFault>> {
  step(0, STEPS);
  const verification = await openSnapshot(job.text, subtle);
  if (!verification.ok) return { ok: false, fault: { of: 'snapshot', code: verification.fault } };
  step(1, STEPS);
  const { file } = verification;
  const [{ reviewOf }, { reviewDocument }, { reviewName }, { wordParts }, { pagePresets }, { storeZip }] =
    await Promise.all([
      import('../reporting/review.ts'),
      import('../reporting/review-document.ts'),
      import('../reporting/review-name.ts'),
      import('../reporting/word-package.ts'),
      import('../reporting/page-preset.ts'),
      import('../importing/store-zip.ts'),
    ]);
  const document = reviewDocument(reviewOf({ ...file, earlier: job.earlier }));
  step(2, STEPS);
  const bytes = storeZip(wordParts(document, pagePresets.national));
  step(STEPS, STEPS);
  return { ok: true, name: reviewName(file), type: DOCX, bytes };
}
