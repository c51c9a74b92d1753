import { acrossYears } from '../../src/domain/across-years.ts';
import { boardOf, standingsOf } from '../../src/domain/board.ts';
import type { KnownChange } from '../../src/domain/change.ts';
import { DEMONSTRATION_SEED, demonstrationChanges } from '../../src/domain/demonstration.ts';
import { changeOfWhole } from '../../src/domain/difference-whole.ts';
import { foldTarget, isTargetChange, type TargetChange } from '../../src/domain/fold.ts';
import { forecastOf } from '../../src/domain/forecast.ts';
import { lightsOfGroup } from '../../src/domain/item-filter.ts';
import { lightHistory, wholeHistory } from '../../src/domain/light-history.ts';
import { defaultRule } from '../../src/domain/light-rule.ts';
import {
  advanceOrganisation,
  emptyOrganisation,
  isOrganisationChange,
} from '../../src/domain/organisation.ts';
import { outlookCountsOf } from '../../src/domain/outlook-counts.ts';
import { addMonths, type Period } from '../../src/domain/period.ts';
import { foreseen, prospectOf } from '../../src/domain/prospect.ts';
import { changesOfPublished } from '../../src/domain/published-changes.ts';
import { rankingOf } from '../../src/domain/ranking.ts';
import { placeChanges } from '../../src/domain/ranking-changes.ts';
import {
  areaContestants,
  areaOf,
  leadUnitOf,
  unitContestants,
} from '../../src/domain/ranking-contestants.ts';
import type { RankingWay } from '../../src/domain/ranking-way.ts';
import type { TargetState } from '../../src/domain/target-state.ts';
import { worstFirst } from '../../src/domain/worst-first.ts';
import type {
  MatrixRow,
  PictureOf,
  PicturePlace,
  PictureRequest,
} from '../../src/drawing/picture-request.ts';
import { plansOf, readPublished } from '../domain/years-data.ts';
import { smallSnapshot } from './small-snapshot.ts';

const published = readPublished();
const file = published.plans.find(({ id }) => id === 'yongkang-2024');
if (file === undefined) throw new Error('no plan of 2024');
const { targets, ...plan } = file;

const invented = demonstrationChanges(targets, plan, DEMONSTRATION_SEED) as readonly KnownChange[];
const organisation = advanceOrganisation(emptyOrganisation, invented.filter(isOrganisationChange));

const idOf = ({ body }: TargetChange): string => ('target' in body ? body.target.id : body.targetId);

function folded(changes: readonly KnownChange[]): TargetState[] {
  const ours = changes.filter((change): change is TargetChange => isTargetChange(change));
  return targets.map(({ id }) =>
    foldTarget(
      id,
      ours.filter((change) => idOf(change) === id),
    ),
  );
}

const printed = changesOfPublished(published) as readonly KnownChange[];
const printedStates = folded(printed);
/** The plan as the demonstration fills it: its own changes on top of the definitions. */
const inventedStates = folded([...printed.filter(({ kind }) => kind === 'target-defined'), ...invented]);

/** What is known of the plan: what the documents print, or what the demonstration makes up. */
const statesOf = (isDemo: boolean): readonly TargetState[] => (isDemo ? inventedStates : printedStates);

const placeAt = (asOf: Period): PicturePlace => ({ plan, asOf, basis: 'reported', rule: defaultRule });
const standings = (asOf: Period, isDemo = true) => standingsOf(plan, statesOf(isDemo), asOf, defaultRule);

export function boardRequest(asOf: Period, isDemo = true): PictureOf<'board'> {
  const now = standings(asOf, isDemo);
  const board = boardOf(plan, now, asOf, defaultRule);
  const before = boardOf(plan, standings(addMonths(asOf, -1), isDemo), asOf, defaultRule);
  const wholeBefore = new Map(before.gauges.map(({ areaId, rollUp }) => [areaId, rollUp]));
  const changes = board.gauges.flatMap(({ areaId, rollUp }) => {
    const change = changeOfWhole(wholeBefore.get(areaId), rollUp);
    return change === undefined ? [] : [[areaId, change] as const];
  });
  const outlooks = board.gauges.flatMap(({ areaId }) => {
    const counts = outlookCountsOf(now.filter(({ target }) => target.areaId === areaId));
    return counts === undefined ? [] : [[areaId, counts] as const];
  });
  const lagging = now.filter(({ light }) => lightsOfGroup('lagging').includes(light));
  const worst = worstFirst(lagging, plan)
    .slice(0, 3)
    .map((item) => ({ item, unit: '演示单位戊' }));
  const prospects = statesOf(isDemo).flatMap((state) => {
    const forecast = forecastOf(state, plan, asOf);
    return forecast === undefined ? [] : [prospectOf(forecast)];
  });
  return {
    kind: 'board',
    demonstration: isDemo,
    place: placeAt(asOf),
    board,
    changes: new Map(changes),
    outlooks: new Map(outlooks),
    worst,
    foreseen: prospects.filter((prospect) => foreseen.includes(prospect)),
  };
}

