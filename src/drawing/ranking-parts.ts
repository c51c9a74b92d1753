import type { Score } from '../domain/ranking-score.ts';
import { lightWords } from '../text/lights.ts';
import { rankingWords as words } from '../text/ranking-words.ts';

/** The parts of a contestant's comparable items, in the order in which they are drawn. */
export const rankingParts = ['timely', 'stale', 'behind', 'severe', 'unreported'] as const;
export type RankingPart = (typeof rankingParts)[number];

/** What a part is called in the key. */
export const rankingPartWord = (part: RankingPart): string =>
  ({
    timely: words.onSchedule,
    stale: words.staleOnSchedule,
    behind: lightWords.behind,
    severe: lightWords.severe,
    unreported: lightWords.unreported,
  })[part];

/** How many items each part holds; they total the comparable ones. */
const countsOf = ({ rollUp, timely }: Score): Readonly<Record<RankingPart, number>> => ({
  timely,
  stale: rollUp.onSchedule - timely,
  behind: rollUp.countsByLight.behind,
  severe: rollUp.countsByLight.severe,
  unreported: rollUp.unreported,
});

/** A part of a bar, in hundredths of its length. */
export interface RankingSegment {
  readonly part: RankingPart;
  readonly from: number;
  readonly length: number;
}

/** The parts that hold anything, one beside the other; all of them are the comparable items. */
export function rankingSegments(score: Score): RankingSegment[] {
  const counts = countsOf(score);
  const hundredths = (count: number): number => (count * 100) / score.comparable;
  let before = 0;
  return rankingParts.flatMap((part) => {
    const from = hundredths(before);
    before += counts[part];
    return counts[part] === 0 ? [] : [{ part, from, length: hundredths(counts[part]) }];
  });
}
