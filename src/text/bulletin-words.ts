import type { Basis } from '../domain/basis.ts';
import type { Board } from '../domain/board.ts';
import { type ItemFilter, type LightGroup, lightsOfGroup } from '../domain/item-filter.ts';
import type { Light } from '../domain/light.ts';
import type { Plan } from '../domain/plan.ts';
import { type RollUp, sharesInTenths } from '../domain/roll-up.ts';
import { silencePhrase } from './board-words.ts';
import { catalogue } from './catalogue.ts';
import { monthText, tenthsPercent } from './format.ts';

/** A phrase with the number of items it counts, and which ones they are. */
export interface CountPhrase {
  readonly phrase: string;
  readonly filter: ItemFilter;
}
export type BulletinPart = string | CountPhrase;

/** Below so many judged items a share says less than the count: one item of nine is 11.1 %. */
const SHARES_FROM = 20;

/** What stands before a counted phrase, the phrase that is the link, and what follows it. */
type Frame = readonly [before: string, phrase: string, after: string];

/** The pieces of the sentence, each with the words around its number. */
export const bulletinFrames = catalogue({
  head: (year: number, total: number, month: string): Frame => [
    `${year}年计划`,
    `${total}项任务`,
    `中，截至${month}`,
  ],
  none: (basis: Basis) => `尚无${basis === 'accepted' ? '审核通过的' : ''}填报。`,
  all: (count: number, silence: string): Frame => ['全部', `${count}项`, silence],
  rest: (count: number, silence: string): Frame => ['其余', `${count}项`, silence],
  apart: (count: number): Frame => ['另有', `不适用${count}项`, '，不计入。'],
  reported: (count: number, basis: Basis): Frame => [
    '已',
    `${basis === 'accepted' ? '审核通过或公开发布' : '填报'}${count}项`,
    '',
  ],
  judged: (count: number): Frame => ['，其中', `判定${count}项`, ''],
  colon: '：',
  next: '；',
  stop: '。',
  onSchedule: (count: number): Frame => ['', `达序时${count}项`, ''],
  completed: (count: number): Frame => ['（其中', `已完成${count}项`, '）'],
  behind: (count: number): Frame => ['', `滞后${count}项`, ''],
  severe: (count: number): Frame => ['', `严重滞后${count}项`, ''],
  share: (share: string) => `，占${share}`,
  notDue: (count: number, follows: boolean): Frame => [
    follows ? '；' : '，',
    `未到期${count}项`,
    '，不作判定',
  ],
  lagging: (count: number) => `落后${count}项`,
});

/** The frame as parts of the sentence; empty pieces are left out. */
const parts = ([before, phrase, after]: Frame, filter: ItemFilter): BulletinPart[] =>
  [before, { phrase, filter }, after].filter((part) => part !== '');

const ofGroup = (frame: Frame, group: LightGroup): BulletinPart[] =>
  parts(frame, { lights: lightsOfGroup(group) });
const ofLight = (frame: Frame, light: Light): BulletinPart[] => parts(frame, { lights: [light] });

/** 达序时119项（其中已完成49项），占77.8%；滞后15项，占9.8%；… — shares of the judged, 100.0 % in all. */
function judgedParts({ judged, onSchedule, done, countsByLight }: RollUp): BulletinPart[] {
  const { behind, severe } = countsByLight;
  const shares = sharesInTenths([onSchedule, behind, severe]);
  const share = (index: number): BulletinPart[] =>
    judged < SHARES_FROM ? [] : [bulletinFrames.share(tenthsPercent(shares[index] ?? 0))];
  const completed = done === 0 ? [] : ofGroup(bulletinFrames.completed(done), 'completed');
  const clauses: readonly (readonly [number, readonly BulletinPart[]])[] = [
    [
      onSchedule,
      [...ofGroup(bulletinFrames.onSchedule(onSchedule), 'on-schedule'), ...completed, ...share(0)],
    ],
    [behind, [...ofLight(bulletinFrames.behind(behind), 'behind'), ...share(1)]],
    [severe, [...ofLight(bulletinFrames.severe(severe), 'severe'), ...share(2)]],
  ];
  const said = clauses.filter(([count]) => count > 0);
  return said.flatMap(([, clause], index) => (index === 0 ? clause : [bulletinFrames.next, ...clause]));
}

function reportedParts(whole: RollUp, basis: Basis): BulletinPart[] {
  const { total, unreported, judged, countsByLight } = whole;
  const reported = total - unreported;
  const notDue = countsByLight['not-due'];
  const due = notDue === 0 ? [] : ofLight(bulletinFrames.notDue(notDue, judged > 0), 'not-due');
  const head = ofGroup(bulletinFrames.reported(reported, basis), 'reported');
  if (judged === 0) return [...head, ...due];
  const all = judged === reported ? [] : ofGroup(bulletinFrames.judged(judged), 'judged');
  return [...head, ...all, bulletinFrames.colon, ...judgedParts(whole), ...due];
}

/**
 * 通报: counts first, each with its items, shares by largest remainder; then what is silent and why. Two paragraphs'
 * worth of parts, the first is the stronger.
 */
export function bulletin(
  board: Board,
  plan: Plan,
  demo: boolean,
  basis: Basis,
): readonly [readonly BulletinPart[], readonly BulletinPart[]] {
  const { whole } = board;
  const { total, unreported, countsByLight } = whole;
  const head = ofGroup(bulletinFrames.head(plan.year, total, monthText(board.asOf)), 'applicable');
  const silence = silencePhrase(board, plan, demo, basis);
  const apart = countsByLight['not-applicable'];
  const left = apart === 0 ? [] : ofLight(bulletinFrames.apart(apart), 'not-applicable');
  if (total === unreported) {
    const all = total === 0 ? [] : ofLight(bulletinFrames.all(total, silence), 'unreported');
    return [
      [...head, bulletinFrames.none(basis)],
      [...all, ...left],
    ];
  }
  const said = [...head, ...reportedParts(whole, basis)];
  if (unreported === 0) return [[...said, bulletinFrames.stop], left];
  return [
    [...said, bulletinFrames.next],
    [...ofLight(bulletinFrames.rest(unreported, silence), 'unreported'), ...left],
  ];
}

/** 落后27项, with the items it counts. */
export const laggingPhrase = (count: number): CountPhrase => ({
  phrase: bulletinFrames.lagging(count),
  filter: { lights: lightsOfGroup('lagging') },
});

export const bulletinWords = catalogue({
  laggards: '落后最严重的任务',
  worst: (shown: number) => `中最严重的${shown}项`,
  lead: (unit: string) => `（${unit}）`,
  reason: (reason: string) => `原因：${reason}`,
  list: '任务清单',
});
