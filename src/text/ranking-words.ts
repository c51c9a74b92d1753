import { compare, type Decimal } from '../domain/decimal.ts';
import type { Period } from '../domain/period.ts';
import type { ExclusionReason } from '../domain/ranking.ts';
import type { PlaceChange } from '../domain/ranking-changes.ts';
import type { RankingGroup } from '../domain/ranking-way.ts';
import { catalogue } from './catalogue.ts';
import { monthText, periodText } from './format.ts';

type ByGroup<T> = Record<RankingGroup, T>;
type Why = Record<Exclude<ExclusionReason, 'too-few'>, string>;

/** Words of 晒拼. */
export const rankingWords = catalogue({
  title: { units: '晒拼：各单位', areas: '晒拼：各领域' } satisfies ByGroup<string>,
  groups: '排名对象',
  group: { units: '按单位', areas: '按领域' } satisfies ByGroup<string>,
  minimum: '可比任务门槛',
  atLeast: (minimum: number) => `${minimum}项以上`,
  units: (asOf: Period, ranked: number) => `截至${periodText(asOf)}，${ranked}个单位参加排名。`,
  areas: (asOf: Period, ranked: number) => `截至${periodText(asOf)}，${ranked}个领域参加排名。`,
  excluded: (count: number) => `${count}个暂不排名，原因见下。`,
  unled: (count: number) => `另有${count}项未明确牵头单位，不算在任何单位名下。`,
  nobodyLeads: '还没有任务明确牵头单位，暂不能按单位排名。先为任务明确牵头单位，排名随之生成。',
  areasInstead: '下面先按任务领域排列。',
  nothingJudged: (asOf: Period) => `截至${periodText(asOf)}没有可以判定的填报，暂不排列名次。`,
  silent: (count: number) => `查看未填报的${count}项`,
  toAssign: '去明确牵头单位',
  caption: {
    units: (asOf: Period) => `各单位牵头任务的名次，截至${periodText(asOf)}。每个项数都连到所数的任务。`,
    areas: (asOf: Period) => `各任务领域的名次，截至${periodText(asOf)}。每个项数都连到所数的任务。`,
  } satisfies ByGroup<(asOf: Period) => string>,
  place: '名次',
  tied: '并列',
  who: { units: '单位', areas: '任务领域' } satisfies ByGroup<string>,
  unknownUnit: (id: string) => `未登记的单位（编号${id}）`,
  parts: '构成',
  counted: '达序时／可比',
  onSchedule: '达序时',
  comparable: '可比任务',
  all: '全部任务',
  stale: '逾期未报',
  staleOnSchedule: '达序时但逾期未报',
  staleNote: (count: number) => `其中${count}项逾期未报，不计`,
  share: '达序时率',
  gap: '平均差距',
  gapUnit: '百分点，逾期未报的不计',
  change: (before: Period | undefined) => (before === undefined ? '名次变化' : `较${monthText(before)}`),
  up: (by: number) => `升${by}`,
  down: (by: number) => `降${by}`,
  same: '持平',
  new: '新列入',
  key: '构成图例',
  said: (who: string, what: string, count: number) => `${who}，${what}${count}项`,
  excludedTitle: '暂不排名',
  excludedCaption: '没有参加排名的和原因',
  reason: '原因',
  tooFew: (minimum: number) => `可比任务不足${minimum}项`,
  why: {
    units: {
      dissolved: '单位已撤销，牵头任务待重新明确',
      unknown: '单位没有登记，请核对分工',
      'no-items': '没有牵头任务',
      'not-applicable': '牵头任务均不适用',
      'not-due': '牵头任务均未到期',
    },
    areas: {
      dissolved: '领域已撤销',
      unknown: '不是计划中的领域',
      'no-items': '没有任务',
      'not-applicable': '任务均不适用',
      'not-due': '任务均未到期',
    },
  } satisfies ByGroup<Why>,
  how: '名次怎么排',
  whose: {
    units: '只比牵头任务：每项任务只算在现在的牵头单位名下，配合单位不计。',
    areas: '领域按计划文件划分，每项任务只算在一个领域。',
  } satisfies ByGroup<string>,
  comparableRule: '可比任务＝已判定的＋未填报的。未到期的单列，未到期、不适用的都不计入。',
  shareRule:
    '达序时率＝达序时的任务（逾期未报的除外）÷可比任务。未填报、逾期未报的都不算达序时，不填报不会使名次靠前。',
  orderRule:
    '先比达序时率，高的在前；相同的，未填报和逾期未报占可比任务的比重低的在前；再相同，按时填报的已判定任务与序时的平均差距（百分点，保留一位小数，负数为落后）好的在前；仍相同的，名次并列，其后空出相应名次，如1、2、2、4。',
  minimumRule: (minimum: number) => `可比任务不足${minimum}项的不排名，另列原因。`,
  changeRule: (before: Period) =>
    `名次变化与${periodText(before)}比：那个月的名次按同样的规则、现在的分工和现在掌握的填报重算，只在两个月都有名次的之间比较；那个月没有名次的为新列入。`,
  noChange: '此前的月份没有填报，不比较名次变化。',
});

/** 升2, 降1, 持平, 新列入. */
export const changeText = (change: PlaceChange): string =>
  change.kind === 'up' || change.kind === 'down'
    ? rankingWords[change.kind](change.by)
    : rankingWords[change.kind];

/** Why a contestant has no place. */
export const reasonOf = (reason: ExclusionReason, group: RankingGroup, minimum: number): string =>
  reason === 'too-few' ? rankingWords.tooFew(minimum) : rankingWords.why[group][reason];

/** −3.2, +0.4, 0.0: one decimal as the places are given by it, a real minus sign for what is behind. */
export const gapNumber = (gap: Decimal): string =>
  compare(gap, '0') > 0 ? `+${gap}` : gap.replace('-', '−');
