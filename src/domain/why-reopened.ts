import type { Difference } from './difference.ts';
import { isSameReading } from './target-state.ts';

/** What an item lost its completion by, as far as the two moments show it. */
export type WhyReopened =
  | 'not-applicable'
  | 'estimated'
  | 'unproven'
  | 'taken-back'
  | 'corrected'
  | 'adjusted'
  | 'fell-short';

/**
 * Why an item that was complete or attained is so no longer: what the later moment's figure is, before how it differs.
 * Undefined for every other kind, and where neither the figure nor the goal is another (a rule may be).
 */
export function whyReopened({ kind, before, after, adjusted }: Difference): WhyReopened | undefined {
  const [was, is] = [before?.entry, after?.entry];
  if (kind !== 'reopened' || was === undefined || is === undefined) return undefined;
  if (after?.light === 'not-applicable') return 'not-applicable';
  if (is.grade === 'estimated' && was.grade !== 'estimated') return 'estimated';
  if (after?.assessment?.unproven && !before?.assessment?.unproven) return 'unproven';
  if (is.period < was.period) return 'taken-back';
  if (isSameReading(was.reading, is.reading)) return adjusted ? 'adjusted' : undefined;
  return is.period === was.period ? 'corrected' : 'fell-short';
}
