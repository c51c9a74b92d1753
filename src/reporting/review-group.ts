import { isMissed } from '../domain/light.ts';
import { NOT_STARTED } from '../domain/measure.ts';
import type { Standing } from '../domain/standing.ts';
import { isWholeYear, olderPeriod } from './review-figures.ts';
import type { ReviewRequest } from './review-value.ts';

/** Where an item stands in the draft. */
export type ReviewGroup = 'told' | 'missed' | 'pending' | 'unsettled' | 'silent' | 'apart';

/**
 * While the year runs its light says what is behind. Once it is over a rule's leniency does not count any more: what has
 * not met its goal has missed it, unless that is only not proven or not confirmed yet.
 */
function fellShort({ light, assessment }: Standing, isWhole: boolean): boolean {
  if (!isWhole) return isMissed(light);
  const { met, estimated, unproven } = assessment ?? { met: false };
  return !met && estimated !== true && unproven !== true;
}

/** Its month has not come or nothing was begun: neither met nor missed. What was reported as met is something else. */
function isPending({ light, assessment, entry }: Standing): boolean {
  if (assessment?.estimated || assessment?.unproven) return false;
  return light === 'not-due' || (entry?.reading.kind === 'stage' && entry.reading.stage === NOT_STARTED);
}

/** Expected, not proven, contested or of an earlier month: a report may say it once it is verified. */
export const isUnsettled = (standing: Standing): boolean =>
  standing.entry?.grade === 'estimated' ||
  standing.assessment?.unproven === true ||
  standing.contested === true ||
  olderPeriod(standing) !== undefined;

/** The one place of an item in the draft: only what is met or on schedule, and settled, is told. */
export function groupOf(standing: Standing, request: ReviewRequest): ReviewGroup {
  const { light, assessment } = standing;
  if (light === 'not-applicable') return 'apart';
  if (light === 'unreported' || assessment === undefined) return 'silent';
  if (fellShort(standing, isWholeYear(request))) return 'missed';
  if (isPending(standing)) return 'pending';
  return isUnsettled(standing) ? 'unsettled' : 'told';
}
