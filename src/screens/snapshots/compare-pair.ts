import type { Basis } from '../../domain/basis.ts';
import {
  type Comparison,
  type Difference,
  differencesBetween,
  type Moment,
} from '../../domain/difference.ts';
import { type DifferenceFilter, passesDifference } from '../../domain/difference-filter.ts';
import { type Flow, flowOf } from '../../domain/difference-flow.ts';
import type { OrganisationState } from '../../domain/organisation.ts';
import type { Snapshot } from '../../domain/snapshot.ts';
import { unitNameIn, withOrganisation } from '../../domain/snapshot-organisation.ts';
import type { SnapshotSummary } from '../../queries/snapshots.ts';

type Chosen = Pick<SnapshotSummary, 'id' | 'planId' | 'asOf' | 'takenAt'>;

const isEarlier = (a: Chosen, b: Chosen): boolean =>
  a.asOf === b.asOf ? a.takenAt < b.takenAt : a.asOf < b.asOf;

const inTime = (all: readonly Chosen[]): Chosen[] => [...all].sort((a, b) => (isEarlier(a, b) ? -1 : 1));

export interface ChosenPair {
  readonly beforeId?: string | undefined;
  readonly afterId?: string | undefined;
}

/** The two that are compared when not both are given, the earlier first; what cannot be told stays as it is given. */
export function usualPair(all: readonly Chosen[], given: ChosenPair): ChosenPair {
  const pairOf = (one: Chosen) => {
    const others = inTime(all).filter(({ id, planId }) => id !== one.id && planId === one.planId);
    const other = others.findLast((each) => isEarlier(each, one)) ?? others[0];
    if (other === undefined) return undefined;
    const [before, after] = inTime([one, other]);
    return before && after && { beforeId: before.id, afterId: after.id };
  };
  const wanted = given.afterId ?? given.beforeId;
  if (wanted === undefined) return inTime(all).reverse().map(pairOf).find(Boolean) ?? {};
  const one = all.find(({ id }) => id === wanted);
  return (one && pairOf(one)) ?? given;
}

/** Everything a comparison of two snapshots shows: of the whole plan, or of the area that the filter names. */
export interface PairView {
  readonly comparison: Comparison;
  readonly flow: Flow;
  readonly shown: readonly Difference[];
  /** items of the first, of the second, of both together */
  readonly totals: readonly [before: number, after: number, all: number];
}

function momentOf({ plan, asOf, rule, standings }: Snapshot, { areaId }: DifferenceFilter): Moment {
  const own = areaId === undefined ? standings : standings.filter(({ target }) => target.areaId === areaId);
  return { plan, asOf, rule, standings: own };
}

export function pairViewOf(before: Snapshot, after: Snapshot, filter: DifferenceFilter): PairView {
  const sides = [momentOf(before, filter), momentOf(after, filter)] as const;
  const comparison = differencesBetween(...sides);
  const { differences } = comparison;
  return {
    comparison,
    flow: flowOf(differences),
    shown: differences.filter((each) => passesDifference(filter, each)),
    totals: [sides[0].standings.length, sides[1].standings.length, differences.length],
  };
}

/** What besides facts may have made a difference. */
export const basisOf = ({ basis = 'reported' }: Snapshot): Basis => basis;

/**
 * What units are called beside both: as the second keeps their names, and as the first does where the second does not
 * speak of a unit. Snapshots of version 1 keep none: theirs are the names of today.
 */
export function unitNamesOf(before: Snapshot, after: Snapshot, today: OrganisationState) {
  const [first, second] = [withOrganisation(before, today), withOrganisation(after, today)];
  return (unitId: string): string | undefined => unitNameIn(second, unitId) ?? unitNameIn(first, unitId);
}
