import { isMissed } from '../domain/light.ts';
import type { Standing } from '../domain/standing.ts';
import { isWholeYear } from './review-figures.ts';
import type { ReviewRequest } from './review-value.ts';

/** Where an item stands in the draft. */
export type ReviewGroup = 'told' | 'missed' | 'silent' | 'apart';

/**
 * While the year runs its light says what is behind. Once it is over a rule's leniency does not count any more: what has
 * not met its goal has missed it, unless that is only not proven or not confirmed yet.
 */
function fellShort({ light, assessment }: Standing, isWhole: boolean): boolean {
  if (!isWhole) return isMissed(light);
  const { met, estimated, unproven } = assessment ?? { met: false };
  return !met && estimated !== true && unproven !== true;
}

/** The one place of an item in the draft. */
export function groupOf(standing: Standing, request: ReviewRequest): ReviewGroup {
  const { light, assessment } = standing;
  if (light === 'not-applicable') return 'apart';
  if (light === 'unreported' || assessment === undefined) return 'silent';
  return fellShort(standing, isWholeYear(request)) ? 'missed' : 'told';
}
