import type { Light } from '../domain/light.ts';
import { officialChanges } from './official-changes.ts';
import { type Figure, listed, type Said, said } from './official-sentence.ts';
import { officialTables } from './official-tables.ts';

/** 督查通报 asks for accounts, 进度通报 tells how far things are. */
export const bulletinKinds = ['inspection', 'progress'] as const;
export type BulletinKind = (typeof bulletinKinds)[number];

const DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'] as const;

/** 一 … 九十九, for the numbers of headings. */
export function chineseOrdinal(number: number): string {
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  if (tens === 0) return DIGITS[ones] ?? '';
  return `${tens === 1 ? '' : (DIGITS[tens] ?? '')}十${DIGITS[ones] ?? ''}`;
}

/**
 * The words of an official document. Always Chinese, so no catalogue: nobody sends a 通报 in another language. Sentences
 * take their figures as parts, so that each keeps the id of what it says.
 */
export const officialWords = {
  kinds: { inspection: '督查通报', progress: '进度通报' } satisfies Record<BulletinKind, string>,
  /** the title as pieces that may not be broken; the plan's name is cut by `titleWords` */
  title: (plan: readonly string[], kind: string): readonly string[] => ['关于', ...plan, '完成情况的', kind],
  asOfLine: (asOf: Figure) => said`（数据截至${asOf}）`,
  /** what the office's typist writes over: nobody takes a bracketed name of a thing for the thing */
  blanks: { addressee: '（主送机关）：', issuer: '（发文机关署名）', issued: '（成文日期）' },
  demonstration: '【演示数据】',
  demonstrationNote:
    '本文稿由程序编造的演示数据生成，仅供试用，不是任何地方的实际进度，不得作为工作依据、不得印发。',
  sections: {
    whole: '总体完成情况',
    areas: '各领域完成情况',
    laggards: '落后任务',
    silent: '未填报任务',
    done: '已完成和达标任务',
    provisional: '暂达标任务',
    changes: '与上期相比的变化',
  },
  heading1: (place: number, heading: string) => `${chineseOrdinal(place)}、${heading}`,
  heading2: (place: number, heading: string) => `（${chineseOrdinal(place)}）${heading}`,
  item: (place: number) => `${place}.`,
  subItem: (place: number) => `（${place}）`,
  opening: (plan: string, asOf: Figure, kind: BulletinKind): Said =>
    kind === 'inspection'
      ? said`根据${plan}的进度填报，对截至${asOf}目标任务完成情况进行了督查汇总。现将有关情况通报如下。`
      : said`根据${plan}的进度填报，现将截至${asOf}目标任务完成情况通报如下。`,
  acceptedOnly: '本次通报只统计审核通过的填报和公开发布的数据。',
  counted: (areas: Figure, total: Figure) => said`${areas}个任务领域共有目标任务${total}项`,
  reported: (count: Figure) => said`已填报${count}项`,
  unreported: (count: Figure) => said`未填报${count}项`,
  noneReported: '均未填报',
  notApplicable: (count: Figure) => said`另有${count}项不适用，不计入总数。`,
  judged: (count: Figure, clauses: Said) => said`列入判定的${count}项中，${clauses}。`,
  onSchedule: (count: Figure) => said`达序时${count}项`,
  done: (count: Figure) => said`已完成和达标${count}项`,
  /** what is a part of what stands before it: both counted side by side would be counted twice */
  ofThem: (part: Said) => said`（其中${part}）`,
  light: (light: Light, count: Figure) =>
    said`${({ behind: '滞后', severe: '严重滞后' } as Partial<Record<Light, string>>)[light] ?? ''}${count}项`,
  notDue: (count: Figure) => said`未到期${count}项`,
  notJudged: (count: Figure) => said`未到期${count}项，不作判定。`,
  share: (clause: Said, share: Figure | undefined): Said =>
    share === undefined ? clause : said`${clause}，占${share}`,
  total: (total: Figure) => said`共${total}项`,
  rate: (share: Figure) => said`完成率${share}`,
  schedule: (share: Figure) => said`序时${share}`,
  completion: (share: Figure, schedule: Figure) =>
    said`按全部目标任务计算（未填报按零计，口径见附件），完成率${share}，序时${schedule}。`,
  lit: (light: string, note: Said) => said`亮灯为${light}，${note}`,
  wholeLit: (lit: Said) => said`总体${lit}。`,
  onPace: (judged: Figure) => said`判定${judged}项与序时持平`,
  ahead: (judged: Figure, points: Figure) => said`判定${judged}项超前${points}个百分点`,
  lag: (judged: Figure, points: Figure) => said`判定${judged}项落后${points}个百分点`,
  fewReported: (reported: Figure) => said`仅填报${reported}项`,
  allNotDue: (count: Figure) => said`${count}项均未到期`,
  emptyArea: '没有列入计算的目标任务',
  doneCount: (count: Figure) => said`已完成和达标${count}项。`,
  noneDone: '尚无已完成或达标的任务。',
  doneByArea: (count: Figure) => said`已完成和达标${count}项，各领域情况如下：`,
  provisional: (count: Figure, named: Said) =>
    said`暂达标${count}项（年终前还可能变化），不计入已完成和达标：${named}。`,
  silentCount: (count: Figure) => said`尚未填报${count}项：`,
  areaCount: (heading: string, count: Figure) => said`${heading}${count}项`,
  byUnit: (units: Said) => said`按牵头单位分：${units}。`,
  noLead: '未明确牵头单位',
  laggardCount: (count: Figure, lights: Said): Said => said`落后任务共${count}项，其中${lights}。`,
  worst: (count: Figure) => said`差距最大的${count}项如下：`,
  /** of promises in quotation marks, between which no other mark stands */
  allKept: (promises: readonly string[]) => `${promises.join('')}年度任务均已完成`,
  andMore: (count: Figure) => said`等${count}项`,
  goalWord: '目标',
  leadOf: (unit: string) => `牵头单位：${unit}`,
  bracketed: (parts: readonly Said[]) => said`（${listed(parts, '，')}）`,
  lateFigure: (period: Figure) => said`数据截至${period}，此后逾期未报`,
  accounts: { problems: '存在问题', nextSteps: '下一步', needs: '需协调' },
  account: (what: string, text: string, month: Said) => said`${what}：${text}${month}。`,
  accountOf: (month: Figure) => said`（${month}反映）`,
  noAccount: '未说明原因。',
  ...officialChanges,
  comma: '，',
  semicolon: '；',
  pause: '、',
  stop: '。',
  colon: '：',
  attachments: '附件：',
  attachment: '附件',
  ...officialTables,
  whole: '合计',
  none: '—',
  source: (name: string, asOf: Figure, takenAt: Figure, sha256: Figure) =>
    said`数据来源：进度快照“${name}”，数据截至${asOf}，快照时间${takenAt}（北京时间），SHA-256指纹${sha256}。`,
} as const;
