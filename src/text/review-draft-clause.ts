import type { Target } from '../domain/plan.ts';
import type { Standing } from '../domain/standing.ts';
import type { FigureOf } from './official-outcome.ts';
import { type CountClause, countClause } from './review-draft-count.ts';
import { type Deed, deedOf } from './review-draft-deed.ts';
import { type RateClause, rateClause } from './review-draft-rate.ts';

export type DeedClause = Deed & { readonly kind: 'deed' };

/** What is told of one item before it is joined with others. */
export type Clause = DeedClause | CountClause | RateClause;

/** 实现信访积案动态清零. */
const clearedClause = ({ name }: Target): DeedClause =>
  name.endsWith('清零')
    ? { kind: 'deed', verb: '实现', object: name, tail: '' }
    : { kind: 'deed', verb: '', object: name, tail: '已清零' };

/**
 * What is told of an item as a report reviews a year, from the words of its promise; `before` is the promise that stands
 * before it. Undefined where only a person can make a sentence of it.
 */
export function clauseOf(
  standing: Standing,
  before: Target | undefined,
  figureOf: FigureOf,
): Clause | undefined {
  const { target, entry, assessment } = standing;
  if (entry?.reading.kind === 'stage') {
    const deed = deedOf(standing);
    return deed && { kind: 'deed', ...deed };
  }
  if (target.measure === 'cumulative') return countClause(standing, before, figureOf);
  if (target.measure !== 'ceiling') return rateClause(standing, figureOf);
  if (assessment?.met !== true) return undefined;
  return target.goal === '0' ? clearedClause(target) : rateClause(standing, figureOf);
}
