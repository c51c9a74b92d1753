import type { Undecided } from '../domain/against-last-year.ts';
import type { Verdict } from '../domain/year-goal.ts';
import { catalogue } from './catalogue.ts';

const WHY: Readonly<Record<Undecided, string>> = {
  'no-number': '不是数值，不作对照',
  unit: '单位不同，不作对照',
  'part-year': '上年的数未满一年，不作对照',
  estimated: '上年只有预计数，不作对照',
  bound: '上年只给出范围，无从判断',
  about: '目标为约数，与上年实绩相近，无从判断',
};

const VERDICT: Readonly<Record<Verdict, string>> = { met: '达标', missed: '未达', open: '未到年底' };

/** Every word of 跨年对照: the list of indicators and the page of one. */
export const yearsWords = catalogue({
  title: '跨年对照',
  lead: '同一项指标各年的目标与实绩并排；定义不同的省略，公开文件没有写的不填。',
  year: (year: number) => `${year}年`,
  goal: '目标',
  outcome: '实绩',
  goalOf: (year: number) => `${year}年目标`,
  outcomeOf: (year: number) => `${year}年实绩`,
  indicator: '指标',
  named: (name: string, unit: string) => (unit === '' ? name : `${name}（${unit}）`),
  caption: '各项指标逐年的目标与实绩',
  groups: { full: '目标与实绩两年以上齐全', rest: '其余指标' },
  oneYear: '只有一年可查、无从对照的指标',

  // marks of a figure
  below: '低于上年实绩',
  looser: '宽于上年实绩',
  omitted: '口径不同，省略',
  omittedShort: '略',
  unpublished: '未见于公开文件',
  unreported: '未填报，也未见于公开文件',
  unreportedDemo: '演示中未填报',
  upTo: (month: number) => `截至${month}月`,
  announced: (month: number, goal: string) => `${month}月计划${goal}`,
  announcedOnly: (month: number) => `${month}月计划`,
  ofLater: (plan: string, said: string) => `${plan}：${said}`,
  revised: (goal: string) => `调整为${goal}`,
  withRevised: (goal: string, revised: string) => `${goal}（调整为${revised}）`,
  same: (converted: string) => `即${converted}`,
  partly: (figure: string, upTo: string) => `${figure}（${upTo}）`,
  withSame: (published: string, converted: string) => `${published}（即${converted}）`,
  reported: '填报数',
  demo: '演示数据',

  // a goal beside last year's outcome; the amount is empty where the distance is none
  againstWeaker: (amount: string, isHeldDown: boolean, isLeast: boolean) =>
    `${isLeast && amount !== '' ? '至少' : ''}${isHeldDown ? '宽' : '低'}于上年实绩${amount}`,
  againstStronger: (amount: string, isHeldDown: boolean, isLeast: boolean) =>
    `${isLeast && amount !== '' ? '至少' : ''}${isHeldDown ? '严' : '高'}于上年实绩${amount}`,
  againstEqual: '与上年实绩持平',
  againstNothing: '上年没有可比的实绩',
  undecided: (why: Undecided) => WHY[why],
  setBelow: (year: number, goal: string, outcome: string, isHeldDown: boolean) =>
    `${year}年的目标${goal}，${isHeldDown ? '宽' : '低'}于${year - 1}年的实绩${outcome}。`,

  // filters
  filters: '筛选',
  all: '全部指标',
  onlyBelow: '目标低于上年实绩',
  onlyOmitted: '有口径不同的',
  search: '查找',
  searchHint: '指标名称或原文',
  shown: (shown: number, total: number) => `显示${shown}项，共${total}项`,
  nothing: '没有符合条件的指标。',
  showAll: '显示全部指标',

  // one indicator
  line: '目标/实绩',
  chart: '图：目标与实绩',
  chartLabel: (name: string, line: string) => `${name}逐年的目标与实绩：${line}。数字见下面的表格。`,
  nothingToDraw: '没有两边都能画成柱的数，请看下面的表格。',
  drawing: '正在画图……',
  table: '逐年数字',
  tableCaption: (name: string) => `${name}逐年的目标、实绩和完成情况`,
  yearHead: '年份',
  achieved: '完成情况',
  against: '目标与上年实绩相比',
  judged: (verdict: Verdict | undefined, achievement: string) =>
    verdict === undefined ? achievement : `${VERDICT[verdict]}，${achievement}`,
  quotes: '原文与出处',
  goalQuote: (year: number) => `${year}年目标`,
  laterGoalQuote: (year: number, month: number) => `${year}年目标（${month}月计划）`,
  outcomeQuote: (year: number) => `${year}年实绩`,
  omittedQuote: (year: number, side: 'goal' | 'outcome') =>
    `${year}年${side === 'goal' ? '目标' : '实绩'}，口径不同，省略`,
  whyOmitted: (reason: string) => `为何省略：${reason}。`,
  toTarget: (name: string) => `查看任务：${name}`,
  inPlan: (source: string, plan: string) => `${source}，${plan}`,
  reportedBy: (name: string, grade: string) => `${name}填报，${grade}`,
  revisedFor: (reason: string, documentNumber: string | undefined) =>
    documentNumber === undefined ? `调整理由：${reason}` : `调整理由：${reason}（${documentNumber}）`,
  onlyOneYear: '这项指标只有一年可查，没有别的年份可以对照。',
  acrossLink: '各年目标与实绩',

  rule: '“低于上年实绩”指刚好完成目标也不及上年；控制、压降类越小越严，标“宽于上年实绩”。只比定义相同、单位能精确换算的数；上年只有年中累计数的，按“至少”比；上年的预计数和年中的增速、水平不比。增速只比百分点，不折算比例。',
  omissionRule: '“口径不同，省略”指文件里有相近的数，但定义不同，不与本指标并列；原文和理由见各指标的页面。',
  originRule:
    '未加标注的数见于公开文件；“填报数”由本机填报。一年有几份计划的，以年初计划为准，其他计划写在下面。',
  originRuleDemo: '未加标注的数见于公开文件；“演示数据”由程序编造，不是实际进度。',
});
