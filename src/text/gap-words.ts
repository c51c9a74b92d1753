import type { Bound } from '../domain/bound.ts';
import type { Target } from '../domain/plan.ts';
import type { Side } from './bounded-gap.ts';
import { catalogue } from './catalogue.ts';

type Around = readonly [before: string, after: string];

/** What stands around a thing to say where a figure lies beside it: 与目标持平, 高于目标. */
export const SIDES: Readonly<Record<Side, Around>> = {
  above: ['高于', ''],
  below: ['低于', ''],
  level: ['与', '持平'],
  near: ['与', '基本持平'],
  'not-below': ['不低于', ''],
  'not-above': ['不高于', ''],
  'not-over': ['未超过', ''],
  unsure: ['尚不能确定超过', ''],
};

/** Around the size of a distance what a bound leaves open of it: 5家以上, 不足5家. */
export const REACHES: Readonly<Record<Bound, Around>> = {
  '=': ['', ''],
  '>': ['', '以上'],
  '>=': ['', '以上'],
  '<': ['不足', ''],
  '<=': ['不超过', ''],
  '~': ['约', ''],
};

/** Behind a share, or a signed number, what a bound leaves open of it: 100%以下. */
export const ENDS: Readonly<Record<Bound, string>> = {
  '=': '',
  '>': '以上',
  '>=': '以上',
  '<': '以下',
  '<=': '以下',
  '~': '左右',
};

const SCHEDULE: Readonly<Record<Side, string>> = {
  above: '超序时',
  below: '落后序时',
  level: '与序时持平',
  near: '与序时基本持平',
  'not-below': '不落后于序时',
  'not-above': '不超前于序时',
  'not-over': '与序时持平',
  unsure: '与序时持平',
};

/** How far a figure is from its goal and its schedule; amounts come with their unit, '' where no size is known. */
export const gapWords = catalogue({
  sized: (amount: string, reach: Bound) => `${REACHES[reach][0]}${amount}${REACHES[reach][1]}`,
  ended: (number: string, bound: Bound) => `${number}${ENDS[bound]}`,
  uncleared: (amount: string) => (amount === '' ? '尚未清零' : `尚未清零，余${amount}`),
  allCleared: '已清零',
  besideGoal: (side: Side, amount: string, measure: Target['measure']) => {
    const [before, after] = SIDES[side];
    const fall = measure === 'reduction' ? '降幅' : '';
    return `${fall}${before}${measure === 'ceiling' ? '控制目标' : '目标'}${after}${amount}`;
  },
  completed: (share: string, bound: Bound) => `完成${share}${ENDS[bound]}`,
  besideSchedule: (side: Side, amount: string) => `${SCHEDULE[side]}${amount}`,
  early: '提前完成',
});
