import { groupOfLights, type ItemFilter, type ItemMark, type LightGroup } from '../domain/item-filter.ts';
import type { Period } from '../domain/period.ts';
import { foretoldWord } from './area-forecast-words.ts';
import { catalogue } from './catalogue.ts';
import { periodText } from './format.ts';
import { lightWords } from './lights.ts';
import { outlookCountWords } from './outlook-words.ts';
import { markWords } from './standing-marks.ts';
import { kindWords } from './target-kinds.ts';

/** How a filter is told. */
export const filterWords = catalogue({
  groups: {
    applicable: '计入统计的任务',
    reported: '已填报',
    judged: '已判定',
    comparable: '可比任务（已判定和未填报）',
    'on-schedule': '达序时',
    completed: '已完成（含达标）',
    lagging: '落后（滞后和严重滞后）',
  } satisfies Record<LightGroup, string>,
  comma: '、',
  overdue: '逾期未报',
  unled: '未明确牵头单位',
  ofKind: (kind: string) => `${kind}类`,
  ledBy: (unit: string) => `${unit}牵头`,
  answeredBy: (post: string) => `${post}负责`,
  missed: (months: number) => `连续滞后${months}个月以上`,
  running: '按月推进',
  forecast: (words: readonly string[]) => `预测：${words.join('、')}`,
  says: (text: string) => `含“${text}”`,
  all: '全部任务',
});

export const itemMarkWord = (mark: ItemMark): string =>
  mark === 'overdue' || mark === 'unled' ? filterWords[mark] : markWords[mark];

/** The names of what an address only knows by id. */
export interface FilterNames {
  readonly area?: string | undefined;
  readonly theme?: string | undefined;
  readonly unit?: string | undefined;
  readonly post?: string | undefined;
}

function lightsText({ lights }: ItemFilter): string | undefined {
  if (lights === undefined) return undefined;
  const group = groupOfLights(lights);
  return group === undefined
    ? lights.map((light) => lightWords[light]).join(filterWords.comma)
    : filterWords.groups[group];
}

export const missedText = ({ missedMonths }: ItemFilter): string | undefined =>
  missedMonths === undefined ? undefined : filterWords.missed(missedMonths);

export const runningText = ({ running }: ItemFilter): string | undefined => running && filterWords.running;

const prospectsText = ({ prospects }: ItemFilter): string | undefined =>
  prospects && filterWords.forecast(prospects.map(foretoldWord));

/** Which items a list holds: 落后（滞后和严重滞后） · 聚力“大抓项目”扩投资 · 演示单位甲牵头. */
export function filterText(filter: ItemFilter, { area, theme, unit, post }: FilterNames): string {
  const { mark, outlook, kind, text } = filter;
  const words = filterWords;
  const parts = [
    lightsText(filter),
    mark && itemMarkWord(mark),
    outlook && outlookCountWords.filter(outlook),
    prospectsText(filter),
    missedText(filter),
    runningText(filter),
    kind && words.ofKind(kindWords[kind]),
    area,
    theme,
    unit && words.ledBy(unit),
    post && words.answeredBy(post),
    text && words.says(text),
  ].filter((part) => part !== undefined && part !== '');
  return parts.length === 0 ? words.all : parts.join(' · ');
}

/** Words of the list that a number leads to. */
export const listWords = catalogue({
  withdrawn: (count: number) => `已取消的任务（${count}个，不计入以上各数）`,
  withdrawnReason: (reason: string) => `：${reason}`,
  count: (count: number) => `共${count}项`,
  meanLag: {
    before: '；其中',
    items: (count: number) => `按月推进的${count}项`,
    even: '平均不落后于序时',
    but: '，但其中',
    butItems: (count: number) => `${count}项落后`,
    behind: (days: number) => `平均落后序时${days}天`,
  },
  caption: (what: string, asOf: Period) => `${what}：截至${periodText(asOf)}，差距最大的在前`,
  filters: '筛选',
  within: (what: string, count: number) => `${what}${count}项中`,
  others: '符合其他条件的',
  lights: '亮灯',
  marks: '待办标记',
  outlooks: '研判',
  forecasts: '预测',
  more: '其他条件',
  remove: '去掉条件：',
  anyLight: '不限亮灯',
  anyForecast: '不限预测',
  area: '任务领域',
  anyArea: '全部领域',
  unit: '牵头单位',
  anyUnit: '全部单位',
  kind: '类型',
  anyKind: '全部类型',
  search: '查找',
  searchHint: '名称或原文',
  showAll: '显示全部任务',
  nothing: '没有符合条件的任务。',
  item: '目标任务',
  light: '亮灯',
  figures: '最新值／年度目标',
  achieved: '完成',
  gap: '差距',
  lag: '落后天数',
  lastReport: '最近填报',
  forecast: '预测',
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
  forecastRule:
    '预测：按今年以来各月的快慢推算到期限；至少三期数据才作预测，节点、增速、控制类不作预测。各任务页写明算法和上期偏差。',
  lagRule:
    '落后天数：从按序时本应完成到目前水平的那一天，到数据截至月的最后一天，不足一天计一天；月内按天匀算。有期限的，自期限月末起计逾期天数。全年保持的、不折算完成率的，不计天数。',
});
