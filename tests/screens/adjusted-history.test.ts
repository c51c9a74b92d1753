import { describe, expect, it } from 'vitest';
import { type Change, isKnown } from '../../src/domain/change.ts';
import { foldTarget, isTargetChange } from '../../src/domain/fold.ts';
import type { Target } from '../../src/domain/plan.ts';
import { historyRows } from '../../src/screens/target/history-rows.ts';
import { changeOf, definitionOf, plan, seeds } from '../domain/fixtures.ts';

// The fixture's number is of another target: what goes by stages has none.
const { goal: _goal, unit: _unit, ...staged } = seeds.railway;
const expressway: Target = { ...staged, name: '义龙庆高速及永康联络线', goalStage: '开工' };
const own = { planId: plan.id, targetId: expressway.id };
const at = (day: number) => `2024-07-0${day}T01:02:03.004Z/00000`;

function rowsOf(...changes: Change[]) {
  const all = [definitionOf(expressway), ...changes];
  return historyRows(all, foldTarget(expressway.id, all.filter(isKnown).filter(isTargetChange)));
}

const pace = changeOf(
  'pace-set',
  {
    ...own,
    pace: { kind: 'curve', shares: { '2024-06': '0.66666666666666666667', '2024-10': '1' } },
    reason: '倒排工期',
  },
  { id: 'pace', at: at(1) },
);
const revision = changeOf(
  'target-revised',
  { ...own, goalStage: '在建', reason: '提前开工', documentNumber: '永政发〔2024〕12号' },
  { id: 'revision', at: at(2) },
);
const again = changeOf(
  'target-revised',
  { ...own, goalStage: '完工', reason: '再提前' },
  { id: 'again', at: at(3) },
);
const back = changeOf(
  'pace-set',
  { ...own, pace: expressway.pace, reason: '恢复' },
  { id: 'back', at: at(4) },
);

describe('the history of what was adjusted', () => {
  it('tells a pace from what it was to what it is, with the reason', () => {
    expect(rowsOf(pace)[0]).toMatchObject({
      head: '进度曲线',
      value: '分月计划：6月“前期”、10月“开工”',
      remarks: ['原为：2024年12月到期', '理由：倒排工期'],
      who: '科技局 王主任',
    });
  });

  it('tells every revision from the goal before it to its own, whatever was revised later', () => {
    const [second, first] = rowsOf(revision, again);
    expect(first).toMatchObject({
      head: '目标调整',
      value: '在建',
      remarks: ['原目标：开工', '理由：提前开工', '文号：永政发〔2024〕12号'],
    });
    expect(second).toMatchObject({ value: '完工', remarks: ['原目标：在建', '理由：再提前'] });
  });

  it('names the stages of a pace by the goal that was in force then', () => {
    const rows = rowsOf(pace, revision, back);
    expect(rows.map(({ value }) => value).slice(0, 3)).toEqual([
      '2024年12月到期',
      '在建',
      '分月计划：6月“前期”、10月“开工”',
    ]);
    expect(rows[0]?.remarks[0]).toBe('原为：分月计划：6月“前期”、10月“在建”');
  });
});
