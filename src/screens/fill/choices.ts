import { outlooks } from '../../domain/change-bodies.ts';
import { isStaged } from '../../domain/entry-form.ts';
import { NOT_STARTED } from '../../domain/measure.ts';
import type { Target } from '../../domain/plan.ts';
import { type Column, personalGrades } from './row-texts.ts';

/** The stages of a target in their order; their place in the list is their number on the keyboard. */
export const stagesOf = (target: Target): string[] => [NOT_STARTED, ...(target.stages ?? [])];

/** What a digit chooses in a list: 3 the third stage, 0 that work has not begun or no outlook. */
export function choiceOf(column: Column, digit: number, target: Target): string | undefined {
  if (column === 'figure' && isStaged(target)) return stagesOf(target)[digit];
  if (column === 'grade') return personalGrades[digit - 1];
  if (column === 'outlook') return digit === 0 ? '' : outlooks[digit - 1];
  return undefined;
}
