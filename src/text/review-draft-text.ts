import { type Figure, listed, type Said, said } from './official-sentence.ts';

/**
 * The words of the draft of 工作回顾. Always Chinese, so no catalogue: nobody reads a report to the congress in another
 * language. Sentences take their figures as parts, so that each keeps the id of what it says.
 */
export const reviewDraftText = {
  kind: '工作回顾草稿',
  /** pieces that may not be broken */
  title: (year: Figure): Said => said`${year}年工作回顾（草稿）`,
  demonstrationNote:
    '本草稿由程序编造的演示数据生成，仅供试用，不是任何地方的实际进度，不得作为工作依据、不得印发。',
  notWhole: (asOf: Figure): Said =>
    said`所据快照数据截至${asOf}，不是全年数，本草稿只供提前准备，不能代替年终数据。`,
  opening: (head: Said, plan: string, reported: Figure, done: Figure): Said =>
    said`${head}，对照${plan}，有数据的目标任务${reported}项，已完成和达标${done}项。`,
  ofYear: (year: Figure): Said => said`${year}年`,
  upTo: (asOf: Figure): Said => said`截至${asOf}`,
  nothing: (head: Said, plan: string): Said => said`${head}，${plan}的目标任务均尚无数据。`,
  acceptedOnly: '本草稿只统计审核通过的填报和公开发布的数据。',
  /** 狠抓数字经济。 leads what belongs to the theme */
  lead: (theme: string) => `${theme}。`,
  firstPassed: (since: Figure, threshold: Figure): Said => said`，有数据的${since}年以来首次突破${threshold}`,
  upToMonth: (period: Figure): Said => said`（数据截至${period}）`,
  contested: '（数据有分歧）',
  goal: (goal: Said): Said => said`（目标：${goal}）`,
  /** while the year runs nothing is missed yet */
  missed: (isWhole: boolean) => (isWhole ? '未达到目标的任务' : '落后于序时的任务'),
  /** reached, but only a person can make a sentence of it; while the year runs some are only on their way */
  unwritten: (isWhole: boolean) =>
    isWhole ? '以下任务已完成，请结合实际补写' : '以下任务已完成或按序时推进，请结合实际补写',
  pending: '未到期且尚未达到目标的任务',
  unsettled: '核实后可写入的任务',
  checks: '数据待核实的原因',
  silent: '尚无数据的任务',
  apart: '不适用的任务',
  table: '目标完成情况表',
  checked: (name: string, doubts: readonly Said[]): Said => said`${name}：${listed(doubts, '、')}`,
  doubts: {
    estimated: '预计数，尚未核定',
    unproven: '已报完成，待印证',
    contested: '同一月份报了不同的数，尚未确定',
    late: (period: Figure): Said => said`数据只到${period}`,
  },
  judgements: {
    overfulfilled: '超额完成',
    unfinished: '未完成',
    short: '未达标',
    expected: '预计可达标',
    unproven: '待印证',
    expectedMark: '（预计）',
  },
  columns: {
    target: '目标任务',
    goal: '年度目标',
    outcome: '完成情况',
    last: '上年实绩',
    judgement: '判定',
    quote: '目标原文和数据来源',
  },
  source: (quote: string, source: string) => (source === '' ? quote : `${quote}（${source}）`),
  /** who stands behind a figure */
  by: (grade: string, name: string) => `${grade}：${name}`,
  lastYear: (outcome: Figure, beside: Said): Said => listed([[outcome], beside], '，'),
  counted: (heading: string, count: Figure): Said => said`${heading}（${count}项）`,
  ofArea: (heading: string, count: Figure, names: Said): Said => said`${heading}（${count}项）：${names}。`,
  /** the copied text says what it leaves to be decided */
  notInText: '（以下供取舍，不在正文之内）',
  silentCount: (count: Figure): Said => said`另有${count}项任务尚无数据，未写入。`,
  comparing: '上年实绩和“首次突破”按本机现有的各年数据判断，不在快照之内。',
  /** 新增A2家、新增B3家，分别完成目标任务的150%、120%，均超额完成 */
  share: (count: number) => (count === 1 ? '，完成目标任务的' : '，分别完成目标任务的'),
  exceeded: (count: number) => (count === 1 ? '，超额完成' : '，均超额完成'),
  /** “凤凰行动”“雄鹰行动” take no mark between them */
  between: (before: string, after: string) => (before.endsWith('”') && after.startsWith('“') ? '' : '、'),
  semicolon: '；',
  comma: '，',
  pause: '、',
  stop: '。',
  colon: '：',
  none: '—',
} as const;
