import { describe, it } from 'vitest';
import { type Break, change, drop, outcome, refuses, type SmallData } from './small-data.ts';

const patents = (data: SmallData) => data.links.links[0] ?? {};
const phase = (data: SmallData) => data.links.links[1] ?? {};
const alarms = (data: SmallData) => data.links.links[2] ?? {};

describe('a link is refused when', () => {
  it.each<Break>([
    ['its target is not there', (data) => change(patents(data), { targetId: '2030-x' }), '没有目标“2030-x”'],
    [
      'its outcome is not there',
      (data) => change(patents(data), { outcomeId: '2030-x' }),
      '没有实绩“2030-x”',
    ],
    [
      'it is there twice',
      (data) => data.links.links.push({ ...patents(data), sameDefinition: false }),
      'data/links.json · 2030-outcome-patents → 2030-patents · targetId：关联重复',
    ],
    [
      'its outcome is of another year',
      (data) => change(outcome(data, 'alarms'), { period: { from: '2029-01', to: '2029-12' } }),
      '实绩是 2029-01 至 2029-12 的，计划是 2030 年的',
    ],
    [
      'it calls the same what has another unit',
      (data) => change(patents(data), { targetId: '2030-projects' }),
      '单位 “件”与“个”不能精确换算',
    ],
    [
      'it calls the same what is counted in another way',
      (data) => change(alarms(data), { sameDefinition: true }),
      '口径不同：reduction 与 growth',
    ],
    [
      'it calls the same what has no value',
      (data) => change(phase(data), { targetId: '2030-patents' }),
      '2030-outcome-phase → 2030-patents · sameDefinition：两边没有都给出数值',
    ],
    [
      'it settles stages without naming one',
      (data) => drop(phase(data), 'stage'),
      '没有写明实绩到了哪个节点',
    ],
    [
      'it names a stage that is not on the ladder',
      (data) => change(phase(data), { stage: '开业' }),
      '节点“开业”不在目标的 stages 里',
    ],
    [
      'it names a stage of a target that has none',
      (data) => change(patents(data), { stage: '开工' }),
      '2030-outcome-patents → 2030-patents · stage：节点“开工”不在',
    ],
  ])('%s', refuses);

  it.each<Break>([
    [
      'its ends belong to two indicators',
      (data) => {
        data.indicators.indicators.push({ id: 'alarms', name: '警情', unit: '%' });
        change(outcome(data, 'alarms'), { indicatorId: 'alarms', measure: 'growth' });
        change(alarms(data), { sameDefinition: true });
      },
      '指标不同：industry 与 alarms',
    ],
  ])('%s', refuses);
});
