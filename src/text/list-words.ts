import { groupOfLights, type ItemFilter, type ItemMark, type LightGroup } from '../domain/item-filter.ts';
import type { MeanLag } from '../domain/lag-days.ts';
import type { Period } from '../domain/period.ts';
import { periodText } from './format.ts';
import { lightWords } from './lights.ts';
import { markWords } from './standing-marks.ts';
import { kindWords } from './target-kinds.ts';

const groupWords: Readonly<Record<LightGroup, string>> = {
  applicable: '计入统计的任务',
  reported: '已填报',
  judged: '已判定',
  comparable: '可比（已判定和未填报）',
  'on-schedule': '达序时',
  completed: '已完成（含达标）',
  lagging: '落后（滞后和严重滞后）',
};

const itemMarkWords: Readonly<Record<ItemMark, string>> = {
  ...markWords,
  overdue: '逾期未报',
  unled: '未明确牵头单位',
};

/** The names of what an address only knows by id. */
export interface FilterNames {
  readonly area?: string | undefined;
  readonly unit?: string | undefined;
}

function lightsText(filter: ItemFilter): string | undefined {
  if (filter.lights === undefined) return undefined;
  const group = groupOfLights(filter.lights);
  return group === undefined ? filter.lights.map((light) => lightWords[light]).join('、') : groupWords[group];
}

/** Which items a list holds: 落后（滞后和严重滞后） · 聚力“大抓项目”扩投资 · 演示单位甲牵头. */
export function filterText(filter: ItemFilter, { area, unit }: FilterNames): string {
  const parts = [
    lightsText(filter),
    filter.mark && itemMarkWords[filter.mark],
    filter.kind && `${kindWords[filter.kind]}类`,
    area,
    unit && `${unit}牵头`,
  ].filter((part) => part !== undefined && part !== '');
  return parts.length === 0 ? '全部任务' : parts.join(' · ');
}

/** Words of the list that a number leads to. */
export const listWords = {
  count: (count: number) => `共${count}项`,
  meanLag: ({ days, targets }: MeanLag) =>
    days === 0
      ? `其中按月推进的${targets}项平均不落后于序时`
      : `其中按月推进的${targets}项平均落后序时${days}天`,
  caption: (what: string, asOf: Period) => `${what}：截至${periodText(asOf)}，差距最大的在前`,
  filters: '筛选',
  lights: '亮灯',
  marks: '待办标记',
  mark: itemMarkWords,
  anyLight: '不限亮灯',
  area: '任务领域',
  anyArea: '全部领域',
  unit: '牵头单位',
  anyUnit: '全部单位',
  kind: '类型',
  anyKind: '全部类型',
  showAll: '显示全部任务',
  nothing: '没有符合条件的任务。',
  item: '目标任务',
  light: '亮灯',
  figures: '最新值／年度目标',
  achieved: '完成',
  gap: '差距',
  lag: '落后天数',
  lastReport: '最近填报',
  never: '未填报',
  overdue: '逾期未报',
  remarks: '问题、打算与需协调事项',
  note: '备注：',
  problems: '问题：',
  nextSteps: '打算：',
  needs: '需协调：',
  lead: (unit: string, leader: string | undefined) =>
    leader === undefined ? `牵头：${unit}` : `牵头：${unit}，${leader}`,
  leader: (title: string, holder: string) => (holder === '' ? `${title}（暂缺）` : `${title} ${holder}`),
  leaderOnly: (leader: string) => `牵头领导：${leader}`,
  order:
    '排列：先严重滞后，再滞后、未填报、正常、暂达标、未到期、达标、已完成；同一亮灯的，差距大的在前，差距相同的，落后天数多的在前，再按文件中的顺序。',
  lagRule:
    '落后天数：从按序时本应完成到目前水平的那一天，到数据截至月的最后一天，不足一天计一天；月内按天匀算。有期限的，自期限月末起计逾期天数。全年保持的、不折算完成率的，不计天数。',
} as const;
