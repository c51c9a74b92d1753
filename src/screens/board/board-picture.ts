import type { OrganisationState } from '../../domain/organisation.ts';
import type { PictureOf, PictureRequest } from '../../drawing/picture-request.ts';
import type { BoardView } from '../../queries/board-view.ts';
import { changeOfArea } from '../../queries/gauge-changes.ts';
import { outlooksOfArea } from '../../queries/gauge-outlooks.ts';
import type { PlanStates } from '../../queries/plan-states.ts';
import type { Workspace } from '../../queries/workspace.ts';
import { foreseenIn, leadUnitOf, worstItems } from './board-lagging.ts';

/** What of each area there is to say anything of. */
const known = <T>({ board }: BoardView, saidOf: (areaId: string) => T | undefined): ReadonlyMap<string, T> =>
  new Map(
    board.gauges.flatMap(({ areaId }) => {
      const value = saidOf(areaId);
      return value === undefined ? [] : [[areaId, value] as const];
    }),
  );

/** What stands over the gauges, from the same figures; nothing until the database has answered. */
function overGauges(
  { asOf, basis }: BoardView,
  read: PlanStates | null | undefined,
  organisation: OrganisationState | undefined,
): Pick<PictureOf<'board'>, 'worst' | 'foreseen'> {
  if (!read) return {};
  const unitOf = leadUnitOf(organisation);
  const worst = worstItems(read, asOf, basis).map((item) => {
    const unit = unitOf(item);
    return unit === undefined ? { item } : { item, unit };
  });
  return { worst, foreseen: foreseenIn(read, asOf, basis) };
}

/** The board as it is shown, for a picture. */
export function boardPicture(
  workspace: Workspace,
  view: BoardView,
  read: PlanStates | null | undefined,
  organisation: OrganisationState | undefined,
): PictureRequest {
  const { plan, asOf, basis, board, changes, outlooks } = view;
  return {
    kind: 'board',
    demonstration: workspace.id === 'demo',
    place: { plan, asOf, basis, rule: board.rule },
    board,
    changes: known(view, (areaId) => changeOfArea(changes, areaId)),
    outlooks: known(view, (areaId) => outlooksOfArea(outlooks, areaId)),
    ...overGauges(view, read, organisation),
  };
}
