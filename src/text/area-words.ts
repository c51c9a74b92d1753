import type { RollUp } from '../domain/roll-up.ts';
import { catalogue } from './catalogue.ts';
import { percent } from './format.ts';

export const areaWords = catalogue({
  filterByLight: '按亮灯筛选',
  all: '全部',
  kind: '类型',
  anyKind: '全部类型',
  search: '查找',
  searchHint: '名称或原文',
  target: '目标任务',
  value: '最新值',
  goal: '年度目标',
  achievement: '完成情况',
  expected: '序时',
  light: '亮灯',
  lastReport: '最近填报',
  overdue: '逾期未报',
  leadUnit: (name: string) => `牵头：${name}`,
  never: '未填报',
  nothing: '没有符合条件的目标任务。',
  clearFilters: '清除筛选',
  tableCaption: (theme: string, asOf: string) => `${theme}：各目标任务截至${asOf}的进度`,
  shares: ({ completion, expected }: RollUp) =>
    completion === undefined ? '' : `完成率${percent(completion)}，序时${percent(expected ?? '0')}`,
  shown: (shown: number, total: number) => `显示${shown}项，共${total}项`,
});
