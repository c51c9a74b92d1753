import type { Reading } from '../domain/change-bodies.ts';
import { canonical, type Decimal, round } from '../domain/decimal.ts';
import type { Period } from '../domain/period.ts';
import type { Target } from '../domain/plan.ts';
import { catalogue } from './catalogue.ts';
import { amount } from './explain-parts.ts';
import { periodText } from './format.ts';
import { shellWords } from './shell-words.ts';
import { readingText } from './target-words.ts';

const withUnit = (words: string, { unit }: Target): string =>
  unit === undefined ? words : `${words}（${unit}）`;

/** Every word of the chart of one target and of the table with the same data. */
export const trendWords = catalogue({
  title: '逐月走势',
  value: (target: Target) => (target.stages ? '已到节点' : withUnit('填报值', target)),
  pace: '序时线',
  goal: (target: Target) => (target.stages ? '目标节点' : '目标'),
  due: '到期',
  loading: '正在画图……',
  emptyTitle: '还没有可画的填报',
  empty: (asOf: Period) =>
    `截至${periodText(asOf)}，本任务没有填报。填报以后，这里按月画出走势，并与目标对照。`,
  notApplicable: '本任务标为不适用，没有走势可画。',
  undrawable: '填报的内容与本任务的口径对不上，画不出走势。',
  fillIn: '去填报',
  picture: (name: string, asOf: Period, last: string) =>
    `${name}截至${periodText(asOf)}的逐月走势，最近一次为${last}。逐月的数见下面的表格。`,
  table: '表格：同一组数字',
  caption: (asOf: Period) => `只取截至${periodText(asOf)}的填报；缺报的月份不当作0。`,
  month: '月份',
});

/** A height of the schedule, which falls between the figures: at most two decimals. */
export const paceHeightText = (height: Decimal | undefined, target: Target): string =>
  height === undefined ? shellWords.none : amount(canonical(round(height, 2)), target);

export const monthReadingText = (reading: Reading | undefined, target: Target): string =>
  reading === undefined ? shellWords.none : readingText(reading, target);
