import { addMonths, type Period } from '../domain/period.ts';
import type { Plan } from '../domain/plan.ts';
import type { Rim } from './rim.ts';

const SHANGHAI_MS = 8 * 3_600_000;

/** The calendar's month in Asia/Shanghai, which has no summer time. */
export const currentPeriod = (rim: Pick<Rim, 'now'>): Period =>
  new Date(Date.parse(rim.now()) + SHANGHAI_MS).toISOString().slice(0, 7);

/** The month that is to be reported now: the last one that is over, within the plan's own. */
export function dueForReport(rim: Pick<Rim, 'now'>, { periods }: Pick<Plan, 'periods'>): Period {
  const over = addMonths(currentPeriod(rim), -1);
  if (over < periods.from) return periods.from;
  return over > periods.to ? periods.to : over;
}
