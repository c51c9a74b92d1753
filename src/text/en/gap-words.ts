import type { Bound } from '../../domain/bound.ts';
import type { Side } from '../bounded-gap.ts';
import type { Words } from '../catalogue.ts';
import type { gapWords } from '../gap-words.ts';

const REACHES: Readonly<Record<Bound, string>> = {
  '=': '',
  '>': 'more than ',
  '>=': 'at least ',
  '<': 'less than ',
  '<=': 'at most ',
  '~': 'about ',
};
const SIDES: Readonly<Record<Side, string>> = {
  above: 'above',
  below: 'below',
  level: 'exactly at',
  near: 'about at',
  'not-below': 'not below',
  'not-above': 'not above',
  'not-over': 'not over',
  unsure: 'not known to be over',
};
const SCHEDULE: Readonly<Record<Side, string>> = {
  above: 'ahead of schedule',
  below: 'behind schedule',
  level: 'exactly on schedule',
  near: 'about on schedule',
  'not-below': 'not behind schedule',
  'not-above': 'not ahead of schedule',
  'not-over': 'exactly on schedule',
  unsure: 'exactly on schedule',
};

const before = (amount: string): string => (amount === '' ? '' : `${amount} `);

export const gapEnglish: Words<typeof gapWords> = {
  sized: (amount, reach) => `${REACHES[reach]}${amount}`,
  ended: (number, bound) => `${REACHES[bound]}${number}`,
  uncleared: (amount) => (amount === '' ? 'not all cleared' : `${amount} left to clear`),
  allCleared: 'all cleared',
  besideGoal: (side, amount, measure) => {
    const thing = measure === 'ceiling' ? 'ceiling' : 'goal';
    const said = `${before(amount)}${SIDES[side]} the ${thing}`;
    return measure === 'reduction' ? `the fall is ${said}` : said;
  },
  completed: (share, bound) => `${REACHES[bound]}${share} complete`,
  besideSchedule: (side, amount) => `${before(amount)}${SCHEDULE[side]}`,
  early: 'done early',
};
