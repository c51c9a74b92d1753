import { statesOn } from '../../domain/basis.ts';
import { isJudged } from '../../domain/light.ts';
import type { OrganisationState } from '../../domain/organisation.ts';
import type { Period } from '../../domain/period.ts';
import { type Ranking, rankingOf } from '../../domain/ranking.ts';
import { type PlaceChange, placeChanges, reportedBefore } from '../../domain/ranking-changes.ts';
import { areaContestants, areaOf, leadUnitOf, unitContestants } from '../../domain/ranking-contestants.ts';
import { type RankingWay, usualMinimum } from '../../domain/ranking-way.ts';
import type { Standing } from '../../domain/standing.ts';
import { standingsAsOf } from '../../queries/board-view.ts';
import type { PlanStates } from '../../queries/plan-states.ts';
import type { RankingPlace } from './ranking-place.ts';

/** Everything a ranking shows. */
export interface RankingView {
  readonly way: RankingWay;
  readonly ranking: Ranking;
  /** items without a lead unit, whoever is ranked */
  readonly unled: number;
  /** false while no item has a lead unit: units cannot be ranked then */
  readonly isLed: boolean;
  /** items of the plan without a figure */
  readonly silent: number;
  /** false while no item can be judged: all would share one place, and none is given */
  readonly isJudged: boolean;
  /** the month that changes of place are held against, and the changes by contestant */
  readonly before?: Period;
  readonly changes?: ReadonlyMap<string, PlaceChange>;
}

const canBeJudged = (standings: readonly Standing[]): boolean =>
  standings.some(({ light }) => isJudged(light));

/** The ranking of a month; units where anybody leads and the address does not say otherwise, else areas. */
export function rankingViewOf(
  read: PlanStates,
  organisation: OrganisationState,
  { asOf, basis, way: wanted }: Omit<RankingPlace, 'planId'>,
): RankingView {
  const standings = standingsAsOf(read, asOf, basis);
  const unled = standings.filter((each) => leadUnitOf(each) === undefined).length;
  const silent = standings.filter(({ light }) => light === 'unreported').length;
  const isLed = unled < standings.length;
  const way = wanted ?? { group: isLed ? 'units' : 'areas', minimum: usualMinimum };
  const byUnit = way.group === 'units';
  const contestants = byUnit ? unitContestants(organisation, standings) : areaContestants(read.plan);
  const rank = (of: readonly Standing[]): Ranking =>
    rankingOf(contestants, of, byUnit ? leadUnitOf : areaOf, read.rule, way.minimum);
  const ranking = rank(standings);
  const known = { way, ranking, unled, isLed, silent, isJudged: canBeJudged(standings) };
  const before = reportedBefore(read.plan, statesOn(basis, read.states), asOf);
  const earlier = before === undefined ? [] : standingsAsOf(read, before, basis);
  if (before === undefined || !canBeJudged(earlier)) return known;
  return { ...known, before, changes: placeChanges(ranking, rank(earlier)) };
}
