import type { SnapshotFile } from '../domain/snapshot.ts';
import { reviewDraftText } from '../text/review-draft-text.ts';
import { fileName } from './file-name.ts';

/** The name of a draft's file: that of the snapshot's files, with 工作回顾草稿 in place of the snapshot's own name. */
export const reviewName = ({ snapshot, sha256 }: SnapshotFile): string =>
  fileName({ snapshot: { ...snapshot, name: reviewDraftText.kind }, sha256 }, 'docx');
