import type { EarlierFigure } from '../domain/earlier-figures.ts';
import type { SnapshotFile } from '../domain/snapshot.ts';
import { reviewOf } from '../reporting/review.ts';
import { reviewPlainText } from '../reporting/review-text.ts';
import type {
  ReviewDraft,
  ReviewList,
  ReviewProse,
  ReviewRow,
  ReviewSection,
  ReviewSentence,
} from '../reporting/review-value.ts';

export type { ReviewDraft, ReviewList, ReviewProse, ReviewRow, ReviewSection, ReviewSentence };

export interface DraftedReview {
  readonly draft: ReviewDraft;
  /** the same to be pasted elsewhere */
  readonly plain: string;
}

/** Drafts 工作回顾 from a verified snapshot and what is known of the years before. */
export function draftReview(
  { snapshot, sha256 }: SnapshotFile,
  earlier: readonly EarlierFigure[],
): DraftedReview {
  const draft = reviewOf({ snapshot, sha256, earlier });
  return { draft, plain: reviewPlainText(draft) };
}
