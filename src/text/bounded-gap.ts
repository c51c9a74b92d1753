import { type Bound, mirroredBound } from '../domain/bound.ts';
import { absolute, compare, type Decimal } from '../domain/decimal.ts';
import { isSmallerBetter } from '../domain/measure.ts';
import type { Target } from '../domain/plan.ts';
import type { Standing } from '../domain/standing.ts';

/** 超, 不足, 约 of the figure in force; `=` where it is exact or there is none. */
export const boundOf = ({ entry }: Pick<Standing, 'entry'>): Bound =>
  entry?.reading.kind === 'value' ? (entry.reading.bound ?? '=') : '=';

/** What the bound leaves open of the share: where smaller is better more of the figure is less of the way. */
export const boundOfShare = (standing: Pick<Standing, 'entry' | 'target'>): Bound => {
  const bound = boundOf(standing);
  return isSmallerBetter(standing.target) ? mirroredBound[bound] : bound;
};

/** Where a figure lies. `not-over` and `unsure`: at a goal that is to be passed, 超5%, and not known to have passed it. */
export const sides = [
  'above',
  'below',
  'level',
  'near',
  'not-below',
  'not-above',
  'not-over',
  'unsure',
] as const;
export type Side = (typeof sides)[number];

/** A distance as it may be said of a bounded figure; without a size where none is known. */
export interface SaidGap {
  readonly side: Side;
  readonly size?: Decimal;
  /** what the figure's bound makes of the size: over 25 is more than 5 above 20, over 15 less than 5 below */
  readonly reach: Bound;
}

const AT: Readonly<Record<Bound, Side>> = {
  '=': 'level',
  '~': 'near',
  '>': 'above',
  '<': 'below',
  '>=': 'not-below',
  '<=': 'not-above',
};
const AT_STRICT: Readonly<Record<Bound, Side>> = {
  ...AT,
  '=': 'not-over',
  '~': 'not-over',
  '<=': 'not-over',
  '>=': 'unsure',
};

/** Only where the numbers are equal does the bound decide the side; else it is that of the number, as the light is. */
const sized = (gap: Decimal, bound: Bound, at: Readonly<Record<Bound, Side>>): SaidGap => {
  const order = compare(gap, '0');
  if (order > 0) return { side: 'above', size: gap, reach: bound };
  if (order < 0) return { side: 'below', size: absolute(gap), reach: mirroredBound[bound] };
  return { side: at[bound], reach: bound };
};

/** Where a figure with this bound lies beside its goal; `gap` is its number minus the goal. Never says what `met` denies. */
export const besideGoal = (gap: Decimal, bound: Bound, target: Target): SaidGap =>
  sized(gap, bound, target.comparator === '>' && !isSmallerBetter(target) ? AT_STRICT : AT);

/** The same beside the schedule; what is called on time is not said to be behind by the bound alone. */
export const besideSchedule = (gap: Decimal, bound: Bound, isMissed: boolean): SaidGap =>
  sized(gap, bound, isMissed ? AT : { ...AT, '<': 'near', '<=': 'near' });
