import { type Change, type ChangeOf, isKnown } from './change.ts';
import { isLater } from './clock.ts';
import { foldTarget, type TargetChange } from './fold.ts';
import type { Target } from './plan.ts';
import { targetInForce } from './target-state.ts';

/** A change of what is asked of a target: of its goal, or of how much is due when. */
export type Alteration = ChangeOf<'target-revised' | 'pace-set'>;

/** True for the changes that `alteredBy` tells. */
export const isAlteration = (change: Change): change is Alteration =>
  isKnown(change) && (change.kind === 'target-revised' || change.kind === 'pace-set');

/** The change that brought a target into the plan. */
export const isDefinition = (change: Change): change is ChangeOf<'target-defined'> =>
  isKnown(change) && change.kind === 'target-defined';

export interface Altered {
  readonly before: Target;
  readonly after: Target;
}

/**
 * The target as it was asked for right before a change and right after it, whatever was changed since. `history` is the
 * target's, in any order; a document's definition counts whenever it was loaded. Undefined without one.
 */
export function alteredBy(change: Alteration, history: readonly Change[]): Altered | undefined {
  const earlier: readonly TargetChange[] = [
    ...history.filter(isDefinition),
    ...history.filter(isAlteration).filter((other) => isLater(change, other)),
  ];
  const { targetId } = change.body;
  const before = targetInForce(foldTarget(targetId, earlier));
  const after = targetInForce(foldTarget(targetId, [...earlier, change]));
  return before === undefined || after === undefined ? undefined : { before, after };
}
