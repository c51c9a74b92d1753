import { type Decimal, divide, round } from './decimal.ts';
import { isJudged, isOnSchedule } from './light.ts';
import type { LightRule } from './light-rule.ts';
import { type RollUp, rollUp } from './roll-up.ts';
import type { Standing } from './standing.ts';

/** Who is compared: a unit by the items it leads, or an area by its own. */
export interface Contestant {
  readonly id: string;
  /** absent for an id nobody defined */
  readonly name?: string;
  /** items name it though it is no longer there, or was never defined here: listed, not ranked */
  readonly gone?: 'dissolved' | 'unknown';
}

/** What a contestant is compared by. Counts are of items, as bulletins count. */
export interface Score {
  readonly contestant: Contestant;
  /** of all its items */
  readonly rollUp: RollUp;
  /** 可比: judged or not reported; what is not due or does not apply is apart */
  readonly comparable: number;
  /** on schedule by a figure that is not overdue: what the share counts */
  readonly timely: number;
  /** judged by a figure that is overdue (逾期未报); of these `rollUp.onSchedule − timely` look on schedule */
  readonly stale: number;
  /** timely / comparable, 0…1; absent where nothing is comparable */
  readonly share?: Decimal;
  /** mean distance of what was judged and reported in time, in points with one decimal; absent where nothing was */
  readonly gap?: Decimal;
}

const isTimely = ({ light, overdue }: Standing): boolean => isJudged(light) && !overdue;

/** What a contestant's items come to. Silence counts against it and is never left out. */
export function scoreOf(contestant: Contestant, items: readonly Standing[], rule: LightRule): Score {
  const whole = rollUp(items, rule);
  const inTime = items.filter(isTimely);
  const { points } = rollUp(inTime, rule);
  const comparable = whole.judged + whole.unreported;
  const timely = inTime.filter(({ light }) => isOnSchedule(light)).length;
  return {
    contestant,
    rollUp: whole,
    comparable,
    timely,
    stale: whole.judged - inTime.length,
    ...(comparable === 0 ? {} : { share: divide(String(timely), String(comparable)) }),
    ...(points === undefined ? {} : { gap: round(points, 1) }),
  };
}
