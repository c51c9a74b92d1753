import { compare, type Decimal, negate } from '../domain/decimal.ts';
import type { Period } from '../domain/period.ts';
import type { ExclusionReason } from '../domain/ranking.ts';
import type { PlaceChange } from '../domain/ranking-changes.ts';
import type { RankingGroup } from '../domain/ranking-way.ts';
import { catalogue } from './catalogue.ts';
import { monthText, periodText, points } from './format.ts';

/** Words of 晒拼. */
export const rankingWords = catalogue({
  title: { units: '晒拼：单位', areas: '晒拼：任务领域' } satisfies Record<RankingGroup, string>,
  groups: '排名对象',
  group: { units: '按单位', areas: '按领域' } satisfies Record<RankingGroup, string>,
  minimum: '参加排名的可比任务',
  atLeast: (minimum: number) => (minimum === 1 ? '不限' : `不少于${minimum}项`),
  summary: {
    units: (asOf: Period, ranked: number, excluded: number) =>
      `截至${periodText(asOf)}，${ranked}个单位参加排名${excluded === 0 ? '' : `，${excluded}个单位暂不排名，原因见下`}。`,
    areas: (asOf: Period, ranked: number, excluded: number) =>
      `截至${periodText(asOf)}，${ranked}个领域参加排名${excluded === 0 ? '' : `，${excluded}个领域暂不排名，原因见下`}。`,
  } satisfies Record<RankingGroup, unknown>,
  unled: (count: number) => `另有${count}项未明确牵头单位，不算在任何单位名下`,
  nobodyLeads: '还没有任务明确牵头单位，暂不能按单位排名。先在“任务分工”中逐项或整表明确牵头单位。',
  areasInstead: '这里先按任务领域列出。',
  toAssign: '去明确分工',
  nobodyRanked: '没有可以排名的对象，原因见下。',
  caption: {
    units: (asOf: Period) => `各单位牵头任务截至${periodText(asOf)}的名次，每个数都可点开对应的任务`,
    areas: (asOf: Period) => `各任务领域截至${periodText(asOf)}的名次，每个数都可点开对应的任务`,
  } satisfies Record<RankingGroup, unknown>,
  place: '名次',
  tied: '并列',
  who: { units: '单位', areas: '任务领域' } satisfies Record<RankingGroup, string>,
  unknownUnit: (id: string) => `未登记的单位（编号${id}）`,
  parts: '构成',
  counted: '达序时／可比',
  staleOnSchedule: (count: number) => `其中${count}项逾期未报，不计`,
  share: '达序时率',
  gap: '平均差距',
  gapUnit: '百分点',
  onSchedule: '达序时',
  comparable: '可比',
  all: '全部任务',
  stale: '逾期未报',
  unled1: '未明确牵头单位',
  change: (before: Period | undefined) => (before === undefined ? '名次变化' : `较${monthText(before)}`),
  up: (by: number) => `升${by}`,
  down: (by: number) => `降${by}`,
  same: '持平',
  new: '新列入',
  key: '构成图例',
  keys: { timely: '达序时', staleOnSchedule: '达序时但逾期未报' },
  said: (who: string, what: string, count: number) => `${who}，${what}${count}项`,
  excludedTitle: '暂不排名',
  excludedCaption: '没有参加排名的，及原因',
  reason: '原因',
  why: {
    units: (reason: ExclusionReason, minimum: number) =>
      ({
        dissolved: '单位已撤销，牵头的任务待重新明确',
        unknown: '单位没有登记，请核对分工',
        'no-items': '没有牵头任务',
        'not-applicable': '牵头任务均不适用',
        'not-due': '牵头任务均未到期',
        'too-few': `可比任务不足${minimum}项`,
      })[reason],
    areas: (reason: ExclusionReason, minimum: number) =>
      reason === 'too-few'
        ? `可比任务不足${minimum}项`
        : ({ 'not-applicable': '任务均不适用', 'not-due': '任务均未到期' }[String(reason)] ?? '没有任务'),
  } satisfies Record<RankingGroup, unknown>,
  how: '名次怎么排',
  whose: {
    units: '每项任务只算在现在的牵头单位名下，配合单位不计。',
    areas: '领域按计划文件划分，每项任务只算在一个领域。',
  } satisfies Record<RankingGroup, string>,
  comparableRule: '可比任务＝已判定的＋未填报的。未到期、不适用的不计入，未到期的单列。',
  shareRule:
    '达序时率＝达序时的任务（不含逾期未报的）÷可比任务。未填报、逾期未报的都不算达序时，不填报不会使名次靠前。',
  orderRule:
    '先比达序时率，高的在前；相同的，未填报和逾期未报占可比任务比重低的在前；再相同，按时填报的已判定任务与序时的平均差距（保留一位小数，负数为落后）好的在前；仍相同的名次并列，其后的名次相应空出，如1、2、2、4。',
  minimumRule: (minimum: number) =>
    minimum === 1 ? '有可比任务的都参加排名。' : `可比任务不足${minimum}项的偶然性大，不排名，另列原因。`,
  changeRule: (before: Period | undefined) =>
    before === undefined
      ? '此前的月份没有填报，不比较名次变化。'
      : `名次变化与${periodText(before)}比：那个月的名次用同样的规则、现在的分工和现在掌握的填报重算，只在两个月都排名的之间比较；那个月没有排名的为新列入。`,
});

/** 升2, 降1, 持平, 新列入. */
export function changeText(change: PlaceChange): string {
  if (change.kind === 'up' || change.kind === 'down') return rankingWords[change.kind](change.by);
  return rankingWords[change.kind];
}

/** −3.2, +0.4, 0: a real minus sign for what is behind. */
export const gapText = (gap: Decimal): string =>
  compare(gap, '0') < 0 ? `−${points(negate(gap))}` : `${compare(gap, '0') > 0 ? '+' : ''}${points(gap)}`;
