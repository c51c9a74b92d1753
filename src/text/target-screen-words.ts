import type { Period } from '../domain/period.ts';
import type { Target } from '../domain/plan.ts';
import type { EntryInForce } from '../domain/target-state.ts';
import { entryText } from './entry-words.ts';
import { monthText, periodText } from './format.ts';

/** Every word of the screen of one target; the form, the chart and the explanation have their own. */
export const targetWords = {
  figures: '当前态势',
  light: '亮灯',
  value: '最新值',
  goal: '年度目标',
  originalGoal: '年初目标',
  revisedFor: (reason: string, documentNumber: string | undefined) =>
    documentNumber === undefined ? `调整理由：${reason}` : `调整理由：${reason}（${documentNumber}）`,
  achievement: '完成情况',
  expected: '序时',
  lastReport: '最近填报',
  never: '未填报',
  overdue: '逾期未报',
  strength: '力度',
  kind: '类型',
  measure: '口径',
  theme: '工作分项',
  note: '说明',
  quote: '报告原文',
  withdrawn: (reason: string) => `本任务已取消：${reason}`,

  explanation: '这个数怎么来的',
  rounding: '百分数显示到一位小数，计算用的是未经四舍五入的数。',

  outcomes: '相近的公开数（口径不同，不计入）',
  outcomeSource: (source: string, period: Period) => `${source}，${periodText(period)}`,
  outcomeReason: (reason: string) => `不计入的理由：${reason}`,

  history: '全部记录',
  historyCaption: '本任务的每一次填报、更正、撤回和调整，最近的在前；任何记录都不会被删除。',
  historyLoading: '正在读取全部记录……',
  recordHead: '记录',
  periodHead: '数据截至',
  valueHead: '数值与口径',
  authorHead: '填报人与时间',
  remarkHead: '理由与备注',
  actionHead: '操作',
  entry: '填报',
  correction: '更正',
  retraction: '撤回',
  revision: '目标调整',
  definition: '定义',
  withdrawal: '任务取消',
  outcome: '相近的公开数',
  other: '其他记录',
  inForce: '现行',
  corrected: '已被更正',
  retracted: '已撤回',
  byDocument: '随公开文件载入',
  retractedEntry: (entry: string) => `撤回：${entry}`,
  unknownEntry: '本机没有的一条填报',
  reason: (reason: string) => `理由：${reason}`,
  remark: (note: string) => `备注：${note}`,
  quoted: (quote: string) => `原文：“${quote}”`,
  documentNumber: (number: string) => `文号：${number}`,
  correct: '更正',
  correctOf: (period: Period) => `更正${periodText(period)}的填报`,
  retract: '撤回',
  retractOf: (period: Period) => `撤回${periodText(period)}的填报`,

  retractTitle: (period: Period) => `撤回${periodText(period)}的填报`,
  retractWhat: (entry: Pick<EntryInForce, 'reading' | 'grade'>, target: Target) =>
    `要撤回的是：${entryText(entry, target)}。撤回后原记录仍可查阅。`,
  retractBack: (period: Period, earlier: Pick<EntryInForce, 'reading' | 'grade'>, target: Target) =>
    `${monthText(period)}恢复为上一条填报：${entryText(earlier, target)}。`,
  retractNothing: (period: Period) => `${monthText(period)}没有别的填报，将成为缺报。`,
  retractReason: '撤回理由',
  retractReasonMissing: '请写明撤回理由。',
  retracting: '正在撤回……',
  retractDone: (period: Period) => `已撤回${periodText(period)}的填报。`,
} as const;
