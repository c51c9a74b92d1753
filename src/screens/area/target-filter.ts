import type { Light } from '../../domain/light.ts';
import type { Target } from '../../domain/plan.ts';
import type { Standing } from '../../domain/standing.ts';

export interface TargetFilter {
  readonly light?: Light | undefined;
  readonly kind?: Target['kind'] | undefined;
  readonly text: string;
}

export const noFilter: TargetFilter = { text: '' };

const contains = (target: Target, text: string): boolean =>
  `${target.name}\n${target.quote}`.toLowerCase().includes(text.trim().toLowerCase());

/** Those that pass every part of the filter; an empty part lets all pass. */
export const applyFilter = (
  standings: readonly Standing[],
  { light, kind, text }: TargetFilter,
): Standing[] =>
  standings.filter(
    (s) =>
      (light === undefined || s.light === light) &&
      (kind === undefined || s.target.kind === kind) &&
      contains(s.target, text),
  );
