import { type Basis, bases } from '../domain/basis.ts';
import type { Period } from '../domain/period.ts';
import type { BoardView } from './board-view.ts';

/**
 * The last board shown, mirrored outside the database so that the next start paints it at once while the database
 * is still opening. Never a source: it is confirmed or replaced by the first read, and dropped when the log grows.
 */
const KEY = 'juli.board-mirror.3';

function quietly<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    // Without localStorage, or with a damaged mirror, the board waits for the database.
    return undefined;
  }
}

/** What the gauges read of it; a mirror of another shape comes from another version and is none. */
const isBoardView = (view: BoardView | null): view is BoardView =>
  view?.plan?.areas !== undefined &&
  bases.includes(view.basis) &&
  view.changes?.byAreaId !== undefined &&
  view.outlooks?.byAreaId !== undefined &&
  view.board.gauges.every(({ rollUp }) => typeof rollUp.countsByLight.behind === 'number');

/** The mirrored board if it is the one wanted, of the same basis; without a wanted plan, whichever was last. */
export function readBoardMirror(
  planId: string | undefined,
  asOf: Period | undefined,
  basis: Basis = 'reported',
): BoardView | undefined {
  const view = quietly(() => {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? 'null') as BoardView | null;
    return isBoardView(kept) ? kept : undefined;
  });
  if (view === undefined || view.basis !== basis) return undefined;
  const samePlan = planId === undefined || view.plan.id === planId;
  return samePlan && view.asOf === (asOf ?? view.latest) ? view : undefined;
}

export const writeBoardMirror = (view: BoardView): void => {
  quietly(() => localStorage.setItem(KEY, JSON.stringify(view)));
};

export const dropBoardMirror = (): void => {
  quietly(() => localStorage.removeItem(KEY));
};
