import type { Entry } from '../domain/change-bodies.ts';
import type { Period } from '../domain/period.ts';
import type { Target } from '../domain/plan.ts';
import type { EntryInForce, Review } from '../domain/target-state.ts';
import { catalogue } from './catalogue.ts';
import { entryText } from './entry-words.ts';
import { monthText, periodText } from './format.ts';
import { confirmedTexts } from './question-names.ts';
import { verdictText } from './review-words.ts';

type Origin = NonNullable<Entry['importedFrom']>;

/** Every word of the screen of one target; the form, the chart and the explanation have their own. */
export const targetWords = catalogue({
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

  leadUnit: '牵头单位',
  supportingUnits: '配合单位',
  leadPost: '牵头领导',
  holder: (title: string, holder: string) => (holder === '' ? `${title}（空缺）` : `${title} ${holder}`),

  entryState: '现行填报',
  figure: '填报数',
  author: '填报人',
  loggedAt: '填报时间',
  review: '审核',
  waiting: '待审核',
  reviewText: (review: Review) => verdictText(review),
  toReview: '去审核',
  toReviewOf: (period: Period) => `去审核${periodText(period)}的填报`,
  unproven: '已报到目标节点，还没有佐证材料，标“待印证”，不算已完成。',
  toEvidence: '去附佐证材料',
  uncounted: (entry: EntryInForce, target: Target) =>
    `${periodText(entry.period)}填报的${entryText(entry, target)}没有审核通过，按“仅审核通过”口径不计入。`,
  showReported: '改看“已报送”口径',

  rivals: '两数并存',
  rivalsHint: '同一月份有不同的人填了不同的数，都保留着。看板暂用现行的一个，取舍在审核页进行。',
  rivalsCaption: (period: Period) => `${periodText(period)}并存的数`,
  status: '状态',
  beside: '并存',
  decide: '去取舍',
  decideOf: (period: Period) => `去取舍${periodText(period)}并存的数`,

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
  imported: (head: string) => `导入${head}`,
  assignment: '责任分工',
  unassigned: '不再指定',
  answers: (role: string, ...names: string[]) => `${role}：${names.join('、')}`,
  stop: '；',
  list: (names: readonly string[]) => names.join('、'),
  verdict: '审核',
  evidence: '佐证材料',
  evidenceRemoved: '移除佐证',
  unknownEvidence: '本机没有的一份材料',
  other: '其他记录',
  inForce: '现行',
  corrected: '已被更正',
  retracted: '已撤回',
  removed: '已移除',
  returned: '已退回',
  byDocument: '随公开文件载入',
  retractedEntry: (entry: string) => `撤回：${entry}`,
  unknownEntry: '本机没有的一条填报',
  reason: (reason: string) => `理由：${reason}`,
  problems: (text: string) => `存在问题：${text}`,
  nextSteps: (text: string) => `下步打算：${text}`,
  needs: (text: string) => `需协调事项：${text}`,
  outlook: (text: string) => `研判：${text}`,
  replaced: (figures: readonly string[]) => `取代：${figures.join('、')}`,
  importedFrom: ({ file, sheet, row }: Origin) => `来源：${file}，${sheet}第${row}行`,
  confirmed: (codes: readonly string[]) => `填报时已确认：${confirmedTexts(codes).join('、')}`,
  reviewOf: (verdict: string, figure: string) => `${verdict}：${figure}`,
  opinion: (note: string) => `意见：${note}`,
  size: (size: string) => `大小：${size}`,
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
});
