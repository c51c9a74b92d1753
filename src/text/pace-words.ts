import type { Decimal } from '../domain/decimal.ts';
import { isStaged } from '../domain/entry-form.ts';
import type { ShareRefusal } from '../domain/pace-form.ts';
import { formsShare, stageOfShare } from '../domain/pace-shares.ts';
import type { Period } from '../domain/period.ts';
import type { Pace, Target } from '../domain/plan.ts';
import { catalogue } from './catalogue.ts';
import { monthText, percent, periodText } from './format.ts';

/** Words of a target's pace: how it is told, drawn, and set anew. */
export const paceWords = catalogue({
  title: '进度曲线',
  kinds: { linear: '按月平均', hold: '全年保持', deadline: '到期', curve: '分月计划' },
  explained: {
    linear: '按月平均推进：每过一个月，应完成的份额增加同样多。',
    hold: '全年任何一个月都应达到目标。',
    deadline: '到期前不要求进度，到期应全部完成。',
    curve: '按各月末写明的进度推进；没有写明的月份，沿用上一个月的要求。',
  },
  dueBy: (period: Period) => `${periodText(period)}到期`,
  dueAtEnd: '计划期末到期',
  curveOf: (steps: readonly string[]) => `分月计划：${steps.join('、')}`,
  step: (period: Period, due: string) => `${monthText(period)}${due}`,
  stageStep: (period: Period, stage: string) => `${monthText(period)}“${stage}”`,
  stageShare: (share: string, stage: string) => `${share}（${stage}）`,

  changed: '已调整',
  inForce: '现行',
  original: '年初',
  change: '调整',
  changedBy: (by: string, when: string, reason: string) => `${when}，${by}。理由：${reason}`,
  sameAsOriginal: '与年初的相同',
  was: (pace: string) => `原为：${pace}`,

  figure: (name: string, pace: string) => `${name}的进度曲线：${pace}。逐月的数见下面的表格。`,
  loading: '正在画图……',
  table: '表格：同一组数字',
  tableOfPace: '进度曲线的逐月数字',
  tableOfChange: '调整前后进度曲线的逐月数字',
  caption: '各月末应完成的份额，以及已填报的完成率；缺报的月份不当作0。',
  month: '月份',
  expected: '应完成（序时）',
  expectedAnew: '调整后应完成',
  expectedNow: '现行应完成',
  completion: '已完成',

  edit: '修改进度曲线',
  kind: '进度的算法',
  unsharing: '本任务只看是否达到目标，不折算完成率，只能选全年保持或到期。',
  due: '到期月份',
  months: '各月末应完成的累计进度（%）',
  stageMonths: '各月末应到的节点',
  monthsHint: '空着的月份沿用上一个月的要求；最后一个月应为100。可以从表格里复制一行粘贴进来。',
  stageMonthsHint: '空着的月份沿用上一个月的要求；最后一个月应到目标节点。',
  ofMonth: (period: Period, refusal: string) => `${monthText(period)}：${refusal}`,
  carriedOn: '沿用上月',
  fillLinear: '按月平均填入',
  fillPresent: '按现行曲线填入',
  fillNothing: '清空',
  reason: '调整理由',
  save: '保存进度曲线',
  saving: '正在保存……',
  restore: '恢复原进度曲线',
  restoreReady: (pace: string) => `已换回年初的进度曲线（${pace}）。请写明理由，再保存。`,
  saved: (pace: string) => `已保存进度曲线：${pace}。`,

  refusals: {
    unchanged: '与现行的进度曲线相同，不需要调整。',
    'kind-unfit': '本任务不折算完成率，不能用这种算法，请改选全年保持或到期。',
    'due-missing': '请选择到期月份。',
    'no-month': '一个月也没有填。请至少填最后一个月，或改用按月平均。',
    'reason-missing': '请写明调整理由。',
    'not-a-share': '读不出这个数。请填0到100之间的数，例如 25 或 33.3。',
    'share-outside': '应在0到100之间。',
    'not-whole': '最后一个月应为100%。',
  },
  stageNotWhole: (stage: string) => `最后一个月应到目标节点“${stage}”。`,
  stageNotDue: (stage: string) => `这个节点不在到“${stage}”的路上，请重新选择。`,
  falls: (since: Period, due: string) => `不能低于${monthText(since)}的${due}：累计进度只增不减。`,
});

/** What is due, as the target's people say it: a per cent, or the stage. */
const shareText = (share: Decimal, target: Target): string =>
  isStaged(target) ? stageOfShare(share, target) : percent(share);

/** A share in a table: of a target in stages with the stage that it asks for. */
export const shareCell = (share: Decimal, target: Target): string =>
  isStaged(target) ? paceWords.stageShare(percent(share), stageOfShare(share, target)) : percent(share);

/** A pace in one phrase: 按月平均, 2024年9月到期, 分月计划：3月20%、12月100%. */
export function paceText({ kind, due, shares = {} }: Pace, target: Target): string {
  const words = paceWords;
  if (kind === 'deadline') return due === undefined ? words.dueAtEnd : words.dueBy(due);
  if (kind !== 'curve') return words.kinds[kind];
  const step = isStaged(target) ? words.stageStep : words.step;
  const named = Object.entries(shares).sort(([a], [b]) => (a < b ? -1 : 1));
  return words.curveOf(named.map(([period, share]) => step(period, shareText(share, target))));
}

/** Which ways of progress cannot be chosen, and why; empty where all can. */
export const unsharingHint = (target: Target): string => (formsShare(target) ? '' : paceWords.unsharing);

/** What is wrong with the share of one month. */
export function shareRefusalText(refusal: ShareRefusal, target: Target): string {
  const { goalStage = '' } = target;
  const staged = isStaged(target);
  if (refusal.code === 'share-falls') return paceWords.falls(refusal.since, shareText(refusal.share, target));
  if (refusal.code === 'not-whole' && staged) return paceWords.stageNotWhole(goalStage);
  if (refusal.code === 'not-a-share' && staged) return paceWords.stageNotDue(goalStage);
  return paceWords.refusals[refusal.code];
}
