import {
  type Comparison,
  type Difference,
  differencesBetween,
  type Moment,
} from '../../domain/difference.ts';
import { passesDifference } from '../../domain/difference-filter.ts';
import { type Flow, flowOf } from '../../domain/difference-flow.ts';
import type { Period } from '../../domain/period.ts';
import { standingsAsOf } from '../../queries/board-view.ts';
import type { KnownStates } from '../../queries/known-at.ts';
import type { PlanStates } from '../../queries/plan-states.ts';
import type { ComparePlace } from './compare-place.ts';

/** Everything a comparison shows: of the whole plan, or of the area that the filter names. */
export interface CompareView {
  readonly comparison: Comparison;
  readonly flow: Flow;
  /** those that the filter lets pass, in the comparison's order */
  readonly shown: readonly Difference[];
}

function momentOf(read: PlanStates, asOf: Period, { basis, filter: { areaId } }: ComparePlace): Moment {
  const standings = standingsAsOf(read, asOf, basis);
  return {
    plan: read.plan,
    asOf,
    rule: read.rule,
    standings: areaId === undefined ? standings : standings.filter(({ target }) => target.areaId === areaId),
  };
}

/** The two moments of a place compared, each by what it is read as. */
export function compareViewOf(read: Pick<KnownStates, 'before' | 'after'>, place: ComparePlace): CompareView {
  const { before, after } = place.moments;
  const comparison = differencesBetween(
    momentOf(read.before, before.asOf, place),
    momentOf(read.after, after.asOf, place),
  );
  return {
    comparison,
    flow: flowOf(comparison.differences),
    shown: comparison.differences.filter((each) => passesDifference(place.filter, each)),
  };
}
