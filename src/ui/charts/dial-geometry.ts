/**
 * Geometry of the dial, one place for drawing and tests. Angles in degrees, counter-clockwise from 3 o'clock, as
 * Recharts counts them: 190° is 0 %, −10° is 100 %.
 */
export const dial = {
  width: 240,
  height: 146,
  cx: 120,
  cy: 122,
  inner: 84,
  outer: 106,
  bracketInner: 109,
  bracketOuter: 116,
  tickInner: 79,
  tickOuter: 119,
  startAngle: 190,
  span: 200,
} as const;

/** A share 0…1 (clamped: a drawing may) as an angle. */
export const angleAt = (share: number): number =>
  dial.startAngle - dial.span * Math.min(1, Math.max(0, share));

/** The tick from the inner to the outer radius at a share. */
export function tickPath(share: number): string {
  const radians = (angleAt(share) * Math.PI) / 180;
  const point = (radius: number): string =>
    `${(dial.cx + radius * Math.cos(radians)).toFixed(2)},${(dial.cy - radius * Math.sin(radians)).toFixed(2)}`;
  return `M${point(dial.tickInner)}L${point(dial.tickOuter)}`;
}
