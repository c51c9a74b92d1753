import type { ChangeBody } from './change-bodies.ts';
import { compare, type Decimal, isNegative, isZero } from './decimal.ts';
import { isStaged } from './entry-form.ts';
import type { Measure, Plan, Target } from './plan.ts';
import { parseQuantity, type QuantityRefusal } from './quantity.ts';
import { type ReasonRefusal, refusalOfProse, refusalOfReason } from './reason.ts';

/** What a person filled in of a revision; all text, as typed. */
export interface RevisionFields {
  readonly goal: string;
  readonly goalStage: string;
  readonly reason: string;
  readonly documentNumber: string;
}

export type RevisionRefusal =
  | QuantityRefusal
  | { readonly code: 'goal-not-positive' }
  | { readonly code: 'goal-negative' }
  | { readonly code: 'stage-missing' }
  | { readonly code: 'unchanged' }
  | ReasonRefusal;

export type RevisionRefusals = Partial<Record<keyof RevisionFields, RevisionRefusal>>;

export const blankRevision: RevisionFields = { goal: '', goalStage: '', reason: '', documentNumber: '' };

type Goal = Pick<ChangeBody<'target-revised'>, 'goal' | 'goalStage'>;

/** A count of nothing is no promise; a fall below zero would be a rise, and no ceiling lies under zero (0 is 清零). */
const MUST_BE_POSITIVE: readonly Measure[] = ['cumulative'];
const MAY_NOT_BE_NEGATIVE: readonly Measure[] = ['reduction', 'ceiling'];

function refusalOf(goal: Decimal, target: Target): RevisionRefusal | undefined {
  const { measure } = target;
  if (MUST_BE_POSITIVE.includes(measure) && (isZero(goal) || isNegative(goal)))
    return { code: 'goal-not-positive' };
  if (MAY_NOT_BE_NEGATIVE.includes(measure) && isNegative(goal)) return { code: 'goal-negative' };
  return target.goal !== undefined && compare(goal, target.goal) === 0 ? { code: 'unchanged' } : undefined;
}

/** The new goal as typed, in the target's unit or as one of its stages; or why it is none. */
export function readGoal(
  fields: Pick<RevisionFields, 'goal' | 'goalStage'>,
  target: Target,
): { ok: true; goal: Goal } | { ok: false; refusal: RevisionRefusal } {
  if (isStaged(target)) {
    const { goalStage } = fields;
    if (!target.stages?.includes(goalStage)) return { ok: false, refusal: { code: 'stage-missing' } };
    return goalStage === target.goalStage
      ? { ok: false, refusal: { code: 'unchanged' } }
      : { ok: true, goal: { goalStage } };
  }
  const quantity = parseQuantity(fields.goal, target.unit ?? '');
  if (!quantity.ok) return quantity;
  const refusal = refusalOf(quantity.value, target);
  return refusal === undefined ? { ok: true, goal: { goal: quantity.value } } : { ok: false, refusal };
}

/**
 * Turns a filled-in form into the body of a change, or says beside which field what is wrong. The latest revision
 * stands as a whole, so the goal of the year's start may be said again; the goal in force is no change.
 * @param target as it is in force
 */
export function readRevision(
  fields: RevisionFields,
  target: Target,
  { id }: Pick<Plan, 'id'>,
): { ok: true; body: ChangeBody<'target-revised'> } | { ok: false; refusals: RevisionRefusals } {
  const read = readGoal(fields, target);
  const reason = fields.reason.trim();
  const documentNumber = fields.documentNumber.trim();
  const noReason = refusalOfReason(reason);
  const noNumber = refusalOfProse(documentNumber);
  const refusals: RevisionRefusals = {
    ...(read.ok ? {} : { [isStaged(target) ? 'goalStage' : 'goal']: read.refusal }),
    ...(noReason && { reason: noReason }),
    ...(noNumber && { documentNumber: noNumber }),
  };
  if (!read.ok || noReason || noNumber) return { ok: false, refusals };
  const number = documentNumber === '' ? {} : { documentNumber };
  return { ok: true, body: { planId: id, targetId: target.id, ...read.goal, reason, ...number } };
}
