import type { Outlook } from '../domain/change-bodies.ts';
import type { FillPart } from '../domain/fill-part.ts';
import type { Exemption, Lock } from '../domain/locks.ts';
import type { Period } from '../domain/period.ts';
import type { Target } from '../domain/plan.ts';
import type { EntryInForce, Review } from '../domain/target-state.ts';
import { catalogue } from './catalogue.ts';
import { valueLabel } from './entry-words.ts';
import { instantText, monthText, periodText } from './format.ts';
import { goalText, readingText } from './target-words.ts';

export const outlookWords = catalogue({
  secure: '已稳',
  feasible: '可成',
  'needs-support': '需支持',
  'at-risk': '有风险',
} satisfies Record<Outlook, string>);

export const figureLabels = catalogue({
  stage: '目前节点',
  withUnit: (label: string, unit: string) => `${label}（${unit}）`,
});

/** What the figure's cell is called for one target: 年初以来累计数（家）, 目前到了哪个节点. */
export function figureLabel(target: Target): string {
  if (target.measure === 'milestone' || target.measure === 'award') return figureLabels.stage;
  const label = valueLabel(target);
  return target.unit === undefined ? label : figureLabels.withUnit(label, target.unit);
}

/** Every word of the 填报 workbench but those of the single row. */
export const fillWords = catalogue({
  title: '进度填报',
  heading: (unit: string | undefined, period: Period) => `${unit ?? '全部任务'} ${periodText(period)}填报`,
  unit: '单位',
  allTargets: '全部任务',
  area: '任务领域',
  allAreas: '全部领域',
  period: '填报月份',
  importLedger: '导入台账',
  template: '下载填报模板',
  templateSaved: (name: string) => `已下载“${name}”。`,
  notApplicable: '不适用',
  gridLabel: (unit: string | undefined, period: Period) =>
    `${unit ?? '全部任务'}${periodText(period)}的填报表格`,

  progress: (filled: number, total: number) => `已填 ${filled}/${total}`,
  only: '只看',
  allRows: '全部',
  parts: {
    due: '待填',
    overdue: '其中逾期未报',
    returned: '已退回',
    refused: '有误',
    unsaved: '未保存',
    rest: '本月不必填',
  } satisfies Record<FillPart, string>,
  nothingOfPart: '没有这样的任务。',
  progressBar: '填报进度',
  save: '全部保存',
  saving: '正在保存……',
  saved: (count: number) => `已保存 ${count} 项。`,
  waiting: (count: number) => `还有 ${count} 项没有保存：请先改正或确认。`,
  nothingToSave: '没有需要保存的内容。',
  lastRow: '已到最后一项，按 Ctrl+S 保存全部。',
  pasted: (rows: number, clipped: number) =>
    `已粘贴 ${rows} 行，可撤销。${clipped === 0 ? '' : `有 ${clipped} 格超出表格，没有粘贴。`}`,
  undone: '已撤销一步。',
  redone: '已重做一步。',
  nothingToUndo: '没有可撤销的。',
  nothingToRedo: '没有可重做的。',
  undo: '撤销',
  redo: '重做',
  restored: (count: number) => `已恢复上次没有保存的 ${count} 项。`,
  discardAll: '全部放弃',
  absent: (count: number) => `有${count}项已不在本页，刚才填的内容仍保留：`,
  absentRow: (name: string, isWithdrawn: boolean, cells: readonly string[]) =>
    `“${name}”${isWithdrawn ? '已取消' : '已不由本单位牵头'}。${cells.join('；')}`,
  showTarget: '查看本项任务',
  fillAmongAll: '到“全部任务”中继续填报',
  nothingBefore: (name: string) => `“${name}”以前没有填报过，没有可沿用的数，请直接填写。`,
  onlyABound: (name: string) => `“${name}”上次只公布了范围，没有确数可沿用，请直接填写。`,
  stageGone: (name: string) => `“${name}”上次的节点已不在列表中，请重新选择。`,

  locked: ({ reason, by }: Lock, period: Period) =>
    `${periodText(period)}的填报已由${by}锁定（理由：${reason}），本页只能查看。确需补报或更正，请联系督查室为本单位限时开放；已开放的，请在上方选择该单位。`,
  exempted: ({ until, reason }: Exemption) =>
    `本月已锁定，但本单位牵头的任务限时开放至${instantText(until)}（理由：${reason}）。`,
  nobody: '还没有选定“我是谁”，填报会记为“本机填报人”。',
  chooseIdentity: '去选定',
  emptyTitle: '本单位还没有牵头的任务',
  emptyText: '任务分配到单位以后，这里列出本单位牵头的全部任务；现在可以先在“全部任务”中填报。',
  assign: '去分配任务',
  showAll: '查看全部任务',
  supporting: (count: number) => `配合的任务（${count}项，由牵头单位填报，不计入本单位进度）`,
  supportingLine: (entry: EntryInForce | undefined, target: Target, lead: string | undefined) =>
    [
      `目标${goalText(target)}`,
      entry === undefined ? '尚无填报' : `${monthText(entry.period)} ${readingText(entry.reading, target)}`,
      lead === undefined ? '尚未确定牵头单位' : `牵头：${lead}`,
    ].join(' · '),

  hints: [
    ['↑ ↓ ← →', '移动'],
    ['Enter', '下一行'],
    ['=', '无变化，到下一行'],
    ['数字键', '选节点'],
    ['Esc', '恢复本格'],
    ['Ctrl+Z', '撤销'],
    ['Ctrl+Enter', '保存本行'],
    ['Ctrl+S', '全部保存'],
  ] as readonly (readonly [keys: string, meaning: string])[],
  hintsMore: '可从 Excel、WPS 整列复制粘贴',
  hintsLabel: '键盘操作',
  hideHints: '收起提示',
  showHints: '键盘操作提示',
  returned: ({ by, note }: Review) => `${by}退回${note === undefined ? '' : `：${note}`}`,
});
