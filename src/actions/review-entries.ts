import { type ChangeOf, isKnown } from '../domain/change.ts';
import type { ChangeBody } from '../domain/change-bodies.ts';
import { foldTarget, isTargetChange } from '../domain/fold.ts';
import { isSameAuthor } from '../domain/identity.ts';
import type { TargetState } from '../domain/target-state.ts';
import type { Growth } from '../storage/append.ts';
import type { Store } from '../storage/store.ts';
import { ActionFault } from './action-fault.ts';
import { requireOpenPeriods } from './require-open-periods.ts';
import type { Rim } from './rim.ts';
import { stampAll, type Writer, writerOf } from './stamped-change.ts';

/** A verdict to give; `id` is made before, so that a retry is a no-op. */
export interface Reviewing {
  readonly id: string;
  readonly review: ChangeBody<'entry-reviewed'>;
}

type Review = Reviewing['review'];

/** In force, or beside it: of two figures for one month either may be returned, and only the one in force accepted. */
function isOpenTo({ verdict }: Review, entry: ChangeOf<'entry-logged'>, state: TargetState): boolean {
  const { period } = entry.body;
  if (state.entriesByPeriod[period]?.id === entry.id) return true;
  const beside = state.besideByPeriod[period] ?? [];
  return verdict === 'returned' && beside.some(({ id }) => id === entry.id);
}

async function requireReviewable(
  store: Store,
  writer: Writer,
  targetId: string,
  reviews: readonly Review[],
): Promise<void> {
  const changes = (await store.readHistory(targetId)).filter(isKnown).filter(isTargetChange);
  const state = foldTarget(targetId, changes);
  for (const review of reviews) {
    const entry = changes.find(({ id }) => id === review.entryId);
    if (entry?.kind !== 'entry-logged') throw new ActionFault('overtaken', targetId);
    if (isSameAuthor(entry.author, writer.author)) throw new ActionFault('own-entry', targetId);
    if (!isOpenTo(review, entry, state)) throw new ActionFault('overtaken', targetId);
    const { period } = entry.body;
    // To return one of two figures decides which is in force: that is no review but a change of the month.
    if (review.verdict === 'returned' && state.besideByPeriod[period] !== undefined)
      await requireOpenPeriods(store, writer, [{ planId: review.planId, targetId, period }]);
  }
}

/**
 * Accepts or returns figures, all in one append; a later verdict on the same figure replaces the earlier. A closed month
 * can be reviewed, but not decided between two figures: that is refused with `period-locked`. Rejects with a `StorageFault`, or with the fault `own-entry` for a figure of the very person,
 * `overtaken` for one that is no longer in force, `reason-missing` for a return without a note; then nothing was saved.
 */
export async function reviewEntries(
  store: Store,
  rim: Rim,
  reviewings: readonly Reviewing[],
): Promise<Growth> {
  const writer = await writerOf(store, rim);
  const reviewsByTarget = new Map<string, Review[]>();
  for (const { review } of reviewings) {
    if (review.verdict === 'returned' && (review.note ?? '').trim() === '')
      throw new ActionFault('reason-missing', review.targetId);
    const { targetId } = review;
    reviewsByTarget.set(targetId, [...(reviewsByTarget.get(targetId) ?? []), review]);
  }
  for (const [targetId, reviews] of reviewsByTarget)
    await requireReviewable(store, writer, targetId, reviews);
  const sayings = reviewings.map(({ id, review }) => ({ id, kind: 'entry-reviewed' as const, body: review }));
  return store.append(stampAll(store, writer, sayings));
}
