import { describe, it } from 'vitest';
import { type Break, change, drop, outcome, refuses, target } from './small-data.ts';

describe('a name is refused when', () => {
  it.each<Break>([
    [
      'two targets have one id',
      (data) => data.plan.targets.push({ ...target(data, 'patents'), name: '新增商标' }),
      'data/plans/2030.json · 2030-patents：编号重复，data/plans/2030.json 已用',
    ],
    [
      'an outcome has the id of a target',
      (data) => change(outcome(data, 'alarms'), { id: '2030-patents' }),
      'data/outcomes/900.json · 2030-patents：编号重复，data/plans/2030.json 已用',
    ],
    [
      'two targets of a plan are called the same',
      (data) => change(target(data, 'patents'), { name: '落地项目' }),
      '落地项目：目标名称重复',
    ],
    [
      'two areas have one id',
      (data) => change(data.plan.areas[0], { id: 'platforms' }),
      'platforms：领域、分项编号重复',
    ],
  ])('%s', refuses);
});

describe('a reference is refused when', () => {
  it.each<Break>([
    ['there is no such area', (data) => change(target(data, 'patents'), { areaId: 'x' }), '没有任务领域“x”'],
    [
      'there is no such theme',
      (data) => change(target(data, 'patents'), { themeId: 'x' }),
      '2030-patents · themeId：“x”不存在',
    ],
    [
      'the area has themes and none is named',
      (data) => drop(target(data, 'patents'), 'themeId'),
      '任务领域“projects”分了工作分项，这里没有 themeId',
    ],
    [
      'the area has no themes and one is named',
      (data) => change(target(data, 'industry'), { themeId: 'platforms' }),
      '2030-industry · themeId：“platforms”不存在',
    ],
    [
      'there is no such indicator',
      (data) => change(target(data, 'industry'), { indicatorId: 'x' }),
      '2030-industry · indicatorId：“x”不存在',
    ],
    [
      'an outcome speaks of no known indicator',
      (data) => change(outcome(data, 'alarms'), { indicatorId: 'x' }),
      '2030-outcome-alarms · indicatorId：“x”不存在',
    ],
    [
      'a plan has no source',
      (data) => change(data.plan, { sourceId: '999' }),
      'small-2030 · sourceId：“999”不存在',
    ],
    [
      'outcomes have no source',
      (data) => change(data.outcomes, { sourceId: '999' }),
      'sourceId：“999”不存在',
    ],
    [
      'a plan runs through another year',
      (data) => change(data.plan, { year: 2029 }),
      '计划期 2030-01 至 2030-12 不是 2029 年里的一段',
    ],
  ])('%s', refuses);
});
