import type { Period } from '../../domain/period.ts';
import { entriesByMonth, isOfPerson, reviewQueueOf } from '../../domain/review-queue.ts';
import { rivalsOf, type TargetState, targetInForce } from '../../domain/target-state.ts';

/** What is still open in a month, whoever's it is. */
export interface OpenOfMonth {
  readonly waiting: number;
  readonly returned: number;
  readonly contested: number;
}

/** Counts figures that wait, figures that were returned and not handed in again, and items with two figures. */
export function openOfMonth(states: readonly TargetState[], period: Period): OpenOfMonth {
  const inForce = states.filter((state) => targetInForce(state) !== undefined);
  const isReturned = (state: TargetState): boolean =>
    entriesByMonth(state).some(
      (entry) => entry.period === period && isOfPerson(entry) && entry.review?.verdict === 'returned',
    );
  return {
    waiting: reviewQueueOf(inForce, period).length,
    returned: inForce.filter(isReturned).length,
    contested: inForce.filter((state) => rivalsOf(state, period).length > 0).length,
  };
}
