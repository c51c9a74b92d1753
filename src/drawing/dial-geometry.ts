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

/** A part of the arc that is narrower is not drawn. */
export const NARROWEST_DEGREES = 0.05;

/** A share 0…1 (clamped: a drawing may) as an angle. */
export const angleAt = (share: number): number =>
  dial.startAngle - dial.span * Math.min(1, Math.max(0, share));

/** A point of the dial as a path writes it. Two decimals: no machine's last bit of a sine shows. */
function pointAt(radius: number, angle: number): string {
  const radians = (angle * Math.PI) / 180;
  return `${(dial.cx + radius * Math.cos(radians)).toFixed(2)},${(dial.cy - radius * Math.sin(radians)).toFixed(2)}`;
}

/** The tick from the inner to the outer radius at a share. */
export const tickPath = (share: number): string =>
  `M${pointAt(dial.tickInner, angleAt(share))}L${pointAt(dial.tickOuter, angleAt(share))}`;

/** A part of a ring between two shares, as a path; undefined where it is too narrow to be drawn. */
export function bandPath(from: number, to: number, inner: number, outer: number): string | undefined {
  const [start, end] = [angleAt(from), angleAt(to)];
  if (start - end < NARROWEST_DEGREES) return undefined;
  const long = start - end > 180 ? 1 : 0;
  const arc = (radius: number, sweep: 0 | 1, angle: number): string =>
    `A${radius} ${radius} 0 ${long} ${sweep} ${pointAt(radius, angle)}`;
  return `M${pointAt(outer, start)}${arc(outer, 1, end)}L${pointAt(inner, end)}${arc(inner, 0, start)}Z`;
}
