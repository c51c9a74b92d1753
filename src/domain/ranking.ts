import { compare } from './decimal.ts';
import type { LightRule } from './light-rule.ts';
import { type Contestant, type Score, scoreOf } from './ranking-score.ts';
import type { Standing } from './standing.ts';

export interface Ranked extends Score {
  /** standard competition ranking: 1, 2, 2, 4 */
  readonly place: number;
  readonly isTied: boolean;
}

/** Why a contestant has no place, the first that holds: gone, without items, all inapplicable, none due, too few. */
export const exclusionReasons = [
  'dissolved',
  'unknown',
  'no-items',
  'not-applicable',
  'not-due',
  'too-few',
] as const;
export type ExclusionReason = (typeof exclusionReasons)[number];

export interface Excluded extends Score {
  readonly reason: ExclusionReason;
}

/** Every contestant once, ranked or excluded. Plain JSON. */
export interface Ranking {
  /** by place; who share one stand in the order in which they were handed in */
  readonly ranked: readonly Ranked[];
  /** in the order in which they were handed in */
  readonly excluded: readonly Excluded[];
}

const silent = ({ rollUp: { unreported }, stale }: Score): number => unreported + stale;

/**
 * Negative when `a` stands before `b`: the larger share on schedule, then the smaller share of silence, then the better
 * mean gap. Silence is looked at before the gap, or who hides what lags would gain by it. Zero is a tie.
 */
function compareScores(a: Score, b: Score): number {
  return (
    b.timely * a.comparable - a.timely * b.comparable ||
    silent(a) * b.comparable - silent(b) * a.comparable ||
    compare(b.gap ?? '0', a.gap ?? '0')
  );
}

/** Places among scores that can all be compared. */
export function placed(scores: readonly Score[]): Ranked[] {
  const sorted = [...scores].sort(compareScores);
  return sorted.map((score) => {
    const isEqual = (other: Score): boolean => compareScores(other, score) === 0;
    return { ...score, place: 1 + sorted.findIndex(isEqual), isTied: sorted.filter(isEqual).length > 1 };
  });
}

function reasonOf(
  { contestant, rollUp: of, comparable }: Score,
  minimum: number,
): ExclusionReason | undefined {
  if (contestant.gone !== undefined) return contestant.gone;
  if (comparable >= Math.max(1, minimum)) return undefined;
  if (comparable > 0) return 'too-few';
  if (of.total > 0) return 'not-due';
  return of.countsByLight['not-applicable'] > 0 ? 'not-applicable' : 'no-items';
}

/**
 * Ranks contestants by the items that `keyOf` gives to them. `minimum`: so many comparable items are needed for a
 * place. Independent of the order of the items; silence never improves a place and never takes anyone out.
 */
export function rankingOf(
  contestants: readonly Contestant[],
  standings: readonly Standing[],
  keyOf: (standing: Standing) => string | undefined,
  rule: LightRule,
  minimum: number,
): Ranking {
  const itemsById = new Map(contestants.map(({ id }): [string, Standing[]] => [id, []]));
  for (const standing of standings) itemsById.get(keyOf(standing) ?? '')?.push(standing);
  const scores = contestants.map((each) => scoreOf(each, itemsById.get(each.id) ?? [], rule));
  const judged = scores.map((score) => ({ score, reason: reasonOf(score, minimum) }));
  return {
    ranked: placed(judged.flatMap(({ score, reason }) => (reason === undefined ? [score] : []))),
    excluded: judged.flatMap(({ score, reason }) => (reason === undefined ? [] : [{ ...score, reason }])),
  };
}
