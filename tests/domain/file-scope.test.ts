import { describe, expect, it } from 'vitest';
import { ledgerFileOf } from '../../src/domain/file-entries.ts';
import { withinScope } from '../../src/domain/file-scope.ts';
import { emptyOrganisation } from '../../src/domain/organisation.ts';
import type { TargetState } from '../../src/domain/target-state.ts';
import { plan, seeds, stateOf, value } from './fixtures.ts';

const ledBy = (state: TargetState, leadUnitId: string): TargetState => ({
  ...state,
  assignment: { id: 'a', at: '', leadUnitId, supportingUnitIds: [] } as unknown as NonNullable<
    TargetState['assignment']
  >,
});
const months = [
  ['2024-05', value('3')],
  ['2024-06', value('5')],
] as const;
const states = [
  ledBy(stateOf({ ...seeds.highTech, id: 'tech' }, ...months), 'u1'),
  ledBy(stateOf({ ...seeds.exhibitions, id: 'trade' }, ...months), 'u2'),
  stateOf({ ...seeds.techSmes, id: 'unled' }, ...months),
];
const filed = (unitId: string, period: string): string[] =>
  ledgerFileOf({
    plan,
    states: withinScope(states, { unitId, period }),
    organisation: emptyOrganisation,
    demonstration: false,
  }).entries.map((entry) => `${entry.targetId} ${entry.period}`);

describe('填报数据 of one unit and month', () => {
  it('are all where neither is chosen', () => {
    expect(withinScope(states, { unitId: '', period: '' })).toEqual(states);
    expect(filed('', '')).toHaveLength(6);
  });

  it('hold the targets that the unit leads and the entries of the month, nothing else', () => {
    expect(filed('u1', '2024-06')).toEqual(['tech 2024-06']);
    expect(filed('u1', '')).toEqual(['tech 2024-05', 'tech 2024-06']);
    expect(filed('', '2024-05').toSorted()).toEqual(['tech 2024-05', 'trade 2024-05', 'unled 2024-05']);
    expect(filed('u2', '2024-07')).toEqual([]);
    expect(filed('', 'constructor')).toEqual([]);
  });
});
