import { reviewEntries } from '../../actions/review-entries.ts';
import type { Verdict } from '../../domain/change-bodies.ts';
import { type InWorkspace, type Save, useSaving } from '../../parts/use-saving.ts';
import type { ReviewRow } from './review-rows.ts';

type Reviews = Parameters<typeof reviewEntries>[2][number]['review'][];

const giveAll: Save<Reviews> = (store, rim, reviews, newId) =>
  reviewEntries(
    store,
    rim,
    reviews.map((review) => ({ id: newId(), review })),
  );

/** Giving one verdict on one or many figures, all in one append. */
export function useVerdicts(place: InWorkspace, planId: string) {
  const { save, ...rest } = useSaving(place, giveAll);
  const give = (rows: readonly ReviewRow[], verdict: Verdict, note: string, onDone: () => void): void =>
    save(
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
