import { describe, expect, it } from 'vitest';
import { defaultRule } from '../../src/domain/light-rule.ts';
import { emptyOrganisation, type OrganisationState } from '../../src/domain/organisation.ts';
import type { TargetState } from '../../src/domain/target-state.ts';
import { leadingUnits, listViewOf } from '../../src/screens/list/list-view.ts';
import { filterText } from '../../src/text/list-words.ts';
import { plan, seeds, stateOf, value } from '../domain/fixtures.ts';

const asOf = '2024-09';
const at = '2024-02-01T00:00:00.000Z-0000-device' as TargetState['targetId'];
const ledBy = (state: TargetState, leadUnitId: string): TargetState => ({
  ...state,
  assignment: { id: 'assignment', at, leadUnitId, supportingUnitIds: [] } as unknown as NonNullable<
    TargetState['assignment']
  >,
});
const organisation = {
  ...emptyOrganisation,
  unitsById: {
    u1: { unitId: 'u1', definition: { id: 'd1', at, name: '科技局', order: 0 } },
    u2: { unitId: 'u2', definition: { id: 'd2', at, name: '商务局', order: 1 } },
  },
} as unknown as OrganisationState;

const states = [
  stateOf({ ...seeds.highTech, id: 'ahead' }, [asOf, value('40')]),
  ledBy(stateOf({ ...seeds.exhibitions, id: 'behind' }, [asOf, value('4')]), 'u1'),
  ledBy(stateOf({ ...seeds.techSmes, id: 'silent' }), 'u1'),
  ledBy(stateOf({ ...seeds.exhibitions, id: 'severe' }, [asOf, value('1')]), 'u2'),
];
const read = { plan, states, rule: defaultRule } as unknown as Parameters<typeof listViewOf>[0];
const viewOf = (filter: Parameters<typeof listViewOf>[2]['filter']) =>
  listViewOf(read, organisation, { asOf, basis: 'reported', filter });
const idsOf = (view: ReturnType<typeof viewOf>) => view?.items.map(({ standing }) => standing.target.id);

describe('the list that a number leads to', () => {
  it('holds what is counted, worst first', () => {
    expect(idsOf(viewOf({}))).toEqual(['severe', 'behind', 'silent', 'ahead']);
    expect(idsOf(viewOf({ lights: ['behind', 'severe'] }))).toEqual(['severe', 'behind']);
    expect(idsOf(viewOf({ unitId: 'u1' }))).toEqual(['behind', 'silent']);
  });

  it('by what was accepted holds no figure that nobody accepted', () => {
    const view = listViewOf(read, organisation, {
      asOf,
      basis: 'accepted',
      filter: { lights: ['unreported'] },
    });
    expect(view?.items).toHaveLength(states.length);
  });

  it('of an area or a unit that is not here is none, not everything', () => {
    expect(viewOf({ areaId: 'nowhere' })).toBeUndefined();
    expect(viewOf({ unitId: 'nobody' })).toBeUndefined();
    expect(viewOf({ unitId: 'constructor' })).toBeUndefined();
  });

  it('says in words what it holds', () => {
    expect(filterText({}, {})).toBe('全部任务');
    const view = viewOf({ lights: ['behind', 'severe'], areaId: 'innovation', unitId: 'u1' });
    expect(filterText({ lights: ['behind', 'severe'] }, view?.names ?? {})).toBe(
      '落后（滞后和严重滞后） · 聚力“科技创新”主引擎 · 科技局牵头',
    );
    expect(filterText({ lights: ['behind'], mark: 'overdue', kind: 'named' }, {})).toBe(
      '滞后 · 逾期未报 · 事项类',
    );
  });

  it('offers the units that lead something, in the order of the list of units', () => {
    const view = viewOf({});
    expect(leadingUnits(view?.standings ?? [], organisation).map(({ name }) => name)).toEqual([
      '科技局',
      '商务局',
    ]);
  });

  it('asks the whole year for forecasts and for months that were missed', () => {
    const months = ['2024-03', '2024-05', '2024-07', asOf] as const;
    const slow = stateOf(
      { ...seeds.techSmes, id: 'slow' },
      ...months.map((month, at) => [month, value(`${at + 1}`)] as const),
    );
    const quick = stateOf(
      { ...seeds.techSmes, id: 'quick' },
      ...months.map((month, at) => [month, value(`${(at + 1) * 30}`)] as const),
    );
    const of = { ...read, states: [slow, quick] };
    const idsFor = (filter: Parameters<typeof viewOf>[0]) =>
      idsOf(listViewOf(of, organisation, { asOf, basis: 'reported', filter }));
    expect(idsFor({ prospects: ['unlikely'] })).toEqual(['slow']);
    expect(idsFor({ prospects: ['met', 'likely'] })).toEqual(['quick']);
    expect(idsFor({ missedMonths: 3 })).toEqual(['slow']);
    expect(filterText({ prospects: ['unlikely'], missedMonths: 3 }, {})).toBe(
      '预测：预计完不成 · 连续滞后3个月以上',
    );
  });

  it('by what was accepted forecasts nothing from figures that nobody accepted', () => {
    const view = listViewOf(read, organisation, { asOf, basis: 'accepted', filter: { prospects: ['none'] } });
    expect(view?.items).toHaveLength(states.length);
  });
});
