import { isOnSchedule } from '../domain/light.ts';
import { currentMiss, type LightMonth, type MissRun, missRuns } from '../domain/light-history.ts';
import type { Period } from '../domain/period.ts';
import { monthText, periodText } from './format.ts';
import { lightWords } from './lights.ts';

export const lightHistoryWords = {
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
} as const;

const spanText = ({ from, to }: MissRun): string =>
  from === to ? monthText(from) : `${monthText(from)}至${monthText(to)}`;

const missWord = ({ months, severe }: MissRun): string =>
  severe === months ? lightWords.severe : lightWords.behind;

/** 连续3个月滞后（7月至9月），其中1个月严重滞后; empty when the last month is no miss. */
export function currentMissText(months: readonly LightMonth[]): string {
  const run = currentMiss(months);
  if (run === undefined) return '';
  if (run.months === 1) return `${spanText(run)}${missWord(run)}`;
  const severe = run.severe > 0 && run.severe < run.months ? `，其中${run.severe}个月严重滞后` : '';
  return `连续${run.months}个月${missWord(run)}（${spanText(run)}）${severe}`;
}

/** What the strip says: how long it has been behind, and what was behind before and was made good. */
export function missText(months: readonly LightMonth[]): string {
  const current = currentMiss(months);
  const past = missRuns(months).filter(({ to }) => to !== current?.to);
  const before = past.map((run) => `${spanText(run)}${missWord(run)}`).join('，');
  const last = months.at(-1);
  const good = last !== undefined && isOnSchedule(last.light) ? '，现已补上' : '';
  if (current !== undefined) return `${currentMissText(months)}${before === '' ? '' : `；此前${before}`}。`;
  if (before !== '') return `${before}${good}。`;
  const judged = months.some(({ light }) => isOnSchedule(light));
  return judged ? '判定过的月份都没有滞后。' : '还没有判定过的月份。';
}
