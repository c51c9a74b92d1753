import type { Period } from '../domain/period.ts';
import { catalogue } from './catalogue.ts';
import { periodText } from './format.ts';

/** The screen around the draft of 工作回顾; the draft itself is Chinese in every language (`review-draft-text.ts`). */
export const reviewDraftWords = catalogue({
  title: '工作回顾草稿',
  panelLead:
    '按这份快照起草下年初政府工作报告中的工作回顾：正文、未达到目标的任务和目标完成情况表，每个数字都可点回原任务。',
  open: '查看工作回顾草稿',
  loading: '正在起草……',
  whole: (asOf: Period) => `数据截至${periodText(asOf)}，是全年数。`,
  partly: (asOf: Period) =>
    `数据截至${periodText(asOf)}，不是全年数：只供提前准备，年终请另留一份快照再起草。`,
  from: (name: string, takenAt: string) => `依据：进度快照“${name}”，快照时间${takenAt}。`,
  rules:
    '正文只写已达到目标和按序时推进、数据已经落实的任务，分领域、分工作按计划的顺序写，同一工作的任务合写成句：没有数字的用计划原有的动词，写不成通顺句子的另列，请办公室补写；未到期的、需要核实的在正文之后另列。数字都出自快照，点数字可到该任务。超过目标的计数才写“超额完成”；“首次突破”只在本机掌握的以往各年数据都能证明时才写。',
  comparing: '上年实绩和“首次突破”按本机现有的各年数据判断，不在快照之内。',
  actions: '使用草稿',
  copy: '复制草稿',
  copied: '已复制：正文、不写入正文的各项任务和数据来源。粘贴后请核对。',
  notCopied: '浏览器不允许网页自动复制。下面的文字已选中，请按 Ctrl+C（苹果电脑按 Command+C）复制。',
  plain: '草稿全文',
  download: '下载 Word',
  made: (file: string) => `已生成“${file}”，请在浏览器的下载列表中查看，核对后再用。`,
  refused: '导出前再次核验没有通过，没有生成文件。请刷新本页查看原因。',
  failed: '文件没有生成，快照不受影响。请重试；如果再次失败，请把下面的代码交给技术人员。',
  back: '返回快照',
  text: '正文',
  emptyText: '没有可以写入正文的任务。',
  unwritten: (isWhole: boolean, count: number) =>
    `${isWhole ? '以下任务已完成，请结合实际补写' : '以下任务已完成或按序时推进，请结合实际补写'}（${count}项）`,
  unwrittenNote: '这些任务没有数字，仅凭计划用语写不成通顺的句子，由办公室结合实际补写到正文中。',
  missed: (isWhole: boolean, count: number) =>
    `${isWhole ? '未达到目标的任务' : '落后于序时的任务'}（${count}项）`,
  missedNote: '不写入正文，如实列在这里，是否写、怎么写由办公室定。',
  noMissed: (isWhole: boolean) => (isWhole ? '没有未达到目标的任务。' : '没有落后于序时的任务。'),
  pending: (count: number) => `未到期且尚未达到目标的任务（${count}项）`,
  pendingNote: '不写入正文。期限未到或尚未启动，不作判定，只列目前情况。',
  unsettled: (count: number) => `核实后可写入的任务（${count}项）`,
  unsettledNote:
    '不写入正文。是预计数、待印证、有分歧或不是截至月份的数，核实后再写；原因见“数据待核实的原因”。',
  checks: (count: number) => `数据待核实的原因（${count}项）`,
  checksNote: '不论写不写入正文，数据还没有定的任务都在这里说明原因，请逐项核实。',
  table: '目标完成情况表',
  tableCaption: '各目标任务的年度目标、完成情况、上年实绩、判定和原文',
  columns: {
    target: '目标任务',
    goal: '年度目标',
    outcome: '完成情况',
    last: '上年实绩',
    judgement: '判定',
    quote: '目标原文和数据来源',
  },
  silent: (count: number) => `尚无数据（${count}项）`,
  silentNote: '没有填报，正文中不写，也不按零计。',
  apart: (count: number) => `不适用（${count}项）`,
  ofArea: (heading: string, count: number) => `${heading}（${count}项）`,
  wholeOf: '全部任务',
  figureOf: (figure: string, target: string) => `${figure}（${target}）`,
  show: '逐项列出',
});
