import { Link } from 'wouter';
import { reviewDraftWords as words } from '../../text/review-draft-words.ts';
import { reviewDraftAddress } from '../../ui/addresses.ts';

/** The way from a snapshot to the draft of 工作回顾 written from it. */
export function ReviewDraftPanel({ snapshotId }: { readonly snapshotId: string }) {
  return (
    <section className="snapshot-panel year-review-panel" aria-labelledby="review-draft-title">
      <h2 className="snapshot-panel-title" id="review-draft-title">
        {words.title}
      </h2>
      <p className="field-hint">{words.panelLead}</p>
      <p>
        <Link className="button" href={reviewDraftAddress(snapshotId)}>
          {words.open}
        </Link>
      </p>
    </section>
  );
}
