import type { Standing } from '../../domain/standing.ts';
import type { Item } from '../../domain/worst-first.ts';
import type { BoardView } from '../../queries/board-view.ts';
import type { PlanStates } from '../../queries/plan-states.ts';

/** What every page of the wall is drawn from. */
export interface WallView extends BoardView {
  readonly read: PlanStates;
  readonly standings: readonly Standing[];
  readonly unitOf: (item: Item) => string | undefined;
}
