import { type Basis, statesOn } from '../../src/domain/basis.ts';
import { boardOf, standingsOf } from '../../src/domain/board.ts';
import { defaultRule } from '../../src/domain/light-rule.ts';
import type { OrganisationState } from '../../src/domain/organisation.ts';
import type { Period } from '../../src/domain/period.ts';
import { CALCULATION, type Snapshot } from '../../src/domain/snapshot.ts';
import { entriesInForce } from '../../src/domain/snapshot-entries.ts';
import { organisationOf } from '../../src/domain/snapshot-organisation.ts';
import { SIGNATURE_ALGORITHM, type SnapshotSignature } from '../../src/domain/snapshot-signature.ts';
import type { TargetState } from '../../src/domain/target-state.ts';
import { notApplicable, plan, seeds, stage, stateOf, value } from './fixtures.ts';

const at = '2024-01-02T00:00:00.000Z/00000';
const unitOf = (unitId: string, name: string) => ({ unitId, definition: { id: unitId, at, name } });

/** Three units, one of which answers for nothing, and two posts, one of them vacant. */
export const takenOrganisation: OrganisationState = {
  unitsById: { u1: unitOf('u1', '科技局'), u2: unitOf('u2', '发改局'), u3: unitOf('u3', '经信局') },
  postsById: {
    p1: {
      postId: 'p1',
      definition: { id: 'p1', at, title: '副市长', duty: 'lead' },
      holding: { id: 'h1', at, holder: '李四' },
    },
    p2: { postId: 'p2', definition: { id: 'p2', at, title: '市长', duty: 'lead' } },
  },
};

const assigned = (state: TargetState, more: Omit<NonNullable<TargetState['assignment']>, 'id' | 'at'>) => ({
  ...state,
  assignment: { id: `assigned-${state.targetId}`, at, ...more },
});

/** Five targets with several months each, one silent, one that does not apply. */
export const takenStates = (): TargetState[] => [
  assigned(
    stateOf(
      { ...seeds.highTech, id: 'a' },
      ['2024-04', value('9')],
      ['2024-06', value('20')],
      ['2024-09', value('44')],
    ),
    { leadUnitId: 'u1', supportingUnitIds: ['u2', 'u-nobody'], leadPostId: 'p1' },
  ),
  assigned(
    stateOf(
      { ...seeds.investment, id: 'b', areaId: 'investment', name: '固定资产投资' },
      ['2024-05', value('21')],
      ['2024-06', value('19.7'), 'verified'],
    ),
    { leadUnitId: 'u2', supportingUnitIds: ['u1'], leadPostId: 'p2' },
  ),
  stateOf({ ...seeds.petitions, id: 'c', name: '信访积案' }),
  stateOf({ ...seeds.incidents, id: 'd', name: '全域警情' }, ['2024-06', notApplicable]),
  stateOf({ ...seeds.railway, id: 'e', areaId: 'investment', name: '五金科技产业园' }, [
    '2024-03',
    stage('开工'),
  ]),
];

/** A snapshot of version 2, built anew at each call. */
export function taken(more: Partial<Snapshot> = {}, states = takenStates()): Snapshot {
  const asOf: Period = more.asOf ?? '2024-06';
  const basis: Basis = more.basis ?? 'reported';
  const rule = more.rule ?? defaultRule;
  const counted = statesOn(basis, states);
  const standings = standingsOf(plan, counted, asOf, rule);
  return {
    format: 'juli-snapshot',
    version: 2,
    calculation: CALCULATION,
    id: 's1',
    name: '半年快照',
    note: '含“专报”\n第二行\u0007',
    takenAt: '2024-07-03T01:02:03.004Z',
    by: '王主任',
    demonstration: false,
    asOf,
    basis,
    plan,
    rule,
    board: boardOf(plan, standings, asOf, rule),
    standings,
    entries: entriesInForce(counted, asOf),
    organisation: organisationOf(standings, takenOrganisation),
    log: { position: 17, latest: '2024-07-02T01:02:03.004Z/00000' },
    previousHash: 'f'.repeat(64),
    ...more,
  };
}

/** Of the right shape; nobody's. */
export const someSignature: SnapshotSignature = {
  algorithm: SIGNATURE_ALGORITHM,
  publicKey: `04${'ab'.repeat(64)}`,
  value: '5c'.repeat(64),
};
