import { describe, it } from 'vitest';
import { type Break, change, drop, outcome, refuses, target } from './small-data.ts';

const workStages = ['部署', '推进', '见效', '完成'];
const june = { kind: 'deadline', due: '2030-06' };

describe('a target is refused for', () => {
  it.each<Break>([
    [
      'being numeric without a goal',
      (data) => drop(target(data, 'projects'), 'goal'),
      'kind：有数目标没有 goal',
    ],
    [
      'being a direction with a goal',
      (data) => change(target(data, 'projects'), { kind: 'directional' }),
      'kind：方向性任务带有 goal',
    ],
    [
      'a unit of nothing',
      (data) => change(target(data, 'tripod'), { unit: '个' }),
      'unit：没有 goal 却有单位',
    ],
    ['左右 without tolerance', (data) => drop(target(data, 'industry'), 'tolerance'), '“左右”没有写明容差'],
    [
      'a tolerance nobody asked for',
      (data) => change(target(data, 'projects'), { tolerance: '1' }),
      'tolerance：不是“左右”却有容差',
    ],
    [
      'a goal without comparator',
      (data) => drop(target(data, 'projects'), 'comparator'),
      '口径 cumulative 须有 goal 和 comparator',
    ],
    [
      'a ceiling that wants more',
      (data) => change(target(data, 'petitions'), { comparator: '>=' }),
      '口径 ceiling 不能配 comparator >=',
    ],
    [
      'a count that wants less',
      (data) => change(target(data, 'projects'), { comparator: '<=' }),
      '口径 cumulative 不能配 comparator <=',
    ],
    ['a negative goal', (data) => change(target(data, 'projects'), { goal: '-8' }), 'goal 是负数'],
    ['a count in stages', (data) => change(target(data, 'projects'), { goalStage: '完成' }), '不分节点'],
    [
      'a milestone with a goal',
      (data) => change(target(data, 'second-phase'), { goal: '1', comparator: '=' }),
      '口径 milestone 不能有 goal',
    ],
    [
      'stages of its own making',
      (data) => change(target(data, 'second-phase'), { stages: ['开工', '完工'] }),
      '节点“开工、完工”不是 ladders.json 里的任何一列',
    ],
    [
      'an honour on the ladder of tasks',
      (data) => change(target(data, 'tripod'), { stages: workStages, goalStage: '完成' }),
      '口径 award 不能用节点列 work',
    ],
    [
      'a stage that is not on its ladder',
      (data) => change(target(data, 'second-phase'), { goalStage: '完成' }),
      '2030-second-phase · goalStage：目标节点“完成”不在 stages 里',
    ],
    [
      'an honour that stops short of being named',
      (data) => change(target(data, 'tripod'), { goalStage: '公示' }),
      '争创的目标节点不是“命名”',
    ],
    [
      'a deadline without a month',
      (data) => change(target(data, 'nests'), { pace: { kind: 'deadline' } }),
      '须有 due',
    ],
    [
      'a month on a straight line',
      (data) => change(target(data, 'nests'), { pace: { ...june, kind: 'linear' } }),
      '须有 due',
    ],
    [
      'a curve without shares',
      (data) => change(target(data, 'nests'), { pace: { kind: 'curve' } }),
      '须有 shares',
    ],
    [
      'a share of more than all',
      (data) => change(target(data, 'nests'), { pace: { kind: 'curve', shares: { '2030-06': '1.5' } } }),
      'shares 不在 0 与 1 之间',
    ],
    [
      'a month of another year',
      (data) => change(target(data, 'nests'), { pace: { kind: 'deadline', due: '2031-06' } }),
      '月份不在计划期 2030-01 至 2030-12 内',
    ],
  ])('%s', refuses);
});

describe('an outcome is refused for', () => {
  it.each<Break>([
    [
      'being numeric without a value',
      (data) => change(outcome(data, 'phase'), { kind: 'numeric' }),
      '没有 value',
    ],
    ['a unit of nothing', (data) => change(outcome(data, 'phase'), { unit: '个' }), '没有 value 却有单位'],
    [
      'ending before it begins',
      (data) => change(outcome(data, 'phase'), { period: { from: '2030-12', to: '2030-01' } }),
      '2030-outcome-phase · period：起月晚于止月',
    ],
  ])('%s', refuses);
});
