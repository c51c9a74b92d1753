import type { Verdict } from '../domain/change-bodies.ts';
import { wallOf } from '../domain/clock.ts';
import type { Period } from '../domain/period.ts';
import type { Target } from '../domain/plan.ts';
import type { EntryInForce, Review } from '../domain/target-state.ts';
import { catalogue } from './catalogue.ts';
import { entryWords } from './entry-words.ts';
import { outlookWords } from './fill-words.ts';
import { instantText, periodText } from './format.ts';
import { confirmedTexts } from './question-names.ts';
import { figureText } from './target-words.ts';

const verdictWords: Readonly<Record<Verdict, string>> = { accepted: '通过', returned: '退回' };

export const reviewPhrases = catalogue({
  remark: (head: string, text: string) => `${head}：${text}`,
  confirmed: (questions: readonly string[]) => `填报时已确认：${questions.join('；')}`,
  first: '首次填报',
  before: (month: string, figure: string) => `${month} ${figure}`,
  acceptedBefore: (figure: string) => `原已通过 ${figure}`,
  verdict: (by: string, at: string, verdict: Verdict, note: string) =>
    `${by}于${at}${verdictWords[verdict]}${note === '' ? '' : `：${note}`}`,
});

/** 科技局 科员 王某. */
export const authorText = ({ by, unit, post }: Pick<EntryInForce, 'by' | 'unit' | 'post'>): string =>
  [unit, post, by].filter((part) => part !== undefined && part !== '').join(' ');

export const loggedText = ({ at }: Pick<EntryInForce, 'at'>): string => instantText(wallOf(at));

/** What the author said beside the figure, each with its head; nothing for what was left blank. */
export const remarksOf = ({ note, problems, nextSteps, needs, outlook }: EntryInForce): string[] =>
  [
    [entryWords.note, note],
    [entryWords.problems, problems],
    [entryWords.nextSteps, nextSteps],
    [entryWords.needs, needs],
    [entryWords.outlook, outlook && outlookWords[outlook]],
  ].flatMap(([head = '', text]) => (text ? [reviewPhrases.remark(head, text)] : []));

/** Which questions the author answered with yes; empty text when none was asked. */
export const confirmedText = ({ confirmed = [] }: EntryInForce): string =>
  confirmed.length === 0 ? '' : reviewPhrases.confirmed(confirmedTexts(confirmed));

/** The figure before: what was accepted for this month, else what stood at an earlier one. */
export function beforeText(
  before: { readonly entry: EntryInForce; readonly accepted: boolean } | undefined,
  target: Target,
): string {
  if (before === undefined) return reviewPhrases.first;
  const { entry, accepted } = before;
  const figure = figureText(entry, target);
  return accepted
    ? reviewPhrases.acceptedBefore(figure)
    : reviewPhrases.before(periodText(entry.period), figure);
}

/** 王主任于2024年7月3日 09:02退回：请核对口径. */
export const verdictText = ({ verdict, by, at, note }: Review): string =>
  reviewPhrases.verdict(by, instantText(wallOf(at)), verdict, note ?? '');

