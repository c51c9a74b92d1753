import { type Outlook, outlooks } from './change-bodies.ts';
import type { Standing } from './standing.ts';

/** 研判: how many items each outlook was given for by whoever reported them; none is counted twice. */
export type OutlookCounts = Readonly<Record<Outlook, number>>;

/** What needs a leader first. */
export const outlooksWorstFirst: readonly Outlook[] = outlooks.toReversed();

/**
 * Counts the outlooks of the entries the standings rest on. They stand beside the lights and are part of no roll-up:
 * nothing is lit or averaged by them. Undefined where nobody gave one.
 */
export function outlookCountsOf(standings: readonly Standing[]): OutlookCounts | undefined {
  const counts: Record<Outlook, number> = { secure: 0, feasible: 0, 'needs-support': 0, 'at-risk': 0 };
  for (const { entry } of standings) if (entry?.outlook !== undefined) counts[entry.outlook] += 1;
  return outlooks.some((outlook) => counts[outlook] > 0) ? counts : undefined;
}
