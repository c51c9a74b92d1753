import type { Basis } from '../domain/basis.ts';
import type { Board } from '../domain/board.ts';
import { compare, negate } from '../domain/decimal.ts';
import { lightsOfGroup } from '../domain/item-filter.ts';
import type { Light } from '../domain/light.ts';
import type { Plan } from '../domain/plan.ts';
import type { RollUp } from '../domain/roll-up.ts';
import { basisWords } from './basis-words.ts';
import { catalogue } from './catalogue.ts';
import { monthText, percent, points } from './format.ts';
import { lightWords, wholeLightWord } from './lights.ts';

export const boardWords = catalogue({
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
  /** lights that share a shape and a colour share a place in the key */
  keyOf: (light: Light) =>
    ({ done: '已完成、达标', 'on-track': '正常、暂达标', unreported: '未填报、填报不足' })[light as string] ??
    lightWords[light],
  keyAndRule: '图例与规则',
  tableSummary: '表格：同一组数字',
  tableCaption: (asOf: string, basis: Basis = 'reported') =>
    `完成率与序时按领域内全部目标任务计算，未填报按 0 计。数据截至${asOf}。${basis === 'reported' ? '' : `统计口径：${basisWords.names[basis]}。`}`,
  whole: '合计',
  light: '亮灯',
  completion: '完成率',
  expectedHead: '序时',
  total: '目标任务',
  lightTable:
    '全部目标任务的亮灯分布。本页占比按最大余数法取一位小数，合计为100.0%；项数相同的，占比可能相差0.1个百分点。',
  count: '项数',
  share: '占比',
  emptyArea: '本领域没有可计算的目标任务',
  severeCount: (count: number) => `严重 ${count}`,
  behindCount: (count: number) => `滞后 ${count}`,
  freeze: '留存快照',
  /** what a number that stands alone counts, for whoever only hears it */
  counts: (what: string, count: number) => `${what}${count}项`,
  items: (count: string) => `${count}项`,
});

/** How a board is told in sentences. */
export const boardPhrases = catalogue({
  onSchedule: (count: number) => `达序时${count}项`,
  behind: (count: number) => `滞后${count}项`,
  severe: (count: number) => `严重滞后${count}项`,
  notDue: (count: number) => `未到期${count}项`,
  lights: (phrases: readonly string[]) => phrases.join('、'),
  silentAccepted: '没有审核通过的填报，不作判断。',
  silent: '尚未填报。',
  silentWithin: (month: string) => `尚未填报，不作判断（公开文件只有全年结果，见${month}）。`,
  silentAtEnd: '在公开文件中没有同口径结果，也尚未填报，不作判断。',
  noneYet: (year: number, total: number, month: string, basis: Basis) =>
    `${year}年计划${total}项任务中，截至${month}尚无${basis === 'accepted' ? '审核通过的' : ''}填报。`,
  allSilent: (total: number, silence: string) => `全部${total}项${silence}`,
  reported: (said: {
    readonly year: number;
    readonly total: number;
    readonly month: string;
    readonly basis: Basis;
    readonly reported: number;
    readonly lights: string;
    readonly isAll: boolean;
  }) =>
    `${said.year}年计划${said.total}项任务中，截至${said.month}已${said.basis === 'accepted' ? '审核通过或公开发布' : '填报'}${said.reported}项${said.lights === '' ? '' : `：${said.lights}`}${said.isAll ? '。' : '；'}`,
  restSilent: (count: number, silence: string) => `其余${count}项${silence}`,
  noneOfArea: (total: number) => `${total}项均无填报`,
  fewOfArea: (reported: number, total: number) => `有填报 ${reported}/${total}`,
  notDueArea: (count: number) => `${count}项均未到期`,
  onPace: (judged: number) => `判定${judged}项与序时持平`,
  ahead: (judged: number, points: string) => `判定${judged}项超前${points}个百分点`,
  lag: (judged: number, points: string) => `判定${judged}项落后${points}个百分点`,
  spoken: (light: string, completion: string, expected: string, rollUp: RollUp) =>
    `${light}，完成率${completion}，序时${expected}，共${rollUp.total}项，达序时${rollUp.onSchedule}项、判定${rollUp.judged}项，已完成${rollUp.done}项，未填报${rollUp.unreported}项`,
});

const lightsPhrase = ({ countsByLight, onSchedule }: RollUp): string => {
  const { behind, severe, 'not-due': notDue } = countsByLight;
  const phrases = [
    onSchedule > 0 && boardPhrases.onSchedule(onSchedule),
    behind > 0 && boardPhrases.behind(behind),
    severe > 0 && boardPhrases.severe(severe),
    notDue > 0 && boardPhrases.notDue(notDue),
  ];
  return boardPhrases.lights(phrases.filter((phrase) => phrase !== false));
};

/** Why nothing is said of the silent ones; the documents print results of whole years only. */
export function silencePhrase({ asOf }: Board, plan: Plan, demo: boolean, basis: Basis): string {
  if (basis === 'accepted') return boardPhrases.silentAccepted;
  if (demo) return boardPhrases.silent;
  return asOf < plan.periods.to
    ? boardPhrases.silentWithin(monthText(plan.periods.to))
    : boardPhrases.silentAtEnd;
}

/** The one sentence over the gauges: counts first, then what is silent. Two parts, the first is the stronger. */
export function boardSentence(
  board: Board,
  plan: Plan,
  demo: boolean,
  basis: Basis = 'reported',
): readonly [string, string] {
  const { total, unreported } = board.whole;
  const reported = total - unreported;
  const silence = silencePhrase(board, plan, demo, basis);
  const month = monthText(board.asOf);
  if (reported === 0)
    return [boardPhrases.noneYet(plan.year, total, month, basis), boardPhrases.allSilent(total, silence)];
  const lights = lightsPhrase(board.whole);
  const isAll = unreported === 0;
  const first = boardPhrases.reported({ year: plan.year, total, month, basis, reported, lights, isAll });
  return [first, isAll ? '' : boardPhrases.restSilent(unreported, silence)];
}

/** The note beside an area's light: how far off the schedule, or why no light is given. */
export function gaugeNote(rollUp: RollUp): string {
  const { light, total, unreported, judged, countsByLight } = rollUp;
  if (rollUp.completion === undefined) return boardWords.emptyArea;
  if (unreported === total) return boardPhrases.noneOfArea(total);
  if (light === 'unreported') return boardPhrases.fewOfArea(total - unreported, total);
  if (light === 'not-due') return boardPhrases.notDueArea(countsByLight['not-due']);
  const gap = rollUp.points ?? '0';
  if (compare(gap, '0') === 0) return boardPhrases.onPace(judged);
  return compare(gap, '0') > 0
    ? boardPhrases.ahead(judged, points(gap))
    : boardPhrases.lag(judged, points(negate(gap)));
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
  const { completion, expected = '0' } = rollUp;
  return boardPhrases.spoken(wholeLightWord(rollUp), percent(completion), percent(expected), rollUp);
}
