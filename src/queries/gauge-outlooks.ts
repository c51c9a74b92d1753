import type { Board, Gauge } from '../domain/board.ts';
import { type OutlookCounts, outlookCountsOf } from '../domain/outlook-counts.ts';
import type { Standing } from '../domain/standing.ts';

/** 研判 of each area and of the whole; areas of which nobody gave one are left out. */
export interface BoardOutlooks {
  readonly byAreaId: Readonly<Record<string, OutlookCounts>>;
  readonly whole?: OutlookCounts;
}

/** Of a gauge that is the very one of before, its outlooks are too: it is then not drawn anew. */
const countsByGauge = new WeakMap<Gauge, { readonly counts: OutlookCounts | undefined }>();

function countsOf(gauge: Gauge, standings: readonly Standing[]): OutlookCounts | undefined {
  const kept = countsByGauge.get(gauge);
  if (kept !== undefined) return kept.counts;
  const counts = outlookCountsOf(standings.filter(({ target }) => target.areaId === gauge.areaId));
  countsByGauge.set(gauge, { counts });
  return counts;
}

/** The outlooks of a board from the standings it was rolled up from. */
export function outlooksOfBoard({ gauges }: Board, standings: readonly Standing[]): BoardOutlooks {
  const byArea = gauges.flatMap((gauge) => {
    const counts = countsOf(gauge, standings);
    return counts === undefined ? [] : [[gauge.areaId, counts] as const];
  });
  const whole = outlookCountsOf(standings);
  return { byAreaId: Object.fromEntries(byArea), ...(whole === undefined ? {} : { whole }) };
}

/** The outlooks of one area, whatever it is called; of the whole for undefined. */
export function outlooksOfArea(
  { byAreaId, whole }: BoardOutlooks,
  areaId: string | undefined,
): OutlookCounts | undefined {
  if (areaId === undefined) return whole;
  return Object.hasOwn(byAreaId, areaId) ? byAreaId[areaId] : undefined;
}