const own = (areaId: string): TargetState[] =>
  inventedStates.filter(({ definition }) => definition?.target.areaId === areaId);

export function areaRequests(areaId: string, asOf: Period): [PictureOf<'area'>, PictureOf<'matrix'>] {
  const area = plan.areas.find(({ id }) => id === areaId);
  const gauge = boardRequest(asOf).board.gauges.find((each) => each.areaId === areaId);
  if (area === undefined || gauge === undefined) throw new Error(`no area ${areaId}`);
  const rows = own(areaId).flatMap((state): MatrixRow[] => {
    const forecast = forecastOf(state, plan, asOf);
    const target = state.definition?.target;
    if (forecast === undefined || target === undefined) return [];
    return [{ target, forecast, months: lightHistory(state, plan, asOf, defaultRule) }];
  });
  const common = { demonstration: true, place: placeAt(asOf) } as const;
  const months = wholeHistory(plan, own(areaId), asOf, defaultRule);
  return [
    { ...common, kind: 'area', gauge, months },
    { ...common, kind: 'matrix', area, rows },
  ];
}

export function targetRequests(
  targetId: string,
  asOf: Period,
): [PictureOf<'lights'>, PictureOf<'trend'>, PictureOf<'pace'>] {
  const state = inventedStates.find((each) => each.targetId === targetId);
  const standing = standings(asOf).find(({ target }) => target.id === targetId);
  if (state === undefined || standing === undefined) throw new Error(`no target ${targetId}`);
  const common = { demonstration: true, place: placeAt(asOf), standing } as const;
  const months = lightHistory(state, plan, asOf, defaultRule);
  return [
    { ...common, kind: 'lights', months },
    { ...common, kind: 'trend', state },
    { ...common, kind: 'pace', state },
  ];
}

export function rankingRequest(asOf: Period, group: RankingWay['group']): PictureOf<'ranking'> {
  const now = standings(asOf);
  const contestants = group === 'units' ? unitContestants(organisation, now) : areaContestants(plan);
  const keyOf = group === 'units' ? leadUnitOf : areaOf;
  const before = addMonths(asOf, -1);
  const ranking = rankingOf(contestants, now, keyOf, defaultRule, 3);
  const earlier = rankingOf(contestants, standings(before), keyOf, defaultRule, 3);
  return {
    kind: 'ranking',
    demonstration: true,
    place: placeAt(asOf),
    way: { group, minimum: 3 },
    ranking,
    before,
    changes: placeChanges(ranking, earlier),
  };
}

/** Every indicator that the documents follow over the years. */
export const yearsRequests = (): PictureOf<'years'>[] =>
  acrossYears({ published, plans: plansOf(published) }).map((across) => ({
    kind: 'years',
    demonstration: false,
    across,
  }));

export const frozen = {
  name: '半年督查',
  takenAt: '2024-07-03T17:02:03.004Z',
  sha256: 'ab'.repeat(32),
} as const;

/** One picture of every kind. */
export const everyRequest = (): PictureRequest[] => [
  boardRequest('2024-09'),
  ...areaRequests('innovation', '2024-09'),
  ...targetRequests('2024-national-high-tech-enterprises', '2024-09'),
  rankingRequest('2024-09', 'units'),
  ...yearsRequests().slice(0, 1),
];

type Small = ReturnType<typeof smallSnapshot>;
/** The board of a small place, as nobody froze it. */
export const smallRequest = ({ plan, asOf, rule, board }: Small): PictureOf<'board'> => ({
  kind: 'board',
  demonstration: false,
  place: { plan, asOf, basis: 'reported', rule },
  board,
});

/** A small place whose plan and areas are all called so. */
export const headed = (heading: string): Small => {
  const { plan } = smallSnapshot();
  return smallSnapshot({
    plan: { ...plan, name: heading, areas: plan.areas.map((area) => ({ ...area, heading })) },
  });
};
