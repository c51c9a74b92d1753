import type { Basis } from '../domain/basis.ts';
import type { Board } from '../domain/board.ts';
import { type ItemFilter, type LightGroup, lightsOfGroup } from '../domain/item-filter.ts';
import type { Light } from '../domain/light.ts';
import type { Plan } from '../domain/plan.ts';
import { type RollUp, sharesInTenths } from '../domain/roll-up.ts';
import { silencePhrase } from './board-words.ts';
import { monthText, tenthsPercent } from './format.ts';

/** A phrase with the number of items it counts, and which ones they are. */
export interface CountPhrase {
  readonly phrase: string;
  readonly filter: ItemFilter;
}
export type BulletinPart = string | CountPhrase;

/** Below so many judged items a share says less than the count: one item of nine is 11.1 %. */
const SHARES_FROM = 20;

const ofGroup = (phrase: string, group: LightGroup): CountPhrase => ({
  phrase,
  filter: { lights: lightsOfGroup(group) },
});
const ofLight = (phrase: string, light: Light): CountPhrase => ({ phrase, filter: { lights: [light] } });

/** 达序时119项（其中已完成49项），占77.8%；滞后15项，占9.8%；… — shares of the judged, 100.0 % in all. */
function judgedParts({ judged, onSchedule, done, countsByLight }: RollUp): BulletinPart[] {
  const { behind, severe } = countsByLight;
  const shares = sharesInTenths([onSchedule, behind, severe]);
  const share = (index: number): string =>
    judged < SHARES_FROM ? '' : `，占${tenthsPercent(shares[index] ?? 0)}`;
  const completed: BulletinPart[] =
    done === 0 ? [] : ['（其中', ofGroup(`已完成${done}项`, 'completed'), '）'];
  const clauses: readonly (readonly [number, readonly BulletinPart[]])[] = [
    [onSchedule, [ofGroup(`达序时${onSchedule}项`, 'on-schedule'), ...completed, share(0)]],
    [behind, [ofLight(`滞后${behind}项`, 'behind'), share(1)]],
    [severe, [ofLight(`严重滞后${severe}项`, 'severe'), share(2)]],
  ];
  const said = clauses.filter(([count]) => count > 0);
  return said.flatMap(([, clause], index) => (index === 0 ? clause : ['；', ...clause]));
}

function reportedParts(whole: RollUp, basis: Basis): BulletinPart[] {
  const { total, unreported, judged, countsByLight } = whole;
  const reported = total - unreported;
  const counted = basis === 'accepted' ? '审核通过或公开发布' : '填报';
  const notDue = countsByLight['not-due'];
  const due: BulletinPart[] =
    notDue === 0 ? [] : [judged > 0 ? '；' : '，', ofLight(`未到期${notDue}项`, 'not-due'), '，不作判定'];
  const parts: BulletinPart[] = ['已', ofGroup(`${counted}${reported}项`, 'reported')];
  if (judged === 0) return [...parts, ...due];
  const all: BulletinPart[] = judged === reported ? [] : ['，其中', ofGroup(`判定${judged}项`, 'judged')];
  return [...parts, ...all, '：', ...judgedParts(whole), ...due];
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
  const head: BulletinPart[] = [
    `${plan.year}年计划`,
    ofGroup(`${total}项任务`, 'applicable'),
    `中，截至${monthText(board.asOf)}`,
  ];
  const silence = silencePhrase(board, plan, demo, basis);
  const apart = countsByLight['not-applicable'];
  const left: BulletinPart[] =
    apart === 0 ? [] : ['另有', ofLight(`不适用${apart}项`, 'not-applicable'), '，不计入。'];
  if (total === unreported) {
    const none = `尚无${basis === 'accepted' ? '审核通过的' : ''}填报。`;
    return [
      [...head, none],
      [...(total === 0 ? [] : ['全部', ofLight(`${total}项`, 'unreported'), silence]), ...left],
    ];
  }
  const said = [...head, ...reportedParts(whole, basis)];
  if (unreported === 0) return [[...said, '。'], left];
  return [
    [...said, '；'],
    ['其余', ofLight(`${unreported}项`, 'unreported'), silence, ...left],
  ];
}

export const bulletinWords = {
  laggards: '落后最严重的任务',
  lagging: (count: number): CountPhrase => ofGroup(`落后${count}项`, 'lagging'),
  worst: (shown: number) => `中最严重的${shown}项`,
  lead: (unit: string) => `（${unit}）`,
  reason: (reason: string) => `原因：${reason}`,
  list: '任务清单',
} as const;
