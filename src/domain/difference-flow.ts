import type { Difference } from './difference.ts';
import { type Light, lights } from './light.ts';

/** Where an item stands on one side: under a light, or not in the plan. */
export const flowSides = [...lights, 'absent'] as const;
export type FlowSide = Light | 'absent';

export const sideBefore = ({ before }: Difference): FlowSide => before?.light ?? 'absent';
export const sideAfter = ({ after }: Difference): FlowSide => after?.light ?? 'absent';

interface FlowRow {
  readonly from: FlowSide;
  /** one for each of the flow's `to`, in their order */
  readonly counts: readonly number[];
  /** all that stood here before */
  readonly total: number;
}

/**
 * 亮灯流向: how many items went from which light to which. The rows total what was before, the columns what is after,
 * and both the same items; sides where no item ever stood are left out.
 */
export interface Flow {
  readonly to: readonly FlowSide[];
  readonly rows: readonly FlowRow[];
  /** all that stand here after, by `to` */
  readonly totals: readonly number[];
  readonly total: number;
}

const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0);

export function flowOf(differences: readonly Difference[]): Flow {
  const countIf = (passes: (difference: Difference) => boolean): number => differences.filter(passes).length;
  const to = flowSides.filter((side) => differences.some((each) => sideAfter(each) === side));
  const from = flowSides.filter((side) => differences.some((each) => sideBefore(each) === side));
  const rows = from.map((side): FlowRow => {
    const counts = to.map((other) =>
      countIf((each) => sideBefore(each) === side && sideAfter(each) === other),
    );
    return { from: side, counts, total: sum(counts) };
  });
  const totals = to.map((_, place) => sum(rows.map(({ counts }) => counts[place] ?? 0)));
  return { to, rows, totals, total: sum(totals) };
}
