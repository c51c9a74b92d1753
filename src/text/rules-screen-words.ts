import { type LightRule, presetOf } from '../domain/light-rule.ts';
import type { Period } from '../domain/period.ts';
import { catalogue } from './catalogue.ts';
import { instantText, periodText } from './format.ts';

/** Words of 亮灯规则, the page where a plan's rule is chosen. */
export const rulesScreenWords = catalogue({
  title: '亮灯规则',
  lead: '差距多大亮什么灯，由规则决定。每个计划用一套规则；改用后，各个月份立即按新规则重新判定，已留存的快照不变。',
  inForce: '现行规则',
  since: (by: string, at: string) => `${by}，${instantText(at)}选定。`,
  because: (reason: string) => `理由：${reason}`,
  neverChosen: '还没有人选定过，按默认规则判定。',
  history: '变更记录',

  compare: '各规则下的亮灯',
  caption: (asOf: Period) => `按截至${periodText(asOf)}的同一批填报，各规则下亮灯的任务数`,
  rule: '规则',
  onSchedule: '达序时',
  onTrack: '其中正常',
  changed: '与现行不同',
  same: '—',
  count: (what: string, count: number) => `${what}${count}项`,
  showChanged: (name: string, count: number) => `查看改用“${name}”后变灯的${count}项任务`,
  rest: (count: number) => `其余${count}项（已完成、达标、暂达标、未到期、未填报、不适用）在各规则下都一样。`,

  changedTitle: (name: string, count: number) => `改用“${name}”后变灯的任务（${count}项）`,
  changedNone: (name: string, asOf: Period) => `改用“${name}”，截至${periodText(asOf)}没有任务变灯。`,
  chooseOther: '选择另一种规则，这里列出会变灯的任务。',
  target: '目标任务',
  now: '现在',
  after: '改用后',
  showAll: (count: number) => `显示全部${count}项`,
  showFewer: '收起',

  choose: '选择规则',
  current: '现行',
  reason: '理由',
  reasonHint: '记入变更记录，例如印发的考核办法和文号。',
  reasonMissing: '请写明理由。',
  reasonTooLong: (longest: number) => `文字太长，最多 ${longest} 字。`,
  sameRule: '这就是现行规则。要改用，请选择另一种。',
  adopt: '采用此规则',
  saving: '正在保存……',
  adopted: (name: string) => `已改用“${name}”，各页即按此判定。`,
  abouts: {
    'default-10': '分正常、滞后、严重滞后三档。',
    'monthly-two': '只分达序时和未达序时两档，逾期也是滞后。',
    'ten-thirty': '留出余量：小的差距仍算正常，很大的才是严重滞后。',
    'two-in-a-row': '在默认规则上加一条：连续滞后的升级为严重滞后。',
  },
});

/** What a preset is for, in a sentence; empty for a rule that is none of them. */
export function ruleAbout(rule: LightRule): string {
  const aboutById: Readonly<Record<string, string | undefined>> = rulesScreenWords.abouts;
  return (presetOf(rule) && aboutById[rule.id]) ?? '';
}
