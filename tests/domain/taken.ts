import { type Basis, statesOn } from '../../src/domain/basis.ts';
import { boardOf, standingsOf } from '../../src/domain/board.ts';
import { defaultRule } from '../../src/domain/light-rule.ts';
import type { Period } from '../../src/domain/period.ts';
import { CALCULATION, type Snapshot } from '../../src/domain/snapshot.ts';
import { entriesInForce } from '../../src/domain/snapshot-entries.ts';
import { SIGNATURE_ALGORITHM, type SnapshotSignature } from '../../src/domain/snapshot-signature.ts';
import type { TargetState } from '../../src/domain/target-state.ts';
import { notApplicable, plan, seeds, stage, stateOf, value } from './fixtures.ts';

/** Five targets with several months each, one silent, one that does not apply. */
export const takenStates = (): TargetState[] => [
  stateOf(
    { ...seeds.highTech, id: 'a' },
    ['2024-04', value('9')],
    ['2024-06', value('20')],
    ['2024-09', value('44')],
  ),
  stateOf(
    { ...seeds.investment, id: 'b', areaId: 'investment', name: '固定资产投资' },
    ['2024-05', value('21')],
    ['2024-06', value('19.7'), 'verified'],
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
