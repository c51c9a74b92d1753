import { isOnSchedule } from '../domain/light.ts';
import { currentMiss, type LightMonth, type MissRun, missRuns } from '../domain/light-history.ts';
import type { Period } from '../domain/period.ts';
import { catalogue } from './catalogue.ts';
import { monthText, periodText } from './format.ts';
import { lightWords } from './lights.ts';

export const lightHistoryWords = catalogue({
  title: '亮灯历程',
  areaTitle: '亮灯历程和预测',
  strip: (asOf: Period) => `截至${periodText(asOf)}的逐月亮灯`,
  carried: '当月未报',
  /** severe only because the months before were missed as well */
  escalated: '连续滞后，升级',
  legend: '格内的数是与序时的差距（百分点），负数为落后。',
  table: '表格：逐月的亮灯和依据',
  month: '月份',
  light: '亮灯',
  targetFacts: ['采用的填报', '完成情况'],
  wholeFacts: ['完成率', '序时', '达序时／判定', '已完成', '未填报'],
  caption:
    '每个月按现在掌握的、截至当月的填报和现行目标判定：以后补上的，不改当月的灯；当月的数后来更正了，按更正后的数重判。',
  early: '数据截至的月份早于计划的第一个月，还没有历程。',
  areaTargets: '表格：各项任务的亮灯历程和预测',
  areaTable: '各项任务逐月的亮灯，以及能否按期完成的预测',
  target: '目标任务',
  forecast: '预测',
  span: (from: string, to: string) => `${from}至${to}`,
  once: (month: string, light: string) => `${month}${light}`,
  run: (months: number, light: string, span: string, severe: number) =>
    `连续${months}个月${light}（${span}）${severe > 0 ? `，其中${severe}个月严重滞后` : ''}`,
  before: (misses: readonly string[]) => misses.join('，'),
  now: (current: string, before: string) => `${current}${before === '' ? '' : `；此前${before}`}。`,
  past: (before: string, isRepaired: boolean) => `${before}${isRepaired ? '，现已补上' : ''}。`,
  noMiss: '判定过的月份都没有滞后。',
  noneJudged: '还没有判定过的月份。',
});

const spanText = ({ from, to }: MissRun): string =>
  from === to ? monthText(from) : lightHistoryWords.span(monthText(from), monthText(to));

const missWord = ({ months, severe }: MissRun): string =>
  severe === months ? lightWords.severe : lightWords.behind;

/** 连续3个月滞后（7月至9月），其中1个月严重滞后; empty when the last month is no miss. */
export function currentMissText(months: readonly LightMonth[]): string {
  const run = currentMiss(months);
  if (run === undefined) return '';
  const { months: count, severe } = run;
  return count === 1
    ? lightHistoryWords.once(spanText(run), missWord(run))
    : lightHistoryWords.run(count, missWord(run), spanText(run), severe < count ? severe : 0);
}

/** What the strip says: how long it has been behind, and what was behind before and was made good. */
export function missText(months: readonly LightMonth[]): string {
  const current = currentMiss(months);
  const past = missRuns(months).filter(({ to }) => to !== current?.to);
  const before = lightHistoryWords.before(
    past.map((run) => lightHistoryWords.once(spanText(run), missWord(run))),
  );
  const last = months.at(-1);
  const isRepaired = last !== undefined && isOnSchedule(last.light);
  if (current !== undefined) return lightHistoryWords.now(currentMissText(months), before);
  if (before !== '') return lightHistoryWords.past(before, isRepaired);
  const judged = months.some(({ light }) => isOnSchedule(light));
  return judged ? lightHistoryWords.noMiss : lightHistoryWords.noneJudged;
}
