import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DEMONSTRATION_SEED, demonstrationChanges } from '../../src/domain/demonstration.ts';
import { foldTarget, isTargetChange } from '../../src/domain/fold.ts';
import { passes } from '../../src/domain/item-filter.ts';
import { defaultRule } from '../../src/domain/light-rule.ts';
import {
  advanceOrganisation,
  emptyOrganisation,
  isOrganisationChange,
  type OrganisationState,
} from '../../src/domain/organisation.ts';
import type { Plan, Target } from '../../src/domain/plan.ts';
import type { TargetState } from '../../src/domain/target-state.ts';
import { standingsAsOf } from '../../src/queries/board-view.ts';
import type { PlanStates } from '../../src/queries/plan-states.ts';
import { type RankingView, rankingViewOf } from '../../src/screens/ranking/ranking-view.ts';
import { definitionOf, seeds, plan as smallPlan, stateOf, value } from '../domain/fixtures.ts';

const { targets, ...plan } = JSON.parse(readFileSync('data/plans/2024.json', 'utf8')) as Plan & {
  targets: Target[];
};
const changes = demonstrationChanges(targets, plan, DEMONSTRATION_SEED);
const states = targets.map((target, order) =>
  foldTarget(target.id, [
    definitionOf(target, order),
    ...changes.filter((change) => isTargetChange(change)).filter(({ body }) => body.targetId === target.id),
  ]),
);
const organisation = advanceOrganisation(
  emptyOrganisation,
  changes.filter((change) => isOrganisationChange(change)),
);
const read: PlanStates = { plan, states, rule: defaultRule };
const viewOf = (
  wanted: Partial<Parameters<typeof rankingViewOf>[2]> = {},
  of: PlanStates = read,
  by: OrganisationState = organisation,
): RankingView => rankingViewOf(of, by, { asOf: '2024-09', basis: 'reported', way: undefined, ...wanted });
const tableOf = ({ ranking, changes: moved }: RankingView): string[] =>
  ranking.ranked.map(({ place, contestant, timely, comparable }) => {
    const change = moved?.get(contestant.id);
    return [place, contestant.name, `${timely}/${comparable}`, change?.kind].join(' ');
  });

const at = '2024-02-01T00:00:00.000Z-0000-device';
const ledBy = (state: TargetState, leadUnitId: string): TargetState => ({
  ...state,
  assignment: { id: 'assigned', at, leadUnitId, supportingUnitIds: ['u2'] } as unknown as NonNullable<
    TargetState['assignment']
  >,
});

describe('the ranking of the demonstration', () => {
  it('in September places all eight units, and says how each moved since August', () => {
    const view = viewOf();
    expect(view.before).toBe('2024-08');
    expect(view.unled).toBe(7);
    expect(view.ranking.excluded).toEqual([]);
    expect(tableOf(view)).toEqual([
      '1 演示单位辛 14/17 same',
      '2 演示单位乙 15/19 same',
      '3 演示单位丁 14/18 up',
      '4 演示单位甲 12/18 down',
      '5 演示单位己 9/15 up',
      '6 演示单位丙 10/17 up',
      '7 演示单位戊 8/14 down',
      '8 演示单位庚 6/11 down',
    ]);
  });

  it('leaves the areas of one and three targets without a place while three comparable ones are asked for', () => {
    const of = (minimum: 1 | 3) => viewOf({ way: { group: 'areas', minimum } }).ranking;
    expect(of(3).excluded.map(({ contestant, reason }) => [contestant.name, reason])).toEqual([
      ['全市经济社会发展主要预期目标', 'too-few'],
      ['全面加强政府自身建设', 'too-few'],
    ]);
    expect(of(1).ranked).toHaveLength(10);
  });

  it('every month counts what the lists count, and every target once', () => {
    for (const asOf of ['2024-01', '2024-06', '2024-12']) {
      const all = standingsAsOf(read, asOf, 'reported');
      const { ranking, unled } = viewOf({ asOf });
      const rows = [...ranking.ranked, ...ranking.excluded];
      for (const { contestant, rollUp, stale, timely } of rows) {
        const counted = (filter: Parameters<typeof passes>[0]): number =>
          all.filter((each) => passes({ ...filter, unitId: contestant.id }, each)).length;
        expect(counted({ lights: ['severe'] })).toBe(rollUp.countsByLight.severe);
        expect(all.filter((each) => passes({ mark: 'unled' }, each))).toHaveLength(unled);
        const judged = ['done', 'attained', 'provisional', 'on-track', 'behind', 'severe'] as const;
        expect(counted({ lights: judged, mark: 'overdue' })).toBe(stale);
        expect(counted({ lights: judged.slice(0, 4), mark: 'overdue' })).toBe(rollUp.onSchedule - timely);
      }
      const items = rows.map(
        ({ contestant: { id } }) => all.filter((each) => passes({ unitId: id }, each)).length,
      );
      expect(items.reduce((sum, each) => sum + each, unled)).toBe(targets.length);
    }
  });

  it('in its first month has nothing to be compared with', () => {
    const view = viewOf({ asOf: '2024-01' });
    expect([view.before, view.changes]).toEqual([undefined, undefined]);
  });
});

