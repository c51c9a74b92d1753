import type { FlowSide } from '../domain/difference-flow.ts';
import type { DifferenceKind } from '../domain/difference-kind.ts';
import type { NamedMoment } from '../domain/difference-moments.ts';
import type { Day } from '../domain/known-changes.ts';
import { monthOf, type Period, yearOf } from '../domain/period.ts';
import type { WhyReopened } from '../domain/why-reopened.ts';
import { catalogue } from './catalogue.ts';
import { dateWords, monthText, periodText } from './format.ts';
import { lightWords } from './lights.ts';

/** 对比: two moments side by side. */
export const compareWords = catalogue({
  title: '两个时点对比',
  kinds: {
    'turned-red': '转红',
    'turned-yellow': '转黄',
    reopened: '转为未完成',
    silenced: '转未填报',
    removed: '取消任务',
    adjusted: '目标调整',
    eased: '好转',
    'turned-green': '转绿',
    completed: '新完成',
    reported: '新填报',
    added: '新增任务',
    shifted: '其他亮灯变化',
    moved: '数字有变',
    same: '无变化',
  } satisfies Record<DifferenceKind, string>,
  kindNotes: {
    'turned-red': '转为严重滞后，此前较好。',
    'turned-yellow': '转为滞后，此前较好。',
    reopened: '此前已完成或达标，因改报预计数、更正、退回等，现在不计完成。',
    silenced: '填报已撤回，或不再计入。',
    removed: '后一时点的计划中没有。',
    adjusted: '目标、目标节点或进度曲线不同，亮灯未变；亮灯也变了的，列在相应类别并注明。',
    eased: '由严重滞后转为滞后。',
    'turned-green': '由滞后、严重滞后转为正常或暂达标。',
    completed: '新完成或新达标，含首次填报即完成的。',
    reported: '此前未填报，现在有填报。',
    added: '前一时点的计划中没有。',
    shifted: '在正常与暂达标、未到期与不适用等之间的变化。',
    moved: '亮灯未变，填报的数或其依据不同。',
    same: '亮灯、填报的数和目标都没有变化。',
  } satisfies Record<DifferenceKind, string>,
  /** why what was complete is so no longer */
  whyReopened: {
    'not-applicable': '改报不适用',
    estimated: '改报预计数，预计数不计完成',
    unproven: '尚无佐证材料，待印证',
    'taken-back': '原填报已退回或撤回',
    corrected: '填报已更正',
    adjusted: '目标已调整',
    'fell-short': '新报的数未达目标',
  } satisfies Record<WhyReopened, string>,
  before: '前一时点',
  after: '后一时点',
  month: '数据截至',
  known: '当时所知',
  knownHint: '填日期，按当日24时已知的数计算；不填，按现在所知计算。',
  forgetKnown: '改为现在所知',
  swap: '前后互换',
  area: '任务领域',
  anyArea: '全部领域',
  reading: '正在按当时所知重新计算……',
  knownThen: (month: string, day: string) => `${month}（按${day}所知）`,
  knownToday: (month: string) => `${month}（按现在所知）`,
  /** the sentence of a bulletin: 9月比8月：转绿3项、转红2项；…… */
  head: (after: string, before: string) => `${after}比${before}：`,
  count: (kind: string, count: number) => `${kind}${count}项`,
  comma: '、',
  semicolon: '；',
  stop: '。',
  noTurn: '亮灯和目标都没有变化',
  rest: '其余：',
  overlap: (count: number) => `目标调整的任务中，有${count}项亮灯也有变化，同时计入相应类别。`,
  risen: (before: string, after: string, points: string) =>
    `完成率由${before}升至${after}，上升${points}个百分点`,
  fallen: (before: string, after: string, points: string) =>
    `完成率由${before}降至${after}，下降${points}个百分点`,
  level: (share: string) => `完成率保持${share}`,
  /** too little to print */
  nearlyLevel: (share: string) => `完成率基本持平，为${share}`,
  firstCompletion: (share: string) => `前一时点尚无填报，后一时点完成率${share}`,
  lastCompletion: (share: string) => `前一时点完成率${share}，后一时点尚无填报`,
  sameMoment: '两个时点相同，没有可比的变化。请选择另一个月份，或填写“当时所知”的日期。',
  nothing: '两个时点之间没有变化。',
  noItems: '没有符合条件的任务。',
  showAll: '显示全部',
  rulesDiffer: '两个时点适用的亮灯规则不同：亮灯的变化可能出自规则，不全是进展。',
  ruleBefore: (rule: string) => `前一时点：${rule}`,
  knownNow:
    '两个时点都按现在所知计算：后来补报、更正的数和调整后的目标，对前一时点同样适用。要看当时的数，请填“当时所知”的日期。',
  knownRule:
    '当时所知：只计所填日期24时（北京时间）以前记入的填报、更正、审核、调整和亮灯规则。公开文件中的目标任务视为自始已知；公开文件的结果，自收入那一版数据之日起计。',
  flow: '亮灯流向',
  flowCaption: (before: string, after: string) =>
    `行：${before}的亮灯；列：${after}的亮灯。每项任务只计一次，横竖合计相等。`,
  flowCorner: '前一时点 ＼ 后一时点',
  /** on a phone, where the table is wider than the window */
  flowScrolls: '左右滑动可看其余各列。',
  absent: '不在计划内',
  total: '合计',
  /** what a number of the table counts, for whoever only hears it */
  cell: (from: string, to: string, count: number) => `由${from}到${to}，${count}项`,
  rowTotal: (from: string, count: number) => `前一时点${from}，${count}项`,
  columnTotal: (to: string, count: number) => `后一时点${to}，${count}项`,
  all: (count: number) => `全部${count}项`,
  list: '变化清单',
  listCount: (shown: number, all: number) => `显示${shown}项，共${all}项`,
  filters: '按变化筛选',
  anyKind: '全部',
  sectionCount: (count: number) => `${count}项`,
  tableCaption: (kind: string, before: string, after: string) => `${kind}：${before}与${after}对比`,
  heads: { item: '任务', light: '亮灯', figure: '填报的数', goal: '目标', gap: '差距', reason: '说明' },
  paceMoved: '进度曲线已调整',
  became: '变为',
  flowFilter: (from: string, to: string) => `由${from}到${to}`,
  fromFilter: (from: string) => `前一时点${from}`,
  toFilter: (to: string) => `后一时点${to}`,
  reasonOfMonth: (month: string, reason: string) => `${month}：${reason}`,
});

export const sideWord = (side: FlowSide): string =>
  side === 'absent' ? compareWords.absent : lightWords[side];

const dayText = (day: Day): string => dateWords.day(yearOf(day), monthOf(day), Number(day.slice(8)));

const monthName = (asOf: Period, isShort: boolean): string => (isShort ? monthText(asOf) : periodText(asOf));

/** The names of two moments: 8月 and 9月 within one year; where one is as it was known on a day, both say when. */
export function momentNames(before: NamedMoment, after: NamedMoment): readonly [string, string] {
  const isShort = yearOf(before.asOf) === yearOf(after.asOf);
  const isNow = before.known === undefined && after.known === undefined;
  const nameOf = ({ asOf, known }: NamedMoment): string => {
    const month = monthName(asOf, isShort);
    if (known !== undefined) return compareWords.knownThen(month, dayText(known));
    return isNow ? month : compareWords.knownToday(month);
  };
  return [nameOf(before), nameOf(after)];
}
