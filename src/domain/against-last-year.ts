import { type Bound, mirroredBound } from './bound.ts';
import { absolute, compare, type Decimal, negate, subtract } from './decimal.ts';
import { isSmallerBetter } from './measure.ts';
import type { Target } from './plan.ts';
import { convert } from './unit.ts';
import type { YearFigure } from './year-figure.ts';

/** Why a goal and last year's outcome of the same indicator cannot be held against each other. */
export type Undecided = 'no-number' | 'unit' | 'part-year' | 'estimated' | 'bound' | 'about';

/** A goal beside what the year before had reached. */
export type AgainstLastYear =
  | {
      /** weaker: whoever just meets the goal stays behind last year, for certain */
      readonly kind: 'weaker' | 'stronger' | 'equal';
      /** the distance in the goal's unit, 百分点 for rates; never negative */
      readonly difference: Decimal;
      /** last year's figure is a bound, so the distance is the least it can be */
      readonly isLeast: boolean;
    }
  | { readonly kind: 'undecided'; readonly why: Undecided };

type Side = 'weaker' | 'stronger' | 'equal';

/**
 * On an axis where more is better: is the goal beyond last year's figure, which is a number or only a bound of it?
 * `isStrict` for a goal that is met only beyond itself (超). Undefined where the bound leaves it open.
 */
function sideOf(goal: Decimal, isStrict: boolean, value: Decimal, bound: Bound): Side | undefined {
  const order = compare(goal, value);
  switch (bound) {
    case '=':
      if (order === 0) return isStrict ? 'stronger' : 'equal';
      return order < 0 ? 'weaker' : 'stronger';
    case '>':
      return order < 0 || (order === 0 && !isStrict) ? 'weaker' : undefined;
    case '>=':
      return order < 0 ? 'weaker' : undefined;
    case '<':
      return order >= 0 ? 'stronger' : undefined;
    case '<=':
      return order > 0 || (order === 0 && isStrict) ? 'stronger' : undefined;
    case '~':
      return undefined;
  }
}

/** What counts on from January has by the year's end at least what it had in between; a rate may have turned. */
function boundOf({ reading, isWhole, measure }: YearFigure): Bound | undefined {
  if (reading.kind !== 'value') return undefined;
  const bound = reading.bound ?? '=';
  if (isWhole) return bound;
  if (measure !== 'cumulative') return undefined;
  return bound === '=' ? '>=' : bound.startsWith('>') ? bound : undefined;
}

/** 左右 is met below the goal too: where what just meets it stands otherwise than the goal itself, nothing is certain. */
function sideOfGoal(goal: Target, value: Decimal, bound: Bound): Side | 'about' | undefined {
  if (goal.goal === undefined) return undefined;
  const isTurned = isSmallerBetter(goal);
  const middle = isTurned ? negate(goal.goal) : goal.goal;
  const isStrict = !isTurned && goal.comparator === '>';
  const last = isTurned ? negate(value) : value;
  const limit = isTurned ? mirroredBound[bound] : bound;
  const side = sideOf(middle, isStrict, last, limit);
  if (side === undefined) return undefined;
  const slack = goal.comparator === '~' ? (goal.tolerance ?? '0') : '0';
  return sideOf(subtract(middle, slack), isStrict, last, limit) === side ? side : 'about';
}

const undecided = (why: Undecided): AgainstLastYear => ({ kind: 'undecided', why });

/**
 * Holds a goal against last year's outcome of the same indicator. Units convert exactly or nothing is said; where
 * smaller is better the direction turns; an estimate, part of a year of a rate, a bound or a 左右 that leaves it open
 * decides nothing.
 */
export function againstLastYear(goal: Target, last: YearFigure): AgainstLastYear {
  if (goal.goal === undefined || last.reading.kind !== 'value') return undecided('no-number');
  if (last.grade === 'estimated') return undecided('estimated');
  const value = convert(last.reading.value, last.unit, goal.unit ?? '');
  if (value === undefined) return undecided('unit');
  const bound = boundOf(last);
  if (bound === undefined) return undecided('part-year');
  const side = sideOfGoal(goal, value, bound);
  if (side === undefined) return undecided('bound');
  if (side === 'about') return undecided('about');
  return { kind: side, difference: absolute(subtract(goal.goal, value)), isLeast: bound !== '=' };
}

/** Of what falls or is kept low a weaker goal is looser (宽于), of everything else lower (低于). */
export const isHeldDown = (target: Target): boolean =>
  isSmallerBetter(target) || target.measure === 'reduction';
