import type { PictureRequest } from '../../drawing/picture-request.ts';
import type { BoardView } from '../../queries/board-view.ts';
import { changeOfArea } from '../../queries/gauge-changes.ts';
import { outlooksOfArea } from '../../queries/gauge-outlooks.ts';
import type { Workspace } from '../../queries/workspace.ts';

/** What of each area there is to say anything of. */
const known = <T>({ board }: BoardView, saidOf: (areaId: string) => T | undefined): ReadonlyMap<string, T> =>
  new Map(
    board.gauges.flatMap(({ areaId }) => {
      const value = saidOf(areaId);
      return value === undefined ? [] : [[areaId, value] as const];
    }),
  );

/** The board as it is shown, for a picture. */
export function boardPicture(workspace: Workspace, view: BoardView): PictureRequest {
  const { plan, asOf, basis, board, changes, outlooks } = view;
  return {
    kind: 'board',
    demonstration: workspace.id === 'demo',
    place: { plan, asOf, basis, rule: board.rule },
    board,
    changes: known(view, (areaId) => changeOfArea(changes, areaId)),
    outlooks: known(view, (areaId) => outlooksOfArea(outlooks, areaId)),
  };
}
