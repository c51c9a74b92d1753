import { compare, type Decimal } from './decimal.ts';
import { gapToGoal, gapToSchedule } from './goal-gap.ts';
import { type Lag, lagOf } from './lag-days.ts';
import type { Light } from './light.ts';
import type { Plan } from './plan.ts';
import type { Standing } from './standing.ts';

/** From what wants attention most to what wants none; silence stands before what is known to be on its way. */
const URGENCY: readonly Light[] = [
  'severe',
  'behind',
  'unreported',
  'on-track',
  'provisional',
  'not-due',
  'attained',
  'done',
  'not-applicable',
];

/**
 * 差距 in 百分点, negative for what is short: completion against schedule, and for a rate of which no share is told the
 * rate against its goal. Undefined where neither is there, as for a count that must stay under its ceiling.
 */
export const gapInPoints = (standing: Standing): Decimal | undefined =>
  standing.light === 'not-due' ? undefined : (gapToSchedule(standing) ?? gapToGoal(standing));

/** One row of a list that is read from the top: an item and how many days it is behind. */
export interface Item {
  readonly standing: Standing;
  readonly lag: Lag;
  readonly gap?: Decimal;
}

const NOTHING_SHORT: Decimal = '1000000';

const lagDays = ({ lag }: Item): number => (lag.kind === 'none' ? 0 : lag.days);

/**
 * Worst first: by light, then by the gap in 百分点 (those without one after them), then by days behind; what is equal
 * stays in the order it came in, which is that of the document.
 */
export function worstFirst(standings: readonly Standing[], plan: Pick<Plan, 'periods'>): Item[] {
  const items = standings.map((standing): Item => {
    const gap = gapInPoints(standing);
    return { standing, lag: lagOf(standing, plan), ...(gap === undefined ? {} : { gap }) };
  });
  return items.sort(
    (a, b) =>
      URGENCY.indexOf(a.standing.light) - URGENCY.indexOf(b.standing.light) ||
      compare(a.gap ?? NOTHING_SHORT, b.gap ?? NOTHING_SHORT) ||
      lagDays(b) - lagDays(a),
  );
}
