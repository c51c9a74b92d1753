import { add, canonical, compare, type Decimal, maximum, multiply, round, subtract } from './decimal.ts';
import type { Target } from './plan.ts';

/** Where the way to a goal starts, and which way is forward: downwards for a level that is to become smaller. */
export interface Way {
  readonly start: Decimal;
  readonly falls: boolean;
  /** what was achieved stays achieved: a count does not fall */
  readonly keeps: boolean;
}

/** Why nothing is forecast, whatever is reported. */
export type NoWay = 'rate' | 'ceiling' | 'stages' | 'hold' | 'no-way';

/** A level without a baseline, or with one already beyond the goal, has no way; nor has a count that is to stay low. */
function startOf({ measure, goal, baseline, comparator }: Target): Way | undefined {
  const [keeps, falls] = [measure === 'cumulative', comparator === '<='];
  if (goal === undefined || (keeps ? falls : baseline === undefined)) return undefined;
  const start = baseline ?? '0';
  const forward = falls ? compare(start, goal) >= 0 : compare(start, goal) <= 0;
  return forward ? { start, falls, keeps } : undefined;
}

/** The way from the baseline, or from nothing, to the goal; else why there is none to go on by the pace so far. */
export function wayOf(target: Target): Way | NoWay {
  switch (target.measure) {
    case 'milestone':
    case 'award':
      return 'stages';
    case 'growth':
    case 'reduction':
      return 'rate';
    case 'ceiling':
      return 'ceiling';
    default:
      return target.pace.kind === 'hold' ? 'hold' : (startOf(target) ?? 'no-way');
  }
}

/** How far `value` is beyond `from`, in the direction of the goal. */
export const advance = (from: Decimal, value: Decimal, { falls }: Way): Decimal =>
  falls ? subtract(from, value) : subtract(value, from);

/**
 * Where a figure gets to at a pace; a count never below where it is. Rounded to 12 places: three thirds of a year must
 * meet the goal exactly.
 */
export function projected(value: Decimal, pace: Decimal, months: number, { falls, keeps }: Way): Decimal {
  const gained = multiply(pace, String(months));
  const reached = canonical(round(falls ? subtract(value, gained) : add(value, gained), 12));
  return keeps ? maximum(value, reached) : reached;
}
