import type { Basis } from '../domain/basis.ts';
import type { Board } from '../domain/board.ts';
import { compare, negate } from '../domain/decimal.ts';
import { lightsOfGroup } from '../domain/item-filter.ts';
import type { Light } from '../domain/light.ts';
import type { Plan } from '../domain/plan.ts';
import type { RollUp } from '../domain/roll-up.ts';
import { basisWords } from './basis-words.ts';
import { monthText, percent, points } from './format.ts';
import { lightWords, wholeLightWord } from './lights.ts';

/** Lights that share a shape and a colour share a place in the key. */
const KEY_WORDS: Partial<Record<Light, string>> = {
  done: '已完成、达标',
  'on-track': '正常、暂达标',
  unreported: '未填报、填报不足',
};

export const boardWords = {
  planPicker: '年度计划',
  asOfPicker: '数据截至',
  areas: '任务领域',
  expected: (share: string) => `序时 ${share}`,
  onSchedule: '达序时',
  judged: '判定',
  done: '已完成',
  unreported: '未填报',
  arcKey: '弧线图例',
  lightKey: '亮灯图例',
  arcAchieved: '已达成',
  arcReported: '已填报未达成',
  arcSilent: '未填报',
  arcTick: '序时',
  arcLag: '落后的差距',
  keyOf: (light: Light) => KEY_WORDS[light] ?? lightWords[light],
  keyAndRule: '图例与规则',
  tableSummary: '表格：同一组数字',
  tableCaption: (asOf: string, basis: Basis = 'reported') =>
    `完成率与序时按领域内全部目标任务计算，未填报按 0 计。数据截至${asOf}。${basis === 'reported' ? '' : `统计口径：${basisWords.names[basis]}。`}`,
  whole: '合计',
  light: '亮灯',
  completion: '完成率',
  expectedHead: '序时',
  total: '目标任务',
  lightTable: '全部目标任务的亮灯分布，占比合计 100.0%。',
  count: '项数',
  share: '占比',
  emptyArea: '本领域没有可计算的目标任务',
  severeCount: (count: number) => `严重 ${count}`,
  behindCount: (count: number) => `滞后 ${count}`,
  freeze: '留存快照',
  /** what a number that stands alone counts, for whoever only hears it */
  counts: (what: string, count: number) => `${what}${count}项`,
  items: (count: string) => `${count}项`,
} as const;

const lightsPhrase = ({ countsByLight, onSchedule }: RollUp): string => {
  const parts = [
    [`达序时${onSchedule}项`, onSchedule],
    [`滞后${countsByLight.behind}项`, countsByLight.behind],
    [`严重滞后${countsByLight.severe}项`, countsByLight.severe],
    [`未到期${countsByLight['not-due']}项`, countsByLight['not-due']],
  ] as const;
  return parts
    .filter(([, count]) => count > 0)
    .map(([phrase]) => phrase)
    .join('、');
};

/** Why nothing is said of the silent ones; the documents print results of whole years only. */
export function silencePhrase({ asOf }: Board, plan: Plan, demo: boolean, basis: Basis): string {
  if (basis === 'accepted') return '没有审核通过的填报，不作判断。';
  if (demo) return '尚未填报。';
  if (asOf < plan.periods.to)
    return `尚未填报，不作判断（公开文件只有全年结果，见${monthText(plan.periods.to)}）。`;
  return '在公开文件中没有同口径结果，也尚未填报，不作判断。';
}

/** The one sentence over the gauges: counts first, then what is silent. Two parts, the first is the stronger. */
export function boardSentence(
  board: Board,
  plan: Plan,
  demo: boolean,
  basis: Basis = 'reported',
): readonly [string, string] {
  const { whole } = board;
  const reported = whole.total - whole.unreported;
  const head = `${plan.year}年计划${whole.total}项任务中，截至${monthText(board.asOf)}`;
  const silence = silencePhrase(board, plan, demo, basis);
  const counted = basis === 'accepted' ? '审核通过或公开发布' : '填报';
  if (reported === 0)
    return [`${head}尚无${basis === 'accepted' ? '审核通过的' : ''}填报。`, `全部${whole.total}项${silence}`];
  const lights = lightsPhrase(whole);
  const first = `${head}已${counted}${reported}项${lights === '' ? '' : `：${lights}`}；`;
  return whole.unreported === 0
    ? [first.replace(/；$/, '。'), '']
    : [first, `其余${whole.unreported}项${silence}`];
}

/** The note beside an area's light: how far off the schedule, or why no light is given. */
export function gaugeNote(rollUp: RollUp): string {
  const { light, total, unreported, judged, countsByLight } = rollUp;
  if (rollUp.completion === undefined) return boardWords.emptyArea;
  if (unreported === total) return `${total}项均无填报`;
  if (light === 'unreported') return `有填报 ${total - unreported}/${total}`;
  if (light === 'not-due') return `${countsByLight['not-due']}项均未到期`;
  const gap = rollUp.points ?? '0';
  if (compare(gap, '0') === 0) return `判定${judged}项与序时持平`;
  return compare(gap, '0') > 0
    ? `判定${judged}项超前${points(gap)}个百分点`
    : `判定${judged}项落后${points(negate(gap))}个百分点`;
}

/** The lights of the items that the note counts first; undefined where it counts none. */
export function gaugeNoteLights(rollUp: RollUp): readonly Light[] | undefined {
  const { light, total, unreported } = rollUp;
  if (rollUp.completion === undefined || total === 0) return undefined;
  if (unreported === total) return ['unreported'];
  if (light === 'unreported') return lightsOfGroup('reported');
  return light === 'not-due' ? ['not-due'] : lightsOfGroup('judged');
}

/** What a screen reader says of a gauge: the same as is seen. */
export function gaugeValueText(rollUp: RollUp): string {
  if (rollUp.completion === undefined) return boardWords.emptyArea;
  const { completion, expected = '0', onSchedule, judged, done, unreported, total } = rollUp;
  return `${wholeLightWord(rollUp)}，完成率${percent(completion)}，序时${percent(expected)}，共${total}项，达序时${onSchedule}项、判定${judged}项，已完成${done}项，未填报${unreported}项`;
}
