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

const filtersByArea = new Map<string, TargetFilter>();

/** The filter an area was left with while the page is open, so that coming back finds the same list. */
export const rememberedFilter = (place: string): TargetFilter => filtersByArea.get(place) ?? noFilter;
export const rememberFilter = (place: string, filter: TargetFilter): void => {
  filtersByArea.set(place, filter);
};

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