/** Words of the page on which figures are reviewed. */
export const reviewWords = catalogue({
  title: '审核',
  lead: '逐条核对本月填报，通过或退回。填报人以外的人才能审核；看板可以只统计审核通过的数。',
  asOf: '月份',
  filters: '筛选',
  unit: '牵头单位',
  anyUnit: '全部单位',
  noUnit: '未明确牵头单位',
  area: '任务领域',
  anyArea: '全部领域',
  allMonths: '列出全部月份',
  jumps: '本页各部分',
  jump: (title: string, count: number) => `${title} ${count}`,

  waiting: '待审核',
  count: (count: number) => `${count}条`,
  waitingCaption: '待审核的填报，按任务在报告中的次序排列',
  waitingNone: '没有待审核的填报。',
  waitingMore: (rest: number) => `先列出前面的，还有${rest}条；审过一批后接着列出，也可以按单位或领域筛选。`,
  selectAll: '全选',
  selectOf: (name: string, period: Period) => `选择“${name}”${periodText(period)}的填报`,
  target: '目标任务',
  figure: '填报数',
  author: '填报人与时间',
  remarks: '说明与佐证',
  actions: '审核',
  decision: '审核意见',
  goal: (goal: string) => `年度目标 ${goal}`,
  now: '本次',
  evidence: (count: number) => `佐证材料${count}件`,
  noEvidence: '没有佐证材料',
  unproven: '已报到目标节点，没有佐证材料，暂不算已完成',
  contested: '另有一个数并存，',
  contestedWhere: '见上方“两数并存”',
  accept: '通过',
  acceptOf: (name: string, period: Period) => `通过“${name}”${periodText(period)}的填报`,
  return: '退回',
  returnOf: (name: string, period: Period) => `退回“${name}”${periodText(period)}的填报`,
  acceptSelected: (count: number) => (count === 0 ? '通过选中的' : `通过选中的${count}条`),
  batchHint: '勾选后可以一次通过多条，并附审核意见。',
  own: '本人填报，须由他人审核',
  anonymous: '本机还没有选定“我是谁”：由本机填报的数，分不清填报人和审核人，不能在本机审核。',
  chooseIdentity: '去选定',

  acceptTitle: (count: number) => `通过${count}条填报`,
  acceptWhat: '通过后，只统计审核通过数的看板将采用这些数。',
  returnTitle: '退回填报',
  returnWhat: (name: string, period: Period, figure: string) =>
    `退回“${name}”${periodText(period)}填报的${figure}。填报人会在待办中看到退回意见，原数仍保留。`,
  returnLocked: '这个月份已锁定：要更正，还须为这项任务的牵头单位限时开放，见下方“月份锁定”。',
  changeWhat: (name: string, period: Period, review: Review) =>
    `“${name}”${periodText(period)}的填报，${verdictText(review)}。改动会留下记录。`,
  note: '审核意见',
  optional: '（选填）',
  noteMissing: '请写明意见，让填报人知道要改什么。',
  saving: '正在保存……',
  done: (verdict: Verdict, count: number) => `已${verdictWords[verdict]}${count}条。`,

  decided: '已审核',
  decidedNone: '还没有审核过的填报。',
  showAll: (count: number) => `显示全部${count}条`,
  showFewer: '收起',
  decidedCaption: '已审核的填报，最近审核的在前',
  verdictWords,
  changeTo: (verdict: Verdict) => `改为${verdictWords[verdict]}`,
  changeOf: (verdict: Verdict, name: string, period: Period) =>
    `把“${name}”${periodText(period)}的填报改为${verdictWords[verdict]}`,

  rivals: '两数并存',
  rivalsHint:
    '同一任务、同一月份有不同的人填了不同的数。看板暂用现行的一个；采用其中一个后，其余的撤回，原记录仍可查阅。',
  rivalsNone: '没有并存的数了。',
  rivalsCaption: (name: string, period: Period) => `“${name}”${periodText(period)}并存的数`,
  inForce: '现行',
  adopt: '采用这个数',
  adoptOf: (figure: string, author: string) => `采用${author}填报的${figure}`,
  adoptTitle: '采用这个数',
  adoptWhat: (name: string, period: Period, figure: string, author: string) =>
    `“${name}”${periodText(period)}采用${author}填报的${figure}，其余的撤回。`,
  adoptLocked: '这个月份已锁定：要先解除锁定，或者为这项任务的牵头单位限时开放，才能取舍。',
  adoptReason: '采用的理由',
  adoptReasonMissing: '请写明采用的理由。',
  adoptConfirm: '采用',
  adoptDone: (name: string, period: Period) => `“${name}”${periodText(period)}已只留一个数。`,
});
