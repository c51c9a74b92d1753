import { reviewEntries } from '../../actions/review-entries.ts';
import type { Rim } from '../../actions/rim.ts';
import type { Verdict } from '../../domain/change-bodies.ts';
import type { Workspace } from '../../queries/workspace.ts';
import type { ReviewRow } from './review-rows.ts';
import { type Act, useAttempt } from './use-attempt.ts';

type Reviews = Parameters<typeof reviewEntries>[2][number]['review'][];

const giveAll: Act<Reviews> = (store, rim, id, reviews) =>
  reviewEntries(
    store,
    rim,
    reviews.map((review, place) => ({ id: `${id}-${place}`, review })),
  );

/** Giving one verdict on one or many figures, all in one append. */
export function useVerdicts(workspace: Workspace, rim: Rim, planId: string) {
  const { attempt, ...rest } = useAttempt(workspace, rim, giveAll);
  const give = (rows: readonly ReviewRow[], verdict: Verdict, note: string, onDone: () => void): void =>
    attempt(
      rows.map(({ target, entry }) => ({
        planId,
        targetId: target.id,
        entryId: entry.id,
        verdict,
        ...(note === '' ? {} : { note }),
      })),
      onDone,
    );
  return { give, ...rest };
}