describe('a ranking', () => {
  const own = { ...read, plan: smallPlan };
  const unit = (unitId: string, order: number) => ({
    unitId,
    definition: { id: `d-${unitId}`, at, name: unitId, order },
  });
  const u1u2 = {
    ...emptyOrganisation,
    unitsById: {
      u1: unit('u1', 0),
      u2: unit('u2', 1),
      u3: { ...unit('u3', 2), end: { id: 'end', at: `${at}z`, reason: '机构改革' } },
    },
  } as unknown as OrganisationState;
  const item = (id: string, ...reports: Parameters<typeof stateOf>[1][]) =>
    stateOf({ ...seeds.highTech, id }, ...reports);
  const good = ['2024-09', value('40')] as const;

  it('shows areas where nobody leads anything, and units only when they are asked for', () => {
    const of = { ...own, states: [item('a', good)] };
    expect(viewOf({}, of, u1u2).way).toEqual({ group: 'areas', minimum: 3 });
    const asked = viewOf({ way: { group: 'units', minimum: 3 } }, of, u1u2);
    expect([asked.isLed, asked.unled]).toEqual([false, 1]);
  });

  it('ranks by what is led, never by what is supported, and names who is gone', () => {
    const of = {
      ...own,
      states: [
        ledBy(item('a', good), 'u1'),
        ledBy(item('b', good), 'u3'),
        ledBy(item('c', good), 'never-heard-of'),
      ],
    };
    const { ranking } = viewOf({ way: { group: 'units', minimum: 1 } }, of, u1u2);
    expect(ranking.ranked.map(({ contestant }) => contestant.id)).toEqual(['u1']);
    expect(ranking.excluded.map(({ contestant: { id, name }, reason }) => [id, name, reason])).toEqual([
      ['u2', 'u2', 'no-items'],
      ['never-heard-of', undefined, 'unknown'],
      ['u3', 'u3', 'dissolved'],
    ]);
  });

  it('knows a month of which nothing can be judged, also as the one before', () => {
    const of = { ...own, states: [ledBy(item('a', good), 'u1'), ledBy(item('b'), 'u2')] };
    const august = viewOf({ asOf: '2024-08' }, of, u1u2);
    expect([august.isJudged, august.silent]).toEqual([false, 2]);
    const award = stateOf({ ...seeds.award, id: 'award' }, ['2024-08', { kind: 'stage', stage: '申报' }]);
    const september = viewOf({}, { ...of, states: [...of.states, award] }, u1u2);
    expect([september.isJudged, september.changes]).toEqual([true, undefined]);
  });

  it('by what was accepted holds silence against a figure that nobody accepted', () => {
    const of = { ...own, states: [ledBy(item('a', good), 'u1')] };
    const { isJudged, ranking } = viewOf(
      { basis: 'accepted', way: { group: 'units', minimum: 1 } },
      of,
      u1u2,
    );
    expect([isJudged, ranking.ranked[0]?.rollUp.unreported]).toEqual([false, 1]);
  });
});
