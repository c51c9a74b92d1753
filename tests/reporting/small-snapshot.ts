import { boardOf, standingsOf } from '../../src/domain/board.ts';
import { defaultRule } from '../../src/domain/light-rule.ts';
import type { Plan, Target } from '../../src/domain/plan.ts';
import { CALCULATION, SNAPSHOT_FORMAT, SNAPSHOT_VERSION, type Snapshot } from '../../src/domain/snapshot.ts';
import { entriesInForce } from '../../src/domain/snapshot-entries.ts';
import { type EntryInForce, emptyTargetState, type TargetState } from '../../src/domain/target-state.ts';

const ASOF = '2024-06';

const plan: Plan = {
  id: 'small-2024',
  name: '小城2024年政府工作安排',
  place: '小城',
  year: 2024,
  periods: { from: '2024-01', to: '2024-12' },
  sourceId: '900',
  composition: '三个领域即计划的全部板块。',
  areas: [
    { id: 'industry', heading: '聚力强工业', themes: [{ id: 'firms', heading: '培育主体' }] },
    { id: 'city', heading: '聚力优城市', motto: '不断提升', themes: [] },
    { id: 'rest', heading: '聚力其他', themes: [] },
  ],
};

const target = (id: string, fields: Partial<Target>): Target => ({
  id,
  areaId: 'industry',
  kind: 'numeric',
  name: id,
  quote: `${id}的原文`,
  measure: 'cumulative',
  pace: { kind: 'linear' },
  ...fields,
});

const entry = (fields: Partial<EntryInForce>): EntryInForce => ({
  id: 'e',
  at: '2024-07-03T01:02:03.004Z/00000',
  period: ASOF,
  reading: { kind: 'value', value: '0' },
  grade: 'reported',
  by: '张三',
  ...fields,
});

const value = (text: string, fields: Partial<EntryInForce> = {}): EntryInForce =>
  entry({ reading: { kind: 'value', value: text }, ...fields });

export type Known = readonly [target: Target, entry?: EntryInForce];

/** One target of each measure and each kind of silence; the second area stands in between in the document. */
export const known: readonly Known[] = [
  [
    target('高新企业', { themeId: 'firms', goal: '45', unit: '家', comparator: '>=', strength: '确保' }),
    value('40', { grade: 'verified' }),
  ],
  [
    target('工业投资', {
      measure: 'growth',
      goal: '20',
      unit: '%',
      comparator: '>=',
      pace: { kind: 'hold' },
    }),
    value('19.7', { period: '2024-04', note: '一季度后未报' }),
  ],
  [
    target('开工高速', {
      areaId: 'city',
      kind: 'named',
      measure: 'milestone',
      stages: ['前期', '开工'],
      goalStage: '开工',
      pace: { kind: 'deadline', due: '2024-12' },
    }),
    entry({ reading: { kind: 'stage', stage: '前期' } }),
  ],
  [
    target('警情下降', { measure: 'reduction', goal: '10', unit: '%', pace: { kind: 'hold' } }),
    value('-3', { grade: 'estimated' }),
  ],
  [
    target('积案清零', {
      measure: 'ceiling',
      goal: '0',
      unit: '件',
      comparator: '<=',
      pace: { kind: 'hold' },
    }),
    value('0', { grade: 'published' }),
  ],
  [
    target('集成充电桩', { goal: '100', unit: '个' }),
    entry({ reading: { kind: 'value', value: '200', bound: '>' } }),
  ],
  [target('出口总额', { goal: '13043.50', unit: '亿元', note: '口径见附注' }), value('13043.49')],
  [
    target('文明城市', {
      areaId: 'city',
      kind: 'directional',
      measure: 'award',
      stages: ['申报', '命名'],
      goalStage: '命名',
      pace: { kind: 'deadline' },
    }),
  ],
  [
    target('旧厂区', { areaId: 'city', measure: 'level', goal: '60', unit: '%', comparator: '>=' }),
    entry({ reading: { kind: 'not-applicable' }, note: '已移交' }),
  ],
];

const stateOf = ([aim, logged]: Known, order: number): TargetState => ({
  ...emptyTargetState(aim.id),
  definition: { id: aim.id, at: '2024-01-01T00:00:00.000Z/00000', planId: plan.id, target: aim, order },
  entriesByPeriod: logged === undefined ? {} : { [logged.period]: logged },
});

/** A snapshot of a place of nine promises, with the given facts in place of those above. */
export function smallSnapshot(fields: Partial<Snapshot> = {}, facts: readonly Known[] = known): Snapshot {
  const states = facts.map(stateOf);
  const standings = standingsOf(fields.plan ?? plan, states, ASOF, defaultRule);
  return {
    format: SNAPSHOT_FORMAT,
    version: SNAPSHOT_VERSION,
    calculation: CALCULATION,
    id: 's-1',
    name: '半年督查',
    takenAt: '2024-07-03T17:02:03.004Z',
    by: '李四',
    demonstration: false,
    asOf: ASOF,
    plan,
    rule: defaultRule,
    board: boardOf(fields.plan ?? plan, standings, ASOF, defaultRule),
    standings,
    entries: entriesInForce(states, ASOF),
    organisation: { units: [], posts: [] },
    log: { position: 12, latest: '2024-07-03T01:02:03.004Z/00000' },
    ...fields,
  };
}
