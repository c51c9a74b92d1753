import { describe, expect, it } from 'vitest';
import { defaultRule } from '../../src/domain/light-rule.ts';
import type { OrganisationState } from '../../src/domain/organisation.ts';
import { search } from '../../src/domain/search-rank.ts';
import { indexOf } from '../../src/domain/searchable.ts';
import type { TargetState } from '../../src/domain/target-state.ts';
import type { PlanStates } from '../../src/queries/plan-states.ts';
import { findablesIn, monthsOf } from '../../src/queries/search.ts';
import { plan, seeds, stateOf, value } from '../domain/fixtures.ts';

const at = '2024-02-01T00:00:00.000Z-0000-device';
const organisation = {
  unitsById: { u1: { unitId: 'u1', definition: { id: 'd1', at, name: '科技局', order: 0 } } },
  postsById: {
    p1: {
      postId: 'p1',
      definition: { id: 'd2', at, title: '副市长', duty: 'city-leader' },
      holding: { id: 'd3', at, holder: '王主任' },
    },
  },
} as unknown as OrganisationState;

const withdrawn = {
  ...stateOf({ ...seeds.exhibitions, id: 'gone', name: '境外自办展' }),
  withdrawal: { id: 'w', at, reason: '取消' },
} as unknown as TargetState;
const reported = stateOf(seeds.highTech, ['2024-07', value('30')]);
const reads: readonly PlanStates[] = [
  { plan, states: [reported, withdrawn], rule: defaultRule },
  {
    plan: { ...plan, id: 'before', name: '上年安排', periods: { from: '2023-01', to: '2023-12' } },
    states: [stateOf({ ...seeds.highTech, id: 'earlier' }, ['2023-11', value('60')])],
    rule: defaultRule,
  },
];
const found = (typed: string) =>
  search(indexOf(findablesIn(reads, organisation, plan.id)), typed).map(({ thing }) => thing);

describe('what can be searched', () => {
  it('is every target in force of every plan, those of the plan on the screen first', () => {
    const things = found('高新技术企业');
    expect(things.map((thing) => thing.kind === 'target' && thing.target.id)).toEqual(['target', 'earlier']);
    expect(found('境外自办展')).toEqual([]);
  });

  it('is areas by heading and motto, units, posts by title and holder, and plans', () => {
    expect(found('主引擎')[0]).toMatchObject({ kind: 'area', areaId: 'innovation', plan: { id: plan.id } });
    expect(found('夯实发展基座')[0]).toMatchObject({ kind: 'area', areaId: 'investment' });
    expect(found('科技局')).toEqual([{ kind: 'unit', unitId: 'u1' }]);
    expect(found('王主任')).toMatchObject([{ kind: 'post', postId: 'p1', holder: '王主任' }]);
    expect(found('上年安排')).toMatchObject([{ kind: 'plan', plan: { id: 'before' } }]);
  });

  it('is shown in the chosen month, and what is of another plan in the latest month of that plan', () => {
    const months = monthsOf(reads, { planId: plan.id, asOf: '2024-03' });
    expect([...months]).toEqual([
      [plan.id, '2024-03'],
      ['before', '2023-11'],
    ]);
  });
});
