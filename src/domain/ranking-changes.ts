import type { Period } from './period.ts';
import type { Plan } from './plan.ts';
import { placed, type Ranked, type Ranking } from './ranking.ts';
import { type TargetState, targetInForce } from './target-state.ts';

/** 升 · 降 · 持平 · 新列入: where a contestant stands against an earlier ranking. */
export type PlaceChange =
  | { readonly kind: 'up' | 'down'; readonly by: number }
  | { readonly kind: 'same' | 'new' };

const idOf = ({ contestant }: Ranked): string => contestant.id;

/** Id → place among those alone that the other ranking has a place for as well. */
function placesAmong(ranked: readonly Ranked[], others: readonly Ranked[]): ReadonlyMap<string, number> {
  const common = new Set(others.map(idOf));
  const shared = placed(ranked.filter((each) => common.has(idOf(each))));
  return new Map(shared.map((each) => [idOf(each), each.place]));
}

/**
 * Contestant id → its change of place, for everybody ranked now. Compared among those with a place in both rankings, so
 * that nobody moves because another came or went; who had none before is new.
 */
export function placeChanges(now: Ranking, before: Ranking): ReadonlyMap<string, PlaceChange> {
  const placeNow = placesAmong(now.ranked, before.ranked);
  const placeBefore = placesAmong(before.ranked, now.ranked);
  const changeOf = (id: string): PlaceChange => {
    const from = placeBefore.get(id);
    const to = placeNow.get(id);
    if (from === undefined || to === undefined) return { kind: 'new' };
    if (from === to) return { kind: 'same' };
    return { kind: to < from ? 'up' : 'down', by: Math.abs(from - to) };
  };
  return new Map(now.ranked.map((each) => [idOf(each), changeOf(idOf(each))]));
}

/** The latest month of the plan before `asOf` that a target still in the plan has a figure of: what a change of place is held against. */
export function reportedBefore(
  { periods }: Pick<Plan, 'periods'>,
  states: readonly TargetState[],
  asOf: Period,
): Period | undefined {
  let latest: Period | undefined;
  const held = states.filter((state) => targetInForce(state) !== undefined);
  for (const { entriesByPeriod } of held)
    for (const period of Object.keys(entriesByPeriod))
      if (period >= periods.from && period < asOf && (latest === undefined || period > latest))
        latest = period;
  return latest;
}
