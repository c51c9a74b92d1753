import type { ChangeOf } from '../domain/change.ts';
import type { Target } from '../domain/plan.ts';
import type { Altered } from '../domain/target-before.ts';
import { paceText } from './pace-words.ts';
import { goalText } from './target-words.ts';

interface FromTo {
  readonly before: string;
  readonly after: string;
}

/** From which goal to which; where the target's definition is not on this device, only what the change says itself. */
export function goalTexts(
  { body: { goal, goalStage } }: ChangeOf<'target-revised'>,
  target: Target | undefined,
  altered: Altered | undefined,
): FromTo {
  if (altered !== undefined) return { before: goalText(altered.before), after: goalText(altered.after) };
  return { before: '', after: goal === undefined ? (goalStage ?? '') : `${goal}${target?.unit ?? ''}` };
}

/** From which pace to which. */
export function paceTexts(
  { body: { pace, goalStage } }: ChangeOf<'pace-set'>,
  target: Target | undefined,
  altered: Altered | undefined,
): FromTo {
  if (altered !== undefined) {
    const { before, after } = altered;
    return { before: paceText(before.pace, before), after: paceText(after.pace, after) };
  }
  // Its shares are named by the goal that they were measured by.
  const paced = target && { ...target, ...(goalStage && { goalStage }) };
  return { before: '', after: paced === undefined ? '' : paceText(pace, paced) };
}
