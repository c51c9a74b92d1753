import type { Difference } from './difference.ts';
import { type FlowSide, flowSides, sideAfter, sideBefore } from './difference-flow.ts';
import { type ListedKind, listedKinds } from './difference-kind.ts';
import { spell, unspell } from './filter-text.ts';

/** Which items of a comparison a number counts. A part that is absent lets all pass; what is there must all hold. */
export interface DifferenceFilter {
  readonly areaId?: string;
  readonly kind?: ListedKind;
  /** 目标调整, whatever the kind */
  readonly adjusted?: true;
  readonly from?: FlowSide;
  readonly to?: FlowSide;
}

const allDifferences: DifferenceFilter = {};

export const passesDifference = (filter: DifferenceFilter, difference: Difference): boolean =>
  (filter.areaId === undefined || filter.areaId === difference.target.areaId) &&
  (filter.kind === undefined || filter.kind === difference.kind) &&
  (filter.adjusted === undefined || difference.adjusted) &&
  (filter.from === undefined || filter.from === sideBefore(difference)) &&
  (filter.to === undefined || filter.to === sideAfter(difference));

/** The filter as a part of an address: `area=projects;kind=turned-red`; empty when it asks for nothing. */
export function printDifferenceFilter({ areaId, kind, adjusted, from, to }: DifferenceFilter): string {
  const parts: readonly (readonly [string, string | undefined])[] = [
    ['area', areaId === undefined ? undefined : spell(areaId)],
    ['kind', kind],
    ['goal', adjusted && 'adjusted'],
    ['from', from],
    ['to', to],
  ];
  return parts.flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${value}`])).join(';');
}

const readers: Readonly<Record<string, (value: string) => DifferenceFilter | undefined>> = {
  area: (value) => {
    const areaId = unspell(value);
    return areaId === undefined ? undefined : { areaId };
  },
  kind: (value) => {
    const kind = listedKinds.find((each) => each === value);
    return kind && { kind };
  },
  goal: (value) => (value === 'adjusted' ? { adjusted: true } : undefined),
  from: (value) => {
    const from = flowSides.find((each) => each === value);
    return from && { from };
  },
  to: (value) => {
    const to = flowSides.find((each) => each === value);
    return to && { to };
  },
};

/**
 * Reads what `printDifferenceFilter` wrote, an absent part of the address as no condition. Undefined for anything else:
 * a filter that was not understood must never silently be everything.
 */
export function parseDifferenceFilter(text: string | undefined): DifferenceFilter | undefined {
  if (text === undefined) return allDifferences;
  const seen = new Set<string>();
  let filter = allDifferences;
  for (const part of text.split(';')) {
    const [name = '', ...rest] = part.split('=');
    const read = Object.hasOwn(readers, name) && !seen.has(name) ? readers[name] : undefined;
    const found = read?.(rest.join('='));
    if (found === undefined) return undefined;
    seen.add(name);
    filter = { ...filter, ...found };
  }
  return filter;
}
