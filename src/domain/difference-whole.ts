import type { Decimal } from './decimal.ts';
import type { RollUp } from './roll-up.ts';

/** 较上期: what became of a whole's completion. `first`: nothing was reported before, so there is nothing to hold it against. */
export type WholeChange =
  | { readonly kind: 'moved'; readonly before: Decimal; readonly after: Decimal }
  | { readonly kind: 'first' };

/** Something was to be reported and nobody did: what such a whole has achieved is not known, and not nothing. */
export const isSilent = ({ total, unreported }: RollUp): boolean => total > 0 && total === unreported;

/**
 * The change of a gauge since an earlier moment, as the two completions; `before` is undefined where that moment lies
 * before the plan. Undefined where nothing is reported on either side, or a side has nothing to divide: a change from
 * silence to figures is no rise, and nothing at all is no standstill.
 */
export function changeOfWhole(before: RollUp | undefined, after: RollUp): WholeChange | undefined {
  if (after.completion === undefined) return undefined;
  const wasSilent = before === undefined || isSilent(before);
  if (wasSilent) return isSilent(after) ? undefined : { kind: 'first' };
  if (before.completion === undefined) return undefined;
  return { kind: 'moved', before: before.completion, after: after.completion };
}
