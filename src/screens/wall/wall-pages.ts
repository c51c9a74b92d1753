import type { Board, Gauge } from '../../domain/board.ts';

/** One page of the wall. Its id stays when the data changes. */
export type WallPage =
  | { readonly kind: 'whole'; readonly id: string; readonly gauges: readonly Gauge[] }
  | { readonly kind: 'worst'; readonly id: string }
  | { readonly kind: 'area'; readonly id: string; readonly gauge: Gauge }
  | { readonly kind: 'quiet'; readonly id: string; readonly gauges: readonly Gauge[] };

/** So many gauges are read from afar on one page; so many lines without a gauge. */
const GAUGES = 10;

function inParts(
  kind: 'whole' | 'quiet',
  gauges: readonly Gauge[],
): { kind: typeof kind; id: string; gauges: readonly Gauge[] }[] {
  const parts = Math.ceil(gauges.length / GAUGES);
  return Array.from({ length: parts }, (_, part) => ({
    kind,
    id: part === 0 ? kind : `${kind}-${part + 1}`,
    gauges: gauges.slice(part * GAUGES, (part + 1) * GAUGES),
  }));
}

/**
 * The pages in their order: the whole, what is furthest behind, each area of which something is judged, and the others
 * together. Where nothing is judged at all the whole says so, and there is nothing to turn to.
 */
export function wallPages({ gauges, whole }: Board): WallPage[] {
  const first = inParts('whole', gauges);
  if (whole.judged === 0) return first;
  const judged = gauges.filter(({ rollUp }) => rollUp.judged > 0);
  const quiet = gauges.filter(({ rollUp }) => rollUp.judged === 0);
  return [
    ...first,
    { kind: 'worst', id: 'worst' },
    ...judged.map((gauge): WallPage => ({ kind: 'area', id: `area-${gauge.areaId}`, gauge })),
    ...inParts('quiet', quiet),
  ];
}
