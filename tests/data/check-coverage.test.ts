import { describe, expect, it } from 'vitest';
import {
  type Break,
  change,
  check,
  outcome,
  refuses,
  type SmallData,
  smallData,
  target,
} from './small-data.ts';

function withdraw(data: SmallData, name: string) {
  data.plan.targets = data.plan.targets.filter(({ id }) => id !== `2030-${name}`);
}

describe('a numeral of the plan is refused when', () => {
  it.each<Break>([
    [
      'no target claims it',
      (data) => withdraw(data, 'patents'),
      'data/plans/2030.json · …区2个，新增专利【1.1】万件。三季度前开…：数字 1.1 没有目标认领',
    ],
    ['it is no goal and nobody says why', (data) => data.plan.notGoals.pop(), '数字 10 没有目标认领'],
    [
      'one target would claim it and its equal',
      (data) => withdraw(data, 'new-estates'),
      '数字 2 没有目标认领',
    ],
    [
      'it is a goal and explained away',
      (data) => data.plan.notGoals.push({ quote: '1.1万件', reason: '不是' }),
      '2030-patents · …区2个，新增专利【1.1】万件。三季度前开…：数字 1.1 既是目标值，又列入了 notGoals',
    ],
    [
      'it is a Chinese one that nothing quotes',
      (data) => change(target(data, 'second-phase'), { quote: '开工建设二期工程' }),
      '中文数字“三”不在任何引文或标题里',
    ],
    [
      'its target states another goal',
      (data) => change(target(data, 'projects'), { goal: '9' }),
      '2030-projects · goal：数值 9 在引文“落地10亿元以上项目8个”里找不到',
    ],
    [
      'its target names another unit',
      (data) => change(target(data, 'patents'), { unit: '件' }),
      '2030-patents · unit：引文里 1.1 的后面不是单位“件”',
    ],
    [
      'an outcome states another value',
      (data) => change(outcome(data, 'alarms'), { value: '11' }),
      '2030-outcome-alarms · value：数值 11 在引文“全域警情下降10%”里找不到',
    ],
  ])('%s', refuses);
});

describe('a numeral of the plan is in order when', () => {
  it.each<[string, (data: SmallData) => unknown]>([
    [
      'several targets share it',
      (data) => data.plan.targets.push({ ...target(data, 'patents'), id: '2030-marks', name: '新增商标' }),
    ],
    [
      'its target writes it with another number of zeros',
      (data) => change(target(data, 'projects'), { goal: '8.0' }),
    ],
    ['it is a Chinese one', (data) => change(outcome(data, 'phase'), { kind: 'numeric', value: '2' })],
    ['a heading holds it', (data) => change(data.plan.areas[0], { motto: '规上工业增加值增长6%左右' })],
  ])('%s', (_fact, edit) => {
    const data = smallData();
    edit(data);
    expect(check(data).faults).toEqual([]);
  });
});
