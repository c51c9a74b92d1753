import type { Board } from '../domain/board.ts';
import { changeOfWhole, type WholeChange } from '../domain/difference-whole.ts';
import { addMonths, isWithin, type Period } from '../domain/period.ts';
import type { Plan } from '../domain/plan.ts';
import type { RollUp } from '../domain/roll-up.ts';

/** What became of the gauges since an earlier month; areas of which there is nothing to say are left out. */
export interface BoardChanges {
  /** the month before; absent where the plan has none */
  readonly since?: Period;
  readonly byAreaId: Readonly<Record<string, WholeChange>>;
  readonly whole?: WholeChange;
}

/** The month that a board is held against; undefined where the plan has none before. */
export function monthBefore({ periods }: Pick<Plan, 'periods'>, asOf: Period): Period | undefined {
  const before = addMonths(asOf, -1);
  return isWithin(before, periods) ? before : undefined;
}

/** The change of one area's gauge, whatever the area is called; of the whole for undefined. */
export function changeOfArea(
  { byAreaId, whole }: BoardChanges,
  areaId: string | undefined,
): WholeChange | undefined {
  if (areaId === undefined) return whole;
  return Object.hasOwn(byAreaId, areaId) ? byAreaId[areaId] : undefined;
}

interface KeptChange {
  readonly before: RollUp | undefined;
  readonly change: WholeChange | undefined;
}

const changeByRollUp = new WeakMap<RollUp, KeptChange>();

/** The very change of before while neither month moved: a gauge is then not drawn anew. */
function changeOn(before: RollUp | undefined, after: RollUp): WholeChange | undefined {
  const kept = changeByRollUp.get(after);
  if (kept !== undefined && kept.before === before) return kept.change;
  const change = changeOfWhole(before, after);
  changeByRollUp.set(after, { before, change });
  return change;
}

/** What became of each gauge of a board since that of an earlier month; undefined is a board before the plan. */
export function changesOfBoard(before: Board | undefined, after: Board): BoardChanges {
  const rollUpById = new Map(before?.gauges.map(({ areaId, rollUp }) => [areaId, rollUp]));
  const changes = after.gauges.flatMap(({ areaId, rollUp }) => {
    const change = changeOn(rollUpById.get(areaId), rollUp);
    return change === undefined ? [] : [[areaId, change] as const];
  });
  const whole = changeOn(before?.whole, after.whole);
  return {
    ...(before === undefined ? {} : { since: before.asOf }),
    byAreaId: Object.fromEntries(changes),
    ...(whole === undefined ? {} : { whole }),
  };
}
