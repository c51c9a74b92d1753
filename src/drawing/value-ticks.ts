const STEPS = [1, 2, 2.5, 5, 10] as const;
const WANTED = 5;
/** Share of the height that the axis spans at least: a slip of tenths must not look like a fall. */
const NARROWEST = 0.1;

/** The next round step at or above a raw one: 0.13 → 0.2, 1,100 → 2,000. */
function roundStep(raw: number): number {
  const power = 10 ** Math.floor(Math.log10(raw));
  return (STEPS.find((step) => step * power >= raw) ?? 10) * power;
}

/** Without the dust of binary fractions: 19.400000000000002 → 19.4. */
const clean = (value: number): number => Number(value.toPrecision(12));

/**
 * Round numbers along an axis that holds all heights; its span is never empty. A count starts at 0, a rate is shown
 * closely enough that a gap of tenths can be seen. For drawing only.
 */
export function valueTicks(heights: readonly number[], fromZero: boolean): number[] {
  const all = fromZero ? [0, ...heights] : heights;
  const low = Math.min(...all);
  const high = Math.max(...all);
  const span = Math.max(high - low, Math.abs(high) * NARROWEST) || 1;
  const step = roundStep(span / WANTED);
  // What is never negative gets no axis below 0.
  const floor = low < 0 ? Number.NEGATIVE_INFINITY : 0;
  const lowest = fromZero && low >= 0 ? 0 : Math.max(floor, Math.floor((low - step / 2) / step));
  const highest = Math.ceil((high + step / 4) / step);
  return Array.from({ length: highest - lowest + 1 }, (_, index) => clean((lowest + index) * step));
}
