import type { ChangeBody } from './change-bodies.ts';
import { canonical, compare, type Decimal, divide, isNegative } from './decimal.ts';
import { isStaged } from './entry-form.ts';
import { isSamePace } from './pace.ts';
import type { PaceFields, Shares } from './pace-fields.ts';
import { formsShare, percentText, shareOfStage } from './pace-shares.ts';
import { type Period, periodsFrom } from './period.ts';
import type { Pace, Plan, Target } from './plan.ts';
import { parseQuantity } from './quantity.ts';
import { type ReasonRefusal, refusalOfReason } from './reason.ts';

export type ShareRefusal =
  | { readonly code: 'not-a-share' }
  | { readonly code: 'share-outside' }
  /** less than an earlier month asked for */
  | { readonly code: 'share-falls'; readonly since: Period; readonly share: Decimal }
  /** the last month does not ask for the whole */
  | { readonly code: 'not-whole' };

export interface PaceRefusals {
  readonly kind?: { readonly code: 'unchanged' } | { readonly code: 'kind-unfit' };
  readonly due?: { readonly code: 'due-missing' };
  /** nothing stands in any month */
  readonly shares?: { readonly code: 'no-month' };
  readonly sharesByPeriod: Readonly<Record<Period, ShareRefusal>>;
  readonly reason?: ReasonRefusal;
}

type PlanSpan = Pick<Plan, 'id' | 'periods'>;

const monthsOf = ({ periods }: Pick<Plan, 'periods'>): Period[] => periodsFrom(periods.from, periods.to);

/** What progress of this target can follow: where no share is formed, only the whole goal can be due, at once or by a month. */
export const paceKindsOf = (target: Target): readonly Pace['kind'][] =>
  formsShare(target) ? ['linear', 'hold', 'deadline', 'curve'] : ['hold', 'deadline'];

function readShare(typed: string, target: Target): Decimal | ShareRefusal {
  if (isStaged(target)) return shareOfStage(typed, target) ?? { code: 'not-a-share' };
  const quantity = parseQuantity(typed, '%');
  if (!quantity.ok) return { code: 'not-a-share' };
  if (isNegative(quantity.value) || compare(quantity.value, '100') > 0) return { code: 'share-outside' };
  return canonical(divide(quantity.value, '100'));
}

interface ReadShares {
  readonly shares: Shares;
  readonly refusals: Readonly<Record<Period, ShareRefusal>>;
}

/** Month by month; what is refused is left out, so that the others can still be drawn. */
function readShares(fields: PaceFields, target: Target, plan: Pick<Plan, 'periods'>): ReadShares {
  const shares: Record<Period, Decimal> = {};
  const refusals: Record<Period, ShareRefusal> = {};
  let before: { since: Period; share: Decimal } | undefined;
  for (const period of monthsOf(plan)) {
    const typed = (fields.shares[period] ?? '').trim();
    if (typed === '') continue;
    const exact = fields.exact?.[period];
    const isUntouched = exact !== undefined && typed === percentText(exact, target);
    const share = isUntouched ? exact : readShare(typed, target);
    if (typeof share !== 'string') refusals[period] = share;
    else if (before !== undefined && compare(share, before.share) < 0)
      refusals[period] = { code: 'share-falls', ...before };
    else {
      shares[period] = share;
      before = { since: period, share };
    }
  }
  const last = plan.periods.to;
  const isAnything = before !== undefined || Object.keys(refusals).length > 0;
  if (isAnything && !refusals[last] && compare(before?.share ?? '0', '1') !== 0)
    refusals[last] = { code: 'not-whole' };
  return { shares, refusals };
}

/** The pace as far as it can be read: what a drawing shows while somebody is typing. */
export function paceSoFar(fields: PaceFields, target: Target, plan: Pick<Plan, 'periods'>): Pace {
  const { kind, due } = fields;
  if (kind === 'deadline') return due === '' ? { kind } : { kind, due };
  return kind === 'curve' ? { kind, shares: readShares(fields, target, plan).shares } : { kind };
}

function refusalsOf(fields: PaceFields, target: Target, plan: PlanSpan, pace: Pace): PaceRefusals {
  const { kind } = fields;
  const curve = kind === 'curve' ? readShares(fields, target, plan) : { shares: {}, refusals: {} };
  const isEmpty = Object.keys(curve.shares).length + Object.keys(curve.refusals).length === 0;
  const isFit = paceKindsOf(target).includes(kind);
  const isSame = isFit && isSamePace(pace, target.pace, plan);
  const noReason = refusalOfReason(fields.reason);
  return {
    ...(isFit ? {} : { kind: { code: 'kind-unfit' } as const }),
    ...(isSame ? { kind: { code: 'unchanged' } as const } : {}),
    ...(kind === 'deadline' && !monthsOf(plan).includes(fields.due)
      ? { due: { code: 'due-missing' } as const }
      : {}),
    ...(kind === 'curve' && isEmpty ? { shares: { code: 'no-month' } as const } : {}),
    sharesByPeriod: curve.refusals,
    ...(noReason && { reason: noReason }),
  };
}

/**
 * Turns a filled-in form into the body of a change, or says beside which field what is wrong. Nothing is guessed: a
 * curve never falls, ends with the whole and says at least one month; the pace in force is no change.
 * @param target as it is in force, with the pace in force
 */
export function readPace(
  fields: PaceFields,
  target: Target,
  plan: PlanSpan,
): { ok: true; body: ChangeBody<'pace-set'> } | { ok: false; refusals: PaceRefusals } {
  const pace = paceSoFar(fields, target, plan);
  const { sharesByPeriod, ...refusals } = refusalsOf(fields, target, plan, pace);
  if (Object.keys(refusals).length + Object.keys(sharesByPeriod).length > 0)
    return { ok: false, refusals: { ...refusals, sharesByPeriod } };
  const { goalStage } = target;
  const measuredBy = pace.kind === 'curve' && goalStage !== undefined ? { goalStage } : {};
  const body = { planId: plan.id, targetId: target.id, pace, ...measuredBy, reason: fields.reason.trim() };
  return { ok: true, body };
}
