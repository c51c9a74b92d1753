import type { Decimal } from './decimal.ts';
import { expectationOf } from './pace.ts';
import { percentText } from './pace-shares.ts';
import { type Period, periodsFrom } from './period.ts';
import type { Pace, Plan, Target } from './plan.ts';

/** By month what is due at its end, 0…1. */
export type Shares = Readonly<Record<Period, Decimal>>;

/** What a person filled in of a pace; all text, as typed. */
export interface PaceFields {
  readonly kind: Pace['kind'];
  /** month of the deadline */
  readonly due: string;
  /** by month what is due at its end: a per cent, or the name of a stage; blank is carried on from the month before */
  readonly shares: Readonly<Record<Period, string>>;
  readonly reason: string;
  /** what the texts were printed from, by month: it stands wherever its text does, also one that was cut off */
  readonly exact?: Shares;
}

/**
 * A pace as the fields that would give it again; what it does not say is blank, its deadline the plan's end. What a
 * curve asked for before the plan began is said in the first month.
 * @param pace as it reads under the target's goal
 */
export function fieldsOfPace(pace: Pace, target: Target, plan: Pick<Plan, 'periods'>): PaceFields {
  const { kind, due = plan.periods.to, shares = {} } = pace;
  const fields = { kind, due, shares: {}, reason: '' };
  if (kind !== 'curve') return fields;
  const { from } = plan.periods;
  const named = Object.keys(shares).map((period) => (period < from ? from : period));
  const months = periodsFrom(from, plan.periods.to);
  const exact = Object.fromEntries(
    months.map((period) => [period, expectationOf({ ...target, pace }, period, plan).share]),
  );
  const texts = months
    .filter((period) => named.includes(period))
    .map((period) => [period, percentText(exact[period] ?? '0', target)]);
  return { ...fields, shares: Object.fromEntries(texts), exact };
}
