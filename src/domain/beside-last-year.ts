import { absolute, compare, type Decimal, subtract } from './decimal.ts';
import type { Plan } from './plan.ts';
import type { Standing } from './standing.ts';
import { convert } from './unit.ts';
import type { YearFigure } from './year-figure.ts';

/** A year's outcome beside that of the year before: which is the higher number, and by how much where both are exact. */
export type BesideLastYear =
  | { readonly order: 'higher' | 'lower'; readonly difference?: Decimal }
  | { readonly order: 'equal' };

/** The numbers that a figure with a bound may stand for, as the side on which it is open. */
const OPEN: Readonly<Record<string, 'up' | 'down'>> = { '>': 'up', '>=': 'up', '<': 'down', '<=': 'down' };

/** Open upwards and higher, or open downwards and lower, stays so whatever the exact numbers are. */
function orderOf(order: -1 | 0 | 1, own: string, last: string): 'higher' | 'lower' | undefined {
  const [mine, theirs] = [OPEN[own], OPEN[last]];
  if (order > 0 && mine !== 'down' && theirs !== 'up') return 'higher';
  if (order < 0 && mine !== 'up' && theirs !== 'down') return 'lower';
  // At the very bound only a strict one decides: 200 is less than 超200.
  if (order === 0 && (own === '>' || last === '<') && mine !== 'down' && theirs !== 'up') return 'higher';
  if (order === 0 && (own === '<' || last === '>') && mine !== 'up' && theirs !== 'down') return 'lower';
  return undefined;
}

/**
 * Holds a standing against last year's figure of the same indicator, like with like only: two whole years, one measure,
 * units that convert exactly, no estimate, no 约. The difference is in the target's unit, 百分点 for rates. Undefined
 * where nothing is certain.
 */
export function besideLastYear(
  { target, entry }: Standing,
  { periods }: Pick<Plan, 'periods'>,
  last: YearFigure,
): BesideLastYear | undefined {
  if (entry?.reading.kind !== 'value' || last.reading.kind !== 'value') return undefined;
  if (entry.grade === 'estimated' || last.grade === 'estimated') return undefined;
  if (entry.period < periods.to || !last.isWhole) return undefined;
  if (last.measure !== undefined && last.measure !== target.measure) return undefined;
  const value = convert(last.reading.value, last.unit, target.unit ?? '');
  if (value === undefined) return undefined;
  const [own, theirs] = [entry.reading.bound ?? '=', last.reading.bound ?? '='];
  if (own === '~' || theirs === '~') return undefined;
  const compared = compare(entry.reading.value, value);
  const isExact = own === '=' && theirs === '=';
  if (isExact && compared === 0) return { order: 'equal' };
  const order = orderOf(compared, own, theirs);
  if (order === undefined) return undefined;
  return isExact ? { order, difference: absolute(subtract(entry.reading.value, value)) } : { order };
}
